/** Raportit: the report of a period as a board gets it, as it stands or as it was closed, and the same as a file. */
import { reportFormats } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { PeriodPicker } from '../../figures/period-picker.js';
import { lastQuarter } from '../../figures/period-search.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DownloadLink } from '../../ui/download-link.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { ClosingBar } from './closing-bar.js';
import { ReportBody } from './report-body.js';
import { ReportSubscriptions } from './report-subscriptions.js';
import styles from './report.module.css';
import { contentQuery } from './reports.api.js';

const route = getRouteApi('/shell/reports');

export function ReportPage(): ReactNode {
  const { t } = useTexts();
  const words = usePeriodWords();
  const navigate = route.useNavigate();
  const { period = lastQuarter(), closing } = route.useSearch();
  return (
    <>
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
      <Content key={`${period} ${closing}`} period={period} closing={closing} />
    </>
  );
}

function Files({ period, closing }: { readonly period: string; readonly closing: number | undefined }): ReactNode {
  const { t, language } = useTexts();
  const query = `language=${language}${closing === undefined ? '' : `&closing=${closing}`}`;
  return (
    <div className={styles.files}>
      {reportFormats.map((format) => (
        <DownloadLink
          isGuarded={format === 'xlsx'}
          key={format}
          href={`/api/reports/${period}.${format}?${query}`}
          icon={<Download />}
        >
          {t(`reports.file.${format}`)}
        </DownloadLink>
      ))}
      <DownloadLink variant="quiet" href={`/api/reports/${period}/interactions.xlsx?${query}`} icon={<Download />}>
        {t('reports.file.interactions')}
      </DownloadLink>
      <Button variant="quiet" icon={<Printer />} onPress={() => window.print()}>
        {t('reports.print')}
      </Button>
    </div>
  );
}

function Content({ period, closing }: { readonly period: string; readonly closing: number | undefined }): ReactNode {
  const { t, language } = useTexts();
  const content = useQuery(contentQuery(period, closing, language));
  if (content.error) return <ErrorState error={content.error} onRetry={() => void content.refetch()} />;
  if (!content.data) return <Skeleton shape="page" />;
  const report = content.data;
  return (
    <article className={styles.report}>
      <Files period={period} closing={closing} />
      <p className={styles.of}>
        {report.municipality}. {report.programme}.
      </p>
      {closing === undefined ? (
        <ClosingBar report={report} />
      ) : (
        <Notice
          tone="info"
          title={t('reports.readingEarlier', { sequence: closing })}
          action={
            <Link to="/reports" search={{ period }}>
              {t('reports.readCurrent')}
            </Link>
          }
        >
          {report.standing}
        </Notice>
      )}
      <ReportBody report={report} isCurrent={closing === undefined} />
      <ReportSubscriptions />
    </article>
  );
}
