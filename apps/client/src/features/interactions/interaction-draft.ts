/** An interaction while it is being written: what the fields hold, how it is kept, and what is sent. */
import {
  addMonths,
  dayOf,
  interactionTypes,
  type Day,
  type InteractionDirection,
  type InteractionType,
} from '@elinvoima/contracts';
import type { LogPrefill } from '../../actions/log.js';
import { today } from '../../texts/formats.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { Interaction, InteractionChange, InteractionInput } from './interactions.api.js';

export interface InteractionDraft {
  readonly companies: readonly PickerRecord[];
  readonly contacts: readonly PickerRecord[];
  readonly partners: readonly PickerRecord[];
  readonly staff: readonly PickerRecord[];
  /** What a new one is of; an old one stays with its own. */
  readonly enquiry?: PickerRecord | null;
  readonly type: InteractionType;
  /** ISO 8601 in UTC; null while the day is being written. */
  readonly occurredAt: string | null;
  readonly durationMinutes: number | null;
  readonly direction: InteractionDirection | null;
  readonly topics: readonly string[];
  readonly subject: string;
  readonly notes: string;
  readonly isDraft: boolean;
  readonly backdatedReason: string;
  readonly followUp: { readonly title: string; readonly dueOn: Day | null } | null;
}

export function newDraft(prefill: LogPrefill, self: PickerRecord, lastType: string | null): InteractionDraft {
  const wanted = prefill.type ?? lastType;
  return {
    companies: prefill.companies ?? [],
    contacts: prefill.contacts ?? [],
    partners: [],
    staff: [self],
    enquiry: prefill.enquiry ?? null,
    type: interactionTypes.find((known) => known === wanted) ?? 'call',
    occurredAt: prefill.occurredAt ?? new Date().toISOString(),
    durationMinutes: prefill.durationMinutes ?? null,
    direction: prefill.direction ?? null,
    topics: [],
    subject: prefill.subject ?? '',
    notes: '',
    isDraft: false,
    backdatedReason: '',
    followUp: null,
  };
}

export function draftOf(interaction: Interaction): InteractionDraft {
  const { companies, contacts, partners, staff, type, occurredAt, durationMinutes, direction, topics } = interaction;
  return {
    companies,
    contacts,
    partners,
    staff,
    type,
    occurredAt,
    durationMinutes,
    direction,
    topics,
    subject: interaction.subject,
    notes: interaction.notes ?? '',
    isDraft: interaction.status === 'draft',
    backdatedReason: interaction.backdatedReason ?? '',
    followUp: null,
  };
}

/** Whether somebody has written something worth keeping: a chosen company alone is a press away. */
export const isWritten = ({ subject, notes, followUp }: InteractionDraft): boolean =>
  subject.trim() !== '' || notes.trim() !== '' || (followUp?.title ?? '').trim() !== '';

/** More than twelve months back, the municipality wants to know why only now. */
export const needsReason = ({ occurredAt, isDraft }: InteractionDraft): boolean =>
  !isDraft && occurredAt !== null && dayOf(new Date(occurredAt)) < addMonths(today(), -12);

const ids = (records: readonly PickerRecord[]): string[] => records.map(({ id }) => id);

/** What can be seen to be missing before sending; the message's key is in the catalogue of problems. */
export function missingOf(
  draft: InteractionDraft,
): { pointer: string; text: 'interactions.noSubject' | 'problems.not-a-time' }[] {
  return [
    ...(draft.occurredAt === null ? [{ pointer: '/occurredAt', text: 'problems.not-a-time' } as const] : []),
    ...(draft.subject.trim() === '' ? [{ pointer: '/subject', text: 'interactions.noSubject' } as const] : []),
  ];
}

export function changeOf(draft: InteractionDraft): InteractionChange {
  return {
    type: draft.type,
    ...(draft.occurredAt !== null && { occurredAt: draft.occurredAt }),
    durationMinutes: draft.durationMinutes,
    direction: draft.direction,
    companyIds: ids(draft.companies),
    contactIds: ids(draft.contacts),
    partnerIds: ids(draft.partners),
    staffIds: ids(draft.staff),
    topics: [...draft.topics],
    subject: draft.subject,
    notes: draft.notes === '' ? null : draft.notes,
    status: draft.isDraft ? 'draft' : 'complete',
    backdatedReason: needsReason(draft) && draft.backdatedReason !== '' ? draft.backdatedReason : null,
  };
}

/** A promise without a title is named after what the talk was about. */
export function inputOf(draft: InteractionDraft, occurredAt: string): InteractionInput {
  const { followUp } = draft;
  return {
    ...changeOf(draft),
    type: draft.type,
    occurredAt,
    companyIds: ids(draft.companies),
    subject: draft.subject,
    ...(draft.enquiry && { enquiryId: draft.enquiry.id }),
    ...(followUp?.dueOn && { followUp: { dueOn: followUp.dueOn, title: followUp.title.trim() || draft.subject } }),
  };
}
