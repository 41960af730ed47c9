/** Picking people one by one, or all that a few filters leave. */
import { companyRelationships, sizeClasses } from '@elinvoima/contracts';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { CheckboxField } from '../../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../../ui/data-table.js';
import { FilterBar } from '../../../ui/filter-bar.js';
import { Tag } from '../../../ui/marks.js';
import { Stack } from '../../../ui/section.js';
import { Select } from '../../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import { allRecipients, useRecipients, type Recipient } from '../surveys.api.js';
import styles from '../surveys.module.css';
import { noneChosen, toggled, withAll, type Chosen } from './chosen-recipients.js';

const route = getRouteApi('/shell/surveys/$id/send');

interface ChoosingProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  readonly onLeftOut: (people: readonly Recipient[]) => void;
}

export function Choosing({ chosen, onChange, onLeftOut }: ChoosingProps): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const list = useRecipients(search);
  const everybody = useMutation({
    mutationFn: () => allRecipients(search),
    onSuccess: (people) => {
      onChange(withAll(chosen, people));
      onLeftOut(people.filter(({ leftOut }) => leftOut !== null));
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  return (
    <Stack gap="s">
      <RecipientFilters />
      <div className={styles.choosing}>
        <Button size="s" isPending={everybody.isPending} onPress={() => everybody.mutate()}>
          {t('surveys.chooseAll', { count: list.total ?? 0 })}
        </Button>
        {chosen.size > 0 && (
          <>
            <Button size="s" variant="quiet" onPress={() => onChange(noneChosen)}>
              {t('surveys.chooseNone')}
            </Button>
            <a className={styles.toSending} href="#sending">
              {t('surveys.goToSending', { count: chosen.size })}
            </a>
          </>
        )}
      </div>
      <People chosen={chosen} onToggle={(person) => onChange(toggled(chosen, person))} />
    </Stack>
  );
}

function RecipientFilters(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: typeof search): void => void navigate({ search: { ...search, ...next }, replace: true });
  const { relationship, sizeClass } = search;
  return (
    <FilterBar
      searchLabel={t('surveys.recipientSearch')}
      searchText={search.q}
      onSearch={(q) => change({ q })}
      filters={[
        ...(relationship === undefined
          ? []
          : [
              {
                key: 'relationship',
                sentence: t(`companies.relationship.${relationship}`),
                onRemove: () => change({ relationship: undefined }),
              },
            ]),
        ...(sizeClass === undefined
          ? []
          : [
              {
                key: 'sizeClass',
                sentence: t(`companies.sizeClass.${sizeClass}`),
                onRemove: () => change({ sizeClass: undefined }),
              },
            ]),
      ]}
      onClear={() => change({ relationship: undefined, sizeClass: undefined })}
    >
      <Select
        label={t('companies.field.relationship')}
        options={companyRelationships.map((value) => ({ value, label: t(`companies.relationship.${value}`) }))}
        value={relationship ?? null}
        onChange={(value) => change({ relationship: value })}
        onClear={() => change({ relationship: undefined })}
      />
      <Select
        label={t('companies.field.sizeClass')}
        options={sizeClasses.map((value) => ({ value, label: t(`companies.sizeClass.${value}`) }))}
        value={sizeClass ?? null}
        onChange={(value) => change({ sizeClass: value })}
        onClear={() => change({ sizeClass: undefined })}
      />
    </FilterBar>
  );
}

function People({
  chosen,
  onToggle,
}: {
  readonly chosen: Chosen;
  readonly onToggle: (person: Recipient) => void;
}): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const list = useRecipients(search);
  const columns = useColumns(chosen, onToggle);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return (
      <EmptyState>{t(Object.keys(search).length > 0 ? 'shell.state.noMatches' : 'surveys.recipientsEmpty')}</EmptyState>
    );
  return (
    <>
      <DataTable
        label={t('surveys.recipients')}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
        columns={columns}
      />
      <LoadMore list={list} />
    </>
  );
}

function useColumns(chosen: Chosen, onToggle: (person: Recipient) => void): Column<Recipient>[] {
  const { t } = useTexts();
  return [
    {
      key: 'name',
      header: t('surveys.field.title'),
      cell: (person) => (
        <CheckboxField
          label={person.name}
          value={chosen.has(person.id)}
          isDisabled={person.leftOut !== null}
          onChange={() => onToggle(person)}
        />
      ),
    },
    { key: 'company', header: t('companies.one'), cell: ({ company }) => company?.name ?? '–' },
    {
      key: 'language',
      header: t('surveys.field.language'),
      cell: ({ language }) => t(`shell.language.${language}`),
    },
    {
      key: 'leftOut',
      header: t('surveys.field.status'),
      noLabel: true,
      cell: ({ leftOut }) => leftOut !== null && <Tag tone="amber">{t(`survey-sending.leftOut.${leftOut}`)}</Tag>,
    },
  ];
}
