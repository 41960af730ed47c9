/** Mittarit: the programme's figures of one period, factor by factor; each opens to its records and says what it counts. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { programmeQuery } from '../../api/programme.js';
import { historyQuery, indicatorsQuery } from '../../figures/figures.api.js';
import { PeriodPicker } from '../../figures/period-picker.js';
import { isRunning, runningQuarter } from '../../figures/period-search.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { IndicatorRow } from './indicator-row.js';
import styles from './indicators.module.css';

const route = getRouteApi('/shell/indicators');

export function IndicatorsPage(): ReactNode {
  const { t } = useTexts();
  const words = usePeriodWords();
  const navigate = route.useNavigate();
  const period = route.useSearch().period ?? runningQuarter();
  return (
    <>
      <PageHeader
        title={t('indicators.title')}
        facts={words(period)}
        actions={
          <PeriodPicker
            label={t('indicators.period')}
            value={period}
            onChange={(chosen) => void navigate({ search: { period: chosen } })}
          />
        }
      />
      <SiblingTabs family="figures" />
      <Figures period={period} />
    </>
  );
}

function Figures({ period: code }: { readonly period: string }): ReactNode {
  const { t, language } = useTexts();
  const figures = useQuery(indicatorsQuery(code, language));
  const history = useQuery(historyQuery(code, language));
  const programme = useQuery(programmeQuery(language, code));
  const error = figures.error ?? programme.error;
  if (error)
    return <ErrorState error={error} onRetry={() => void Promise.all([figures.refetch(), programme.refetch()])} />;
  if (!figures.data || !programme.data) return <Skeleton lines={9} />;
  const runs = isRunning(code);
  const { items } = figures.data;
  const { factors } = programme.data;
  const isOfFactor = new Set(factors.map((factor) => factor.code));
  const general = items.filter(({ factor }) => !isOfFactor.has(factor));
  const groups = [
    ...factors.map((factor) => ({
      title: `${factor.number} ${factor.name}`,
      indicators: items.filter((indicator) => indicator.factor === factor.code),
    })),
    ...(general.length === 0 ? [] : [{ title: t('figures.general'), indicators: general }]),
  ];
  return (
    <Stack>
      {runs && <p className={styles.running}>{t('reports.stillRunning')}</p>}
      {groups.map(({ title, indicators }) => (
        <Section key={title} title={title}>
          {indicators.length === 0 ? (
            <p className={styles.none}>{t('indicators.notComputed')}</p>
          ) : (
            <ul role="list" className={styles.rows}>
              {indicators.map((indicator) => (
                <IndicatorRow
                  key={indicator.key}
                  indicator={indicator}
                  history={history.data?.items.find(({ key }) => key === indicator.key)?.history}
                  period={code}
                  isRunning={runs}
                />
              ))}
            </ul>
          )}
        </Section>
      ))}
    </Stack>
  );
}
