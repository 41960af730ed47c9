/** How the town centre's premises are used, count by count, and the index that follows. */
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Chart } from '../../ui/chart.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useIndexWords } from './index-words.js';
import { useCounts, type PremisesCountRow } from './town-centre.api.js';

export function CountsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const list = useCounts();
  const counts = list.items;
  const add = may('sites.write') && (
    <LinkButton to="/premises-counts/new" variant="primary" icon={<Plus />}>
      {t('town-centre.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('town-centre.title')} facts={t('town-centre.definition')} actions={add} />
      <SiblingTabs family="figures" />
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton />
      ) : counts.length === 0 ? (
        <EmptyState action={add}>{t('town-centre.empty')}</EmptyState>
      ) : (
        <Stack>
          {[...new Set(counts.map(({ area }) => area))].map((area) => (
            <Trend key={area} area={area} counts={counts.filter((count) => count.area === area)} />
          ))}
          <div>
            <Counts counts={counts} />
            <LoadMore list={list} />
          </div>
        </Stack>
      )}
    </>
  );
}

interface TrendProps {
  readonly area: string;
  /** The newest first. */
  readonly counts: readonly PremisesCountRow[];
}

function Trend({ area, counts }: TrendProps): ReactNode {
  const { t, formats } = useTexts();
  const words = useIndexWords();
  const [newest, before] = counts;
  if (newest === undefined) return null;
  const values = { area, value: words(newest.index), on: newest.countedOn };
  const dated = counts.toReversed();
  return (
    <Chart
      kind="line"
      title={`${t('town-centre.index')}: ${area}`}
      period={formats.day(newest.countedOn)}
      sentence={
        before === undefined
          ? t('town-centre.trend', values)
          : t('town-centre.trendFrom', { ...values, before: words(before.index) })
      }
      source={t('town-centre.source')}
      labels={dated.map(({ countedOn }) => formats.day(countedOn))}
      labelHeader={t('town-centre.field.countedOn')}
      series={[{ key: 'index', name: t('town-centre.index'), values: dated.map(({ index }) => index) }]}
      format={words}
    />
  );
}

function Counts({ counts }: { readonly counts: readonly PremisesCountRow[] }): ReactNode {
  const { t, formats } = useTexts();
  const words = useIndexWords();
  const columns: Column<PremisesCountRow>[] = [
    { key: 'area', header: t('town-centre.field.area'), cell: ({ area }) => area },
    { key: 'countedOn', header: t('town-centre.field.countedOn'), cell: ({ countedOn }) => formats.day(countedOn) },
    { key: 'index', header: t('town-centre.index'), cell: ({ index }) => words(index), align: 'end' },
    {
      key: 'saturday',
      header: t('town-centre.state.saturday_shop'),
      cell: ({ totals }) => totals.saturday_shop,
      align: 'end',
      show: 'wide',
    },
    {
      key: 'restaurant',
      header: t('town-centre.state.restaurant'),
      cell: ({ totals }) => totals.restaurant,
      align: 'end',
      show: 'wide',
    },
    { key: 'empty', header: t('town-centre.state.empty'), cell: ({ totals }) => totals.empty, align: 'end' },
  ];
  return (
    <DataTable
      label={t('town-centre.title')}
      columns={columns}
      rows={counts}
      rowKey={({ id }) => id}
      rowLink={({ id }) => ({ to: '/premises-counts/$id', params: { id } })}
    />
  );
}
