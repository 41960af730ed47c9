/** What was proposed to an enquiry, why, and what became of each; the stage is offered, never moved by itself. */
import {
  proposalNeedsReason,
  siteProposalStates,
  type EnquiryStage,
  type SiteProposalState,
} from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowUp, Pencil } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { Menu } from '../../ui/menu.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { changeProposal, moveToProposed, proposalsQuery, type SiteProposal } from './matching.api.js';
import rows from '../../ui/work-rows.module.css';
import { ReasonDialog, StateDialog } from './proposal-dialogs.js';

interface ProposalsProps {
  readonly enquiry: { readonly id: string; readonly stage: EnquiryStage };
}

const tones: Readonly<Record<SiteProposalState, 'accent' | 'green' | 'neutral' | 'red'>> = {
  proposed: 'accent',
  visited: 'accent',
  interested: 'green',
  declined: 'neutral',
  withdrawn: 'neutral',
};

export function ProposalsSection({ enquiry }: ProposalsProps): ReactNode {
  const { t } = useTexts();
  const query = useQuery(proposalsQuery(enquiry.id));
  const proposals = query.data?.items ?? [];
  const underWay = proposals.filter(({ state }) => !proposalNeedsReason(state));
  return (
    <Section title={t('site-proposals.title')} count={proposals.length === 0 ? undefined : proposals.length}>
      {underWay.length > 0 && <StageOffer enquiry={enquiry} />}
      {query.error && !query.data ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Skeleton lines={2} />
      ) : proposals.length === 0 ? (
        <EmptyState>{t('site-proposals.empty')}</EmptyState>
      ) : (
        <ol role="list" className={rows.rows}>
          {proposals.map((proposal, index) => (
            <ProposalRow key={proposal.id} proposal={proposal} isFirst={index === 0} />
          ))}
        </ol>
      )}
    </Section>
  );
}

/** A proposal may mean that the enquiry has moved on; a person says so. */
function StageOffer({ enquiry: { id, stage } }: ProposalsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const move = useSave(
    'enquiries',
    () => moveToProposed(id),
    () => showToast({ text: t('enquiries.moved', { stage: t('enquiries.stage.proposed') }) }),
  );
  if ((stage !== 'received' && stage !== 'needs_assessed') || !may('enquiries.write')) return null;
  return (
    <Notice
      tone="info"
      action={
        <Button
          size="s"
          isPending={move.isPending}
          onPress={() =>
            move.mutate(undefined, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })
          }
        >
          {t('site-proposals.moveStage')}
        </Button>
      }
    >
      {t('site-proposals.offerStage', { stage: t(`enquiries.stage.${stage}`) })}
    </Notice>
  );
}

interface RowProps {
  readonly proposal: SiteProposal;
  readonly isFirst: boolean;
}

function ProposalRow({ proposal, isFirst }: RowProps): ReactNode {
  const { t, formats } = useTexts();
  const nameId = useId();
  const { site, reason, state, stateReason, stateOn } = proposal;
  return (
    <li className={rows.row} aria-labelledby={nameId}>
      <div className={rows.what}>
        <p className={rows.name} id={nameId}>
          <Link to="/sites/$id" params={{ id: site.id }}>
            {site.name}
          </Link>{' '}
          <Tag tone={tones[state]}>{t(`site-proposals.state.${state}`)}</Tag>
          <span className={rows.quiet}> {formats.day(stateOn)}</span>
        </p>
        <p className={rows.words}>{reason}</p>
        {stateReason !== null && (
          <p className={rows.quiet}>
            {t('site-proposals.stateReason')}: {stateReason}
          </p>
        )}
      </div>
      <ProposalDeeds proposal={proposal} isFirst={isFirst} />
    </li>
  );
}

function ProposalDeeds({ proposal, isFirst }: RowProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [asked, setAsked] = useState<SiteProposalState | 'edit' | null>(null);
  const change = useSave('enquiries', (body: Parameters<typeof changeProposal>[1]) => changeProposal(proposal, body));
  if (!may('enquiries.write')) return null;
  const put = (body: Parameters<typeof changeProposal>[1]) =>
    change.mutate(body, { onError: (error) => showToast({ text: error.message, tone: 'red' }) });
  return (
    <div className={rows.deeds}>
      <Menu
        label={t('site-proposals.more', { name: proposal.site.name })}
        sections={[
          {
            title: t('site-proposals.move'),
            items: siteProposalStates
              .filter((state) => state !== proposal.state)
              .map((state) => ({
                id: state,
                label: t(`site-proposals.state.${state}`),
                onAction: () => setAsked(state),
              })),
          },
          {
            title: t('shell.more'),
            items: [
              {
                id: 'edit',
                label: t('site-proposals.editReason'),
                icon: <Pencil aria-hidden size={16} />,
                onAction: () => setAsked('edit'),
              },
              ...(isFirst || proposalNeedsReason(proposal.state)
                ? []
                : [
                    {
                      id: 'up',
                      label: t('site-proposals.up'),
                      icon: <ArrowUp aria-hidden size={16} />,
                      onAction: () => put({ place: Math.max(1, proposal.place - 1) }),
                    },
                  ]),
            ],
          },
        ]}
      />
      {asked === 'edit' && <ReasonDialog proposal={proposal} onClose={() => setAsked(null)} />}
      {asked !== null && asked !== 'edit' && (
        <StateDialog proposal={proposal} state={asked} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}
