/** What is on a proposal, by class and record by record. */
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HoldRecordDialog } from '../../holds/hold-dialogs.js';
import { pathOfRecord } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Section } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useItems, type Item, type Proposal } from './retention.api.js';
import styles from './retention.module.css';

interface ProposalProps {
  readonly proposal: Proposal;
}

export function ProposalClasses({ proposal: { classes, state } }: ProposalProps): ReactNode {
  const { t, formats } = useTexts();
  const hasRun = state === 'approved' || state === 'done';
  const columns: Column<Proposal['classes'][number]>[] = [
    {
      key: 'class',
      header: t('retention.field.class'),
      cell: ({ recordClass }) => t(`retention.class.${recordClass}`),
    },
    { key: 'taskClass', header: t('retention.field.taskClass'), cell: ({ taskClass }) => taskClass },
    { key: 'deed', header: t('retention.field.deed'), cell: ({ deed }) => t(`retention.deed.${deed}`) },
    { key: 'items', header: t('retention.proposals.items'), align: 'end', cell: ({ items }) => formats.number(items) },
    ...(hasRun
      ? (['done', 'skipped'] as const).map((key) => ({
          key,
          header: t(`retention.proposals.${key}`),
          align: 'end' as const,
          cell: (row: Proposal['classes'][number]) => formats.number(row[key]),
        }))
      : []),
  ];
  return (
    <Section title={t('retention.proposals.classes')}>
      <DataTable
        label={t('retention.proposals.classes')}
        columns={columns}
        rows={classes}
        rowKey={({ recordClass }) => recordClass}
      />
    </Section>
  );
}

export function ProposalItems({ proposal }: ProposalProps): ReactNode {
  const { t } = useTexts();
  const [recordClass, setRecordClass] = useState<Item['recordClass'] | undefined>();
  const [held, setHeld] = useState<Item | null>(null);
  const list = useItems(proposal.id, recordClass, proposal.state);
  const columns = useItemColumns(proposal.state, setHeld);
  return (
    <Section
      title={t('retention.proposals.records')}
      {...(list.total !== undefined && { count: list.total })}
      action={
        proposal.classes.length > 1 && (
          <Select
            label={t('retention.field.class')}
            options={proposal.classes.map((each) => ({
              value: each.recordClass,
              label: t(`retention.class.${each.recordClass}`),
            }))}
            placeholder={t('retention.proposals.allClasses')}
            value={recordClass ?? null}
            onChange={setRecordClass}
            onClear={() => setRecordClass(undefined)}
          />
        )
      }
    >
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton />
      ) : list.items.length === 0 ? (
        <EmptyState>{t('retention.proposals.noRecords')}</EmptyState>
      ) : (
        <>
          <DataTable
            label={t('retention.proposals.records')}
            columns={columns}
            rows={list.items}
            rowKey={({ id }) => id}
          />
          <LoadMore list={list} />
        </>
      )}
      {held && (
        <HoldRecordDialog
          record={{
            kind: held.recordKind,
            id: held.recordId,
            name: held.title ?? t(`retention.kind.${held.recordKind}`),
          }}
          onClose={() => setHeld(null)}
        />
      )}
    </Section>
  );
}

function useItemColumns(state: Proposal['state'], onHold: (item: Item) => void): Column<Item>[] {
  const { t, formats } = useTexts();
  const mayHold = useMay()('retention.approve') && state === 'open';
  return [
    { key: 'record', header: t('retention.proposals.record'), cell: (item) => <RecordLink item={item} /> },
    {
      key: 'kind',
      header: t('retention.field.kind'),
      cell: ({ recordClass, recordKind }) => (
        <>
          {t(`retention.kind.${recordKind}`)}
          {recordClass === 'bin' && <span className={styles.quiet}>{t('retention.class.bin')}</span>}
        </>
      ),
    },
    {
      key: 'momentOn',
      header: t('retention.field.momentOn'),
      align: 'end',
      cell: (item) => formats.day(item.momentOn),
    },
    { key: 'dueOn', header: t('retention.field.dueOn'), align: 'end', cell: ({ dueOn }) => formats.day(dueOn) },
    {
      key: 'deed',
      header: t('retention.field.deed'),
      cell: ({ deed, state: itemState, reason }) => (
        <>
          {itemState === 'skipped' ? t('retention.itemState.skipped') : t(`retention.deed.${deed}`)}
          {reason && <span className={styles.quiet}>{t(`retention.skip.${reason}`)}</span>}
        </>
      ),
    },
    ...(mayHold
      ? [
          {
            key: 'hold',
            header: t('retention.proposals.hold'),
            noLabel: true as const,
            width: '13em',
            cell: (item: Item) => (
              <span className={styles.actions}>
                <Button
                  size="s"
                  variant="quiet"
                  aria-label={t('retention.proposals.holdOne', {
                    name: item.title ?? t('retention.proposals.untitled'),
                  })}
                  onPress={() => onHold(item)}
                >
                  {t('retention.proposals.hold')}
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ];
}

function RecordLink({ item: { title, opens, recordClass, recordKind } }: { readonly item: Item }): ReactNode {
  const { t } = useTexts();
  const name = title ?? t(`retention.kind.${recordKind}`);
  if (recordClass === 'bin') return <Link to="/bin">{name}</Link>;
  const path = opens?.kind === 'accessibility_feedback' ? '/accessibility-feedback' : opens && pathOfRecord(opens);
  return path ? <Link to={path}>{name}</Link> : name;
}
