/** Dry runs: what was due, and what people said to it. */
import { useNavigate } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { ProposalState } from './proposal-state.js';
import { collection, makeProposal, useProposals, type ProposalRow } from './retention.api.js';
import styles from './retention.module.css';

export function Proposals(): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const list = useProposals();
  const make = useSave(collection, makeProposal, ({ id }) => {
    void navigate({ to: '/retention/proposals/$id', params: { id } });
  });
  const waits = list.items.some(({ state }) => state === 'open' || state === 'approved');
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  const button = may('retention.approve') && !waits && (
    <Button
      variant="primary"
      icon={<ListChecks />}
      isPending={make.isPending}
      onPress={() => make.mutate(undefined, { onError: ({ message }) => showToast({ text: message, tone: 'red' }) })}
    >
      {t('retention.proposals.make')}
    </Button>
  );
  const columns: Column<ProposalRow>[] = [
    { key: 'asOf', header: t('retention.proposals.asOf'), cell: ({ asOf }) => formats.day(asOf) },
    {
      key: 'state',
      header: t('retention.rules.state'),
      cell: ({ state }) => <ProposalState state={state} />,
    },
    { key: 'items', header: t('retention.proposals.items'), align: 'end', cell: ({ items }) => formats.number(items) },
    {
      key: 'done',
      header: t('retention.proposals.done'),
      align: 'end',
      cell: ({ done, state }) => (state === 'approved' || state === 'done' ? formats.number(done) : null),
    },
    {
      key: 'skipped',
      header: t('retention.proposals.skipped'),
      align: 'end',
      cell: ({ skipped, state }) => (state === 'approved' || state === 'done' ? formats.number(skipped) : null),
    },
    { key: 'madeBy', header: t('retention.field.proposedBy'), cell: ({ createdBy }) => createdBy?.name, show: 'wide' },
    { key: 'approvedBy', header: t('retention.field.approvedBy'), cell: ({ approvedBy }) => approvedBy, show: 'wide' },
  ];
  return (
    <Stack>
      <p className={styles.hint}>{t('retention.proposals.makeHint')}</p>
      {list.items.length === 0 ? (
        <EmptyState action={button}>{t('retention.proposals.empty')}</EmptyState>
      ) : (
        <>
          {button && <div>{button}</div>}
          <DataTable
            label={t('retention.tab.proposals')}
            columns={columns}
            rows={list.items}
            rowKey={({ id }) => id}
            rowLink={({ id }) => ({ to: '/retention/proposals/$id', params: { id } })}
          />
          <LoadMore list={list} />
        </>
      )}
    </Stack>
  );
}
