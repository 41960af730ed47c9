/** An event's fields, for a new one and for a known one. */
import { eventKinds, eventStatuses, type EventKind, type EventStatus } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findCooperations } from '../../api/find-records.js';
import { useFactors } from '../../api/programme.js';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { ThemeField } from './after/theme-field.js';
import { changeEvent, createEvent, type EventInput, type EventRecord } from './events.api.js';
import { SignUpFields, signUpBodyOf, signUpSettingsOf } from './sign-up/sign-up-fields.js';

interface EventFields {
  title: string;
  kind: EventKind;
  theme: string;
  startsAt: string | null;
  endsAt: string | null;
  place: string;
  online: boolean;
  /** Null lets the time decide. */
  status: EventStatus | null;
  primaryFactor: string;
  description: string;
  cooperation: PickerRecord | null;
}

interface EventFormProps {
  readonly event?: EventRecord;
  readonly onSaved: (event: EventRecord) => void;
  readonly onCancel: () => void;
}

const usualLength = 2 * 60 * 60_000;

/** The end follows a start that was moved, so that the event keeps its length; two hours unless something else was said. */
function movedEnd(known: EventFields, startsAt: string | null): string | null {
  if (startsAt === null) return known.endsAt;
  const length = known.startsAt && known.endsAt ? Date.parse(known.endsAt) - Date.parse(known.startsAt) : usualLength;
  return new Date(Date.parse(startsAt) + Math.max(length, 0)).toISOString();
}

function bodyOf({
  cooperation,
  startsAt,
  endsAt,
  status,
  theme,
  place,
  description,
  ...rest
}: EventFields): EventInput {
  return {
    ...rest,
    theme: theme || null,
    place: place || null,
    description: description || null,
    startsAt: startsAt ?? '',
    endsAt: endsAt ?? '',
    cooperationId: cooperation?.id ?? null,
    ...(status && { status }),
  };
}

export function EventForm({ event, onSaved, onCancel }: EventFormProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [fields, setFields] = useState<EventFields>({
    title: event?.title ?? '',
    kind: event?.kind ?? 'morning_coffee',
    theme: event?.theme ?? '',
    startsAt: event?.startsAt ?? null,
    endsAt: event?.endsAt ?? null,
    place: event?.place ?? '',
    online: event?.online ?? false,
    status: event?.status ?? null,
    primaryFactor: event?.primaryFactor ?? 'F1',
    description: event?.description ?? '',
    cooperation: event?.cooperation ?? null,
  });
  const [signUp, setSignUp] = useState(() => signUpSettingsOf(event));
  const put = (change: Partial<EventFields>) => setFields((known) => ({ ...known, ...change }));
  const factors = useFactors(fields.primaryFactor);
  const save = useSave(
    'events',
    () => {
      const body = { ...bodyOf(fields), ...signUpBodyOf(signUp) };
      return event ? changeEvent(event, body) : createEvent(body);
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
        <TextField
          label={t('events.field.title')}
          name="title"
          isRequired
          value={fields.title}
          onChange={(title) => put({ title })}
          autoFocus={!event}
        />
      </div>
      <Select
        label={t('events.field.kind')}
        name="kind"
        options={eventKinds.map((value) => ({ value, label: t(`events.kind.${value}`) }))}
        value={fields.kind}
        onChange={(kind) => put({ kind })}
      />
      <ThemeField value={fields.theme} onChange={(theme) => put({ theme })} />
      <DateTimeField
        label={t('events.field.startsAt')}
        name="startsAt"
        isRequired
        value={fields.startsAt}
        onChange={(startsAt) => setFields((known) => ({ ...known, startsAt, endsAt: movedEnd(known, startsAt) }))}
      />
      <DateTimeField
        // The field keeps words of its own: a moved start gives it new ones.
        key={fields.startsAt ?? 'unset'}
        label={t('events.field.endsAt')}
        name="endsAt"
        isRequired
        value={fields.endsAt}
        onChange={(endsAt) => put({ endsAt })}
      />
      <TextField
        label={t('events.field.place')}
        name="place"
        value={fields.place}
        onChange={(place) => put({ place })}
      />
      <CheckboxField label={t('events.field.online')} value={fields.online} onChange={(online) => put({ online })} />
      <Select
        label={t('events.field.status')}
        name="status"
        description={t('events.statusHint')}
        options={eventStatuses.map((value) => ({ value, label: t(`events.status.${value}`) }))}
        value={fields.status}
        onChange={(status) => put({ status })}
        placeholder={t('events.status.auto')}
        {...(!event && { onClear: () => put({ status: null }) })}
      />
      <Select
        label={t('events.field.factor')}
        name="primaryFactor"
        options={factors}
        value={fields.primaryFactor}
        onChange={(primaryFactor) => put({ primaryFactor })}
      />
      {may('cooperations.read') && (
        <RecordPicker
          label={t('events.field.cooperation')}
          name="cooperationId"
          value={fields.cooperation}
          onChange={(cooperation) => put({ cooperation })}
          search={findCooperations}
        />
      )}
      <div data-span="all">
        <TextArea
          notesSpecialWords={false}
          label={t('events.field.description')}
          name="description"
          value={fields.description}
          onChange={(description) => put({ description })}
          maxLength={20_000}
        />
      </div>
      <h2 data-span="all">{t('event-sign-up.title')}</h2>
      <SignUpFields settings={signUp} put={(change) => setSignUp((known) => ({ ...known, ...change }))} />
    </FormLayout>
  );
}
