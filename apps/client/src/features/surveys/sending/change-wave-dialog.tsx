/** Another name, more time to answer, another plan of reminders. */
import { dayOf, type Day } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { DateField } from '../../../ui/date-field.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { TextField } from '../../../ui/text-field.js';
import { changeWave, type Wave } from '../surveys.api.js';
import { lastDayOf } from '../waves-table.js';
import { ReminderChoice, daysOfPlan, reminderPlans, type ReminderPlan } from './reminder-choice.js';

interface ChangeWaveDialogProps {
  readonly wave: Wave;
  readonly onClose: () => void;
}

export function ChangeWaveDialog({ wave, onClose }: ChangeWaveDialogProps): ReactNode {
  const { t } = useTexts();
  const lastDay = dayOf(lastDayOf(wave.closesAt));
  const [name, setName] = useState(wave.name);
  const [closesOn, setClosesOn] = useState<Day | null>(lastDay);
  // A plan made elsewhere, with days of its own, stays unless another one is chosen.
  const [plan, setPlan] = useState<ReminderPlan | null>(
    reminderPlans.find((each) => daysOfPlan[each].join() === wave.reminderDays.join()) ?? null,
  );
  const save = useSave(
    'survey-waves',
    () =>
      changeWave(wave, {
        name: name.trim(),
        ...(closesOn !== null && closesOn !== lastDay && { closesOn }),
        ...(plan !== null && { reminderDays: [...daysOfPlan[plan]] }),
      }),
    onClose,
  );
  return (
    <Dialog title={t('survey-sending.change')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextField label={t('surveys.field.waveName')} name="name" isRequired value={name} onChange={setName} />
        <DateField
          label={t('surveys.field.closesOn')}
          description={t('survey-sending.onlyLater')}
          name="closesAt"
          direction="future"
          value={closesOn}
          onChange={setClosesOn}
        />
        {wave.kind !== 'open' && <ReminderChoice value={plan} onChange={setPlan} />}
      </FormLayout>
    </Dialog>
  );
}
