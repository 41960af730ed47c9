/** The directory in its groups: one table each, all with the same columns in the same order. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Section, Stack } from '../../ui/section.js';
import { usePartnerGroups, type PartnerGrouping } from './partner-groups.js';
import type { Partner, usePartners } from './partners.api.js';

interface PartnerSectionsProps {
  readonly list: ReturnType<typeof usePartners>;
  readonly by: PartnerGrouping;
  readonly columns: readonly Column<Partner>[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

export function PartnerSections({ list, by, columns, sort, onSort }: PartnerSectionsProps): ReactNode {
  const { t } = useTexts();
  const groups = usePartnerGroups(list.items, by);
  return (
    <>
      <Stack>
        {groups.map(({ key, name, partners }) => (
          <Section key={key} title={name} count={partners.length}>
            <DataTable
              label={name}
              columns={columns}
              rows={partners}
              rowKey={({ id }) => id}
              rowLink={({ id }) => ({ to: '/partners/$id', params: { id } })}
              sort={sort}
              onSort={onSort}
              isRefreshing={list.isRefreshing}
              isOneLine
            />
          </Section>
        ))}
      </Stack>
      {list.hasMore && <p>{t('partners.notAllShown')}</p>}
      <LoadMore list={list} />
    </>
  );
}
