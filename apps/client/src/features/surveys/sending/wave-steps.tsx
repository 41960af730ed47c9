/** The mails of a sending by step: what has left, what waits, and when the next reminders leave. */
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import type { Wave } from '../surveys.api.js';
import { reminderDay } from './frame-preview.js';

interface StepRow {
  readonly step: number;
  /** The first day on which it may leave. */
  readonly on: Date;
  readonly sent: number;
  readonly waiting: number;
}

export function WaveSteps({ wave }: { readonly wave: Wave }): ReactNode {
  const { t } = useTexts();
  const columns = useColumns();
  return (
    <DataTable
      label={t('survey-sending.steps')}
      rows={rowsOf(wave)}
      rowKey={({ step }) => String(step)}
      columns={columns}
    />
  );
}

function rowsOf({ steps, reminderDays, opensAt }: Wave): StepRow[] {
  const known = (step: number): Omit<StepRow, 'on'> => {
    const { sent = 0, waiting = 0 } = steps.find((each) => each.step === step) ?? {};
    return { step, sent, waiting };
  };
  return [
    { ...known(0), on: new Date(opensAt) },
    ...reminderDays.map((day, index) => ({ ...known(index + 1), on: reminderDay(new Date(opensAt), day) })),
  ];
}

function useColumns(): Column<StepRow>[] {
  const { t, formats } = useTexts();
  return [
    {
      key: 'step',
      header: t('survey-sending.field.step'),
      cell: ({ step }) =>
        step === 0 ? t('survey-sending.step.invitation') : t('survey-sending.step.reminder', { n: step }),
    },
    {
      key: 'on',
      header: t('survey-sending.field.day'),
      cell: ({ on }) => formats.day(on),
    },
    { key: 'sent', header: t('survey-sending.field.left'), align: 'end', cell: ({ sent }) => formats.number(sent) },
    {
      key: 'waiting',
      header: t('survey-sending.field.waiting'),
      align: 'end',
      cell: ({ waiting }) => (waiting === 0 ? '–' : formats.number(waiting)),
    },
  ];
}
