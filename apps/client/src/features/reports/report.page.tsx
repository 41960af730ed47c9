/** Raportit: the report of a period as a board gets it, and the same as a file. */
import { reportFormats, reportSentences } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { programmeQuery } from '../../api/programme.js';
import { indicatorsQuery, type Indicator } from '../../figures/figures.api.js';
import { PeriodPicker } from '../../figures/period-picker.js';
import { isRunning, lastQuarter } from '../../figures/period-search.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DownloadLink } from '../../ui/download-link.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { FactorFigures } from './factor-figures.js';
import styles from './report.module.css';

const route = getRouteApi('/shell/reports');

export function ReportPage(): ReactNode {
  const { t, language } = useTexts();
  const words = usePeriodWords();
  const navigate = route.useNavigate();
  const period = route.useSearch().period ?? lastQuarter();
  return (
    <article className={styles.report}>
      <PageHeader
        title={t('reports.heading', { period: words(period) })}
        documentTitle={t('reports.heading', { period: words(period, 'short') })}
        actions={
          <PeriodPicker
            label={t('reports.choosePeriod')}
            value={period}
            onChange={(chosen) => void navigate({ search: { period: chosen } })}
          />
        }
      />
      <SiblingTabs family="reports" />
      <div className={styles.files}>
        {reportFormats.map((format) => (
          <DownloadLink key={format} href={`/api/reports/${period}.${format}?language=${language}`} icon={<Download />}>
            {t(`reports.file.${format}`)}
          </DownloadLink>
        ))}
        <Button variant="quiet" icon={<Printer />} onPress={() => window.print()}>
          {t('reports.print')}
        </Button>
      </div>
      <Content period={period} />
    </article>
  );
}

function Content({ period: code }: { readonly period: string }): ReactNode {
  const { t, language } = useTexts();
  const figures = useQuery(indicatorsQuery(code, language));
  const programme = useQuery(programmeQuery(language));
  const error = figures.error ?? programme.error;
  if (error)
    return <ErrorState error={error} onRetry={() => void Promise.all([figures.refetch(), programme.refetch()])} />;
  if (!figures.data || !programme.data) return <Skeleton shape="page" />;
  const { items } = figures.data;
  const { factors, municipality, name } = programme.data;
  const sentences = reportSentences(items);
  return (
    <>
      <p className={styles.of}>
        {municipality}. {name}.
      </p>
      <Notice tone="amber" title={t('reports.notFinalShort')}>
        {t(isRunning(code) ? 'reports.stillRunning' : 'reports.notFinal')}
      </Notice>
      <h2>{t('reports.summary')}</h2>
      {sentences.length === 0 ? (
        <p>{t('reports.noSentences')}</p>
      ) : (
        <ul className={styles.summary}>
          {sentences.map(({ key, values }) => (
            <li key={key}>{t(key, values)}</li>
          ))}
        </ul>
      )}
      {factors.map((factor) => (
        <FactorFigures
          key={factor.code}
          factor={factor}
          indicators={items.filter((indicator) => indicator.factor === factor.code)}
        />
      ))}
      <h2>{t('reports.definitions')}</h2>
      <Definitions indicators={items} />
    </>
  );
}

function Definitions({ indicators }: { readonly indicators: readonly Indicator[] }): ReactNode {
  const { t } = useTexts();
  return (
    <dl className={styles.definitions}>
      {indicators.map(({ key, name, definition, leftOut, kind }) => (
        <div key={key}>
          <dt>
            {key} {name}
          </dt>
          <dd>
            {definition} ({t(`indicators.kind.${kind}`)}.)
          </dd>
          <dd className={styles.quiet}>
            {t('reports.leftOut')}: {leftOut}
          </dd>
        </div>
      ))}
    </dl>
  );
}
