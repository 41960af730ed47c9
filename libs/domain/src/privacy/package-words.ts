import {
  isLanguage,
  languageNames,
  localeOf,
  timeZone,
  type ClosedLists,
  type EventInvitationState,
  type Language,
  type RegistrationState,
} from '@elinvoima/contracts';
import { formatText, isTextKey, type TextKey } from '@elinvoima/contracts/texts';
import type { Requirement } from '../enquiries/index.js';
import type { ToldField } from './inventory/index.js';

/** What the package tells besides the tables of one person: what they took part in, what was done, and what is to be decided. */
type GatheredField =
  | `interactions.${'type' | 'direction' | 'at' | 'minutes' | 'subject' | 'topics' | 'companies' | 'staff' | 'id' | 'notes' | 'ground'}`
  | `audit_entries.${'at' | 'action' | 'by'}`
  | `suppressions.${'scope' | 'reason' | 'createdAt'}`
  | 'attachments.fileName'
  | `mentions.${'section' | 'excerpt'}`;
type Field = ToldField | GatheredField;
type NameOf<One> = One extends `${string}.${infer Name}` ? Name : never;
type Name = NameOf<Field>;

/** Names whose value is a code of one list or another, by the table that it stands in. */
const codes = [
  'action',
  'channel',
  'direction',
  'kind',
  'outcome',
  'reason',
  'scope',
  'state',
  'tone',
  'type',
  'verdict',
  'way',
] as const;
type CodeName = (typeof codes)[number];
type CodeField = Extract<Field, `${string}.${CodeName}`>;

/** `file`: ids and what only a program reads; it stands in the JSON alone. */
type Shape =
  | 'words'
  | 'number'
  | 'day'
  | 'moment'
  | 'yesNo'
  | 'language'
  | 'localized'
  | 'requirement'
  | 'file'
  | keyof ClosedLists;

const eventStates: Record<RegistrationState | EventInvitationState, TextKey> = {
  confirmed: 'privacy-package.event.confirmed',
  waiting: 'privacy-package.event.waiting',
  cancelled: 'privacy-package.event.cancelled',
  queued: 'privacy-package.event.queued',
  sent: 'privacy-package.event.sent',
  signed_up: 'privacy-package.event.signed_up',
  declined: 'privacy-package.event.declined',
  bounced: 'privacy-package.event.bounced',
  suppressed: 'privacy-package.event.suppressed',
};

const lists: Record<CodeField, keyof ClosedLists | typeof eventStates> = {
  'consent_changes.kind': 'privacy.consentKind',
  'consent_changes.state': 'privacy.consentState',
  'event_registrations.state': eventStates,
  'event_invitations.state': eventStates,
  'enquiries.kind': 'enquiries.kind',
  'enquiries.channel': 'enquiries.channel',
  'initiatives.kind': 'initiatives.kind',
  'initiatives.channel': 'initiatives.channel',
  'initiatives.state': 'initiatives.state',
  'ideas.state': 'idea-campaigns.moderation',
  'ideas.outcome': 'idea-campaigns.outcome',
  'idea_comments.state': 'idea-campaigns.moderation',
  'accessibility_feedback.kind': 'accessibility-feedback.kind',
  'feedback.channel': 'feedback.channel',
  'feedback.tone': 'feedback.tone',
  'referrals.way': 'referrals.way',
  'referrals.outcome': 'referrals.outcome',
  'survey_invitations.state': 'surveys.invitationState',
  'mailing_recipients.state': 'mailings.recipientState',
  'mailing_recipients.reason': 'recipients.leftOut',
  'outbox_mails.state': 'outbox.state',
  'import_rows.verdict': 'imports.verdict',
  'interactions.type': 'interactions.type',
  'interactions.direction': 'interactions.direction',
  'audit_entries.action': 'trail-action',
  'suppressions.scope': 'suppressions.scope',
  'suppressions.reason': 'suppressions.reason',
};

const shapes: Record<Exclude<Name, CodeName>, Shape> = {
  alike: 'file',
  answer: 'words',
  answers: 'file',
  answerText: 'words',
  answeredAt: 'moment',
  answeredOn: 'day',
  askerEmail: 'words',
  askerName: 'words',
  askerPhone: 'words',
  at: 'moment',
  businessId: 'words',
  by: 'words',
  campaign: 'words',
  chosen: 'localized',
  companies: 'words',
  company: 'words',
  companyName: 'words',
  consentedOn: 'day',
  contactName: 'words',
  cooperation: 'words',
  correctedOn: 'day',
  createdAt: 'moment',
  difference: 'file',
  doneAt: 'moment',
  dueOn: 'day',
  email: 'words',
  event: 'words',
  eventOn: 'moment',
  excerpt: 'words',
  faults: 'file',
  fields: 'file',
  file: 'words',
  fileName: 'words',
  firstName: 'words',
  frozenIndustry: 'words',
  frozenSize: 'companies.sizeClass',
  giverName: 'words',
  ground: 'words',
  id: 'file',
  initiative: 'words',
  kept: 'file',
  language: 'language',
  lastName: 'words',
  legalBasis: 'privacy.basis',
  letter: 'words',
  mailingConsent: 'contacts.mailingConsent',
  mailingConsentOn: 'day',
  mailingConsentSource: 'words',
  makerEmail: 'words',
  makerName: 'words',
  makerOrganisation: 'words',
  mayMail: 'yesNo',
  messageId: 'file',
  minutes: 'number',
  name: 'words',
  need: 'words',
  needs: 'words',
  notes: 'words',
  number: 'number',
  objectionGround: 'words',
  objectsMailingsOn: 'day',
  objectsSurveysOn: 'day',
  on: 'day',
  outcomeComment: 'words',
  page: 'words',
  personName: 'words',
  phone: 'words',
  present: 'yesNo',
  problem: 'file',
  processedSince: 'day',
  purpose: 'privacy.purpose',
  question: 'localized',
  receivedAt: 'moment',
  receivedOn: 'day',
  recipient: 'words',
  record: 'file',
  recordedAt: 'moment',
  reference: 'file',
  replacedAt: 'moment',
  requestedBy: 'privacy.requester',
  requirement: 'requirement',
  restrictedOn: 'day',
  role: 'users.role',
  row: 'number',
  section: 'words',
  sentAt: 'moment',
  sentOn: 'day',
  since: 'day',
  source: 'words',
  sourceKind: 'privacy.sourceKind',
  staff: 'words',
  stage: 'enquiries.stage',
  subject: 'words',
  survey: 'words',
  template: 'file',
  text: 'words',
  theme: 'words',
  title: 'words',
  to: 'words',
  told: 'words',
  topics: 'localized',
  undoneAt: 'moment',
  unit: 'words',
  updatedAt: 'moment',
  valueCodes: 'file',
  valueText: 'words',
  what: 'words',
};

/** What one name means in one table, where it means something else in the others. */
const otherwise: Partial<Record<Field, Shape>> = { 'enquiry_forms.told': 'requirement' };

const labels: Record<Name, TextKey> = Object.fromEntries(
  [...Object.keys(shapes), ...codes].map((name) => [name, `privacy-package.field.${name}`]),
) as { [One in Name]: `privacy-package.field.${One}` };

const fieldsOfRequirement: Record<keyof Requirement, { label: TextKey; shape: Shape }> = {
  areaMin: { label: 'enquiries.field.areaMin', shape: 'number' },
  areaMax: { label: 'enquiries.field.areaMax', shape: 'number' },
  use: { label: 'enquiries.field.use', shape: 'words' },
  uses: { label: 'enquiries.field.use', shape: 'sites.use' },
  tenures: { label: 'enquiries.field.tenures', shape: 'sites.tenure' },
  location: { label: 'enquiries.field.location', shape: 'words' },
  neededBy: { label: 'enquiries.field.neededBy', shape: 'day' },
  power: { label: 'enquiries.field.power', shape: 'words' },
  powerKw: { label: 'enquiries.field.powerKw', shape: 'number' },
  traffic: { label: 'enquiries.field.traffic', shape: 'words' },
  trafficNeeds: { label: 'enquiries.field.traffic', shape: 'sites.traffic' },
  budget: { label: 'enquiries.field.budget', shape: 'number' },
  jobs: { label: 'enquiries.field.jobs', shape: 'number' },
  investment: { label: 'enquiries.field.investment', shape: 'number' },
  buildingArea: { label: 'enquiries.field.buildingArea', shape: 'number' },
  notes: { label: 'enquiries.field.notes', shape: 'words' },
};

const day = (language: Language, value: string): string =>
  new Intl.DateTimeFormat(localeOf[language], { timeZone, dateStyle: 'short' }).format(new Date(value));
const moment = (language: Language, value: string): string =>
  new Intl.DateTimeFormat(localeOf[language], { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(value),
  );

const asItIs = (_language: Language, text: string): string => text;
const plain = {
  words: asItIs,
  localized: asItIs,
  number: asItIs,
  day,
  moment,
  yesNo: (language: Language, text: string): string =>
    formatText(language, text === 'true' ? 'shell.value.yes' : 'shell.value.no'),
  language: (_language: Language, text: string): string => (isLanguage(text) ? languageNames[text] : text),
};
const isPlain = (shape: Shape): shape is keyof typeof plain => Object.hasOwn(plain, shape);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In words of a language; null for what stands in the JSON alone. A list is told value by value. */
function wordsOf(language: Language, shape: Shape, value: unknown): string | null {
  if (shape === 'file' || value === null || value === '') return null;
  if (Array.isArray(value)) {
    const told = value.flatMap((one: unknown) => wordsOf(language, shape, one) ?? []);
    return told.length === 0 ? null : told.join(', ');
  }
  if (shape === 'localized' && isObject(value))
    return wordsOf(language, 'words', value[language] ?? value['fi'] ?? null);
  if (shape === 'requirement') return isObject(value) ? requirementWords(language, value) : null;
  if (isObject(value)) return null;
  if (typeof value === 'number') return new Intl.NumberFormat(localeOf[language]).format(value);
  if (typeof value !== 'string' && typeof value !== 'boolean') return null;
  const text = String(value);
  return isPlain(shape) ? plain[shape](language, text) : ofList(language, shape, text);
}

function ofList(language: Language, list: keyof ClosedLists, value: string): string {
  const key = `${list}.${value}`;
  return isTextKey(key) ? formatText(language, key) : value;
}

function requirementWords(language: Language, requirement: Record<string, unknown>): string | null {
  const lines = Object.entries(fieldsOfRequirement).flatMap(([name, { label, shape }]) => {
    const told = wordsOf(language, shape, requirement[name] ?? null);
    return told === null ? [] : [`${formatText(language, label)}: ${told}`];
  });
  return lines.length === 0 ? null : lines.join('\n');
}

const isCode = (name: string): name is CodeName => (codes as readonly string[]).includes(name);

/** One row of a table as a reader sees it: what it is called and what stands there, in the order in which it was gathered. */
export function toldInWords(
  language: Language,
  table: string,
  row: Readonly<Record<string, unknown>>,
): { label: string; value: string }[] {
  return Object.entries(row).flatMap(([name, value]) => {
    const field = `${table}.${name}` as Field;
    const list = isCode(name) ? lists[field as CodeField] : undefined;
    const told =
      list === eventStates
        ? formatText(language, eventStates[value as keyof typeof eventStates])
        : wordsOf(
            language,
            (list as keyof ClosedLists | undefined) ?? otherwise[field] ?? shapes[name as keyof typeof shapes],
            value,
          );
    return told === null ? [] : [{ label: formatText(language, labels[name as Name]), value: told }];
  });
}
