/** Johtajan sivu: what happened, what is stuck, where we stand, and what the year's calendar asks next. */
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AftercareBlock } from '../../features/aftercare/aftercare-block.js';
import { Headlines } from '../../features/indicators/headline-figures.js';
import { YearCalendar } from '../../features/yearly-tasks/year-calendar.js';
import { PeriodPicker } from '../../figures/period-picker.js';
import { runningQuarter } from '../../figures/period-search.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { Standing } from './standing.js';
import { StuckMatters } from './stuck-matters.js';

const route = getRouteApi('/shell/director');

export function DirectorPage(): ReactNode {
  const { t } = useTexts();
  const words = usePeriodWords();
  const may = useMay();
  const navigate = route.useNavigate();
  const period = route.useSearch().period ?? runningQuarter();
  return (
    <>
      <PageHeader
        title={t('director.title')}
        facts={words(period)}
        actions={
          <PeriodPicker
            label={t('indicators.period')}
            value={period}
            onChange={(chosen) => void navigate({ search: { period: chosen } })}
          />
        }
      />
      <SiblingTabs family="reports" />
      <Stack>
        <Section title={t('director.happened')}>
          <Headlines period={period} />
        </Section>
        <Section title={t('director.stuckTitle')}>
          <StuckMatters />
        </Section>
        <Section title={t('director.standing')}>
          <Standing period={period} />
        </Section>
        <AftercareBlock year={period.slice(0, 4)} />
        {may('yearly-tasks.read') && <YearCalendar />}
      </Stack>
    </>
  );
}
