/** The directory of the service network. */
import { helpAreas, partnerSectors } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { usePartners, type Partner } from './partners.api.js';
import type { PartnersSearch } from './partners-search.js';

const route = getRouteApi('/shell/partners');

export function PartnersListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = usePartners(search);
  const narrow = (change: PartnersSearch) =>
    void navigate({ search: (known) => ({ ...known, ...change }), replace: true });
  const add = may('partners.write') && (
    <LinkButton to="/partners/new" variant="primary" icon={<Plus />}>
      {t('partners.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('partners.title')}
        facts={list.total !== undefined && t('partners.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="companies" />
      <FilterBar
        searchLabel={t('partners.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        filters={[
          ...(search.sector
            ? [
                {
                  key: 'sector',
                  sentence: t('partners.filter.sector', { sector: t(`partners.sector.${search.sector}`) }),
                  onRemove: () => narrow({ sector: undefined }),
                },
              ]
            : []),
          ...(search.area
            ? [
                {
                  key: 'area',
                  sentence: t('partners.filter.area', { area: t(`partners.area.${search.area}`) }),
                  onRemove: () => narrow({ area: undefined }),
                },
              ]
            : []),
        ]}
      >
        <Select
          label={t('partners.field.sector')}
          options={partnerSectors.map((value) => ({ value, label: t(`partners.sector.${value}`) }))}
          value={search.sector ?? null}
          onChange={(sector) => narrow({ sector })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ sector: undefined })}
        />
        <Select
          label={t('partners.field.areas')}
          options={helpAreas.map((value) => ({ value, label: t(`partners.area.${value}`) }))}
          value={search.area ?? null}
          onChange={(area) => narrow({ area })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ area: undefined })}
        />
      </FilterBar>
      <PartnerRows
        list={list}
        isNarrowed={search.q !== undefined || search.sector !== undefined || search.area !== undefined}
        add={add}
      />
    </>
  );
}

interface PartnerRowsProps {
  readonly list: ReturnType<typeof usePartners>;
  readonly isNarrowed: boolean;
  readonly add: ReactNode;
}

function PartnerRows({ list, isNarrowed, add }: PartnerRowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return isNarrowed ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('partners.empty')}</EmptyState>
    );
  const columns: Column<Partner>[] = [
    { key: 'name', header: t('partners.field.name'), cell: ({ name }) => name },
    {
      key: 'sector',
      header: t('partners.field.sector'),
      cell: ({ sector }) => t(`partners.sector.${sector}`),
      noLabel: true,
    },
    {
      key: 'areas',
      header: t('partners.field.areas'),
      cell: ({ areas }) => formats.list(areas.map((area) => t(`partners.area.${area}`))),
    },
    { key: 'email', header: t('partners.field.email'), cell: ({ email }) => email, show: 'wide' },
    { key: 'phone', header: t('partners.field.phone'), cell: ({ phone }) => phone, show: 'wide' },
  ];
  return (
    <>
      <DataTable
        label={t('partners.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/partners/$id', params: { id } })}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
