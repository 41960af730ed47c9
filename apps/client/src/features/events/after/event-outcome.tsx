/** What came of an event: who came, whose first time it was and what they were promised, who stayed away, how it usually goes. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { MessageSquarePlus, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { openLog } from '../../../actions/log.js';
import { useSave } from '../../../api/use-save.js';
import { recordPath } from '../../../routing/record-path.js';
import { useMay } from '../../../session/session.js';
import { today } from '../../../texts/formats.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Tag } from '../../../ui/marks.js';
import { Notice } from '../../../ui/notice.js';
import { LinkRows } from '../../../ui/prose.js';
import { Section } from '../../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import type { EventRecord } from '../events.api.js';
import { EarlierEvents } from './earlier-events.js';
import {
  callBy,
  outcomeQuery,
  promiseCall,
  shareOf,
  usualOf,
  type CompanyThatCame,
  type EventOutcome as Outcome,
} from './outcome.api.js';
import styles from './outcome.module.css';

export function EventOutcome({ event }: { readonly event: EventRecord }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { data, error, refetch } = useQuery(outcomeQuery(event.id));
  const came = data?.companies ?? [];
  return (
    <>
      <Section
        title={t('events.attendance.title')}
        action={
          may('interactions.write-own') &&
          came.length > 0 && (
            <Button
              size="s"
              icon={<MessageSquarePlus />}
              onPress={() => openLog({ companies: came.map(({ company }) => company), subject: event.title })}
            >
              {t('event-results.logForAll')}
            </Button>
          )
        }
      >
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Skeleton lines={5} />}
        {data && <WhoCame event={event} outcome={data} />}
      </Section>
      {data && data.noShows.length > 0 && <NoShows outcome={data} />}
      {data && data.earlier.length > 0 && <EarlierEvents event={event} earlier={data.earlier} />}
    </>
  );
}

interface OutcomeProps {
  readonly event: EventRecord;
  readonly outcome: Outcome;
}

function WhoCame({ event, outcome }: OutcomeProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { companies, others } = outcome;
  if (event.counts.attendances === null) return <EmptyState>{t('events.attendance.emptyRead')}</EmptyState>;
  return (
    <>
      {event.status === 'planned' && <Notice tone="amber">{t('event-results.notHeld')}</Notice>}
      <Sentences event={event} outcome={outcome} />
      {companies.length > 0 && may('interactions.write-own') && (
        <p className={styles.quiet}>{t('event-results.logHint')}</p>
      )}
      {companies.length > 0 && (
        <ul role="list" className={styles.rows}>
          {/* Newcomers first: they are the ones that somebody should call. */}
          {[...companies.filter(({ firstTime }) => firstTime), ...companies.filter(({ firstTime }) => !firstTime)].map(
            (came) => (
              <CompanyRow key={came.company.id} came={came} event={event} />
            ),
          )}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <h3 className={styles.subhead}>{t('event-results.others')}</h3>
          <LinkRows
            rows={others.map(({ id, contact, name, companyName }) => ({
              id,
              content: [contact?.name ?? name, companyName].filter(Boolean).join(', '),
            }))}
          />
        </>
      )}
    </>
  );
}

function Sentences({ event, outcome: { companies, earlier } }: OutcomeProps): ReactNode {
  const { t, formats } = useTexts();
  const newcomers = companies.filter(({ firstTime }) => firstTime).length;
  const usual = usualOf(earlier);
  return (
    <p>
      {t('event-results.sentence', { people: event.counts.attendances ?? 0 })}{' '}
      {t('event-results.newcomers', {
        companies: companies.length,
        newcomers,
        share: formats.percent(shareOf(newcomers, companies.length)),
      })}{' '}
      {usual &&
        t('event-results.compared', {
          count: earlier.length,
          people: formats.number(usual.people, { maximumFractionDigits: 0 }),
          share: formats.percent(usual.share),
        })}
    </p>
  );
}

function CompanyRow({ came, event }: { readonly came: CompanyThatCame; readonly event: EventRecord }): ReactNode {
  const { t, formats } = useTexts();
  const { company, people, firstTime, followUp } = came;
  const names = people
    .flatMap(({ contact, name }) => contact?.name ?? name ?? [])
    .filter((name) => name !== company.name);
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <Link to={recordPath('companies', company.id)}>{company.name}</Link>
        {names.length > 0 && <span className={styles.quiet}>{formats.list(names)}</span>}
      </span>
      {firstTime && <Tag tone="accent">{t('events.firstTime')}</Tag>}
      {followUp && (
        <Tag tone={followUp.done ? 'green' : 'neutral'}>
          {followUp.done
            ? t('event-results.called')
            : t('event-results.promiseDay', { day: formats.relativeDay(followUp.dueOn) })}
        </Tag>
      )}
      {firstTime && !followUp && <PromiseCall company={company} event={event} />}
    </li>
  );
}

/** One press: a promise to call the newcomer, mine, within two working days. */
function PromiseCall({
  company,
  event,
}: {
  readonly company: CompanyThatCame['company'];
  readonly event: EventRecord;
}): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const dueOn = callBy(today());
  const promise = useSave(
    'events',
    () => promiseCall(company, t('event-results.promiseTitle', { event: event.title }), dueOn),
    () => showToast({ text: t('event-results.promised', { day: formats.day(dueOn) }) }),
  );
  if (!may('follow-ups.write-own')) return null;
  return (
    <Button
      size="s"
      icon={<Phone />}
      isPending={promise.isPending}
      onPress={() => promise.mutate(undefined, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })}
    >
      {t('event-results.promiseCall')}
      <span className="visually-hidden"> {company.name}</span>
    </Button>
  );
}

function NoShows({ outcome: { noShows } }: Pick<OutcomeProps, 'outcome'>): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('event-results.noShows')} count={noShows.length}>
      <LinkRows
        rows={noShows.map(({ id, company, companyName, contact, name }) => ({
          id,
          content: (
            <>
              {company ? <Link to={recordPath('companies', company.id)}>{company.name}</Link> : companyName}
              <span>{contact?.name ?? (name === company?.name ? null : name)}</span>
            </>
          ),
        }))}
      />
    </Section>
  );
}
