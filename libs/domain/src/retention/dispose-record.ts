import type { DisposableKind, RetentionDeed } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';

/** What stands where words stood. */
export const takenWords = '[poistettu]';
const taken = `'${takenWords}'`;

type Deed = readonly string[];

/** Statements over `$1`, the record. What figures count stays: kinds, days, companies, numbers and codes. */
const anonymising: Readonly<Partial<Record<DisposableKind, Deed>>> = {
  interaction: [
    `update interactions set subject = ${taken}, notes = null, backdated_reason = case when backdated_reason is not null then ${taken} end where id = $1`,
    'delete from interaction_contacts where interaction_id = $1',
    'delete from interaction_messages where interaction_id = $1',
  ],
  enquiry: [
    // Of what was sought, numbers and chosen words stay; what was written goes.
    `update enquiries set title = ${taken}, contact_id = null, asker_name = null, asker_email = null, asker_phone = null,
       requirement = requirement - '{use,location,power,traffic,notes}'::text[], next_step = null, lost_reason = null,
       confidential_words = null, decision_maker = null, decision = null where id = $1`,
    'update enquiry_stages set reason = null where enquiry_id = $1 and reason is not null',
    'update enquiry_disqualifications set ground = null where enquiry_id = $1 and ground is not null',
    `update enquiry_commitments set source = ${taken}, building_obligation = null where enquiry_id = $1`,
    `update site_proposals set reason = ${taken}, state_reason = null where enquiry_id = $1`,
    `update case_tasks set title = ${taken}, outside_role = null, answer = case when answer is not null then ${taken} end where enquiry_id = $1`,
    'delete from enquiry_messages where enquiry_id = $1',
    'delete from enquiry_oral_notes where enquiry_id = $1',
    'delete from enquiry_forms where enquiry_id = $1',
    'delete from enquiry_link_tokens where enquiry_id = $1',
  ],
  initiative: [
    `update initiatives set contact_id = null, maker_name = null, maker_email = null where id = $1`,
    `update initiative_supporters set email = null, contact_id = null,
       name = case when company_id is null then '–' end where initiative_id = $1`,
    'delete from initiative_link_tokens where initiative_id = $1',
  ],
  needs_assessment: [
    `update needs_assessments set notes = null, confidential = null, barrier_other = null, risk_reasons = '{}', occupations = '{}' where id = $1`,
    'delete from needs_assessment_contacts where assessment_id = $1',
  ],
  follow_up: [`update follow_ups set title = ${taken} where id = $1`],
  referral: [
    `update referrals set need = ${taken}, notes = null, recipient_email = null, contact_id = null,
       outcome_comment = case when outcome_comment is not null then ${taken} end,
       person_name = case when company_id is null then '–' end where id = $1`,
    'delete from referral_mails where referral_id = $1',
    'delete from referral_link_tokens where referral_id = $1',
  ],
  feedback: [
    `update feedback set text = ${taken}, giver_name = null, contact_id = null, topic = null,
       answer = case when answer is not null then ${taken} end,
       cannot_answer_reason = case when cannot_answer_reason is not null then ${taken} end where id = $1`,
  ],
  cooperation: [
    'update cooperations set chair = null where id = $1',
    'delete from cooperation_contacts where cooperation_id = $1',
  ],
  information_request: [
    `update information_requests set requester_name = null, requester_contact = null, asked = ${taken}, notes = null where id = $1`,
  ],
};

/** What goes with a record that goes; whatever else still names it keeps it. */
const parts: Readonly<Partial<Record<DisposableKind, Deed>>> = {
  interaction: ['delete from interaction_messages where interaction_id = $1'],
};

const tables: Readonly<Record<DisposableKind, string>> = {
  interaction: 'interactions',
  enquiry: 'enquiries',
  initiative: 'initiatives',
  needs_assessment: 'needs_assessments',
  follow_up: 'follow_ups',
  referral: 'referrals',
  feedback: 'feedback',
  cooperation: 'cooperations',
  contact: 'contacts',
  information_request: 'information_requests',
  accessibility_feedback: 'accessibility_feedback',
};

const withoutVersion = new Set<DisposableKind>(['accessibility_feedback']);

/** Copies of a record that lie elsewhere: what an import wrote, what a change to many remembers, files, invitations. */
const copies: Deed = [
  `update import_rows set record = null, difference = null, title = null, faults = null, alike = null where record_id = $1`,
  'delete from import_writes where record_id = $1',
  'delete from bulk_change_rows where record_id = $1',
  'delete from calendar_invitations where subject_id = $1',
];

/** What a record of a kind can be done to; a contact goes the way of every erased person instead. */
export const canAnonymise = (kind: DisposableKind): boolean => anonymising[kind] !== undefined;

/** Does it, in the transaction around it. Answers the keys of files that nothing speaks of any more. */
export async function disposeRecord(
  db: Database,
  { kind, id, deed }: { kind: DisposableKind; id: string; deed: RetentionDeed },
): Promise<string[]> {
  const files = await db.query<{ key: string }>(
    `with gone as (delete from attachments where subject_kind = $1 and subject_id = $2 returning stored_as)
     select stored_as as key from gone`,
    [kind, id],
  );
  for (const statement of copies) await db.query(statement, [id]);
  if (deed === 'destroy') {
    for (const statement of parts[kind] ?? []) await db.query(statement, [id]);
    await db.query(`delete from ${tables[kind]} where id = $1`, [id]);
  } else {
    for (const statement of anonymising[kind] ?? []) await db.query(statement, [id]);
    if (!withoutVersion.has(kind))
      await db.query(`update ${tables[kind]} set version = version + 1, updated_at = now() where id = $1`, [id]);
  }
  return files.map(({ key }) => key);
}

/** Titles in the evidence of closed periods; the figures beside them are untouched. Files made of it are made again when asked for. */
export async function takeFromEvidence(db: Database, kind: DisposableKind, id: string): Promise<void> {
  const figures = await db.query<{ figure: string }>(
    `with taken as (update frozen_records set title = ${taken} where kind = $1 and record_id = $2 and title <> ${taken} returning figure_id)
     select distinct figure_id as figure from taken`,
    [kind, id],
  );
  if (figures.length === 0) return;
  const files = `select f.id from report_files f join frozen_figures g on g.closing_id = f.closing_id where g.id = any($1::uuid[])`;
  const ids = [figures.map(({ figure }) => figure)];
  await db.query(`delete from report_file_pieces where file_id in (${files})`, ids);
  await db.query(`delete from report_files where id in (${files})`, ids);
}
