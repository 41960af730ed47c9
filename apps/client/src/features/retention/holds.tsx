/** What may not go, whatever its rule says. */
import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { LiftDialog } from '../../holds/hold-dialogs.js';
import type { Hold } from '../../holds/holds.api.js';
import { pathOfRecord, recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { HoldDialog } from './hold-dialog.js';
import { useHolds } from './retention.api.js';
import styles from './retention.module.css';

export function Holds(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const list = useHolds();
  const [isAdding, setAdding] = useState(false);
  const [lifting, setLifting] = useState<Hold | null>(null);
  const columns = useColumns(setLifting);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  const button = may('retention.approve') && (
    <Button variant="primary" icon={<Lock />} onPress={() => setAdding(true)}>
      {t('retention.holds.add')}
    </Button>
  );
  return (
    <Stack>
      <p className={styles.hint}>{t('retention.holds.hint')}</p>
      {list.items.length === 0 ? (
        <EmptyState action={button}>{t('retention.holds.empty')}</EmptyState>
      ) : (
        <>
          {button && <div>{button}</div>}
          <DataTable label={t('retention.tab.holds')} columns={columns} rows={list.items} rowKey={({ id }) => id} />
          <LoadMore list={list} />
        </>
      )}
      {isAdding && <HoldDialog onClose={() => setAdding(false)} />}
      {lifting && <LiftDialog hold={lifting} onClose={() => setLifting(null)} />}
    </Stack>
  );
}

function useHeldWords(): (hold: Hold) => string {
  const { t } = useTexts();
  return ({ company, recordClass, recordKind }) => {
    if (company) return company.name;
    if (recordClass) return t(`retention.class.${recordClass}`);
    return recordKind ? t(`retention.kind.${recordKind}`) : '–';
  };
}

function useColumns(onLift: (hold: Hold) => void): Column<Hold>[] {
  const { t } = useTexts();
  const mayLift = useMay()('retention.approve');
  const heldWords = useHeldWords();
  return [
    {
      key: 'what',
      header: t('retention.holds.what'),
      cell: (hold) => <HeldLink hold={hold} words={heldWords(hold)} />,
    },
    { key: 'target', header: t('retention.holds.target'), cell: ({ target }) => t(`retention.holdTarget.${target}`) },
    {
      key: 'ground',
      header: t('retention.field.ground'),
      cell: ({ ground, liftReason }) => (
        <>
          {ground}
          {liftReason && <span className={styles.quiet}>{liftReason}</span>}
        </>
      ),
    },
    {
      key: 'since',
      header: t('retention.holds.since'),
      cell: ({ setBy, setOn }) => t('retention.byOn', { by: setBy ?? '–', on: setOn }),
    },
    {
      key: 'state',
      header: t('retention.rules.state'),
      cell: ({ liftedAt }) =>
        liftedAt === null ? (
          <Tag tone="amber">{t('retention.holds.active')}</Tag>
        ) : (
          t('retention.holds.liftedOn', { on: liftedAt })
        ),
    },
    ...(mayLift
      ? [
          {
            key: 'lift',
            header: t('retention.holds.lift'),
            noLabel: true as const,
            width: '7em',
            cell: (hold: Hold) =>
              hold.liftedAt === null && (
                <span className={styles.actions}>
                  <Button
                    size="s"
                    variant="quiet"
                    aria-label={t('retention.holds.liftOne', { name: heldWords(hold) })}
                    onPress={() => onLift(hold)}
                  >
                    {t('retention.holds.lift')}
                  </Button>
                </span>
              ),
          },
        ]
      : []),
  ];
}

function HeldLink({ hold, words }: { readonly hold: Hold; readonly words: string }): ReactNode {
  const { company, recordKind, recordId } = hold;
  if (company) return <Link to={recordPath('companies', company.id)}>{words}</Link>;
  const path = recordKind && recordId ? pathOfRecord({ kind: recordKind, id: recordId }) : undefined;
  return path ? <Link to={path}>{words}</Link> : words;
}
