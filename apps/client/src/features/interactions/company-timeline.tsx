/** What happened with one company, newest first: interactions, events, enquiries, initiatives, plans, surveys, promises, its own life. */
import { timelineKinds, type InteractionType, type TimelineKind } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { openLog, useLogPrefill } from '../../actions/log.js';
import { useMay } from '../../session/session.js';
import { toDay } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LoadMore } from '../../ui/data-table.js';
import { Section } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { Timeline, type TimelineItem } from '../../ui/timeline.js';
import { kindMarks, typeMarks } from './interaction-marks.js';
import { companyNameQuery, useTimeline, type TimelineRow } from './interactions.api.js';
import styles from './interactions.module.css';
import { useUnsentItems, withUnsent } from './unsent-items.js';
import { useTimelineWords } from './use-timeline-words.js';

const readBy = {
  interaction: ['interactions.read', 'interactions.write-own'],
  event: ['events.read'],
  enquiry: ['enquiries.read'],
  cooperation: ['cooperations.read'],
  initiative: ['initiatives.read'],
  land_use_project: ['land-use-projects.read'],
  referral: ['referrals.read'],
  feedback: ['feedback.read'],
  needs_assessment: ['needs-assessments.read'],
  survey: ['surveys.read'],
  follow_up: ['follow-ups.read'],
  register_change: ['register-changes.read'],
  company: ['companies.read'],
} as const;

interface CompanyTimelineProps {
  readonly companyId: string;
  /** Where the page knows it: without a network the company itself cannot be asked for. */
  readonly companyName?: string;
}

export function CompanyTimeline({ companyId, companyName }: CompanyTimelineProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [kind, setKind] = useState<TimelineKind>();
  const offered = timelineKinds.filter((offer) => readBy[offer].some((permission) => may(permission)));
  const mayLog = may('interactions.write') || may('interactions.write-own');
  const name =
    useQuery({ ...companyNameQuery(companyId), enabled: companyName === undefined }).data?.name ?? companyName;
  // What is logged from the company's page is about the company.
  useLogPrefill(name === undefined ? {} : { companies: [{ id: companyId, name }] });
  return (
    <Section
      title={t('interactions.timeline.title')}
      {...(mayLog && {
        action: (
          <Button icon={<Pencil />} onPress={() => openLog()}>
            {t('interactions.log')}
          </Button>
        ),
      })}
    >
      <div role="group" aria-label={t('interactions.timeline.show')} className={styles.kinds}>
        <KindButton isOn={kind === undefined} onPress={() => setKind(undefined)}>
          {t('shell.value.all')}
        </KindButton>
        {offered.map((offer) => (
          <KindButton key={offer} isOn={kind === offer} onPress={() => setKind(offer)}>
            {t(`interactions.timeline.kind.${offer}`)}
          </KindButton>
        ))}
      </div>
      <Happened companyId={companyId} kind={kind} />
    </Section>
  );
}

function KindButton(props: {
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly children: string;
}): ReactNode {
  return (
    <Button size="s" variant={props.isOn ? 'secondary' : 'quiet'} aria-pressed={props.isOn} onPress={props.onPress}>
      {props.children}
    </Button>
  );
}

function Happened({
  companyId,
  kind,
}: {
  readonly companyId: string;
  readonly kind: TimelineKind | undefined;
}): ReactNode {
  const { t } = useTexts();
  const list = useTimeline(companyId, kind);
  const unsent = useUnsentItems(companyId);
  const shown = kind === undefined || kind === 'interaction' ? unsent : [];
  const items = withUnsent(useItems(list.items), shown);
  if (list.error && shown.length === 0) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (items.length === 0)
    return <EmptyState>{t(kind ? 'interactions.timeline.emptyKind' : 'interactions.timeline.empty')}</EmptyState>;
  return (
    <div className={styles.timeline} aria-busy={list.isRefreshing}>
      <Timeline label={t('interactions.timeline.title')} items={items} />
      <LoadMore list={list} />
    </div>
  );
}

const pages = {
  interaction: '/interactions/$id',
  event: '/events/$id',
  enquiry: '/enquiries/$id',
  cooperation: '/cooperations/$id',
  initiative: '/initiatives/$id',
  land_use_project: '/land-use-projects/$id',
  referral: '/referrals/$id',
  feedback: '/feedback/$id',
  needs_assessment: '/needs-assessments/$id',
  survey: null,
  follow_up: null,
  register_change: null,
  company: null,
} as const satisfies Record<TimelineKind, string | null>;

function useItems(rows: readonly TimelineRow[]): TimelineItem[] {
  const { formats } = useTexts();
  const words = useTimelineWords();
  return rows.map((row) => {
    const page = pages[row.kind];
    const people = row.people.map(({ name }) => name);
    return {
      id: `${row.kind} ${row.type ?? ''} ${row.id}`,
      at: row.timed ? row.at : toDay(row.at),
      mark: row.kind === 'interaction' ? typeMarks[row.type as InteractionType] : kindMarks[row.kind],
      kind: words.kind(row),
      title: page ? (
        <Link to={page} params={{ id: row.id }}>
          {words.title(row)}
        </Link>
      ) : (
        words.title(row)
      ),
      meta: people.length > 0 && formats.list(people),
      ...(row.kind === 'interaction' && row.text !== null && { body: row.text }),
    };
  });
}
