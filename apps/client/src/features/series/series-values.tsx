/** The values of a series as a table: each can be corrected, and shows what it was before. */
import { useQueryClient } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Menu } from '../../ui/menu.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { removeValue, restoreValue, type Series, type SeriesValue, type useSeriesValues } from './series.api.js';
import styles from './series.module.css';
import { useValueWords } from './use-value-words.js';

interface SeriesValuesProps {
  readonly series: Series;
  readonly list: ReturnType<typeof useSeriesValues>;
  readonly onCorrect: (value: SeriesValue) => void;
}

export function SeriesValues({ series, list, onCorrect }: SeriesValuesProps): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const { figure, time } = useValueWords();
  const queryClient = useQueryClient();
  const removal = useSave('series', removeValue);
  const remove = (value: SeriesValue) =>
    removal.mutate(value, {
      onSuccess: () =>
        showToast({
          text: t('shell.state.deleted'),
          action: {
            label: t('shell.action.undo'),
            run: () => void restoreValue(value.id).then(() => queryClient.invalidateQueries({ queryKey: ['series'] })),
          },
        }),
      onError: (error) => showToast({ text: error.message, tone: 'red' }),
    });
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('series.noValuesYet')}</EmptyState>;
  const columns: Column<SeriesValue>[] = [
    { key: 'period', header: t('series.time'), cell: ({ period }) => time(period, 'short') },
    {
      key: 'value',
      header: t('series.value'),
      cell: (value) => (
        <>
          {figure(value.value, series)}
          {value.provisional && <> {t('series.provisionalMark')}</>}
        </>
      ),
      align: 'end',
    },
    {
      key: 'note',
      header: t('series.note'),
      // The series' own source stands beside; only another one is worth the room.
      cell: ({ source, note }) => (
        <>
          {source !== series.source && source}
          {note && <span className={styles.note}>{note}</span>}
        </>
      ),
    },
    {
      key: 'recorded',
      header: t('series.recorded'),
      cell: ({ recordedAt, recordedBy, earlier }) => (
        <>
          {[formats.day(recordedAt), recordedBy].filter(Boolean).join(', ')}
          {earlier.length > 0 && (
            <details className={styles.earlier}>
              <summary>{t('series.correctedTimes', { count: earlier.length })}</summary>
              <ul>
                {earlier.map((one) => (
                  <li key={one.recordedAt}>
                    {[figure(one.value, series), formats.day(one.recordedAt), one.recordedBy]
                      .filter(Boolean)
                      .join(' · ')}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      ),
    },
  ];
  if (may('series.write'))
    columns.push({
      key: 'actions',
      header: t('shell.more'),
      noLabel: true,
      align: 'end',
      width: '4rem',
      cell: (value) => (
        <Menu
          label={t('series.actionsOf', { time: time(value.period) })}
          items={[
            {
              id: 'correct',
              label: t('series.correct'),
              icon: <Pencil aria-hidden size={16} />,
              onAction: () => onCorrect(value),
            },
            {
              id: 'delete',
              label: t('shell.action.delete'),
              icon: <Trash2 aria-hidden size={16} />,
              isDanger: true,
              onAction: () => remove(value),
            },
          ]}
        />
      ),
    });
  return (
    <>
      <DataTable
        label={t('series.values')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
