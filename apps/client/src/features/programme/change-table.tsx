/** What an import would change, item by item, with what it was and what it becomes. */
import { parsePeriod, periodKinds } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import type { Comparison } from './programme.api.js';
import styles from './programme.module.css';

type Change = Comparison['changes'][number];

const tones = { added: 'green', removed: 'red', changed: 'amber', reordered: 'neutral' } as const;

/** The members of a file that people see under a name of their own; the rest stand as the file writes them. */
const memberNames: Readonly<Record<string, ScreenText>> = {
  name: 'programme.field.name',
  validUntil: 'programme.field.validUntil',
  firstAnswerHours: 'programme.promise.firstAnswerHours',
  initiativeDays: 'programme.promise.initiativeDays',
  feedbackDays: 'programme.promise.feedbackDays',
  parent: 'programme.field.parent',
  responsible: 'programme.field.responsible',
  headlineIndicator: 'programme.field.headline',
  measuredBy: 'programme.field.measuredBy',
  number: 'programme.field.number',
  indicators: 'programme.section.indicators',
  value: 'programme.field.value',
  words: 'programme.field.words',
  budgetYear: 'programme.field.budgetYear',
  effect: 'programme.trendEffect',
  pace: 'programme.trendPace',
  assessedOn: 'programme.trendAssessedOn',
  note: 'programme.field.note',
};

/** Of an item that comes or goes, only these tell what it is. */
const telling: ReadonlySet<string> = new Set(['name', 'value', 'words']);

/** A value as it can be read in a cell: a name in the reader's language, a list, or as it is written. */
function useShown(): (value: unknown) => string {
  const { language, formats } = useTexts();
  const shown = (value: unknown): string => {
    if (value === null || value === undefined) return '–';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return formats.number(value, { maximumFractionDigits: 4 });
    if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(shown).join(', ');
    const named = (value as Record<string, unknown>)[language];
    return typeof named === 'string' ? named : JSON.stringify(value);
  };
  return shown;
}

/** `3.1.e year` of a target as people say it. */
function useItemName(): (change: Change) => string {
  const { t, formats } = useTexts();
  const periodWords = usePeriodWords();
  return ({ section, code }) => {
    const name = t(`programme.section.${section}`);
    if (code === null) return name;
    if (section !== 'targets') return `${name} ${code}`;
    const [key = '', of = '', from] = code.split(' ');
    const kind = periodKinds.find((one) => one === of);
    const period =
      kind === undefined ? (parsePeriod(of) === null ? of : periodWords(of, 'short')) : t(`periods.kind.${kind}`);
    return [`${name} ${key}`, period, ...(from === undefined ? [] : [formats.day(from)])].join(', ');
  };
}

export function ChangeTable({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  const { t } = useTexts();
  const itemName = useItemName();
  const columns: Column<Change>[] = [
    { key: 'what', header: t('programme.change.what'), cell: itemName },
    {
      key: 'kind',
      header: t('programme.change.kind'),
      noLabel: true,
      cell: ({ kind }) => <Tag tone={tones[kind]}>{t(`programme.change.${kind}`)}</Tag>,
    },
    {
      key: 'members',
      header: t('programme.change.members'),
      noLabel: true,
      cell: (change) => <Members change={change} />,
    },
  ];
  return (
    <DataTable
      label={t('programme.importChanges', { count: changes.length })}
      columns={columns}
      rows={changes}
      rowKey={({ section, code, kind }) => `${section} ${code} ${kind}`}
    />
  );
}

function Members({ change: { kind, members } }: { readonly change: Change }): ReactNode {
  const { t } = useTexts();
  const shown = useShown();
  const known = Object.entries(members);
  if (kind === 'reordered') return null;
  if (kind !== 'changed')
    return known
      .filter(([member]) => telling.has(member))
      .map(([, [before, after]]) => shown(after ?? before))
      .join(' · ');
  return (
    <ul className={styles.targets} role="list">
      {known.map(([member, [before, after]]) => {
        const name = memberNames[member];
        return (
          <li key={member}>
            <span className={styles.quiet}>{name === undefined ? member : t(name)}:</span> <del>{shown(before)}</del> →{' '}
            <ins>{shown(after)}</ins>
          </li>
        );
      })}
    </ul>
  );
}
