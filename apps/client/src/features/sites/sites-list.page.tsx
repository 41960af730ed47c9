/** Plots and premises: what is free, how large, since when, and at what price. */
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { SiteStatusTag, useSiteWords } from './site-words.js';
import { useSites } from './sites.api.js';

const route = getRouteApi('/shell/sites');

export function SitesListPage(): ReactNode {
  const { t } = useTexts();
  const words = useSiteWords();
  const { sort, columns: _columns, view: _view, ...filter } = route.useSearch();
  const list = useSites(filter, sort);
  return (
    <>
      <PageHeader
        title={t('sites.title')}
        facts={list.total !== undefined && t('sites.count', { count: list.total })}
      />
      <SiblingTabs family="land" />
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton />
      ) : list.items.length === 0 ? (
        <EmptyState>{t('sites.empty')}</EmptyState>
      ) : (
        <>
          <DataTable
            label={t('sites.title')}
            columns={[
              { key: 'name', header: t('sites.field.name'), cell: ({ name }) => name },
              {
                key: 'status',
                header: t('sites.field.status'),
                cell: ({ status }) => <SiteStatusTag status={status} />,
                noLabel: true,
              },
              { key: 'area', header: t('sites.field.area'), cell: words.size, align: 'end' },
            ]}
            rows={list.items}
            rowKey={({ id }) => id}
            rowLink={({ id }) => ({ to: '/sites/$id', params: { id } })}
          />
          <LoadMore list={list} />
        </>
      )}
    </>
  );
}
