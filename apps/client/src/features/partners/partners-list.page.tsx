/** The directory of the service network. */
import { helpAreas, partnerSectors } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Plus, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { LoadMore } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { usePartnerGroups } from './partner-groups.js';
import { PartnerTable } from './partner-table.js';
import { usePartners } from './partners.api.js';
import { partnerGroupings, type PartnersSearch } from './partners-search.js';

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
          ...(search.unchecked
            ? [
                {
                  key: 'unchecked',
                  sentence: t('partners.filter.unchecked'),
                  onRemove: () => narrow({ unchecked: undefined }),
                },
              ]
            : []),
        ]}
        extra={
          <Select
            label={t('partners.group')}
            options={partnerGroupings.map((value) => ({ value, label: t(`partners.groupBy.${value}`) }))}
            value={search.by ?? 'none'}
            onChange={(by) => narrow({ by: by === 'none' ? undefined : by })}
          />
        }
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
        <CheckboxField
          label={t('partners.filter.unchecked')}
          value={search.unchecked ?? false}
          onChange={(unchecked) => narrow({ unchecked: unchecked || undefined })}
        />
      </FilterBar>
      <PartnerRows
        list={list}
        by={search.by ?? 'none'}
        isNarrowed={Boolean(search.q ?? search.sector ?? search.area ?? search.unchecked)}
        add={add}
      />
    </>
  );
}

interface PartnerRowsProps {
  readonly list: ReturnType<typeof usePartners>;
  readonly by: NonNullable<PartnersSearch['by']>;
  readonly isNarrowed: boolean;
  readonly add: ReactNode;
}

function PartnerRows({ list, by, isNarrowed, add }: PartnerRowsProps): ReactNode {
  const { t } = useTexts();
  const groups = usePartnerGroups(list.items, by);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return isNarrowed ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('partners.empty')}</EmptyState>
    );
  return (
    <>
      {by === 'none' ? (
        <PartnerTable label={t('partners.title')} partners={list.items} isRefreshing={list.isRefreshing} />
      ) : (
        <Stack>
          {groups.map(({ key, name, partners }) => (
            <Section key={key} title={name} count={partners.length}>
              <PartnerTable label={name} partners={partners} isRefreshing={list.isRefreshing} />
            </Section>
          ))}
        </Stack>
      )}
      {by !== 'none' && list.hasMore && <p>{t('partners.notAllShown')}</p>}
      <LoadMore list={list} />
    </>
  );
}
