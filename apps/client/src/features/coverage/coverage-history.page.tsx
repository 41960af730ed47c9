/** Coverage quarter by quarter, whole or by group, opening to the companies that were not reached. Never by person. */
import { coverageBreakdowns, lastPeriods, type CoverageBreakdown } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Chart } from '../../ui/chart.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Section, Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { historyQuery, type CoverageOfPeriod } from './coverage.api.js';
import type { NotReachedSearch } from './coverage-search.js';
import { CoverageTabs } from './coverage-tabs.js';
import styles from './coverage.module.css';

const route = getRouteApi('/shell/coverage/history');

const quarters = 12;

/** How a group of a breakdown is asked for in the list of those not reached. */
const searchOfGroup = (by: CoverageBreakdown, key: string | null): NotReachedSearch => {
  const field = ({ size: 'sizeClass', industry: 'industryGroup', postalCode: 'postalCode' } as const)[by];
  return key === null ? { unknown: field } : { [field]: key };
};

const share = ({ reached, companies }: { readonly reached: number; readonly companies: number }): number | null =>
  companies === 0 ? null : (100 * reached) / companies;

/** Quarters before anybody was met tell of logging not begun, not of coverage. */
const sinceFirstMeeting = (items: readonly CoverageOfPeriod[]): readonly CoverageOfPeriod[] =>
  items.slice(
    Math.max(
      0,
      items.findIndex(({ reached }) => reached > 0),
    ),
  );

export function CoverageHistoryPage(): ReactNode {
  const { t, language } = useTexts();
  const { by } = route.useSearch();
  const navigate = route.useNavigate();
  const periods = lastPeriods('quarter', today(), quarters);
  const query = useQuery(historyQuery(periods[0]?.code ?? '', periods.at(-1)?.code ?? '', by, language));
  return (
    <>
      <PageHeader title={t('coverage.title')} />
      <CoverageTabs />
      <p>{t('coverage.historyIntro')}</p>
      <div className={styles.choices}>
        <RadioGroup
          label={t('coverage.by')}
          look="segments"
          options={[
            { value: 'all', label: t('shell.value.all') },
            ...coverageBreakdowns.map((value) => ({ value, label: t(`coverage.by.${value}`) })),
          ]}
          value={by ?? 'all'}
          onChange={(value) => void navigate({ search: { by: value === 'all' ? undefined : value }, replace: true })}
        />
      </div>
      {query.error ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <Skeleton lines={9} />
      ) : query.data.items.every(({ companies }) => companies === 0) ? (
        <EmptyState>{t('coverage.noHistory')}</EmptyState>
      ) : (
        <History items={sinceFirstMeeting(query.data.items)} by={by} />
      )}
    </>
  );
}

interface HistoryProps {
  readonly items: readonly CoverageOfPeriod[];
  readonly by: CoverageBreakdown | undefined;
}

function History({ items, by }: HistoryProps): ReactNode {
  const { t, formats } = useTexts();
  const words = usePeriodWords();
  const last = items.at(-1);
  const groups = last?.groups ?? [];
  const percent = (value: number) => `${formats.number(value, { maximumFractionDigits: 1 })} %`;
  const series =
    by === undefined
      ? [{ key: 'coverage', name: t('coverage.share'), values: items.map(share) }]
      : // The lines of the largest groups; the table has them all.
        groups.slice(0, 6).map(({ key, name }) => ({
          key,
          name,
          values: items.map((item) => {
            const group = item.groups.find((each) => each.key === key);
            return group ? share(group) : null;
          }),
        }));
  return (
    <Stack>
      <Chart
        kind={by === undefined ? 'bar' : 'line'}
        title={by === undefined ? t('coverage.share') : `${t('coverage.share')}: ${t(`coverage.by.${by}`)}`}
        period={`${words(items[0]?.period ?? '', 'short')}–${words(last?.period ?? '', 'short')}`}
        sentence={t('coverage.sentence', {
          period: words(last?.period ?? ''),
          reached: last?.reached ?? 0,
          companies: last?.companies ?? 0,
          share: percent((last && share(last)) ?? 0),
        })}
        source={t('coverage.source')}
        labels={items.map(({ period }) => words(period, 'short'))}
        series={series}
        format={(value) => percent(value)}
        labelHeader={t('coverage.period')}
      />
      {by !== undefined && last && (
        <Section title={t('coverage.byGroup', { period: words(last.period) })}>
          <Counts
            label={t(`coverage.by.${by}`)}
            rows={groups.map((group) => ({
              id: group.key ?? 'unknown',
              name: group.name,
              reached: group.reached,
              companies: group.companies,
              search: { period: last.period, ...searchOfGroup(by, group.key) },
            }))}
          />
        </Section>
      )}
      <Section title={t('coverage.history')}>
        <Counts
          label={t('coverage.period')}
          rows={items.toReversed().map(({ period, reached, companies }) => ({
            id: period,
            name: words(period),
            reached,
            companies,
            search: { period },
          }))}
        />
      </Section>
    </Stack>
  );
}

interface Counted {
  readonly id: string;
  readonly name: string;
  readonly reached: number;
  readonly companies: number;
  readonly search: NotReachedSearch;
}

function Counts({ label, rows }: { readonly label: string; readonly rows: readonly Counted[] }): ReactNode {
  const { t, formats } = useTexts();
  const columns: Column<Counted>[] = [
    { key: 'name', header: label, cell: ({ name }) => name },
    {
      key: 'share',
      header: t('coverage.share'),
      align: 'end',
      cell: (row) => {
        const value = share(row);
        return value === null ? '–' : `${formats.number(value, { maximumFractionDigits: 1 })} %`;
      },
    },
    {
      key: 'reached',
      header: t('coverage.reachedCompanies'),
      align: 'end',
      cell: ({ reached }) => formats.number(reached),
    },
    {
      key: 'companies',
      header: t('coverage.allCompanies'),
      align: 'end',
      cell: ({ companies }) => formats.number(companies),
    },
    {
      key: 'missing',
      header: t('coverage.missing'),
      align: 'end',
      cell: ({ reached, companies, search, name }) =>
        companies === reached ? (
          formats.number(0)
        ) : (
          <Link to="/coverage/not-reached" search={search} aria-label={`${t('coverage.missing')}: ${name}`}>
            {formats.number(companies - reached)}
          </Link>
        ),
    },
  ];
  return <DataTable label={label} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
