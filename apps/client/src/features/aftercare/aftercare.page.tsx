/** Toteutuminen: what was promised in the agreements of a period, what has come of it, and how far enquiries come. */
import { periodContaining } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PeriodPicker } from '../../figures/period-picker.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { aftercareQuery } from './aftercare.api.js';
import { Cases } from './cases.js';
import { CohortChart } from './cohort-chart.js';
import { Obligations } from './obligations.js';
import { SumsTable } from './sums-table.js';

const route = getRouteApi('/shell/aftercare');

export function AftercarePage(): ReactNode {
  const { t } = useTexts();
  const words = usePeriodWords();
  const navigate = route.useNavigate();
  const period = route.useSearch().period ?? periodContaining('year', today()).code;
  const { data: summary, error, refetch } = useQuery(aftercareQuery(period));
  return (
    <>
      <PageHeader
        title={t('aftercare.title')}
        facts={t('aftercare.intro')}
        actions={
          <PeriodPicker
            label={t('indicators.period')}
            value={period}
            onChange={(chosen) => void navigate({ search: { period: chosen } })}
          />
        }
      />
      <SiblingTabs family="land" />
      {error && !summary && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !summary && <Skeleton />}
      {summary && (
        <Stack>
          <Section title={t('aftercare.agreedIn', { period: words(period) })} count={summary.total}>
            <SumsTable summary={summary} />
          </Section>
          <Section title={t('aftercare.cases')}>
            <Cases summary={summary} />
          </Section>
          {summary.obligations !== null && (
            <Section title={t('aftercare.obligations')} count={summary.obligations.length}>
              <Obligations obligations={summary.obligations} />
            </Section>
          )}
          <Section title={t('aftercare.cohort')} count={summary.cohort.received}>
            <CohortChart cohort={summary.cohort} period={words(period)} />
          </Section>
        </Stack>
      )}
    </>
  );
}
