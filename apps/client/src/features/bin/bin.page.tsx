/** What was removed, and the way to bring it back. */
import { recordKinds, type RecordKind } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
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
import { showToast } from '../../ui/toast.js';
import { restoreRecord, useBin, type BinRow } from './bin.api.js';

const route = getRouteApi('/shell/bin');

export function BinPage(): ReactNode {
  const { t } = useTexts();
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = (next: RecordKind | undefined) => void navigate({ search: next ? { kind: next } : {}, replace: true });
  return (
    <>
      <PageHeader title={t('bin.title')} />
      <FilterBar
        filters={
          kind
            ? [
                {
                  key: 'kind',
                  sentence: t('bin.filter.kind', { value: t(`shell.kind.${kind}`) }),
                  onRemove: () => narrow(undefined),
                },
              ]
            : []
        }
      >
        <Select
          label={t('bin.kind')}
          options={recordKinds.map((value) => ({ value, label: t(`shell.kind.${value}`) }))}
          value={kind ?? null}
          onChange={narrow}
          placeholder={t('shell.value.all')}
          onClear={() => narrow(undefined)}
        />
      </FilterBar>
      <BinRows kind={kind} />
    </>
  );
}

function BinRows({ kind }: { readonly kind: RecordKind | undefined }): ReactNode {
  const { t, formats } = useTexts();
  const list = useBin(kind);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return <EmptyState>{t(kind === undefined ? 'bin.empty' : 'shell.state.noMatches')}</EmptyState>;
  const columns: Column<BinRow>[] = [
    { key: 'title', header: t('bin.title.column'), cell: ({ title }) => title },
    { key: 'kind', header: t('bin.kind'), cell: (row) => t(`shell.kind.${row.kind}`), noLabel: true },
    { key: 'at', header: t('bin.at'), cell: ({ deletedAt }) => formats.dayAndTime(deletedAt) },
    { key: 'by', header: t('bin.deletedBy'), cell: ({ deletedBy }) => deletedBy, show: 'wide' },
    ...(list.items.some(({ mayRestore }) => mayRestore)
      ? [
          {
            key: 'restore',
            header: t('shell.action.restore'),
            cell: (row: BinRow) => (row.mayRestore ? <RestoreButton row={row} /> : null),
            noLabel: true,
            width: '9em',
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable
        label={t('bin.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function RestoreButton({ row }: { readonly row: BinRow }): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const restore = useMutation({
    mutationFn: () => restoreRecord(row),
    onSuccess: () => {
      showToast({ text: `${t('shell.state.restored')}: ${row.title}` });
      return queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'bin' || queryKey[0] === row.collection,
      });
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  return (
    <Button
      size="s"
      icon={<Undo2 />}
      aria-label={t('bin.restoreOne', { title: row.title })}
      isPending={restore.isPending}
      onPress={() => restore.mutate()}
    >
      {t('shell.action.restore')}
    </Button>
  );
}
