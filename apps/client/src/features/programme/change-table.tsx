/** What an import would change, item by item, with what it was and what it becomes. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import type { Comparison } from './programme.api.js';
import styles from './programme.module.css';

type Change = Comparison['changes'][number];

const tones = { added: 'green', removed: 'red', changed: 'amber', reordered: 'neutral' } as const;

/** A value as it can be read in a cell: a name in the reader's language, a list, or as it is written. */
function useShown(): (value: unknown) => string {
  const { language, formats } = useTexts();
  const shown = (value: unknown): string => {
    if (value === null || value === undefined) return '–';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return formats.number(value, { maximumFractionDigits: 4 });
    if (Array.isArray(value)) return value.map(shown).join(', ');
    const named = (value as Record<string, unknown>)[language];
    return typeof named === 'string' ? named : JSON.stringify(value);
  };
  return shown;
}

export function ChangeTable({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  const { t } = useTexts();
  const shown = useShown();
  const columns: Column<Change>[] = [
    {
      key: 'what',
      header: t('programme.change.what'),
      cell: ({ section, code }) => `${t(`programme.section.${section}`)}${code === null ? '' : ` ${code}`}`,
    },
    {
      key: 'kind',
      header: t('programme.change.kind'),
      cell: ({ kind }) => <Tag tone={tones[kind]}>{t(`programme.change.${kind}`)}</Tag>,
    },
    {
      key: 'members',
      header: t('programme.change.members'),
      cell: ({ kind, members }) =>
        kind === 'changed' && (
          <ul className={styles.targets} role="list">
            {Object.entries(members).map(([member, [before, after]]) => (
              <li key={member}>
                <span className={styles.quiet}>{member}:</span> <del>{shown(before)}</del> → <ins>{shown(after)}</ins>
              </li>
            ))}
          </ul>
        ),
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
