/** The records behind one figure: exactly those it counts, each a link to its own page. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import { indicatorQuery, reported, type Indicator } from '../../figures/figures.api.js';
import { FrozenMark } from '../../figures/frozen-mark.js';
import { runningQuarter } from '../../figures/period-search.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { pathOfRecord } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CopyLinkButton } from '../../ui/copy-link-button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { DefinitionText } from './indicator-definition.js';
import styles from './indicators.module.css';

/** One interaction stands in a list once for each of its companies, one event once for each who came: the place tells them apart. */
type CountedRecord = Schema<'CountedRecordDto'> & { readonly place: number };

const route = getRouteApi('/shell/indicators/$key/records');

export function IndicatorRecordsPage(): ReactNode {
  const { t, language } = useTexts();
  const words = usePeriodWords();
  const { figure } = useFigureWords();
  const may = useMay();
  const { key } = route.useParams();
  const period = route.useSearch().period ?? runningQuarter();
  const mayOpen = may('indicators.records');
  const { data: indicator } = useQuery({ ...indicatorQuery(key, period, language), enabled: may('indicators.read') });
  const value = indicator && reported(indicator).value;
  const facts = [words(period), indicator && `${t('indicators.value')} ${figure(value ?? null, indicator.unit)}`];
  return (
    <>
      <PageHeader
        title={indicator?.name ?? t('indicators.recordsOf')}
        above={
          <>
            <Link to="/indicators" search={{ period }}>
              {t('indicators.title')}
            </Link>
            {indicator && (
              <>
                {' / '}
                <Link to="/indicators/$key" params={{ key }} search={{ period }}>
                  {indicator.name}
                </Link>
              </>
            )}
          </>
        }
        facts={facts.filter(Boolean).join(' · ')}
        actions={mayOpen && <CopyLinkButton whoMayOpen={t('figures.whoMayOpenRecords')} />}
      />
      {indicator && <FrozenMark indicator={indicator} period={period} />}
      {indicator && <DefinitionText indicator={indicator} period={period} />}
      {mayOpen ? (
        <Records indicatorKey={key} period={period} indicator={indicator} />
      ) : (
        <Notice tone="info">{t(may('indicators.read') ? 'figures.mayNotOpen' : 'figures.mayNotRead')}</Notice>
      )}
    </>
  );
}

interface RecordsProps {
  readonly indicatorKey: string;
  readonly period: string;
  readonly indicator: Indicator | undefined;
}

function Records({ indicatorKey, period, indicator }: RecordsProps): ReactNode {
  const { t, formats } = useTexts();
  const list = useKeysetList<Schema<'CountedRecordDto'>>(
    ['indicators', indicatorKey, 'records', period],
    (cursor, signal) =>
      answer(
        api.GET('/api/indicators/{key}/records', {
          params: { path: { key: indicatorKey }, query: { period, cursor, withTotal: true } },
          signal,
        }),
      ),
  );
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return (
      <EmptyState>
        {t(indicator?.value === null ? 'indicators.noRecordsBeforeLogging' : 'indicators.noRecords')}
      </EmptyState>
    );
  const columns: Column<CountedRecord>[] = [
    {
      key: 'title',
      header: t('indicators.record.title'),
      cell: (record) => {
        const to = pathOfRecord(record);
        return to === undefined ? record.title : <Link to={to}>{record.title}</Link>;
      },
    },
    { key: 'kind', header: t('indicators.record.kind'), cell: ({ kind }) => t(`shell.kind.${kind}`), show: 'wide' },
    {
      key: 'company',
      header: t('indicators.record.company'),
      cell: ({ companyId, companyName }) =>
        companyId === null ? (
          companyName
        ) : (
          <Link to={pathOfRecord({ kind: 'company', id: companyId })}>{companyName}</Link>
        ),
    },
    {
      key: 'date',
      header: t('indicators.record.day'),
      cell: ({ date }) => formats.day(date),
      align: 'end',
      width: '120px',
    },
  ];
  return (
    <>
      <p className={styles.total}>{t('indicators.recordsTotal', { total: list.total ?? list.items.length })}</p>
      <DataTable
        label={t('indicators.recordsOf')}
        columns={columns}
        rows={list.items.map((record, place) => ({ ...record, place }))}
        rowKey={({ id, place }) => `${place} ${id}`}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
