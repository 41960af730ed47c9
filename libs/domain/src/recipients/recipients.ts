import {
  recipientLeftOutReasons,
  type Language,
  type MailingConsent,
  type RecipientLeftOutReason,
} from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { consentAgainst, privatePerson } from './consent.js';
import type { MassMail } from './suppression.entity.js';
import type { Suppressions } from './suppressions.js';

/** Why a chosen person is not invited. */
export const leftOutReasons = recipientLeftOutReasons;
export type LeftOutReason = RecipientLeftOutReason;

export interface Recipient {
  contactId: string;
  /** The first living company that they act for. */
  companyId: string | null;
  email: string;
  language: Language;
}

export interface Recipients {
  eligible: Recipient[];
  leftOut: { contactId: string; reason: LeftOutReason }[];
}

/** Who of the chosen can be invited, in the order chosen; one mailbox gets one invitation. Two statements. */
export async function recipientsAmong(
  db: Database,
  suppressions: Suppressions,
  mail: MassMail,
  contactIds: readonly string[],
): Promise<Recipients> {
  const known = await db.query<
    Omit<Recipient, 'email'> & { email: string | null; consent: MailingConsent; isPrivate: boolean }
  >(
    `select p.id as "contactId", nullif(trim(p.email), '') as email, p.language, p.mailing_consent as consent,
       ${privatePerson('p')} as "isPrivate", (
       select r.company_id from contact_roles r join companies c on c.id = r.company_id
       where r.contact_id = p.id and c.deleted_at is null order by r.position limit 1) as "companyId"
     from contacts p where p.id = any($1::uuid[]) and p.deleted_at is null`,
    [contactIds],
  );
  const byId = new Map(known.map((row) => [row.contactId, row]));
  const suppressed = await suppressions.among(
    known.flatMap(({ email }) => email ?? []),
    mail,
  );
  const mailboxes = new Set<string>();
  const found: Recipients = { eligible: [], leftOut: [] };
  for (const contactId of contactIds) {
    const person = byId.get(contactId);
    const email = person?.email ?? null;
    const reason: LeftOutReason | null =
      person === undefined
        ? 'not_found'
        : email === null
          ? 'no_email'
          : suppressed.has(email)
            ? 'suppressed'
            : (consentAgainst(mail, person.consent, person.isPrivate) ??
              (mailboxes.has(email.toLowerCase()) ? 'same_address' : null));
    if (reason !== null) found.leftOut.push({ contactId, reason });
    else if (person !== undefined && email !== null) {
      mailboxes.add(email.toLowerCase());
      const { companyId, language } = person;
      found.eligible.push({ contactId, companyId, email, language });
    }
  }
  return found;
}
