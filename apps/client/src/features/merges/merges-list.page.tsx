/** What has been merged, and the way back. */
import { mergeKinds } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { RecordLink } from './merge-view.js';
import { useMergeWords } from './merge-words.js';
import { useMerges, type Merge } from './merges.api.js';
import styles from './merges.module.css';
import { useUndo } from './use-merge-deeds.js';

const route = getRouteApi('/shell/merges');

export function MergesPage(): ReactNode {
  const { t } = useTexts();
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = (next: typeof kind) =>
    void navigate({ search: next === undefined ? {} : { kind: next }, replace: true });
  return (
    <>
      <PageHeader title={t('merges.list.title')} />
      <FilterBar
        filters={
          kind === undefined
            ? []
            : [{ key: 'kind', sentence: t(`merges.kind.${kind}`), onRemove: () => narrow(undefined) }]
        }
      >
        <Select
          label={t('merges.field.kind')}
          options={mergeKinds.map((value) => ({ value, label: t(`merges.kind.${value}`) }))}
          value={kind ?? null}
          onChange={narrow}
          placeholder={t('shell.value.all')}
          onClear={() => narrow(undefined)}
        />
      </FilterBar>
      <MergeRows />
    </>
  );
}

function MergeRows(): ReactNode {
  const { t, formats } = useTexts();
  const words = useMergeWords();
  const search = route.useSearch();
  const list = useMerges(search);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return <EmptyState>{t(search.kind === undefined ? 'merges.list.empty' : 'shell.state.noMatches')}</EmptyState>;
  const columns: Column<Merge>[] = [
    {
      key: 'what',
      header: t('merges.field.what'),
      cell: ({ kind, survivor, merged, undoneAt }) => (
        <>
          <span className={undoneAt === null ? undefined : styles.undone}>{merged.title} → </span>
          <RecordLink kind={kind} record={survivor} />
        </>
      ),
    },
    { key: 'kind', header: t('merges.field.kind'), cell: ({ kind }) => t(`merges.kind.${kind}`), show: 'wide' },
    { key: 'moved', header: t('merges.field.moved'), cell: ({ moves }) => words.moves(moves), show: 'wide' },
    { key: 'when', header: t('merges.field.when'), cell: ({ createdAt }) => formats.dayAndTime(createdAt) },
    { key: 'who', header: t('merges.field.who'), cell: ({ createdBy }) => createdBy?.name, show: 'wide' },
    {
      key: 'undo',
      header: t('merges.field.state'),
      cell: (merge) =>
        merge.undoneAt === null ? (
          <UndoButton merge={merge} />
        ) : (
          <span className={styles.undone}>
            {t('merges.state.undone', { day: formats.day(merge.undoneAt.slice(0, 10)) })}
          </span>
        ),
      noLabel: true,
      width: '16em',
    },
  ];
  return (
    <>
      <DataTable
        label={t('merges.list.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function UndoButton({ merge }: { readonly merge: Merge }): ReactNode {
  const { t } = useTexts();
  const undo = useUndo();
  return (
    <Button
      size="s"
      icon={<Undo2 />}
      aria-label={t('merges.undoOne', { title: merge.merged.title })}
      isPending={undo.isPending}
      onPress={() => undo.mutate(merge.id)}
    >
      {t('merges.undo')}
    </Button>
  );
}
