/** What the national register says of companies here and we do not: each thing waits for a press. */
import { registerChangeKinds } from '@elinvoima/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { LoadMore } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { ChangeItem } from './change-item.js';
import { isArrival } from './change-words.js';
import { summaryQuery, takeChanges, useRegisterChanges, type RegisterChange } from './register.api.js';
import { registerViews, type RegisterSearch } from './register-search.js';
import styles from './register.module.css';
import { SyncState } from './sync-state.js';

const route = getRouteApi('/shell/register-changes');

export function RegisterChangesPage(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: summary } = useQuery(summaryQuery);
  const { view = 'open', kind, housing, q } = search;
  const narrow = (change: RegisterSearch) =>
    void navigate({ search: (known) => ({ ...known, ...change }), replace: true });
  const countOf = (value: string) => summary?.byKind.find((each) => each.kind === value)?.count ?? 0;
  return (
    <>
      <PageHeader title={t('register-changes.title')} />
      <SiblingTabs family="companies" />
      <SyncState />
      <div className={styles.choices}>
        <RadioGroup
          label={t('register-changes.view')}
          look="segments"
          options={registerViews.map((value) => ({ value, label: t(`register-changes.view.${value}`) }))}
          value={view}
          onChange={(value) => narrow({ view: value === 'open' ? undefined : value, kind: undefined })}
        />
        {view !== 'call' && (
          <Select
            label={t('register-changes.field.kind')}
            options={registerChangeKinds.map((value) => ({
              value,
              label:
                view === 'open'
                  ? t('register-changes.kindCount', {
                      kind: t(`register-changes.kind.${value}`),
                      count: countOf(value),
                    })
                  : t(`register-changes.kind.${value}`),
            }))}
            value={kind ?? null}
            onChange={(value) => narrow({ kind: value })}
            placeholder={t('shell.value.all')}
            onClear={() => narrow({ kind: undefined })}
          />
        )}
        <CheckboxField
          label={t('register-changes.housing')}
          value={housing ?? false}
          onChange={(value) => narrow({ housing: value ? true : undefined })}
        />
      </div>
      <FilterBar searchLabel={t('register-changes.search')} searchText={q} onSearch={(text) => narrow({ q: text })} />
      {view === 'call' && <p className={styles.about}>{t('register-changes.callAbout')}</p>}
      <Changes search={search} />
      <p className={styles.credit}>{t('companies.registerCredit')}</p>
    </>
  );
}

function Changes({ search }: { readonly search: RegisterSearch }): ReactNode {
  const { t } = useTexts();
  const list = useRegisterChanges(search);
  const { view = 'open', kind, q } = search;
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return (
      <EmptyState>
        {t(kind === undefined && q === undefined ? `register-changes.empty.${view}` : 'register-changes.emptyFiltered')}
      </EmptyState>
    );
  return (
    <>
      {view === 'open' && <TakeNewcomers shown={list.items} />}
      <ul role="list" className={styles.list} aria-label={t(`register-changes.view.${view}`)}>
        {list.items.map((change) => (
          <ChangeItem key={`${change.id} ${change.seenAt} ${change.state}`} change={change} toCall={view === 'call'} />
        ))}
      </ul>
      <LoadMore list={list} />
    </>
  );
}

/** As many as the API takes at once. */
const atOnce = 200;

function TakeNewcomers({ shown }: { readonly shown: readonly RegisterChange[] }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const ids = shown.filter(({ kind, company }) => isArrival(kind) && company === null).map(({ id }) => id);
  const take = useMutation({
    mutationFn: () => takeChanges(ids.slice(0, atOnce)),
    onSuccess: async ({ taken }) => {
      showToast({ text: t('register-changes.added', { count: taken }) });
      await Promise.all(
        [['register-changes'], ['companies'], ['home']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      );
    },
  });
  if (ids.length < 2 || !may('register-changes.write')) return null;
  return (
    <div className={styles.bulk}>
      <Button isPending={take.isPending} onPress={() => take.mutate()}>
        {t('register-changes.addShown', { count: Math.min(ids.length, atOnce) })}
      </Button>
      {take.error && <Notice tone="red">{take.error.message}</Notice>}
    </div>
  );
}
