/** One proposal: its counts, its records one by one, and the yes or no. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { ProposalClasses, ProposalItems } from './proposal-items.js';
import { ProposalState } from './proposal-state.js';
import { approveProposal, collection, proposalQuery, withdrawProposal, type Proposal } from './retention.api.js';

const route = getRouteApi('/shell/retention/proposals/$id');

export function ProposalPage(): ReactNode {
  const { t, formats } = useTexts();
  const { data: proposal, error, refetch } = useQuery(proposalQuery(route.useParams().id));
  if (error && !proposal) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!proposal) return <Skeleton shape="page" />;
  const { state, asOf, createdAt, createdBy, approvedAt, approvedBy, withdrawnAt, withdrawnBy, items, done, skipped } =
    proposal;
  const said = (by: string | null | undefined, on: string | null) =>
    by && on ? t('retention.byOn', { by, on }) : null;
  return (
    <>
      <PageHeader
        title={t('retention.proposals.name', { on: asOf })}
        above={
          <Link to="/retention" search={{ tab: 'proposals' }}>
            {t('retention.tab.proposals')}
          </Link>
        }
        facts={<ProposalState state={state} />}
        actions={state === 'open' && <Decision proposal={proposal} />}
      />
      <Stack>
        {state === 'open' && <WhatHinders proposal={proposal} />}
        {state === 'approved' && (
          <ProgressBar
            label={t('retention.proposals.progress')}
            value={items === 0 ? 0 : (done + skipped) / items}
            words={t('retention.proposals.progressWords', { done: done + skipped, total: items })}
          />
        )}
        <DefinitionList
          facts={[
            { term: t('retention.proposals.items'), value: formats.number(items) },
            ...(state === 'open' || state === 'withdrawn'
              ? []
              : [
                  { term: t('retention.proposals.done'), value: formats.number(done) },
                  { term: t('retention.proposals.skipped'), value: formats.number(skipped) },
                ]),
            { term: t('retention.proposals.madeBy'), value: said(createdBy?.name, createdAt) },
            { term: t('retention.field.approvedBy'), value: said(approvedBy, approvedAt) },
            { term: t('retention.proposals.withdrawnBy'), value: said(withdrawnBy, withdrawnAt) },
          ]}
        />
        <ProposalClasses proposal={proposal} />
        <ProposalItems proposal={proposal} />
      </Stack>
    </>
  );
}

function WhatHinders({ proposal: { classes, createdBy } }: { readonly proposal: Proposal }): ReactNode {
  const { t } = useTexts();
  const { user } = useSession();
  if (classes.some(({ confirmed }) => !confirmed))
    return (
      <Notice tone="amber" action={<Link to="/retention">{t('retention.tab.rules')}</Link>}>
        {t('retention.proposals.unconfirmed')}
      </Notice>
    );
  if (createdBy?.id === user.id) return <Notice tone="info">{t('retention.proposals.ownProposal')}</Notice>;
  return null;
}

function Decision({ proposal: { id, items, classes } }: { readonly proposal: Proposal }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isAsked, setAsked] = useState(false);
  const refused = { onError: ({ message }: Error) => showToast({ text: message, tone: 'red' as const }) };
  const approve = useSave(
    collection,
    () => approveProposal(id),
    () => showToast({ text: t('retention.proposals.approved') }),
  );
  const withdraw = useSave(
    collection,
    () => withdrawProposal(id),
    () => showToast({ text: t('retention.proposals.withdrawn') }),
  );
  if (!may('retention.approve')) return null;
  return (
    <>
      <Button isPending={withdraw.isPending} onPress={() => withdraw.mutate(undefined, refused)}>
        {t('retention.proposals.withdraw')}
      </Button>
      {classes.every(({ confirmed }) => confirmed) && (
        <Button variant="danger" onPress={() => setAsked(true)}>
          {t('retention.proposals.approve')}
        </Button>
      )}
      <ConfirmDialog
        title={t('retention.proposals.approve')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => approve.mutate(undefined, { ...refused, onSettled: () => setAsked(false) })}
        confirmLabel={t('retention.proposals.approve')}
        isDanger
        isPending={approve.isPending}
      >
        {t('retention.proposals.approveSure', { count: items })}
      </ConfirmDialog>
    </>
  );
}
