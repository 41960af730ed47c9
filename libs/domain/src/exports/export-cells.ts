import {
  formatDay,
  industryName,
  languageNames,
  type Language,
  type ListColumn,
  type ListColumnType,
} from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import { neutralText } from '../platform/index.js';
import { localMinute, type CellValue } from '../reports/index.js';

type Row = Readonly<Record<string, unknown>>;
/** How a row's member becomes what stands in a cell. */
export type CellOf = (row: Row) => CellValue;

interface Named {
  name: string;
}

/** Words that people have written: neutral wherever they are opened. */
const words = (text: unknown): string | null => (typeof text === 'string' && text !== '' ? neutralText(text) : null);
const joined = (texts: readonly string[]): string | null => words(texts.join(', '));

/** One function a column, made once for a file: what a value is called is looked up and remembered, not asked row by row. */
export function cellsOf(
  columns: readonly ListColumn[],
  language: Language,
  topicNames: ReadonlyMap<string, string>,
): CellOf[] {
  return columns.map((column) => {
    const toCell = cellOfType(column, language, topicNames)[column.type];
    const { key, within } = column;
    return (row) => {
      const value = within === undefined ? row[key] : (row[within] as Row | null)?.[key];
      return value === null || value === undefined ? null : toCell(value);
    };
  });
}

function cellOfType(
  { choices }: ListColumn,
  language: Language,
  topicNames: ReadonlyMap<string, string>,
): Record<ListColumnType, (value: unknown) => CellValue> {
  const choice = remembered((value) => {
    const key = `${choices ?? ''}.${value}`;
    return isTextKey(key) ? formatText(language, key) : value;
  });
  const industry = remembered((code) => industryName(code, language) ?? code);
  const dayWords = remembered((day) => formatDay(day, language));
  return {
    text: words,
    day: (value) => ({ day: String(value) }),
    instant: (value) => ({ minute: localMinute(value instanceof Date ? value : new Date(String(value))) }),
    number: (value) => Number(value),
    choice: (value) => choice(String(value)),
    choices: (value) => joined((value as string[]).map(choice)),
    named: (value) => words((value as Named).name),
    names: (value) => joined((value as Named[]).map(({ name }) => name)),
    texts: (value) => joined(value as string[]),
    industry: (value) => words(industry(String(value))),
    language: (value) => languageNames[value as Language],
    topics: (value) => joined((value as string[]).map((code) => topicNames.get(code) ?? code)),
    promise: (value) => {
      const { title, dueOn } = value as { title: string; dueOn: string };
      return words(`${title} (${dayWords(dueOn)})`);
    },
  };
}

function remembered(find: (value: string) => string): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    let found = known.get(value);
    if (found === undefined) {
      found = find(value);
      known.set(value, found);
    }
    return found;
  };
}
