/** What the asker needs of a place. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import type { EnquiryFieldsProps } from './enquiry-fields.js';

export function RequirementFields({ fields, put }: EnquiryFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('enquiries.field.requirement')}>
      <NumberField
        label={t('enquiries.field.areaMin')}
        name="requirement/areaMin"
        unit="m²"
        value={fields.areaMin}
        onChange={(areaMin) => put({ areaMin })}
      />
      <NumberField
        label={t('enquiries.field.areaMax')}
        name="requirement/areaMax"
        unit="m²"
        value={fields.areaMax}
        onChange={(areaMax) => put({ areaMax })}
      />
      <TextField
        label={t('enquiries.field.use')}
        name="requirement/use"
        value={fields.use}
        onChange={(use) => put({ use })}
      />
      <DateField
        label={t('enquiries.field.neededBy')}
        name="requirement/neededBy"
        direction="future"
        value={fields.neededBy}
        onChange={(neededBy) => put({ neededBy })}
      />
      <TextField
        label={t('enquiries.field.power')}
        name="requirement/power"
        value={fields.power}
        onChange={(power) => put({ power })}
      />
      <TextField
        label={t('enquiries.field.traffic')}
        name="requirement/traffic"
        value={fields.traffic}
        onChange={(traffic) => put({ traffic })}
      />
      <NumberField
        label={t('enquiries.field.budget')}
        name="requirement/budget"
        unit="€"
        value={fields.budget}
        onChange={(budget) => put({ budget })}
      />
      <NumberField
        label={t('enquiries.field.jobs')}
        name="requirement/jobs"
        value={fields.jobs}
        onChange={(jobs) => put({ jobs })}
      />
      <div data-span="all">
        <TextArea
          label={t('enquiries.field.notes')}
          name="requirement/notes"
          value={fields.notes}
          onChange={(notes) => put({ notes })}
          maxLength={20_000}
        />
      </div>
    </FormSection>
  );
}
