/** How often those who have not answered are reminded. */
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Select } from '../../../ui/select.js';

export const reminderPlans = ['0', '1', '2', '3'] as const;
export type ReminderPlan = (typeof reminderPlans)[number];

/** A week apart; two are the usual, three the most. */
export const daysOfPlan: Record<ReminderPlan, readonly number[]> = { 0: [], 1: [7], 2: [7, 14], 3: [7, 14, 21] };

interface ReminderChoiceProps {
  readonly value: ReminderPlan | null;
  readonly onChange: (plan: ReminderPlan) => void;
}

export function ReminderChoice({ value, onChange }: ReminderChoiceProps): ReactNode {
  const { t } = useTexts();
  return (
    <Select
      label={t('survey-sending.field.reminders')}
      description={t('survey-sending.remindersHint')}
      name="reminderDays"
      options={reminderPlans.map((plan) => ({ value: plan, label: t(`survey-sending.reminders.${plan}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
