/** "Kyselyt, joihin tämä sopii": the open enquiries that a site fits, the best first. */
import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { LoadMore } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useMatchesOfSite, type EnquiryMatch } from './matching.api.js';
import rows from '../../ui/work-rows.module.css';
import { AllVerdicts, Score, WordWhy } from './verdicts.js';

interface EnquiryMatchesProps {
  readonly siteId: string;
}

export function EnquiryMatchesSection(props: EnquiryMatchesProps): ReactNode {
  const may = useMay();
  return may('enquiries.read') && may('sites.read') ? <EnquiryMatches {...props} /> : null;
}

function EnquiryMatches({ siteId }: EnquiryMatchesProps): ReactNode {
  const { t } = useTexts();
  const list = useMatchesOfSite(siteId);
  return (
    <Section title={t('matching.ofSite')}>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton lines={3} />
      ) : list.items.length === 0 ? (
        <EmptyState>{t('matching.ofSiteEmpty')}</EmptyState>
      ) : (
        <>
          <ul role="list" className={rows.rows}>
            {list.items.map((match) => (
              <MatchRow key={match.id} match={match} />
            ))}
          </ul>
          <LoadMore list={list} />
        </>
      )}
    </Section>
  );
}

function MatchRow({ match }: { readonly match: EnquiryMatch }): ReactNode {
  const { t } = useTexts();
  const nameId = useId();
  const { id, title, stage, company, askerName, owner, score, criteria, proposal } = match;
  return (
    <li className={rows.row} aria-labelledby={nameId}>
      <div className={rows.what}>
        <p className={rows.name} id={nameId}>
          <Link to="/enquiries/$id" params={{ id }}>
            {title}
          </Link>
          <span className={rows.quiet}>
            {' '}
            {[t(`enquiries.stage.${stage}`), company?.name ?? askerName, owner?.name].filter(Boolean).join(' · ')}
          </span>
        </p>
        <WordWhy criteria={criteria} />
        <AllVerdicts name={title} criteria={criteria} />
      </div>
      <div className={rows.deeds}>
        <Score score={score} />
        {proposal !== null && <Tag tone="green">{t(`site-proposals.state.${proposal.state}`)}</Tag>}
      </div>
    </li>
  );
}
