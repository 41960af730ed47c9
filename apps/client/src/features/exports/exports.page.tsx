/** One's own files of the last days: how far they are, and the way to save them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { cancelExport, exportAddress, isUnderWay, useExports, type Export } from '../../exports/exports.api.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { DownloadLink } from '../../ui/download-link.js';
import { PageHeader } from '../../ui/page-header.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';

export function ExportsPage(): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <PageHeader title={t('exports.title')} facts={t('exports.lead')} />
      <Rows />
    </>
  );
}

function Rows(): ReactNode {
  const { t, formats } = useTexts();
  const queryClient = useQueryClient();
  const list = useExports();
  // Asked again every second for as long as one of them gets on.
  useQuery({
    queryKey: ['exports-tick'],
    queryFn: async () => {
      await queryClient.invalidateQueries({ queryKey: ['exports'] });
      return Date.now();
    },
    enabled: list.items.some(isUnderWay),
    refetchInterval: 1000,
  });
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('exports.empty')}</EmptyState>;
  const rowsOf = ({ rowsWritten: written, rowsTotal: total }: Export) => t('exports.rows', { written, total });
  const columns: Column<Export>[] = [
    {
      key: 'list',
      header: t('exports.column.list'),
      cell: (row) => `${t(`lists.kind.${row.list}`)} (${t(`exports.format.${row.format}`)})`,
    },
    {
      key: 'state',
      header: t('exports.column.state'),
      cell: (row) =>
        isUnderWay(row) ? (
          <ProgressBar label={t(`exports.state.${row.state}`)} value={row.progress} words={rowsOf(row)} />
        ) : (
          (row.problem ?? t(`exports.state.${row.state}`))
        ),
    },
    { key: 'rows', header: t('exports.column.rows'), cell: (row) => (isUnderWay(row) ? null : rowsOf(row)) },
    { key: 'made', header: t('exports.column.made'), cell: ({ createdAt }) => formats.dayAndTime(createdAt) },
    { key: 'deed', header: t('exports.save'), cell: (row) => <Deed row={row} />, noLabel: true, width: '10em' },
  ];
  return (
    <>
      <DataTable label={t('exports.title')} columns={columns} rows={list.items} rowKey={({ id }) => id} />
      <LoadMore list={list} />
    </>
  );
}

function Deed({ row }: { readonly row: Export }): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const name = t(`lists.kind.${row.list}`);
  const cancel = useMutation({
    mutationFn: () => cancelExport(row.id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exports'] }),
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  if (row.state === 'ready')
    return (
      <DownloadLink isGuarded href={exportAddress(row.id)} icon={<Download />}>
        {t('exports.save')}
        <span className="visually-hidden"> {name}</span>
      </DownloadLink>
    );
  if (!isUnderWay(row)) return null;
  return (
    <Button
      size="s"
      aria-label={t('exports.cancelOne', { name })}
      isPending={cancel.isPending}
      onPress={() => cancel.mutate()}
    >
      {t('exports.cancel')}
    </Button>
  );
}
