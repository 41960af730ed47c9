/** Today: what was promised, who waits for an answer, what is new, whom nobody has met; beside it the quick log. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { HeadlineFigures } from '../../features/indicators/headline-figures.js';
import { UnsentSection } from '../../features/interactions/unsent-section.js';
import { useMay, useSession } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { Columns, Section, Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { homeQuery, type Home } from './home.api.js';
import { NewFeedback, WaitingEnquiries } from './home-enquiries.js';
import { FlaggedCooperations } from './home-cooperations.js';
import { NewMatches, OwnCaseDays, OwnCaseTasks } from './home-cases.js';
import { DueInitiatives } from './home-initiatives.js';
import { Promised } from './home-promises.js';
import { OfficeDuties } from './home-office.js';
import { NearRequests } from './home-requests.js';
import { RegisterNews } from './home-register.js';
import { SilentCompanies } from './home-silent-companies.js';

const QuickLog = lazy(async () => ({ default: (await import('../../features/interactions/quick-log.js')).QuickLog }));

/** Where the quick log has room beside the page; elsewhere it opens over it. */
const wide = window.matchMedia('(min-width: 1100px)');

function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      wide.addEventListener('change', changed);
      return () => wide.removeEventListener('change', changed);
    },
    () => wide.matches,
  );
}

export function HomePage(): ReactNode {
  const { t, formats } = useTexts();
  const { user } = useSession();
  const may = useMay();
  const isWide = useIsWide();
  const query = useQuery(homeQuery);
  const mayLog = may('interactions.write') || may('interactions.write-own');
  const parts =
    query.error && !query.data ? (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    ) : query.data ? (
      <Parts home={query.data} />
    ) : (
      <Skeleton lines={8} />
    );
  return (
    <>
      <PageHeader
        title={t('home.title')}
        facts={
          <>
            <span>{formats.weekdayAndDay(today())}</span>
            <span>{user.name}</span>
            {query.data?.week && <span>{weekSentence(query.data.week, t)}</span>}
          </>
        }
      />
      {mayLog && isWide ? (
        <Columns
          main={
            <>
              <UnsentSection />
              {parts}
            </>
          }
          side={
            <Section title={t('interactions.logTitle')}>
              <Suspense fallback={<Skeleton shape="form" />}>
                <QuickLog prefill={{}} />
              </Suspense>
            </Section>
          }
        />
      ) : (
        <Stack>
          <UnsentSection />
          {parts}
        </Stack>
      )}
    </>
  );
}

function weekSentence(week: NonNullable<Home['week']>, t: ReturnType<typeof useTexts>['t']): string {
  return week.interactions === 0 ? t('home.weekEmpty') : t('home.week', { ...week });
}

function Parts({ home }: { readonly home: Home }): ReactNode {
  const may = useMay();
  const {
    followUps,
    waitingEnquiries,
    dueInitiatives,
    newFeedback,
    silentCompanies,
    flaggedCooperations,
    registerChanges,
  } = home;
  const isOnlyFigures = !followUps && !waitingEnquiries && !dueInitiatives && !newFeedback && !silentCompanies;
  return (
    <>
      {/* Who closes quarters looks at them every week; an elected viewer has nothing else to read. */}
      {may('indicators.read') && (may('reports.close') || isOnlyFigures) && <HeadlineFigures />}
      {followUps && <Promised followUps={followUps} />}
      {waitingEnquiries && <WaitingEnquiries waiting={waitingEnquiries} />}
      {(home.informationRequests?.items?.length ?? 0) > 0 && home.informationRequests && (
        <NearRequests requests={home.informationRequests} />
      )}
      {/* A day kept on a device since before these were told has none of them. */}
      {(home.caseTasks?.length ?? 0) > 0 && <OwnCaseTasks tasks={home.caseTasks ?? []} />}
      {(home.caseDays?.length ?? 0) > 0 && <OwnCaseDays days={home.caseDays ?? []} />}
      {(home.newMatches?.length ?? 0) > 0 && <NewMatches matches={home.newMatches ?? []} />}
      {/* A day on which nobody is owed an answer needs no heading for it. */}
      {dueInitiatives && dueInitiatives.count > 0 && <DueInitiatives due={dueInitiatives} />}
      {/* Nor does one whose cooperations all live. */}
      {flaggedCooperations && flaggedCooperations.count > 0 && <FlaggedCooperations flagged={flaggedCooperations} />}
      {newFeedback && <NewFeedback count={newFeedback.count} />}
      <OfficeDuties {...home} />
      {registerChanges && registerChanges.count > 0 && <RegisterNews count={registerChanges.count} />}
      {silentCompanies && <SilentCompanies silent={silentCompanies} />}
    </>
  );
}
