/** Writing a letter and choosing its group, with the letter as its receiver sees it beside. */
import {
  emptyGroup,
  languages,
  mailingKinds,
  type Language,
  type LetterTexts,
  type MailingKind,
  type RecipientGroup,
} from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findEvents } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { GroupFields } from '../../recipients/group-fields.js';
import { GroupCount, GroupPeople } from '../../recipients/group-preview.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Columns, Section, Stack } from '../../ui/section.js';
import { Tabs } from '../../ui/tabs.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { LetterPreview, MissingLanguages } from './letter-preview.js';
import { changeMailing, createMailing, type Mailing } from './mailings.api.js';
import styles from './mailings.module.css';

interface MailingFormProps {
  readonly mailing?: Mailing;
  readonly onSaved: (mailing: Mailing) => void;
  /** Told whether what is written differs from what is saved. */
  readonly onDirty?: (isDirty: boolean) => void;
}

interface Fields {
  readonly kind: MailingKind;
  readonly subject: LetterTexts;
  readonly text: LetterTexts;
  readonly group: RecipientGroup;
  readonly event: PickerRecord | null;
}

const fieldsOf = (mailing: Mailing | undefined): Fields => ({
  kind: mailing?.kind ?? 'news',
  subject: mailing?.subject ?? {},
  text: mailing?.text ?? {},
  group: mailing?.group ?? { ...emptyGroup, audience: ['companies'] },
  event: mailing?.event ?? null,
});

export function MailingForm({ mailing, onSaved, onDirty }: MailingFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => fieldsOf(mailing));
  const [language, setLanguage] = useState<Language>('fi');
  const put = (change: Partial<Fields>) => {
    setFields((known) => ({ ...known, ...change }));
    onDirty?.(true);
  };
  const save = useSave(
    'mailings',
    () => {
      const { event, ...rest } = fields;
      const body = { ...rest, eventId: event?.id ?? null };
      return mailing ? changeMailing(mailing, body) : createMailing(body);
    },
    (saved) => {
      onDirty?.(false);
      onSaved(saved);
    },
  );
  return (
    <Columns
      main={
        <FormLayout
          onSubmit={() => save.mutate(undefined)}
          submitLabel={t('mailings.save')}
          isPending={save.isPending}
          error={save.error}
        >
          <RadioGroup
            label={t('mailings.field.kind')}
            look="segments"
            options={mailingKinds.map((value) => ({ value, label: t(`mailings.kind.${value}`) }))}
            value={fields.kind}
            onChange={(kind) => put({ kind })}
          />
          <Tabs
            label={t('mailings.section.letter')}
            value={language}
            onChange={(chosen) => setLanguage(languages.find((each) => each === chosen) ?? 'fi')}
            tabs={languages.map((each) => ({
              id: each,
              title: t(`shell.language.${each}`),
              content: <LetterFields language={each} fields={fields} put={put} />,
            }))}
          />
          {fields.kind === 'invitation' && (
            <RecordPicker
              label={t('mailings.field.event')}
              name="eventId"
              search={findEvents}
              value={fields.event}
              onChange={(event) => put({ event })}
            />
          )}
          <Section title={t('mailings.section.group')}>
            <GroupFields group={fields.group} onChange={(group) => put({ group })} />
          </Section>
        </FormLayout>
      }
      side={
        <Stack>
          <Section title={t('mailings.section.preview')}>
            <Stack gap="s">
              <LetterPreview subject={fields.subject} text={fields.text} language={language} />
              <MissingLanguages subject={fields.subject} text={fields.text} />
            </Stack>
          </Section>
          <Section title={t('mailings.section.receivers')}>
            <GroupCount group={fields.group} />
            <GroupPeople group={fields.group} onChange={(group) => put({ group })} />
          </Section>
        </Stack>
      }
    />
  );
}

interface LetterFieldsProps {
  readonly language: Language;
  readonly fields: Fields;
  readonly put: (change: Partial<Fields>) => void;
}

function LetterFields({ language, fields, put }: LetterFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className={styles.fields} lang={language}>
      <TextField
        label={t('mailings.field.subject')}
        name={`subject/${language}`}
        maxLength={200}
        value={fields.subject[language] ?? ''}
        onChange={(words) => put({ subject: { ...fields.subject, [language]: words } })}
      />
      <TextArea
        notesSpecialWords={false}
        label={t('mailings.field.text')}
        name={`text/${language}`}
        description={t('mailings.textHint')}
        rows={12}
        maxLength={20_000}
        value={fields.text[language] ?? ''}
        onChange={(words) => put({ text: { ...fields.text, [language]: words } })}
      />
    </div>
  );
}
