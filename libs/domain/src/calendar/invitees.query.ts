import type { Language } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import type { Suppressions } from '../recipients/index.js';
import type { InvitationSubject } from './calendar-invitation.entity.js';

/** Somebody outside who could be invited, and why not. */
export interface OutsideCandidate {
  id: string;
  name: string;
  /** Shown whole: who presses must see where it goes. */
  email: string | null;
  refusedBecause: 'no_email' | 'suppressed' | null;
}

export interface Invitee {
  id: string;
  userId: string | null;
  contactId: string | null;
  name: string;
  email: string;
  language: Language;
  isOutside: boolean;
  isRemoved: boolean;
}

const companiesOf: Readonly<Record<InvitationSubject, string>> = {
  follow_up: `select case f.subject_kind when 'company' then f.subject_id end as id from follow_ups f where f.id = $1
    union select ic.company_id from follow_ups f join interaction_companies ic on f.subject_kind = 'interaction' and ic.interaction_id = f.subject_id where f.id = $1
    union select q.company_id from follow_ups f join enquiries q on f.subject_kind = 'enquiry' and q.id = f.subject_id where f.id = $1`,
  interaction: 'select company_id as id from interaction_companies where interaction_id = $1',
};

/**
 * The contacts of the companies that a promise or meeting is about, each with the reason why it cannot be invited; not those whose
 * data's use is restricted (GDPR 18).
 */
export async function outsideCandidates(
  db: Database,
  suppressions: Suppressions,
  kind: InvitationSubject,
  subjectId: string,
): Promise<OutsideCandidate[]> {
  const rows = await db.query<{ id: string; name: string; email: string | null }>(
    `select distinct p.id, p.first_name || ' ' || p.last_name as name, nullif(trim(p.email), '') as email
     from (${companiesOf[kind]}) c join contact_roles r on r.company_id = c.id join contacts p on p.id = r.contact_id
     where p.deleted_at is null and p.restricted_on is null order by name limit 50`,
    [subjectId],
  );
  const stopped = await stoppedAmong(
    suppressions,
    rows.flatMap(({ email }) => email ?? []),
  );
  return rows.map((row) => ({
    ...row,
    refusedBecause: row.email === null ? 'no_email' : stopped.has(row.email) ? 'suppressed' : null,
  }));
}

/** A meeting is no mass mail: only who wants no mail at all is left in peace. */
export async function stoppedAmong(
  suppressions: Suppressions,
  emails: readonly string[],
): Promise<ReadonlySet<string>> {
  const [surveys, mailings] = [await suppressions.among(emails, 'survey'), await suppressions.among(emails, 'mailing')];
  return new Set(emails.filter((email) => surveys.has(email) && mailings.has(email)));
}

/** Who an invitation goes to, as they are now; with those taken off the list where asked. */
export const inviteesOf = (db: Database, invitationId: string, withRemoved = false): Promise<Invitee[]> =>
  db.query<Invitee>(
    `select i.id, i.user_id as "userId", i.contact_id as "contactId", coalesce(u.name, p.first_name || ' ' || p.last_name) as name, coalesce(u.email, nullif(trim(p.email), '')) as email,
       coalesce(u.language, p.language) as language, i.contact_id is not null as "isOutside", i.removed_at is not null as "isRemoved"
     from calendar_invitees i left join users u on u.id = i.user_id left join contacts p on p.id = i.contact_id and p.deleted_at is null
     where i.invitation_id = $1 and coalesce(u.email, nullif(trim(p.email), '')) is not null
       and ($2 or i.removed_at is null) order by "isOutside", name`,
    [invitationId, withRemoved],
  );
