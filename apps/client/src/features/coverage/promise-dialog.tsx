/** Promises a visit by a day: a follow-up of one's own. */
import { addDays, addMonths, type Day } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { showToast } from '../../ui/toast.js';
import { promiseVisit, type QueueRow } from './coverage.api.js';

export function PromiseDialog({ row, onClose }: { readonly row: QueueRow; readonly onClose: () => void }): ReactNode {
  const { t, formats } = useTexts();
  const [dueOn, setDueOn] = useState<Day | null>(() => addDays(today(), 14));
  const title = t('coverage.promiseTitle', { name: row.name });
  const save = useSave(
    'coverage',
    (day: Day) => promiseVisit(row.id, title.slice(0, 300), day),
    () => {
      showToast({ text: t('coverage.promised', { day: formats.day(dueOn ?? today()) }) });
      onClose();
    },
  );
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => dueOn && save.mutate(dueOn)}
        submitLabel={t('coverage.promiseSave')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <DateField
          label={t('coverage.promiseBy')}
          name="dueOn"
          direction="future"
          isRequired
          value={dueOn}
          onChange={setDueOn}
          suggestions={[1, 2, 3].map((count) => ({
            label: t('coverage.inMonths', { count }),
            day: addMonths(today(), count),
          }))}
        />
      </FormLayout>
    </Dialog>
  );
}
