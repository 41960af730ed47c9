import type { Deed, PersonTable } from './inventory.js';

const byContact = 't.contact_id = any($1::uuid[])';
const companyName = '(select c.name from companies c where c.id = t.company_id)';
const ofEvent = {
  event: '(select e.title from events e where e.id = t.event_id)',
  eventOn: '(select e.starts_at from events e where e.id = t.event_id)',
};
const ofRegistration = `(select r.id from event_registrations r where r.contact_id = any($1::uuid[]) or lower(r.email) = any($2::text[]))`;
const ofEnquiry = `(select e.id from enquiries e where e.contact_id = any($1::uuid[]) or lower(e.asker_email) = any($2::text[]))`;
/** SQL over `t`, an answer: what its question and its options are called in the questionnaire that was answered. */
const asked = `(select q.question from survey_responses r join survey_waves w on w.id = r.wave_id
  join survey_versions v on v.id = w.survey_version_id
  cross join lateral jsonb_array_elements(v.definition -> 'questions') q (question)
  where r.id = t.response_id and q.question ->> 'key' = t.question_key limit 1)`;
const ofResponse = `(select r.id from survey_responses r join survey_invitations i on i.id = r.invitation_id where i.contact_id = any($1::uuid[]))`;

/** In the order in which a person would look for them. What is erased of a table is erased before the tables it is found by. */
const tables = [
  {
    table: 'contact_roles',
    whose: 'contact',
    found: byContact,
    columns: { title: 'null' },
    tells: { company: companyName },
    isDeleted: true,
  },
  {
    table: 'rectifications',
    whose: 'contact',
    found: byContact,
    columns: { what: 'null', told: 'null' },
    tells: { correctedOn: 't.corrected_on', requestedBy: 't.requested_by' },
    isDeleted: true,
  },
  {
    table: 'consent_changes',
    whose: 'contact',
    found: byContact,
    columns: { source: 'null' },
    tells: { kind: 't.kind', state: 't.state', on: 't.on_day', recordedAt: 't.recorded_at' },
    isDeleted: true,
  },
  {
    table: 'event_attendances',
    whose: 'registration',
    found: `${byContact} or t.registration_id in ${ofRegistration}`,
    columns: { name: 'replace' },
    tells: { ...ofEvent, present: 't.present' },
    stays: 'figures',
  },
  {
    table: 'event_registrations',
    whose: 'registration',
    found: `${byContact} or lower(t.email) = any($2::text[])`,
    columns: { name: 'replace', email: 'null', company_name: 'null', phone: 'null', needs: 'null' },
    tells: {
      ...ofEvent,
      state: 't.state',
      language: 't.language',
      createdAt: 't.created_at',
      mayMail: 't.mailings_consent',
    },
    stays: 'figures',
  },
  {
    table: 'event_invitations',
    whose: 'contact',
    found: byContact,
    columns: {},
    tells: { ...ofEvent, state: 't.state', sentAt: 't.last_sent_at', answeredAt: 't.answered_at' },
    stays: 'figures',
  },
  {
    table: 'enquiry_messages',
    whose: 'asker',
    found: `t.enquiry_id in ${ofEnquiry}`,
    columns: { text: 'replace' },
    tells: { sentAt: 't.sent_at' },
  },
  {
    table: 'enquiry_forms',
    whose: 'asker',
    found: `t.enquiry_id in ${ofEnquiry}`,
    columns: { company_name: 'null', business_id: 'keep', told: 'keep' },
    tells: { language: 't.language', mayMail: 't.wants_mails', createdAt: 't.created_at' },
    stays: 'matter',
  },
  {
    table: 'enquiries',
    whose: 'asker',
    found: `${byContact} or lower(t.asker_email) = any($2::text[])`,
    columns: { asker_name: 'replace', asker_email: 'null', asker_phone: 'null', title: 'keep', requirement: 'keep' },
    tells: {
      kind: 't.kind',
      channel: 't.channel',
      receivedAt: 't.received_at',
      stage: 't.stage',
      company: companyName,
    },
    stays: 'matter',
  },
  {
    table: 'initiatives',
    whose: 'initiator',
    found: `${byContact} or lower(t.maker_email) = any($2::text[])`,
    columns: {
      maker_name: 'replace',
      maker_email: 'null',
      maker_organisation: 'null',
      title: 'keep',
      text: 'keep',
      answer_text: 'keep',
    },
    tells: {
      kind: 't.kind',
      channel: 't.channel',
      receivedOn: 't.received_on',
      state: 't.state',
      answeredOn: 't.answered_on',
    },
    stays: 'matter',
  },
  {
    table: 'initiative_supporters',
    whose: 'supporter',
    found: `${byContact} or lower(t.email) = any($2::text[])`,
    columns: { name: 'replace', email: 'null' },
    tells: { initiative: '(select i.title from initiatives i where i.id = t.initiative_id)', since: 't.since' },
    stays: 'figures',
  },
  {
    table: 'ideas',
    whose: 'initiator',
    found: 'lower(t.maker_email) = any($2::text[])',
    columns: { maker_name: 'null', maker_email: 'null', title: 'keep', text: 'keep' },
    tells: { receivedOn: 't.received_on', state: 't.state', outcome: 't.outcome' },
    stays: 'matter',
  },
  {
    table: 'idea_comments',
    whose: 'commenter',
    found: `t.participant_id in (select p.id from idea_participants p join idea_campaign_invitations i on i.id = p.invitation_id
      where i.contact_id = any($1::uuid[]))`,
    columns: { maker_name: 'null', text: 'keep' },
    tells: { state: 't.state', createdAt: 't.created_at' },
    stays: 'matter',
  },
  {
    table: 'accessibility_feedback',
    whose: 'giver',
    found: 'lower(t.email) = any($2::text[])',
    columns: { email: 'null', page: 'null', text: 'replace', answer: 'null' },
    tells: { kind: 't.kind', receivedOn: 't.received_on', answeredOn: 't.answered_on' },
  },
  {
    table: 'feedback',
    whose: 'giver',
    found: byContact,
    columns: { giver_name: 'null', text: 'keep', answer: 'keep' },
    tells: { channel: 't.channel', tone: 't.tone', receivedOn: 't.received_on', answeredOn: 't.answered_on' },
    stays: 'figures',
  },
  {
    table: 'referrals',
    whose: 'referred',
    found: byContact,
    columns: { person_name: 'replace', need: 'keep', outcome_comment: 'keep' },
    tells: {
      to: 'coalesce((select p.name from partners p where p.id = t.partner_id), t.recipient_unit)',
      way: 't.way',
      sentOn: 't.sent_on',
      outcome: 't.outcome',
      consentedOn: 't.consented_on',
    },
    stays: 'figures',
  },
  {
    table: 'survey_response_revisions',
    whose: 'respondent',
    found: `t.response_id in ${ofResponse}`,
    columns: { answers: 'keep' },
    tells: { replacedAt: 't.replaced_at' },
    isDeleted: true,
  },
  {
    table: 'survey_answers',
    whose: 'respondent',
    found: `t.response_id in ${ofResponse}`,
    columns: { value_text: 'null', value_codes: 'keep' },
    tells: {
      question: `coalesce(${asked} -> 'text', to_jsonb(t.question_key))`,
      chosen: `(select jsonb_agg(coalesce((select o -> 'text' from jsonb_array_elements(${asked} -> 'options') o where o ->> 'code' = c.code),
        case c.code when 'yes' then '{"fi":"Kyllä","sv":"Ja","en":"Yes"}' when 'no' then '{"fi":"Ei","sv":"Nej","en":"No"}' else to_jsonb(c.code) end::jsonb))
        from unnest(t.value_codes) c (code))`,
      number: 't.value_number',
      survey: `(select s.name from survey_responses r join survey_waves w on w.id = r.wave_id join survey_versions v on v.id = w.survey_version_id
        join surveys s on s.id = v.survey_id where r.id = t.response_id)`,
    },
    stays: 'figures',
  },
  {
    table: 'survey_invitations',
    whose: 'respondent',
    found: byContact,
    columns: { frozen_industry: 'keep', frozen_size: 'keep' },
    tells: {
      survey: `(select s.name from survey_waves w join survey_versions v on v.id = w.survey_version_id join surveys s on s.id = v.survey_id
        where w.id = t.wave_id)`,
      state: 't.state',
      sentAt: 't.last_sent_at',
      answeredOn: 't.answered_on',
    },
    stays: 'figures',
  },
  {
    table: 'mailing_recipients',
    whose: 'recipient',
    found: `${byContact} or lower(t.email) = any($2::text[])`,
    columns: { email: 'replace' },
    tells: {
      state: 't.state',
      reason: 't.reason',
      sentAt: 't.sent_at',
      letter: '(select m.subject from mailings m where m.id = t.mailing_id)',
    },
    stays: 'figures',
  },
  {
    table: 'outbox_mails',
    whose: 'recipient',
    found: 'lower(t.recipient) = any($2::text[])',
    columns: { recipient: 'keep', reference: 'keep', problem: 'keep', message_id: 'keep' },
    tells: { template: 't.template', state: 't.state', sentAt: 't.sent_at', createdAt: 't.created_at' },
    isDeleted: true,
  },
  {
    table: 'calendar_invitees',
    whose: 'contact',
    found: byContact,
    columns: {},
    tells: {
      title: '(select i.title from calendar_invitations i where i.id = t.invitation_id)',
      at: '(select i.starts_at from calendar_invitations i where i.id = t.invitation_id)',
    },
    isDeleted: true,
  },
  {
    table: 'idea_campaign_invitations',
    whose: 'contact',
    found: byContact,
    columns: {},
    tells: { campaign: '(select c.title from idea_campaigns c where c.id = t.campaign_id)' },
    stays: 'figures',
  },
  {
    table: 'cooperation_contacts',
    whose: 'contact',
    found: byContact,
    columns: { theme: 'keep' },
    tells: { cooperation: '(select c.name from cooperations c where c.id = t.cooperation_id)' },
    isDeleted: true,
  },
  {
    table: 'needs_assessment_contacts',
    whose: 'contact',
    found: byContact,
    columns: {},
    tells: { on: '(select a.created_at from needs_assessments a where a.id = t.assessment_id)' },
    isDeleted: true,
  },
  {
    table: 'follow_ups',
    whose: 'contact',
    found: `t.subject_kind = 'contact' and t.subject_id = any($1::uuid[])`,
    columns: { title: 'replace' },
    tells: { dueOn: 't.due_on', doneAt: 't.done_at' },
    stays: 'figures',
  },
  {
    table: 'partners',
    whose: 'partner_contact',
    found: 'lower(t.email) = any($2::text[])',
    columns: { contact_name: 'null', email: 'null', phone: 'null' },
    tells: { name: 't.name' },
    stays: 'organisation',
  },
  {
    table: 'users',
    whose: 'staff',
    found: 't.email = any($2::text[])',
    columns: { email: 'keep', name: 'keep', phone: 'keep', unit: 'keep' },
    tells: { role: 't.role', createdAt: 't.created_at' },
    stays: 'staff',
  },
  {
    table: 'import_rows',
    whose: 'contact',
    found: 't.record_id = any($1::uuid[])',
    columns: { record: 'null', difference: 'null', title: 'null', faults: 'null', alike: 'null' },
    tells: { file: '(select i.file_name from imports i where i.id = t.import_id)', row: 't.n', verdict: 't.verdict' },
    stays: 'verdicts',
  },
  {
    table: 'import_writes',
    whose: 'contact',
    found: 't.record_id = any($1::uuid[])',
    columns: { before: 'keep', roles_after: 'keep' },
    isDeleted: true,
    isUntold: 'copy',
  },
  {
    table: 'merge_rows',
    whose: 'contact',
    found:
      't.merge_id in (select m.id from merges m where m.survivor_id = any($1::uuid[]) or m.merged_id = any($1::uuid[]))',
    columns: { row_key: 'keep', before: 'keep', after: 'keep' },
    isDeleted: true,
    isUntold: 'copy',
  },
  {
    table: 'merges',
    whose: 'contact',
    found: 't.survivor_id = any($1::uuid[]) or t.merged_id = any($1::uuid[])',
    columns: { fields: 'keep', kept: 'keep' },
    tells: { createdAt: 't.created_at', undoneAt: 't.undone_at' },
    isDeleted: true,
  },
  {
    table: 'duplicate_pairs',
    whose: 'contact',
    found: 't.first_id = any($1::uuid[]) or t.second_id = any($1::uuid[])',
    columns: { reasons: 'keep' },
    isDeleted: true,
    isUntold: 'copy',
  },
  {
    table: 'bulk_change_rows',
    whose: 'contact',
    found: 't.record_id = any($1::uuid[])',
    columns: { before: 'keep' },
    isDeleted: true,
    isUntold: 'copy',
  },
  {
    table: 'contacts',
    whose: 'contact',
    found: 't.id = any($1::uuid[])',
    columns: {
      first_name: 'replace',
      last_name: 'replace',
      email: 'null',
      phone: 'null',
      notes: 'null',
      source: 'null',
      mailing_consent_source: 'null',
      objection_ground: 'null',
    },
    tells: {
      language: 't.language',
      purpose: 't.purpose',
      legalBasis: 't.legal_basis',
      sourceKind: 't.source_kind',
      processedSince: 't.processed_since',
      mailingConsent: 't.mailing_consent',
      mailingConsentOn: 't.mailing_consent_on',
      restrictedOn: 't.restricted_on',
      objectsMailingsOn: 't.objects_mailings_on',
      objectsSurveysOn: 't.objects_surveys_on',
      createdAt: 't.created_at',
      updatedAt: 't.updated_at',
    },
  },
] as const satisfies readonly PersonTable[];

export type PersonTableName = (typeof tables)[number]['table'];
type NamesOf<Columns> = Columns extends object ? keyof Columns & string : never;
type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;
type Told<Table> = Table extends { readonly isUntold: string }
  ? never
  : Table extends { readonly columns: infer Columns; readonly tells: infer Tells }
    ? Camel<NamesOf<Columns>> | NamesOf<Tells>
    : Table extends { readonly columns: infer Columns }
      ? Camel<NamesOf<Columns>>
      : never;

/** What the package tells of a table, by the names that it has there. */
export type ToldOf<Name extends PersonTableName> = Told<Extract<(typeof tables)[number], { readonly table: Name }>>;
/** `table.name` of everything that the package tells. */
export type ToldField = { [Name in PersonTableName]: `${Name}.${ToldOf<Name>}` }[PersonTableName];
/** Every column of words that holds a person's data. */
export type PersonColumn = NamesOf<(typeof tables)[number]['columns']>;

export const personTables: readonly (PersonTable & {
  table: PersonTableName;
  columns: Readonly<Partial<Record<PersonColumn, Deed>>>;
})[] = tables;
