import type { OwnedKind, Permission } from '@elinvoima/contracts';

/** A kind of record that somebody looks after. Every piece of SQL speaks of the row `r` of its table. */
export interface OwnedRecord {
  table: string;
  owner: string;
  /** Names the record in a mail or a list; null where its words are a customer's own and stay inside. */
  title: string | null;
  /** The company it is about, or null. */
  companyId: string | null;
  /** Whether there is still something to look after on a day (`$day`). */
  open: string;
  /** The page it has in the client. */
  folder: string;
  permission: Permission;
}

/** The company of a promise is that of what it hangs on. Of a confidential enquiry it is not told: mails and calendars go far. */
const companyOfPromise = `case r.subject_kind
  when 'company' then r.subject_id
  when 'interaction' then (select ic.company_id from interaction_companies ic where ic.interaction_id = r.subject_id order by ic.company_id limit 1)
  when 'contact' then (select cr.company_id from contact_roles cr where cr.contact_id = r.subject_id order by cr.company_id limit 1)
  when 'enquiry' then (select s.company_id from enquiries s where s.id = r.subject_id and not s.confidential)
  when 'referral' then (select s.company_id from referrals s where s.id = r.subject_id)
  when 'feedback' then (select s.company_id from feedback s where s.id = r.subject_id)
  when 'initiative' then (select s.company_id from initiatives s where s.id = r.subject_id)
end`;

/**
 * Everything that has an owner, in the order people think of it. One list for mails of assignments, for handing over and for
 * what a person looks after; `owned-records.db.spec.ts` fails when a table gets an owner and is forgotten here.
 */
export const ownedRecords: Readonly<Record<OwnedKind, OwnedRecord>> = {
  company: {
    table: 'companies',
    owner: 'owner_id',
    title: 'r.name',
    companyId: 'r.id',
    open: 'true',
    folder: 'companies',
    permission: 'companies.read',
  },
  follow_up: {
    table: 'follow_ups',
    owner: 'owner_id',
    title: 'r.title',
    companyId: companyOfPromise,
    open: 'r.done_at is null',
    folder: 'follow-ups',
    permission: 'follow-ups.write-own',
  },
  enquiry: {
    table: 'enquiries',
    owner: 'owner_id',
    title: 'r.title',
    companyId: 'r.company_id',
    // One that was agreed is still watched until it is known whether it came true.
    open: `r.stage not in ('lost', 'realised', 'not_realised')`,
    folder: 'enquiries',
    permission: 'enquiries.read',
  },
  case_task: {
    table: 'case_tasks',
    owner: 'owner_id',
    title: 'r.title',
    companyId: '(select q.company_id from enquiries q where q.id = r.enquiry_id and not q.confidential)',
    open: `r.state = 'open'`,
    folder: 'case-tasks',
    permission: 'enquiries.read-own',
  },
  site: {
    table: 'sites',
    owner: 'owner_id',
    title: 'r.name',
    companyId: 'r.company_id',
    open: `r.status not in ('sold', 'leased', 'in_use')`,
    folder: 'sites',
    permission: 'sites.read',
  },
  referral: {
    table: 'referrals',
    owner: 'owner_id',
    title: null,
    companyId: 'r.company_id',
    open: 'r.outcome is null and r.withdrawn_on is null',
    folder: 'referrals',
    permission: 'referrals.read',
  },
  feedback: {
    table: 'feedback',
    owner: 'owner_id',
    title: null,
    companyId: 'r.company_id',
    open: 'r.answered_on is null and r.cannot_answer_reason is null',
    folder: 'feedback',
    permission: 'feedback.read',
  },
  initiative: {
    table: 'initiatives',
    owner: 'owner_id',
    title: 'r.title',
    companyId: 'r.company_id',
    open: `r.state not in ('answered', 'declined', 'withdrawn') and r.duplicate_of_id is null`,
    folder: 'initiatives',
    permission: 'initiatives.read',
  },
  event: {
    table: 'events',
    owner: 'owner_id',
    title: 'r.title',
    companyId: null,
    open: `r.status = 'planned' and r.starts_on >= $day`,
    folder: 'events',
    permission: 'events.read',
  },
  cooperation: {
    table: 'cooperations',
    owner: 'owner_id',
    title: 'r.name',
    companyId: null,
    open: '(r.ends_on is null or r.ends_on >= $day)',
    folder: 'cooperations',
    permission: 'cooperations.read',
  },
  measure: {
    table: 'measures',
    owner: 'owner_id',
    title: 'r.title',
    companyId: null,
    open: `r.stage not in ('completed', 'cancelled')`,
    folder: 'measures',
    permission: 'measures.read',
  },
  project: {
    table: 'projects',
    owner: 'owner_id',
    title: 'r.title',
    companyId: null,
    open: `r.stage not in ('completed', 'cancelled')`,
    folder: 'projects',
    permission: 'measures.read',
  },
  land_use_project: {
    table: 'land_use_projects',
    owner: 'owner_id',
    title: 'r.name',
    companyId: null,
    open: `r.stage not in ('in_force', 'lapsed') and r.joined_into_id is null`,
    folder: 'land-use-projects',
    permission: 'land-use-projects.read',
  },
  yearly_task: {
    table: 'yearly_tasks',
    owner: 'owner_id',
    title: 'r.title',
    companyId: null,
    open: 'true',
    folder: 'director',
    permission: 'yearly-tasks.read',
  },
  idea_campaign: {
    table: 'idea_campaigns',
    owner: 'owner_id',
    title: 'r.title',
    companyId: null,
    open: 'r.decided_on is null',
    folder: 'idea-campaigns',
    permission: 'initiatives.read',
  },
  information_request: {
    table: 'information_requests',
    owner: 'owner_id',
    // What is asked is a person's own words; the number is ours.
    title: `r.number || '/' || r.year`,
    companyId: null,
    open: `r.state = 'open'`,
    folder: 'information-requests',
    permission: 'information-requests.read',
  },
};

/**
 * Columns that name a colleague and make nobody responsible: who wrote, did or judged something, who was there, and people's own
 * settings, sessions and mails; views of lists are one's own, and search repeats what its record says.
 */
export const makesNobodyResponsible = (table: string, column: string): boolean =>
  column.endsWith('_by') ||
  column.endsWith('user_id') ||
  ['by_id', 'assessor_id', 'organiser_id'].includes(column) ||
  ['list_views', 'search_entries'].includes(table);

/** Where a record is opened in the client. Promises, tasks of enquiries and the year's calendar have a page together. */
export const addressOfOwned = (kind: OwnedKind, id: string): string => {
  const { folder } = ownedRecords[kind];
  return ['follow_up', 'case_task', 'yearly_task'].includes(kind) ? `/${folder}` : `/${folder}/${id}`;
};
