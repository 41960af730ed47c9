/** Fee, conditions and decision of a reservation. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { NumberField } from '../../ui/number-field.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import type { Reservation } from './reservations.api.js';

export type Terms = Pick<Reservation, 'fee' | 'conditions' | 'caseNumber' | 'decidedBy' | 'decidedOn'>;

export const emptyTerms: Terms = { fee: null, conditions: null, caseNumber: null, decidedBy: null, decidedOn: null };

interface TermsFieldsProps {
  readonly value: Terms;
  readonly onChange: (value: Terms) => void;
}

export function TermsFields({ value, onChange }: TermsFieldsProps): ReactNode {
  const { t } = useTexts();
  const set = (change: Partial<Terms>) => onChange({ ...value, ...change });
  return (
    <>
      <NumberField
        label={t('reservations.field.fee')}
        name="fee"
        unit="€"
        value={value.fee}
        onChange={(fee) => set({ fee })}
      />
      <TextArea
        label={t('reservations.field.conditions')}
        name="conditions"
        rows={3}
        maxLength={20_000}
        value={value.conditions ?? ''}
        onChange={(conditions) => set({ conditions: conditions || null })}
      />
      <TextField
        label={t('reservations.field.decidedBy')}
        name="decidedBy"
        description={t('reservations.decidedByHint')}
        maxLength={200}
        value={value.decidedBy ?? ''}
        onChange={(decidedBy) => set({ decidedBy: decidedBy || null })}
      />
      <DateField
        label={t('reservations.field.decidedOn')}
        name="decidedOn"
        direction="past"
        value={value.decidedOn}
        onChange={(decidedOn) => set({ decidedOn })}
      />
      <TextField
        label={t('reservations.field.caseNumber')}
        name="caseNumber"
        maxLength={100}
        value={value.caseNumber ?? ''}
        onChange={(caseNumber) => set({ caseNumber: caseNumber || null })}
      />
    </>
  );
}
