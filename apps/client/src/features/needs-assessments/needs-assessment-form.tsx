/** The form that is filled at a company visit: pressed more than typed, and only the company and the day are needed. */
import { LockKeyhole } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { findContacts } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { RecordsPicker } from '../../ui/record-picker.js';
import { TextArea } from '../../ui/text-area.js';
import {
  changeNeedsAssessment,
  createNeedsAssessment,
  type AssessmentOrigin,
  type NeedsAssessment,
} from './needs-assessments.api.js';
import { bodyOf, changed, fieldsFromOrigin, fieldsOf, type NeedsFields, type QuestionProps } from './needs-fields.js';
import { NeedsQuestions } from './needs-questions.js';
import styles from './needs-assessments.module.css';

type NeedsAssessmentFormProps = {
  readonly onSaved: (assessment: NeedsAssessment) => void;
  readonly onCancel: () => void;
} & (
  | { readonly assessment: NeedsAssessment; readonly origin?: undefined }
  | { readonly assessment?: undefined; readonly origin: AssessmentOrigin }
);

export function NeedsAssessmentForm({ assessment, origin, onSaved, onCancel }: NeedsAssessmentFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => (assessment ? fieldsOf(assessment) : fieldsFromOrigin(origin)));
  const put = (change: Partial<NeedsFields>) => setFields((known) => changed(known, change));
  // Who begins one writes its confidential part, too.
  const maySeeConfidential = assessment?.maySeeConfidential ?? true;
  const save = useSave(
    'needs-assessments',
    () => {
      const body = bodyOf(fields, maySeeConfidential);
      if (assessment) return changeNeedsAssessment(assessment, body);
      return createNeedsAssessment({ ...body, companyId: origin.company.id, interactionId: origin.interactionId });
    },
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
      <DateField
        label={t('needs-assessments.field.assessedOn')}
        name="assessedOn"
        direction="past"
        isRequired
        value={fields.assessedOn}
        onChange={(assessedOn) => put({ assessedOn })}
      />
      <RecordsPicker
        label={t('needs-assessments.field.contacts')}
        name="contactIds"
        value={fields.contacts}
        onChange={(contacts) => put({ contacts })}
        search={findContacts}
      />
      <NeedsQuestions fields={fields} put={put} />
      <Words fields={fields} put={put} maySeeConfidential={maySeeConfidential} />
    </FormLayout>
  );
}

function Words({
  fields,
  put,
  maySeeConfidential,
}: QuestionProps & { readonly maySeeConfidential: boolean }): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('needs-assessments.section.words')}>
      <div data-span="all">
        <TextArea
          label={t('needs-assessments.field.notes')}
          name="notes"
          rows={3}
          maxLength={10_000}
          value={fields.notes}
          onChange={(notes) => put({ notes })}
        />
      </div>
      {maySeeConfidential && (
        <div data-span="all" className={styles.confidential}>
          <LockKeyhole aria-hidden />
          <TextArea
            label={t('needs-assessments.field.confidential')}
            name="confidential"
            description={t('needs-assessments.confidentialHint')}
            rows={3}
            maxLength={10_000}
            value={fields.confidential}
            onChange={(confidential) => put({ confidential })}
          />
        </div>
      )}
    </FormSection>
  );
}
