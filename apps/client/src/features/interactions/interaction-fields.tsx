/** The fields of an interaction: those that every log needs in sight, the rest behind one button until wanted. */
import { addDays, addMonths, interactionDirections, interactionTypes } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, ChevronDown, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { CheckboxField, CheckboxGroup } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import { NumberField } from '../../ui/number-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordsPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { needsReason, type InteractionDraft } from './interaction-draft.js';
import { typeMarks } from './interaction-marks.js';
import { topicsQuery } from './interactions.api.js';
import styles from './interactions.module.css';
import { findContacts, findPartners, useFindColleagues, useFindCompanies } from './pickers.js';

export interface FieldsProps {
  readonly draft: InteractionDraft;
  readonly change: (part: Partial<InteractionDraft>) => void;
}

export interface InteractionFieldsProps extends FieldsProps {
  /** Where the focus lands when the form opens. */
  readonly focus?: 'companies' | 'subject' | undefined;
  /** What is saved when no subject is written. */
  readonly subjectWithout?: string | undefined;
  /** Between the companies and the rest: who of theirs was there, what has been logged already. */
  readonly afterCompanies?: ReactNode;
  /** A new one may carry a promise; an old one has its promises on its page. */
  readonly withFollowUp?: boolean;
  readonly opened?: boolean;
}

export function InteractionFields({
  draft,
  change,
  focus,
  subjectWithout,
  afterCompanies,
  withFollowUp = false,
  opened = false,
}: InteractionFieldsProps): ReactNode {
  const { t } = useTexts();
  const findCompanies = useFindCompanies();
  const [isOpen, setOpen] = useState(opened);
  // A promise that the line has told of takes nobody away from the line.
  const [isPromising, setPromising] = useState(false);
  return (
    <>
      <RecordsPicker
        label={t('interactions.field.companies')}
        name="companyIds"
        placeholder={t('interactions.companyPlaceholder')}
        value={draft.companies}
        onChange={(companies) => change({ companies })}
        {...findCompanies}
        autoFocus={focus === 'companies'}
      />
      {afterCompanies}
      <RadioGroup
        label={t('interactions.field.type')}
        name="type"
        look="segments"
        options={interactionTypes.map((value) => ({
          value,
          label: t(`interactions.type.${value}`),
          icon: typeMarks[value],
        }))}
        value={draft.type}
        onChange={(type) => change({ type })}
      />
      <TextField
        label={t('interactions.field.subject')}
        name="subject"
        placeholder={subjectWithout ?? t('interactions.subjectPlaceholder')}
        value={draft.subject}
        onChange={(subject) => change({ subject })}
        autoFocus={focus === 'subject'}
      />
      <DateTimeField
        label={t('interactions.field.occurredAt')}
        name="occurredAt"
        direction="past"
        value={draft.occurredAt}
        onChange={(occurredAt) => change({ occurredAt })}
      />
      {needsReason(draft) && (
        <TextField
          label={t('interactions.field.backdatedReason')}
          name="backdatedReason"
          value={draft.backdatedReason}
          onChange={(backdatedReason) => change({ backdatedReason })}
        />
      )}
      <TextArea
        label={t('interactions.field.notes')}
        name="notes"
        description={t('interactions.notesHint')}
        value={draft.notes}
        onChange={(notes) => change({ notes })}
        maxLength={20_000}
        rows={2}
      />
      <div className={styles.further}>
        {!opened && (
          <Button
            size="s"
            icon={<ChevronDown className={isOpen ? styles.turned : undefined} />}
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'interactions.fewerFields' : 'interactions.moreFields')}
          </Button>
        )}
        {withFollowUp && draft.followUp === null && (
          <Button
            size="s"
            icon={<CalendarPlus />}
            onPress={() => {
              setPromising(true);
              change({ followUp: { title: '', dueOn: addDays(today(), 7) } });
            }}
          >
            {t('interactions.addFollowUp')}
          </Button>
        )}
      </div>
      {withFollowUp && draft.followUp !== null && (
        <FollowUpFields draft={draft} change={change} autoFocus={isPromising} />
      )}
      {(opened || isOpen) && <FurtherFields draft={draft} change={change} />}
    </>
  );
}

function FollowUpFields({ draft, change, autoFocus }: FieldsProps & { readonly autoFocus: boolean }): ReactNode {
  const { t } = useTexts();
  const { followUp } = draft;
  if (followUp === null) return null;
  return (
    <fieldset className={styles.followUp}>
      <legend>{t('interactions.field.followUp')}</legend>
      <span className={styles.removeFollowUp}>
        <Button variant="quiet" size="s" iconOnly icon={<X />} onPress={() => change({ followUp: null })}>
          {t('interactions.removeFollowUp')}
        </Button>
      </span>
      <TextField
        label={t('follow-ups.field.title')}
        name="followUp"
        placeholder={draft.subject}
        value={followUp.title}
        onChange={(title) => change({ followUp: { ...followUp, title } })}
        autoFocus={autoFocus}
      />
      <DateField
        label={t('follow-ups.field.dueOn')}
        direction="future"
        value={followUp.dueOn}
        onChange={(dueOn) => change({ followUp: { ...followUp, dueOn } })}
        suggestions={[
          { label: t('shell.time.tomorrow'), day: addDays(today(), 1) },
          { label: t('interactions.inWeek'), day: addDays(today(), 7) },
          { label: t('interactions.inTwoWeeks'), day: addDays(today(), 14) },
          { label: t('interactions.inMonth'), day: addMonths(today(), 1) },
        ]}
      />
    </fieldset>
  );
}

function FurtherFields({ draft, change }: FieldsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const findColleagues = useFindColleagues();
  return (
    <>
      {may('contacts.read') && (
        <RecordsPicker
          label={t('interactions.field.contacts')}
          name="contactIds"
          value={draft.contacts}
          onChange={(contacts) => change({ contacts })}
          search={(text, signal) => findContacts(text, draft.companies[0]?.id, signal)}
        />
      )}
      {may('partners.read') && (
        <RecordsPicker
          label={t('interactions.field.partners')}
          name="partnerIds"
          value={draft.partners}
          onChange={(partners) => change({ partners })}
          search={findPartners}
        />
      )}
      <RecordsPicker
        label={t('interactions.field.staff')}
        name="staffIds"
        value={draft.staff}
        onChange={(staff) => change({ staff })}
        search={findColleagues}
      />
      <TopicsField draft={draft} change={change} />
      <div className={styles.pair}>
        <NumberField
          label={t('interactions.field.durationMinutes')}
          name="durationMinutes"
          unit="min"
          value={draft.durationMinutes}
          onChange={(durationMinutes) => change({ durationMinutes })}
        />
        <Select
          label={t('interactions.field.direction')}
          name="direction"
          placeholder={t('shell.value.unknown')}
          options={interactionDirections.map((value) => ({ value, label: t(`interactions.direction.${value}`) }))}
          value={draft.direction}
          onChange={(direction) => change({ direction })}
          onClear={() => change({ direction: null })}
        />
      </div>
      <CheckboxField
        label={t('interactions.asDraft')}
        name="status"
        value={draft.isDraft}
        onChange={(isDraft) => change({ isDraft })}
      />
    </>
  );
}

/** The municipality's own topics to tick; words that are not on its list stay as they were written. */
function TopicsField({ draft, change }: FieldsProps): ReactNode {
  const { t, language } = useTexts();
  const topics = useQuery(topicsQuery).data ?? [];
  const known = topics.map(({ code, name }) => ({ value: code, label: name[language] }));
  const own = draft.topics.filter((topic) => !topics.some(({ code }) => code === topic));
  const options = [...known, ...own.map((topic) => ({ value: topic, label: topic }))];
  const [text, setText] = useState('');
  const add = () => {
    const topic = text.trim();
    if (topic !== '' && !draft.topics.includes(topic)) change({ topics: [...draft.topics, topic] });
    setText('');
  };
  return (
    <div className={styles.topics}>
      {options.length > 0 && (
        <CheckboxGroup
          label={t('interactions.field.topics')}
          name="topics"
          look="pills"
          options={options}
          value={draft.topics}
          onChange={(chosen) => change({ topics: chosen })}
        />
      )}
      <div className={styles.ownTopic}>
        <TextField label={t('interactions.otherTopics')} value={text} onChange={setText} />
        <Button onPress={add} isDisabled={text.trim() === ''}>
          {t('shell.action.add')}
        </Button>
      </div>
    </div>
  );
}
