/** "Not now": puts a company off until a day, with the reason. */
import { addMonths, type Day } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { snoozeCompany, wakeCompany, type QueueRow } from './coverage.api.js';

export function SnoozeDialog({ row, onClose }: { readonly row: QueueRow; readonly onClose: () => void }): ReactNode {
  const { t, formats } = useTexts();
  const [until, setUntil] = useState<Day | null>(() => addMonths(today(), 3));
  const [reason, setReason] = useState('');
  const undo = useSave('coverage', () => wakeCompany(row.id));
  const save = useSave(
    'coverage',
    (day: Day) => snoozeCompany(row.id, { until: day, reason }),
    () => {
      showToast({
        text: t('coverage.snoozed', { day: formats.day(until ?? today()) }),
        action: { label: t('shell.action.undo'), run: () => undo.mutate(undefined) },
      });
      onClose();
    },
  );
  return (
    <Dialog title={t('coverage.snoozeTitle', { name: row.name })} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => until && save.mutate(until)}
        submitLabel={t('coverage.snoozeSave')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <DateField
          label={t('coverage.snoozeUntil')}
          name="until"
          description={t('coverage.snoozeText')}
          direction="future"
          isRequired
          value={until}
          onChange={setUntil}
          suggestions={[1, 3, 6, 12].map((count) => ({
            label: t('coverage.inMonths', { count }),
            day: addMonths(today(), count),
          }))}
        />
        <TextField
          label={t('coverage.snoozeReason')}
          name="reason"
          isRequired
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
      </FormLayout>
    </Dialog>
  );
}
