/** The directory of the service network: in rows with columns of one's choice, or in groups. */
import { getRouteApi } from '@tanstack/react-router';
import { Plus, Printer } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { ListRows } from '../../lists/list-rows.js';
import { ListNotices, ListTools } from '../../lists/list-tools.js';
import { useListPage } from '../../lists/use-list-page.js';
import { filterOf } from '../../routing/list-search.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { searchOf } from '../../routing/search-params.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState } from '../../ui/states.js';
import { usePartnerColumns } from './partner-columns.js';
import { PartnerFilterFields } from './partner-filters.js';
import { PartnerSections } from './partner-sections.js';
import { countPartners, usePartners } from './partners.api.js';
import { parsePartnersSearch, partnerGroupings, type PartnersSearch } from './partners-search.js';

const route = getRouteApi('/shell/partners');
/** No filter of partners names anybody. */
const names = { nameOf: () => null };

export function PartnersListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  // How the directory is grouped is beside its views: each can be seen in groups.
  const { by, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const show = useCallback(
    (next: PartnersSearch) => void navigate({ search: searchOf({ ...next, by }), replace: true }),
    [navigate, by],
  );
  const narrow = (change: PartnersSearch) => show(searchOf({ ...search, ...change }));
  const filter = filterOf(search);
  const page = useListPage({ list: 'partners', search, parse: parsePartnersSearch, show, filter, names });
  const list = usePartners(filter, search.sort);
  const columns = usePartnerColumns(page.columns.shown);
  const order = { sort: search.sort ?? 'name', onSort: (sort: string) => narrow({ sort }) };
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
        actions={
          <>
            {add}
            <Button icon={<Printer />} onPress={() => window.print()}>
              {t('partners.print')}
            </Button>
          </>
        }
      />
      <SiblingTabs family="companies" />
      <FilterBar
        searchLabel={t('partners.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        lead={t('partners.title')}
        filters={page.pieces.map(({ key, words }) => ({ key, sentence: words, onRemove: () => page.remove(key) }))}
        onClear={page.clear}
        extra={
          <>
            <ListTools page={page} total={list.total} />
            <Select
              label={t('partners.group')}
              options={partnerGroupings.map((value) => ({ value, label: t(`partners.groupBy.${value}`) }))}
              value={by ?? 'none'}
              onChange={(grouping) =>
                void navigate({
                  search: searchOf({ ...search, by: grouping === 'none' ? undefined : grouping }),
                  replace: true,
                })
              }
            />
          </>
        }
      >
        <PartnerFilterFields search={search} narrow={narrow} />
      </FilterBar>
      <ListNotices page={page} />
      {by === undefined || by === 'none' || list.error || !page.isSettled || list.items.length === 0 ? (
        <ListRows
          page={page}
          label={t('partners.title')}
          list={list}
          columns={columns}
          nameOf={({ name }) => name}
          rowLink={({ id }) => ({ to: '/partners/$id', params: { id } })}
          {...order}
          selection={undefined}
          countWithout={(key, signal) => countPartners({ ...filter, [key]: undefined }, signal)}
          empty={<EmptyState action={add}>{t('partners.empty')}</EmptyState>}
        />
      ) : (
        <PartnerSections list={list} by={by} columns={columns} {...order} />
      )}
    </>
  );
}
