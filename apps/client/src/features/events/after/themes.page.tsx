/** Which themes drew whom: by theme the events, those who came, and the companies that came for the first time. */
import { eventKinds } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordPath } from '../../../routing/record-path.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Chart } from '../../../ui/chart.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { DateField } from '../../../ui/date-field.js';
import { PageHeader } from '../../../ui/page-header.js';
import { LinkRows } from '../../../ui/prose.js';
import { Section, Stack } from '../../../ui/section.js';
import { Select } from '../../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { newcomersQuery, shareOf, themesQuery, type EventTheme } from './outcome.api.js';
import styles from './themes.module.css';
import { parseThemesSearch, type ThemesSearch } from './themes-search.js';

const route = getRouteApi('/shell/events/themes');
/** So many have room for their names. */
const mostInChart = 6;

export function ThemesPage(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(themesQuery(search));
  const count = data?.filter(({ theme }) => theme !== null).length;
  return (
    <>
      <PageHeader
        title={t('event-results.themesTitle')}
        above={<Link to="/events">{t('events.title')}</Link>}
        facts={count !== undefined && t('event-results.themesFacts', { count })}
      />
      <ThemeFilters search={search} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton />}
      {data?.length === 0 && <EmptyState>{t('event-results.themesEmpty')}</EmptyState>}
      {data && data.length > 0 && (
        <Stack>
          <ThemesChart themes={data} search={search} />
          <ThemesTable themes={data} search={search} />
          {search.theme !== undefined && <Newcomers search={{ ...search, theme: search.theme }} />}
          <p className={styles.definition}>{t('event-results.themesDefinition')}</p>
        </Stack>
      )}
    </>
  );
}

function ThemeFilters({ search }: { readonly search: ThemesSearch }): ReactNode {
  const { t } = useTexts();
  const navigate = route.useNavigate();
  const narrow = (change: ThemesSearch) =>
    void navigate({
      search: (known) => parseThemesSearch({ ...known, theme: undefined, ...change }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={styles.filters}>
      <Select
        label={t('events.field.kind')}
        options={eventKinds.map((value) => ({ value, label: t(`events.kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(kind) => narrow({ kind })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ kind: undefined })}
      />
      <DateField
        label={t('events.filter.fromLabel')}
        value={search.from ?? null}
        onChange={(from) => narrow({ from: from ?? undefined })}
      />
      <DateField
        label={t('events.filter.toLabel')}
        value={search.to ?? null}
        onChange={(to) => narrow({ to: to ?? undefined })}
      />
    </div>
  );
}

interface ThemesProps {
  readonly themes: readonly EventTheme[];
  readonly search: ThemesSearch;
}

function ThemesChart({ themes, search }: ThemesProps): ReactNode {
  const { t, formats } = useTexts();
  const nameOf = ({ theme }: EventTheme) => theme ?? t('event-results.noTheme');
  const shown = themes.filter(({ theme }) => theme !== null).slice(0, mostInChart);
  const [best] = shown;
  if (best === undefined) return null;
  const { firstTimeCompanies: newcomers, companies } = best;
  return (
    <Chart
      kind="stacked"
      title={t('event-results.themesTitle')}
      period={
        (search.from ?? search.to)
          ? t('event-results.since', {
              from: search.from ? formats.day(search.from) : '',
              to: search.to ? formats.day(search.to) : '',
            })
          : t('event-results.allTimes')
      }
      sentence={
        newcomers === 0
          ? t('event-results.themesNone')
          : t('event-results.themesSentence', {
              theme: nameOf(best),
              newcomers,
              share: formats.percent(shareOf(newcomers, companies)),
            })
      }
      source={t('event-results.chartSource')}
      labels={shown.map(nameOf)}
      labelHeader={t('events.field.theme')}
      series={[
        {
          key: 'newcomers',
          name: t('event-results.field.newcomers'),
          values: shown.map(({ firstTimeCompanies }) => firstTimeCompanies),
        },
        {
          key: 'known',
          name: t('event-results.field.known'),
          values: shown.map((theme) => theme.companies - theme.firstTimeCompanies),
        },
      ]}
      isByGroup
    />
  );
}

function ThemesTable({ themes, search }: ThemesProps): ReactNode {
  const { t, formats } = useTexts();
  const columns: Column<EventTheme>[] = [
    {
      key: 'theme',
      header: t('events.field.theme'),
      cell: ({ theme }) => theme ?? t('event-results.noTheme'),
    },
    {
      key: 'events',
      header: t('event-results.field.events'),
      cell: ({ events }) => formats.number(events),
      align: 'end',
    },
    {
      key: 'people',
      header: t('event-results.field.people'),
      cell: ({ attendances }) => formats.number(attendances),
      align: 'end',
    },
    {
      key: 'companies',
      header: t('event-results.field.companies'),
      cell: ({ companies }) => formats.number(companies),
      align: 'end',
    },
    {
      key: 'newcomers',
      header: t('event-results.field.newcomers'),
      cell: ({ firstTimeCompanies }) => formats.number(firstTimeCompanies),
      align: 'end',
    },
    {
      key: 'share',
      header: t('event-results.field.share'),
      cell: ({ firstTimeCompanies, companies }) =>
        companies === 0 ? null : formats.percent(shareOf(firstTimeCompanies, companies)),
      align: 'end',
    },
    {
      key: 'latest',
      header: t('event-results.field.latest'),
      cell: ({ latestAt }) => formats.day(latestAt),
      show: 'wide',
    },
  ];
  return (
    <DataTable
      label={t('event-results.themes')}
      columns={columns}
      rows={themes}
      rowKey={({ theme }) => theme ?? ''}
      rowLink={({ theme }) => ({ to: '/events/themes', search: { ...search, theme: theme ?? '' } })}
      currentKey={search.theme}
    />
  );
}

/** The companies behind the number, each with the event that it came to first. */
function Newcomers({ search }: { readonly search: ThemesSearch & { theme: string } }): ReactNode {
  const { t, formats } = useTexts();
  const { data, error, refetch } = useQuery(newcomersQuery(search));
  return (
    <Section
      title={t('event-results.newcomersOf', { theme: search.theme || t('event-results.noTheme') })}
      {...(data && { count: data.length })}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={3} />}
      {data?.length === 0 && <EmptyState>{t('event-results.newcomersEmpty')}</EmptyState>}
      {data && data.length > 0 && (
        <LinkRows
          rows={data.map(({ company, event }) => ({
            id: company.id,
            content: (
              <>
                <Link to={recordPath('companies', company.id)}>{company.name}</Link>
                <Link to="/events/$id" params={{ id: event.id }}>
                  {`${event.title} ${formats.day(event.startsAt)}`}
                </Link>
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
