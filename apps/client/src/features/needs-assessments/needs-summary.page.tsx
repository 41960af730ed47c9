/** What companies tell of their needs, all together: by frequency, by group, with what is done about each barrier. */
import { needsFigureKeys, needsSplits, type NeedsFigure } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Download, ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DownloadLink } from '../../ui/download-link.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { daysOf, needsSummaryQuery, type NeedsSummary } from './needs-assessments.api.js';
import { summarySpans, type NeedsSummarySearch } from './needs-assessments-search.js';
import styles from './needs-assessments.module.css';
import { SummaryTable } from './summary-table.js';

const route = getRouteApi('/shell/needs-summary');

export function NeedsSummaryPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const opens = may('needs-assessments.read');
  const { data: summary, error, refetch } = useQuery(needsSummaryQuery(search, opens));
  return (
    <>
      <PageHeader
        title={t('needs-assessments.summary.title')}
        facts={t('needs-assessments.summary.intro')}
        actions={
          <>
            {opens && (
              <LinkButton to="/needs-assessments" icon={<ListChecks />}>
                {t('needs-assessments.summary.toAssessments')}
              </LinkButton>
            )}
            <Files search={search} opens={opens} />
          </>
        }
      />
      <SiblingTabs family="figures" />
      <Choices search={search} opens={opens} onChange={(change) => void navigate({ search: change, replace: true })} />
      {error && !summary && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !summary && <Skeleton />}
      {summary && <Summary summary={summary} />}
    </>
  );
}

interface ChoicesProps {
  readonly search: NeedsSummarySearch;
  readonly opens: boolean;
  readonly onChange: (search: NeedsSummarySearch) => void;
}

function Choices({ search, opens, onChange }: ChoicesProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className={styles.controls}>
      <Select
        label={t('needs-assessments.summary.by')}
        options={needsSplits.map((value) => ({ value, label: t(`needs-assessments.by.${value}`) }))}
        value={search.by ?? null}
        onChange={(by) => onChange({ ...search, by })}
        placeholder={t('needs-assessments.summary.noSplit')}
        onClear={() => onChange({ ...search, by: undefined })}
      />
      {opens && (
        <Select
          label={t('needs-assessments.summary.span')}
          options={summarySpans.map((value) => ({ value, label: t(`needs-assessments.summary.span.${value}`) }))}
          value={search.span ?? 'two'}
          onChange={(span) => onChange({ ...search, span: span === 'two' ? undefined : span })}
        />
      )}
    </div>
  );
}

function Files({ search, opens }: { readonly search: NeedsSummarySearch; readonly opens: boolean }): ReactNode {
  const { language } = useTexts();
  const days = opens ? daysOf(search.span) : {};
  const query = new URLSearchParams({ ...days, ...(search.by && { by: search.by }), language });
  return (
    <>
      {(['xlsx', 'csv'] as const).map((format) => (
        <DownloadLink
          key={format}
          href={`/api/needs-summary/file.${format}?${query.toString()}`}
          icon={<Download aria-hidden />}
        >
          {format === 'xlsx' ? 'Excel' : 'CSV'}
        </DownloadLink>
      ))}
    </>
  );
}

const groupsOfFigures: readonly { readonly title: 'plans' | 'needs'; readonly figures: readonly NeedsFigure[] }[] = [
  { title: 'plans', figures: ['growth', 'way', 'riskLevel', 'risk', 'riskReason'] },
  {
    title: 'needs',
    figures: needsFigureKeys.filter(
      (figure) => !['barrier', 'growth', 'way', 'riskLevel', 'risk', 'riskReason'].includes(figure),
    ),
  },
];

function Summary({ summary }: { readonly summary: NeedsSummary }): ReactNode {
  const { t, formats } = useTexts();
  if (summary.assessed === 0) return <EmptyState>{t('needs-assessments.summary.empty')}</EmptyState>;
  if (summary.assessed === null) return <EmptyState>{t('needs-assessments.summary.tooFew')}</EmptyState>;
  return (
    <Stack>
      <Headline summary={summary} />
      <p className={styles.definition}>
        {t('needs-assessments.summary.definition', {
          since: formats.day(summary.since),
          until: formats.day(summary.until),
        })}{' '}
        {summary.withheld && t('needs-assessments.summary.withheld')}
      </p>
      <Section title={t('needs-assessments.figure.barrier')}>
        <SummaryTable figure="barrier" summary={summary} />
      </Section>
      {groupsOfFigures.map(({ title, figures }) => (
        <Section key={title} title={t(`needs-assessments.summary.${title}`)}>
          <div className={summary.by === null ? styles.tables : undefined}>
            {figures.map((figure) => (
              <SummaryTable key={figure} figure={figure} summary={summary} />
            ))}
          </div>
        </Section>
      ))}
    </Stack>
  );
}

function Headline({ summary }: { readonly summary: NeedsSummary }): ReactNode {
  const { t, formats } = useTexts();
  const of = (figure: NeedsFigure, ...codes: string[]): number | null => {
    const counts = summary.figures
      .find((one) => one.figure === figure)
      ?.answers.filter(({ code }) => codes.includes(code))
      .map(({ companies }) => companies);
    return (
      counts?.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0) ?? null
    );
  };
  const growing = of('growth', 'growth');
  const atRisk = of('riskLevel', 'some', 'high');
  return (
    <p className={styles.headline}>
      <span>
        {t('needs-assessments.summary.headline', {
          assessed: summary.assessed ?? 0,
          companies: formats.number(summary.companies),
        })}
      </span>
      {growing !== null && <span>{t('needs-assessments.summary.growing', { count: growing })}</span>}
      {atRisk !== null && <span>{t('needs-assessments.summary.atRisk', { count: atRisk })}</span>}
      {summary.peopleSought !== null && (
        <span>{t('needs-assessments.summary.sought', { count: summary.peopleSought })}</span>
      )}
    </p>
  );
}
