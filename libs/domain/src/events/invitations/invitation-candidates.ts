import type { Language, RecipientGroup, RecipientLeftOutReason } from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';
import { recipientsMatching, type Suppressions } from '../../recipients/index.js';

/** Whom an invitation is meant for: a group by filter, and colleagues by their unit. */
export interface InvitedGroup {
  group: RecipientGroup;
  units: string[];
}

/** Why somebody of the group is not invited now. */
export type NotInvitedReason = RecipientLeftOutReason | 'already_invited' | 'already_signed_up';

export interface InvitationCandidate {
  /** The contact's, partner's, colleague's or company's id. */
  id: string;
  contactId: string | null;
  companyId: string | null;
  partnerId: string | null;
  userId: string | null;
  name: string;
  organisation: string | null;
  email: string;
  language: Language;
}

export interface InvitationCandidates {
  eligible: InvitationCandidate[];
  leftOut: { id: string; name: string; organisation: string | null; reason: NotInvitedReason }[];
}

/** Who of the group would get an invitation, and who would not and why. One mailbox gets one. Five statements. */
export async function invitationCandidates(
  db: Database,
  suppressions: Suppressions,
  eventId: string,
  { group, units }: InvitedGroup,
): Promise<InvitationCandidates> {
  const matching = await recipientsMatching(db, suppressions, 'mailing', group);
  const invited = await addressesInvited(db, eventId);
  const signedUp = await addressesSignedUp(db, eventId);
  const found: InvitationCandidates = { eligible: [], leftOut: [...matching.leftOut] };
  const mailboxes = new Set<string>();
  const people = [
    ...matching.eligible.map((recipient) => ({ ...recipient, userId: null })),
    ...(await colleaguesOf(db, units)),
  ];
  for (const candidate of people) {
    const mailbox = candidate.email.toLowerCase();
    const reason: NotInvitedReason | null = signedUp.has(mailbox)
      ? 'already_signed_up'
      : invited.has(candidate.id)
        ? 'already_invited'
        : mailboxes.has(mailbox)
          ? 'same_address'
          : null;
    mailboxes.add(mailbox);
    const { id, name, organisation } = candidate;
    if (reason === null) found.eligible.push(candidate);
    else found.leftOut.push({ id, name, organisation, reason });
  }
  return found;
}

/**
 * SQL: the invitation `i` waits for a mail that will not leave any more: it was cancelled with the event's page, or failed. Whoever
 * it was meant for may be invited again.
 */
export const neverLeft = `i.state = 'queued' and not exists (
  select from outbox_mails m where m.state in ('queued', 'sending') and m.template = 'event-invitation'
    and m.reference ->> 'invitationId' = i.id::text)`;

async function addressesInvited(db: Database, eventId: string): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }>(
    `select coalesce(i.contact_id, i.partner_id, i.user_id, i.company_id) as id from event_invitations i
     where i.event_id = $1 and not (${neverLeft})`,
    [eventId],
  );
  return new Set(rows.map(({ id }) => id));
}

async function addressesSignedUp(db: Database, eventId: string): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ email: string }>(
    `select distinct lower(coalesce(r.email, p.email)) as email from event_registrations r left join contacts p on p.id = r.contact_id
     where r.event_id = $1 and r.state <> 'cancelled' and coalesce(r.email, p.email) is not null`,
    [eventId],
  );
  return new Set(rows.map(({ email }) => email));
}

/** Colleagues are asked at work: no consent is needed, and nothing to stop. */
const colleaguesOf = (db: Database, units: readonly string[]): Promise<InvitationCandidate[]> =>
  db.query<InvitationCandidate>(
    `select u.id, null as "contactId", null as "companyId", null as "partnerId", u.id as "userId", u.name, u.unit as organisation,
       u.email, u.language
     from users u where u.disabled_at is null and u.unit = any($1::text[]) order by u.name, u.id`,
    [units],
  );
