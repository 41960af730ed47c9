/** An enquiry's form: who asks, what is needed, how it is handled. */
import { enquiryChannels, enquiryKinds } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { changeEnquiry, createEnquiry, type Enquiry } from './enquiries.api.js';
import { AskerFields } from './asker-fields.js';
import { bodyOf, fieldsOf, type EnquiryFields, type EnquiryFieldsProps } from './enquiry-fields.js';
import { RequirementFields } from './requirement-fields.js';

interface EnquiryFormProps {
  readonly enquiry?: Enquiry;
  readonly onSaved: (enquiry: Enquiry) => void;
  readonly onCancel: () => void;
}

export function EnquiryForm({ enquiry, onSaved, onCancel }: EnquiryFormProps): ReactNode {
  const { t } = useTexts();
  const { user } = useSession();
  const [fields, setFields] = useState(() => fieldsOf(enquiry, { id: user.id, name: user.name }));
  const put = (change: Partial<EnquiryFields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    'enquiries',
    () => (enquiry ? changeEnquiry(enquiry, bodyOf(fields)) : createEnquiry(bodyOf(fields))),
    onSaved,
  );
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onCancel}
      columns={2}
    >
      <div data-span="all">
        <RadioGroup
          label={t('enquiries.field.kind')}
          name="kind"
          look="segments"
          options={enquiryKinds.map((value) => ({ value, label: t(`enquiries.kind.${value}`) }))}
          value={fields.kind}
          onChange={(kind) => put({ kind })}
        />
      </div>
      <AskerFields fields={fields} put={put} />
      <RequirementFields fields={fields} put={put} />
      <HandlingFields fields={fields} put={put} />
    </FormLayout>
  );
}

function HandlingFields({ fields, put }: EnquiryFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('enquiries.handling')}>
      <TextField
        label={t('enquiries.field.title')}
        name="title"
        description={t('enquiries.titleHint')}
        value={fields.title}
        onChange={(title) => put({ title })}
      />
      <RecordPicker
        label={t('enquiries.field.owner')}
        name="ownerId"
        value={fields.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
      <DateTimeField
        label={t('enquiries.field.receivedAt')}
        name="receivedAt"
        direction="past"
        value={fields.receivedAt}
        onChange={(receivedAt) => put({ receivedAt })}
      />
      <Select
        label={t('enquiries.field.channel')}
        name="channel"
        options={enquiryChannels.map((value) => ({ value, label: t(`enquiries.channel.${value}`) }))}
        value={fields.channel}
        onChange={(channel) => put({ channel })}
      />
      <TextField
        label={t('enquiries.field.nextStep')}
        name="nextStep"
        maxLength={300}
        value={fields.nextStep}
        onChange={(nextStep) => put({ nextStep })}
      />
      <DateField
        label={t('enquiries.field.nextStepOn')}
        name="nextStepOn"
        direction="future"
        value={fields.nextStepOn}
        onChange={(nextStepOn) => put({ nextStepOn })}
      />
      <NumberField
        label={t('enquiries.field.likelihood')}
        name="likelihood"
        unit="%"
        value={fields.likelihood}
        onChange={(likelihood) => put({ likelihood })}
      />
      <TextField
        label={t('enquiries.field.caseNumber')}
        name="caseNumber"
        value={fields.caseNumber}
        onChange={(caseNumber) => put({ caseNumber })}
      />
    </FormSection>
  );
}
