/** One indicator over time: as a chart and a table, whole, broken down or of one place, with its target and its definition. */
import { lightKey } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FigureLink } from '../../figures/figure-link.js';
import { indicatorQuery, reported } from '../../figures/figures.api.js';
import { FrozenMark } from '../../figures/frozen-mark.js';
import { PeriodPicker } from '../../figures/period-picker.js';
import { isRunning, runningQuarter } from '../../figures/period-search.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CopyLinkButton } from '../../ui/copy-link-button.js';
import { LinkButton } from '../../ui/link-button.js';
import { StatusLight } from '../../ui/marks.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { DefinitionText } from './indicator-definition.js';
import { IndicatorChart } from './indicator-chart.js';
import { Parts } from './indicator-parts.js';
import { IndicatorChoices } from './indicator-choices.js';
import type { IndicatorSearch } from './indicator-search.js';
import styles from './indicators.module.css';

const route = getRouteApi('/shell/indicators/$key');

export function IndicatorPage(): ReactNode {
  const { t, language } = useTexts();
  const may = useMay();
  const { key } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const period = search.period ?? runningQuarter();
  const query = useQuery({ ...indicatorQuery(key, period, language), enabled: may('indicators.read') });
  const change = (changed: IndicatorSearch): void =>
    void navigate({ search: (known) => ({ ...known, ...changed }), replace: true });
  return (
    <>
      <PageHeader
        title={query.data?.name ?? t('indicators.one')}
        above={
          <Link to="/indicators" search={{ period }}>
            {t('indicators.title')}
          </Link>
        }
        actions={<CopyLinkButton whoMayOpen={t('figures.whoMayOpen')} />}
      />
      {!may('indicators.read') ? (
        <Notice tone="info">{t('figures.mayNotRead')}</Notice>
      ) : query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <Skeleton shape="page" />
      ) : (
        <Stack>
          <Now indicator={query.data} period={period} />
          <div className={styles.choices}>
            <PeriodPicker label={t('figures.upTo')} value={period} onChange={(chosen) => change({ period: chosen })} />
            <IndicatorChoices indicator={query.data} search={search} onChange={change} />
          </div>
          <IndicatorChart indicator={query.data} period={period} search={search} />
          <Section title={t('indicators.definition')}>
            <DefinitionText indicator={query.data} period={period} />
          </Section>
        </Stack>
      )}
    </>
  );
}

interface NowProps {
  readonly indicator: Parameters<typeof reported>[0];
  readonly period: string;
}

function Now({ indicator, period }: NowProps): ReactNode {
  const { t } = useTexts();
  const words = usePeriodWords();
  const { figure, change } = useFigureWords();
  const may = useMay();
  const { key, target, unit, parts } = indicator;
  const { value, light } = reported(indicator);
  return (
    <Section
      title={words(period)}
      action={
        may('indicators.records') &&
        value !== null && (
          <LinkButton to="/indicators/$key/records" params={{ key }} search={{ period }}>
            {t('indicators.records')}
          </LinkButton>
        )
      }
    >
      <div className={styles.headline}>
        <FigureLink indicator={indicator} period={period} className={value === null ? styles.noValue : styles.value} />
        {(target !== null || light !== 'none') && <StatusLight light={light} word={t(lightKey(light, unit))} />}
        <span className={styles.quiet}>
          {target === null ? t('indicators.noTarget') : t('indicators.targetIs', { figure: figure(target, unit) })}
        </span>
        <span className={styles.quiet}>{change(indicator, isRunning(period))}</span>
        <FrozenMark indicator={indicator} period={period} />
      </div>
      <Parts parts={parts} />
    </Section>
  );
}
