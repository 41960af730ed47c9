/** The sendings of a survey, the newest first. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { WaveStateTag } from './survey-marks.js';
import { useWaves, type WaveRow } from './surveys.api.js';

export function WavesTable({ surveyId }: { readonly surveyId: string }): ReactNode {
  const { t } = useTexts();
  const list = useWaves(surveyId);
  const columns = useColumns();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton lines={3} />;
  if (list.items.length === 0) return <EmptyState>{t('surveys.wavesEmpty')}</EmptyState>;
  return (
    <>
      <DataTable
        label={t('surveys.waves')}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/surveys/waves/$waveId', params: { waveId: id } })}
        columns={columns}
      />
      <LoadMore list={list} />
    </>
  );
}

function useColumns(): Column<WaveRow>[] {
  const { t, formats } = useTexts();
  return [
    { key: 'name', header: t('surveys.field.title'), cell: ({ name }) => name },
    { key: 'state', header: t('surveys.field.status'), cell: ({ state }) => <WaveStateTag state={state} /> },
    {
      key: 'answered',
      header: t('surveys.field.answered'),
      align: 'end',
      cell: ({ counts, frameSize }) => t('surveys.answeredOfInvited', { answers: counts.answered, invited: frameSize }),
    },
    {
      key: 'closesAt',
      header: t('surveys.field.closesOn'),
      align: 'end',
      cell: ({ closesAt }) => formats.day(lastDayOf(closesAt)),
    },
  ];
}

/** A sending that closes at midnight can be answered until the day before. */
export function lastDayOf(closesAt: string): Date {
  return new Date(new Date(closesAt).getTime() - 1);
}
