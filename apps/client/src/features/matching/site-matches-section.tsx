/** "Sopivat kohteet": the sites that fit an enquiry, the best first, each with a word why; one press proposes. */
import { Link } from '@tanstack/react-router';
import { Check, Send } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LoadMore } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { Switch } from '../../ui/switch.js';
import { showToast } from '../../ui/toast.js';
import { changeProposal, markMatchesSeen, proposeSite, useMatchesOfEnquiry, type SiteMatch } from './matching.api.js';
import rows from '../../ui/work-rows.module.css';
import { AllVerdicts, Score, WordWhy } from './verdicts.js';

interface SiteMatchesProps {
  readonly enquiryId: string;
}

export function SiteMatchesSection({ enquiryId }: SiteMatchesProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [misfits, setMisfits] = useState(false);
  const list = useMatchesOfEnquiry(enquiryId, misfits);
  const seen = useSave(
    'enquiries',
    () => markMatchesSeen(enquiryId),
    () => showToast({ text: t('matching.wasSeen') }),
  );
  if (!may('enquiries.read') || !may('sites.read')) return null;
  const hasNews = list.items.some(({ isNew, proposal }) => isNew && proposal === null);
  return (
    <Section
      title={t('matching.title')}
      action={
        hasNews &&
        may('enquiries.write') && (
          <Button size="s" icon={<Check />} isPending={seen.isPending} onPress={() => seen.mutate(undefined)}>
            {t('matching.seen')}
          </Button>
        )
      }
    >
      <Switch label={t('matching.withMisfits')} value={misfits} onChange={setMisfits} />
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton lines={4} />
      ) : list.items.length === 0 ? (
        <EmptyState>{t(misfits ? 'matching.emptyAtAll' : 'matching.empty')}</EmptyState>
      ) : (
        <>
          <ul role="list" className={rows.rows}>
            {list.items.map((match) => (
              <MatchRow key={match.id} enquiryId={enquiryId} match={match} />
            ))}
          </ul>
          <LoadMore list={list} />
        </>
      )}
    </Section>
  );
}

interface MatchRowProps extends SiteMatchesProps {
  readonly match: SiteMatch;
}

function MatchRow({ enquiryId, match }: MatchRowProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const nameId = useId();
  const { id, name, street, status, excludedBy, criteria, proposal, isNew } = match;
  // A reserved site fits in time only for whom it is reserved.
  const isTheirs =
    status === 'reserved' &&
    criteria.some(({ criterion, verdict }) => criterion === 'availability' && verdict === 'fits');
  const isProposed = proposal !== null && proposal.state !== 'withdrawn';
  return (
    <li className={rows.row} aria-labelledby={nameId}>
      <div className={rows.what}>
        <p className={rows.name} id={nameId}>
          <Link to="/sites/$id" params={{ id }}>
            {name}
          </Link>
          {/* Many plots are called by their address. */}
          {street !== null && street !== name && <span className={rows.quiet}> {street}</span>}{' '}
          {isTheirs && <Tag tone="green">{t('matching.isTheirs')}</Tag>}{' '}
          {isNew && <Tag tone="accent">{t('matching.isNew')}</Tag>}{' '}
          {excludedBy.length > 0 && <Tag tone="red">{t('matching.misfit')}</Tag>}
        </p>
        <WordWhy criteria={criteria} />
        <AllVerdicts name={name} criteria={criteria} />
      </div>
      <div className={rows.deeds}>
        <Score score={match.score} />
        {isProposed ? (
          <Tag tone="green">{t(`site-proposals.state.${proposal.state}`)}</Tag>
        ) : (
          may('enquiries.write') && excludedBy.length === 0 && <Propose enquiryId={enquiryId} match={match} />
        )}
      </div>
    </li>
  );
}

/** Proposed at once with what fits as its reason, which can be rewritten below; the toast takes it back. */
function Propose({ enquiryId, match: { id, name, reason } }: MatchRowProps): ReactNode {
  const { t } = useTexts();
  const undo = useSave('enquiries', changeBack);
  const propose = useSave(
    'enquiries',
    () => proposeSite(enquiryId, id, reason || name),
    (proposal) =>
      showToast({
        text: t('site-proposals.proposed', { name }),
        action: {
          label: t('shell.action.undo'),
          run: () => undo.mutate({ proposal, reason: t('shell.action.undo') }),
        },
      }),
  );
  return (
    <Button
      size="s"
      icon={<Send />}
      isPending={propose.isPending}
      onPress={() => propose.mutate(undefined, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })}
    >
      {t('site-proposals.propose')}
      <span className="visually-hidden"> {name}</span>
    </Button>
  );
}

const changeBack = ({ proposal, reason }: { proposal: Parameters<typeof changeProposal>[0]; reason: string }) =>
  changeProposal(proposal, { state: 'withdrawn', stateReason: reason });
