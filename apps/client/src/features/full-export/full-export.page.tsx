/** Taking everything out: one press, how far the package is, and the way to save it for a day. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Download, PackageOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { DownloadLink } from '../../ui/download-link.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';

type FullExport = Schema<'FullExportDto'>;

const isUnderWay = ({ state }: FullExport): boolean => state === 'waiting' || state === 'running';

export function FullExportPage(): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const list = useKeysetList<FullExport>(['full-exports', 'list'], (cursor, signal) =>
    answer(api.GET('/api/full-exports', { params: { query: { cursor, limit: 20 } }, signal })),
  );
  const make = useMutation({
    mutationFn: () => answer(api.POST('/api/full-exports')),
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['full-exports'] }),
  });
  const waits = list.items.some(isUnderWay);
  // Asked again every second for as long as one of them gets on.
  useQuery({
    queryKey: ['full-exports-tick'],
    queryFn: async () => {
      await queryClient.invalidateQueries({ queryKey: ['full-exports'] });
      return Date.now();
    },
    enabled: waits,
    refetchInterval: 1000,
  });
  return (
    <>
      <PageHeader
        title={t('full-export.title')}
        facts={t('full-export.lead')}
        actions={
          <Button
            variant="primary"
            icon={<PackageOpen />}
            isDisabled={waits}
            isPending={make.isPending}
            onPress={() => make.mutate()}
          >
            {t('full-export.make')}
          </Button>
        }
      />
      <Stack>
        <Notice tone="amber">{t('full-export.warning')}</Notice>
        <Orders list={list} />
      </Stack>
    </>
  );
}

function Orders({ list }: { readonly list: ReturnType<typeof useKeysetList<FullExport>> }): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('full-export.empty')}</EmptyState>;
  const columns: Column<FullExport>[] = [
    {
      key: 'made',
      header: t('full-export.column.made'),
      cell: ({ createdAt }) => formats.dayAndTime(createdAt),
      width: '180px',
    },
    {
      key: 'state',
      header: t('full-export.column.state'),
      cell: (row) =>
        isUnderWay(row) ? (
          <ProgressBar
            label={t(`full-export.state.${row.state}`)}
            value={row.tablesTotal === 0 ? 0 : row.tablesDone / row.tablesTotal}
            words={t('full-export.tables', { done: row.tablesDone, total: row.tablesTotal })}
          />
        ) : (
          t(`full-export.state.${row.state}`)
        ),
    },
    {
      key: 'rows',
      header: t('full-export.column.rows'),
      align: 'end',
      cell: (row) => (isUnderWay(row) ? null : formats.number(row.rowsWritten)),
    },
    {
      key: 'size',
      header: t('full-export.column.size'),
      align: 'end',
      cell: ({ sizeBytes }) =>
        sizeBytes === null
          ? null
          : t('full-export.megabytes', { size: formats.number(Math.max(0.1, Math.round(sizeBytes / 100_000) / 10)) }),
    },
    {
      key: 'expires',
      header: t('full-export.column.expires'),
      cell: ({ expiresAt, state }) => (state === 'ready' && expiresAt !== null ? formats.dayAndTime(expiresAt) : null),
    },
    {
      key: 'save',
      header: t('full-export.save'),
      noLabel: true,
      width: '10em',
      cell: ({ id, state }) =>
        state === 'ready' && (
          <DownloadLink isGuarded href={`/api/full-exports/${id}/file`} icon={<Download />}>
            {t('full-export.save')}
          </DownloadLink>
        ),
    },
  ];
  return (
    <>
      <DataTable label={t('full-export.title')} columns={columns} rows={list.items} rowKey={({ id }) => id} />
      <LoadMore list={list} />
    </>
  );
}
