import {
  groupContradiction,
  type Language,
  type RecipientGroup,
  type RecipientLeftOutReason,
} from '@elinvoima/contracts';
import { RuleBroken, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';
import { consentAgainst, privatePerson } from './consent.js';
import { candidateColumns, candidatesOf, type Candidate } from './group-candidates.js';
import type { MassMail } from './suppression.entity.js';
import type { Suppressions } from './suppressions.js';

/** One mailbox to write to: a contact's, a company's own or a partner's. */
export interface GroupRecipient {
  id: string;
  contactId: string | null;
  companyId: string | null;
  partnerId: string | null;
  name: string;
  organisation: string | null;
  email: string;
  language: Language;
}

export interface MatchingRecipients {
  /** By name; one mailbox once. */
  eligible: GroupRecipient[];
  leftOut: { id: string; name: string; organisation: string | null; reason: RecipientLeftOutReason }[];
  leftOutCounts: Partial<Record<RecipientLeftOutReason, number>>;
}

function reasonAgainst(
  mail: MassMail,
  candidate: Candidate,
  suppressed: ReadonlySet<string>,
): RecipientLeftOutReason | null {
  if (candidate.email === null) return 'no_email';
  if (suppressed.has(candidate.email)) return 'suppressed';
  return consentAgainst(mail, candidate.consent, candidate.isPrivate);
}

/** Throws `RuleBroken` for a group that contradicts itself. `pointer` is where the group stands in what was sent. */
export function checkGroup(group: RecipientGroup, pointer = '/group'): void {
  const fault = groupContradiction(group);
  if (fault !== null) throw RuleBroken.at(`${pointer}/${fault}`, 'group-contradicts');
}

/** Everybody in the group, parted into those who may be written to and those who are left out, with the reason. Two statements. */
export async function recipientsMatching(
  db: Database,
  suppressions: Suppressions,
  mail: MassMail,
  group: RecipientGroup,
): Promise<MatchingRecipients> {
  const { from, where } = candidatesOf(group);
  const candidates = await db.query<Candidate>(
    `select ${candidateColumns} from ${from} where ${String(where)} order by g.sort_name collate "fi-x-icu", g.id`,
    where.parameters,
  );
  const suppressed = await suppressions.among(
    candidates.flatMap(({ email }) => email ?? []),
    mail,
  );
  const mailboxes = new Set<string>();
  const found: MatchingRecipients = { eligible: [], leftOut: [], leftOutCounts: {} };
  for (const candidate of candidates) {
    const { id, name, organisation, email } = candidate;
    const reason =
      reasonAgainst(mail, candidate, suppressed) ??
      (email !== null && mailboxes.has(email.toLowerCase()) ? 'same_address' : null);
    if (reason !== null) {
      found.leftOut.push({ id, name, organisation, reason });
      found.leftOutCounts[reason] = (found.leftOutCounts[reason] ?? 0) + 1;
    } else if (email !== null) {
      mailboxes.add(email.toLowerCase());
      const { contactId, companyId, partnerId, language } = candidate;
      found.eligible.push({ id, contactId, companyId, partnerId, name, organisation, email, language });
    }
  }
  return found;
}

export interface GroupRow extends Omit<GroupRecipient, 'email'> {
  email: string | null;
  leftOut: RecipientLeftOutReason | null;
}

/** One page of the group by name, those who are left out marked. Two statements, three with a total. */
export async function listGroup(
  db: Database,
  suppressions: Suppressions,
  mail: MassMail,
  group: RecipientGroup,
  page: PageRequest,
): Promise<Page<GroupRow>> {
  const { from, where } = candidatesOf(group);
  const found = await listPage<Candidate>(
    db,
    {
      select: candidateColumns,
      from,
      where,
      id: 'g.id',
      sorts: { name: { expression: 'g.sort_name collate "fi-x-icu"', type: 'text' } },
      defaultSort: 'name',
    },
    page,
  );
  const suppressed = await suppressions.among(
    found.items.flatMap(({ email }) => email ?? []),
    mail,
  );
  const items = found.items.map((candidate): GroupRow => {
    const { consent: _consent, isPrivate: _isPrivate, ...row } = candidate;
    return { ...row, leftOut: reasonAgainst(mail, candidate, suppressed) };
  });
  return { ...found, items };
}

/**
 * Asked again when a mail is about to leave, in the transaction that claims it: why it must not, or null. `contactId` where it
 * is a person's. Two statements.
 */
export async function reasonNotToSend(
  db: Database,
  suppressions: Suppressions,
  mail: MassMail,
  to: { email: string; contactId: string | null },
): Promise<RecipientLeftOutReason | null> {
  if ((await suppressions.among([to.email], mail)).size > 0) return 'suppressed';
  if (to.contactId === null) return null;
  const [contact] = await db.query<Pick<Candidate, 'consent' | 'isPrivate'> & { inBin: boolean }>(
    `select p.mailing_consent as consent, ${privatePerson('p')} as "isPrivate", p.deleted_at is not null as "inBin"
     from contacts p where p.id = $1`,
    [to.contactId],
  );
  if (contact === undefined || contact.inBin) return 'not_found';
  return consentAgainst(mail, contact.consent, contact.isPrivate);
}
