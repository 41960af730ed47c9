/** Marks an enquiry confidential with its ground and days, renews or lifts the mark; names a colleague who may know of it. */
import { confidentialityGrounds, type ConfidentialityGround, type Day } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import type { Enquiry } from './enquiries.api.js';
import { markConfidentiality, nameToCircle } from './enquiry-case.api.js';

interface ConfidentialityDialogProps {
  readonly enquiry: Enquiry;
  readonly onClose: () => void;
}

interface Fields {
  confidential: boolean;
  ground: ConfidentialityGround;
  words: string;
  until: Day | null;
  reviewOn: Day | null;
}

/** Days that are left empty follow from the ground: `until` anew, `reviewOn` half a year on. */
const bodyOf = ({ confidential, ground, words, until, reviewOn }: Fields) =>
  confidential
    ? { confidential, ground, words: words || null, ...(until && { until }), ...(reviewOn && { reviewOn }) }
    : { confidential };

export function ConfidentialityDialog({ enquiry, onClose }: ConfidentialityDialogProps): ReactNode {
  const { t } = useTexts();
  const { ground, words, until, reviewOn } = enquiry.confidentiality;
  const [fields, setFields] = useState<Fields>({
    confidential: enquiry.confidential,
    ground: ground ?? 'trade_secret',
    words: words ?? '',
    until,
    reviewOn,
  });
  const put = (change: Partial<Fields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave('enquiries', () => markConfidentiality(enquiry.id, bodyOf(fields)), onClose);
  return (
    <Dialog title={t('enquiry-cases.changeConfidentiality')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <CheckboxField
          label={t('enquiry-cases.isConfidentialField')}
          name="confidential"
          value={fields.confidential}
          onChange={(confidential) => put({ confidential })}
        />
        {fields.confidential && (
          <>
            <Select
              label={t('enquiry-cases.field.ground')}
              name="ground"
              isRequired
              options={confidentialityGrounds.map((value) => ({ value, label: t(`enquiry-cases.ground.${value}`) }))}
              value={fields.ground}
              // Another ground lasts another time.
              onChange={(chosen) => put({ ground: chosen, until: null })}
            />
            <TextArea
              label={t('enquiry-cases.field.words')}
              name="words"
              isRequired={fields.ground === 'other'}
              rows={3}
              maxLength={1000}
              value={fields.words}
              onChange={(text) => put({ words: text })}
            />
            <DateField
              label={t('enquiry-cases.field.reviewOn')}
              name="reviewOn"
              direction="future"
              value={fields.reviewOn}
              onChange={(day) => put({ reviewOn: day })}
            />
            <DateField
              label={t('enquiry-cases.field.until')}
              name="until"
              description={t('enquiry-cases.untilHint')}
              direction="future"
              value={fields.until}
              onChange={(day) => put({ until: day })}
            />
          </>
        )}
      </FormLayout>
    </Dialog>
  );
}

interface CircleDialogProps {
  readonly enquiryId: string;
  readonly onClose: () => void;
}

export function CircleDialog({ enquiryId, onClose }: CircleDialogProps): ReactNode {
  const { t } = useTexts();
  const [person, setPerson] = useState<PickerRecord | null>(null);
  const [isMissed, setMissed] = useState(false);
  const save = useSave('enquiries', (userId: string) => nameToCircle(enquiryId, userId), onClose);
  return (
    <Dialog title={t('enquiry-cases.circle.add')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => (person ? save.mutate(person.id) : setMissed(true))}
        submitLabel={t('enquiry-cases.circle.add')}
        isPending={save.isPending}
        error={save.error}
        problems={
          isMissed && !person
            ? [{ pointer: '/userId', code: 'required', message: t('enquiry-cases.choosePerson') }]
            : []
        }
        onCancel={onClose}
      >
        <RecordPicker
          label={t('enquiry-cases.field.person')}
          name="userId"
          isRequired
          search={findColleagues}
          value={person}
          onChange={setPerson}
        />
      </FormLayout>
    </Dialog>
  );
}
