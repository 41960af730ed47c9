/** The form of feedback: what was said, who said it, and who answers. */
import {
  feedbackChannels,
  feedbackTones,
  type Day,
  type FeedbackChannel,
  type FeedbackTone,
} from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { findColleagues, findCompanies, findContacts } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useSession } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeFeedback, createFeedback, topicsQuery, type Feedback } from './feedback.api.js';

interface FeedbackFields {
  text: string;
  tone: FeedbackTone | null;
  channel: FeedbackChannel;
  topic: string | null;
  unit: string;
  company: PickerRecord | null;
  contact: PickerRecord | null;
  giverName: string;
  receivedOn: Day | null;
  owner: PickerRecord | null;
}

interface FeedbackFormProps {
  readonly feedback?: Feedback;
  readonly company?: PickerRecord;
  readonly onSaved: (feedback: Feedback) => void;
  readonly onCancel: () => void;
}

interface PartProps {
  readonly fields: FeedbackFields;
  readonly put: (change: Partial<FeedbackFields>) => void;
}

const bodyOf = ({ text, channel, topic, unit, company, contact, giverName, receivedOn, owner }: FeedbackFields) => ({
  text,
  channel,
  topic,
  unit: unit || null,
  companyId: company?.id ?? null,
  contactId: contact?.id ?? null,
  giverName: giverName || null,
  ...(receivedOn && { receivedOn }),
  ownerId: owner?.id ?? null,
});

export function FeedbackForm({ feedback, company, onSaved, onCancel }: FeedbackFormProps): ReactNode {
  const { t } = useTexts();
  const { user } = useSession();
  const [fields, setFields] = useState<FeedbackFields>({
    text: feedback?.text ?? '',
    tone: feedback?.tone ?? null,
    channel: feedback?.channel ?? 'phone',
    topic: feedback?.topic?.code ?? null,
    unit: feedback?.unit ?? '',
    company: feedback ? feedback.company : (company ?? null),
    contact: feedback?.contact ?? null,
    giverName: feedback?.giverName ?? '',
    receivedOn: feedback?.receivedOn ?? today(),
    owner: feedback ? feedback.owner : { id: user.id, name: user.name },
  });
  const put = (change: Partial<FeedbackFields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    'feedback',
    () => {
      // Left unchosen it is refused at its own field, like every other fault.
      const body = { ...bodyOf(fields), tone: fields.tone ?? ('' as FeedbackTone) };
      return feedback ? changeFeedback(feedback, body) : createFeedback(body);
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
      <div data-span="all">
        <TextArea
          label={t('feedback.field.text')}
          name="text"
          isRequired
          rows={4}
          maxLength={5000}
          value={fields.text}
          onChange={(text) => put({ text })}
        />
      </div>
      <div data-span="all">
        <RadioGroup
          label={t('feedback.field.tone')}
          name="tone"
          look="segments"
          isRequired
          options={feedbackTones.map((value) => ({ value, label: t(`feedback.tone.${value}`) }))}
          value={fields.tone}
          onChange={(tone) => put({ tone })}
        />
      </div>
      <GiverFields fields={fields} put={put} />
      <HandlingFields fields={fields} put={put} />
    </FormLayout>
  );
}

function GiverFields({ fields, put }: PartProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('feedback.giverSection')}>
      <RecordPicker
        label={t('feedback.field.company')}
        name="companyId"
        description={t('feedback.giverHint')}
        value={fields.company}
        onChange={(company) => put({ company })}
        search={findCompanies}
      />
      <RecordPicker
        label={t('feedback.field.contact')}
        name="contactId"
        value={fields.contact}
        onChange={(contact) => put({ contact })}
        search={findContacts}
      />
      <TextField
        label={t('feedback.field.giverName')}
        name="giverName"
        maxLength={200}
        value={fields.giverName}
        onChange={(giverName) => put({ giverName })}
      />
      <Select
        label={t('feedback.field.channel')}
        name="channel"
        options={feedbackChannels.map((value) => ({ value, label: t(`feedback.channel.${value}`) }))}
        value={fields.channel}
        onChange={(channel) => put({ channel })}
      />
    </FormSection>
  );
}

function HandlingFields({ fields, put }: PartProps): ReactNode {
  const { t, language } = useTexts();
  const topics = useQuery(topicsQuery).data ?? [];
  return (
    <FormSection title={t('feedback.handling')}>
      <Select
        label={t('feedback.field.topic')}
        name="topic"
        options={topics.map(({ code, name }) => ({ value: code, label: name[language] }))}
        value={fields.topic}
        onChange={(topic) => put({ topic })}
        placeholder={t('shell.value.none')}
        onClear={() => put({ topic: null })}
      />
      <TextField
        label={t('feedback.field.unit')}
        name="unit"
        maxLength={200}
        value={fields.unit}
        onChange={(unit) => put({ unit })}
      />
      <DateField
        label={t('feedback.field.receivedOn')}
        name="receivedOn"
        direction="past"
        isRequired
        value={fields.receivedOn}
        onChange={(receivedOn) => put({ receivedOn })}
      />
      <RecordPicker
        label={t('feedback.field.owner')}
        name="ownerId"
        value={fields.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
    </FormSection>
  );
}
