import type { ExportFormat, ListColumn } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { municipalityName, theMunicipality, type Actor, type Database } from '../platform/index.js';
import { cellsOf } from './export-cells.js';
import { exportCsv } from './export-csv.js';
import { exportXlsx } from './export-xlsx.js';

type Row = Readonly<Record<string, unknown>>;

/** A list that no filter of people's own makes: its columns are always the same. */
export interface FixedList {
  title: string;
  /** What it holds, in words of the reader's language. */
  sentence: string;
  columns: readonly ListColumn[];
  total: number;
  batches: AsyncGenerator<readonly Row[]>;
}

/** Such a list as a file, by the writers of every other one. Two statements beside those of its rows. */
export async function fixedFile(
  db: Database,
  actor: Actor,
  at: Date,
  format: ExportFormat,
  { columns, ...list }: FixedList,
): Promise<AsyncGenerator<Buffer | string>> {
  const { language } = actor;
  const [by] = await db.query<{ name: string }>('select name from users where id = $1', [actor.id]);
  const content = {
    ...list,
    language,
    municipality: municipalityName(await theMunicipality(db), language),
    by: by?.name ?? '',
    at,
    columns: columns.map((column) => ({ ...column, header: formatText(language, column.label) })),
    cells: cellsOf(columns, language, new Map()),
  };
  return format === 'csv' ? exportCsv(content) : exportXlsx(content);
}

/** Rows that are all at hand. */
export async function* inOneBatch(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}
