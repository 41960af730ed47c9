/** The disposal list: what has gone, by which rule and whose yes. */
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { DownloadLink } from '../../ui/download-link.js';
import { Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useDisposals, type Disposal } from './retention.api.js';
import styles from './retention.module.css';

export function DisposalList(): ReactNode {
  const { t, formats } = useTexts();
  const list = useDisposals();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  const columns: Column<Disposal>[] = [
    { key: 'on', header: t('retention.field.disposedAt'), cell: ({ disposedAt }) => formats.dayAndTime(disposedAt) },
    {
      key: 'class',
      header: t('retention.field.class'),
      cell: ({ recordClass, recordId }) => (
        <>
          {t(`retention.class.${recordClass}`)}
          <span className={styles.quiet}>{recordId}</span>
        </>
      ),
    },
    { key: 'taskClass', header: t('retention.field.taskClass'), cell: ({ taskClass }) => taskClass },
    {
      key: 'momentOn',
      header: t('retention.field.momentOn'),
      align: 'end',
      cell: ({ momentOn }) => formats.day(momentOn),
    },
    {
      key: 'deed',
      header: t('retention.field.deed'),
      cell: ({ deed, ruleVersion }) => (
        <>
          {t(`retention.deed.${deed}`)}
          <span className={styles.quiet}>{t('retention.list.rule', { version: ruleVersion })}</span>
        </>
      ),
    },
    { key: 'approvedBy', header: t('retention.field.approvedBy'), cell: ({ approvedBy }) => approvedBy },
  ];
  return (
    <Stack>
      <p className={styles.hint}>{t('retention.list.hint')}</p>
      {list.items.length === 0 ? (
        <EmptyState>{t('retention.list.empty')}</EmptyState>
      ) : (
        <>
          <div className={styles.files}>
            <DownloadLink isGuarded href="/api/disposals.xlsx" icon={<Download />}>
              XLSX
            </DownloadLink>
            <DownloadLink isGuarded href="/api/disposals.csv" icon={<Download />}>
              CSV
            </DownloadLink>
          </div>
          <DataTable label={t('retention.list.title')} columns={columns} rows={list.items} rowKey={({ id }) => id} />
          <LoadMore list={list} />
        </>
      )}
    </Stack>
  );
}
