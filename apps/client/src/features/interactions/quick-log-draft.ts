/** A quick log while it is being written: a line, the fields below it, and what of the line the person has overruled. */
import { addDays, clockOf, dayOf, instantAt } from '@elinvoima/contracts';
import { today } from '../../texts/formats.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import { isWritten, type InteractionDraft } from './interaction-draft.js';
import type { Part, Reading } from './one-line/reading.js';

export type Field = keyof InteractionDraft;

export interface QuickLogDraft {
  readonly fields: InteractionDraft;
  /** Fields that were filled by hand: the line no longer speaks for them. */
  readonly touched: readonly Field[];
  readonly line: string;
  /** Keys of parts that are not what they were taken for. */
  readonly ignored: readonly string[];
  /** Which of several is meant, by the key of the part. */
  readonly chosen: Readonly<Record<string, string>>;
}

export const begin = (fields: InteractionDraft): QuickLogDraft => ({
  fields,
  touched: [],
  line: '',
  ignored: [],
  chosen: {},
});

export const isBegun = ({ line, fields }: QuickLogDraft): boolean => line.trim() !== '' || isWritten(fields);

/** The field that a part of the line fills. */
export const fieldOfPart: Readonly<Record<Part['kind'], Field>> = {
  type: 'type',
  company: 'companies',
  contact: 'contacts',
  topic: 'topics',
  day: 'occurredAt',
  time: 'occurredAt',
  duration: 'durationMinutes',
  'follow-up': 'followUp',
};

/** A promise without a day is for the next week, as the button has it; the chip says so. */
export const dueWithoutDay = (): string => addDays(today(), 7);

/** What would be logged now: the line's words in every field that no hand has filled. */
export function heldTogether({ fields, touched, line }: QuickLogDraft, reading: Reading): InteractionDraft {
  const speaks = (field: Field): boolean => line.trim() !== '' && !touched.includes(field);
  const { type, durationMinutes, followUp, subject } = reading;
  return {
    ...fields,
    companies: speaks('companies') ? withMore(fields.companies, reading.companies) : fields.companies,
    contacts: speaks('contacts') ? withMore(fields.contacts, reading.contacts) : fields.contacts,
    topics: speaks('topics') ? [...new Set([...fields.topics, ...reading.topics])] : fields.topics,
    type: speaks('type') ? (type ?? fields.type) : fields.type,
    occurredAt: speaks('occurredAt') ? momentOf(reading, fields.occurredAt) : fields.occurredAt,
    durationMinutes: speaks('durationMinutes') ? (durationMinutes ?? fields.durationMinutes) : fields.durationMinutes,
    subject: speaks('subject') ? subject || fields.subject : fields.subject,
    followUp:
      speaks('followUp') && followUp
        ? { title: followUp.title, dueOn: followUp.dueOn ?? dueWithoutDay() }
        : fields.followUp,
  };
}

function withMore(records: readonly PickerRecord[], more: readonly PickerRecord[]): readonly PickerRecord[] {
  const added = more.filter(({ id }) => !records.some((record) => record.id === id));
  return added.length === 0 ? records : [...records, ...added];
}

/** A day without a time is its noon, but today is now. */
function momentOf({ day, time }: Reading, now: string | null): string | null {
  if (day === null && time === null) return now;
  const on = day ?? today();
  const isToday = on === dayOf(new Date());
  return instantAt(on, time ?? (isToday ? clockOf(new Date()) : '12:00')).toISOString();
}
