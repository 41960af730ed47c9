import type { MailingConsent, RecipientLeftOutReason } from '@elinvoima/contracts';
import type { MassMail } from './suppression.entity.js';

/**
 * SQL: whether a contact (alias given) is written to as a private person: nobody's employee, only a sole trader or a founder.
 * The law asks a natural person's consent before electronic direct marketing, and lets an organisation's people be written to
 * until they refuse (917/2014, chapter 24).
 */
export const privatePerson = (contact: string): string => `not exists (
  select 1 from contact_roles own join companies firm on firm.id = own.company_id
  where own.contact_id = ${contact}.id and firm.deleted_at is null and firm.kind not in ('sole_trader', 'prospective'))`;

/** Surveys are no marketing: they stand on the municipality's task, and are stopped by their own link. */
export function consentAgainst(
  mail: MassMail,
  consent: MailingConsent | null,
  isPrivate: boolean,
): Extract<RecipientLeftOutReason, 'consent_refused' | 'consent_missing'> | null {
  if (mail !== 'mailing' || consent === 'given') return null;
  if (consent === 'refused') return 'consent_refused';
  return isPrivate ? 'consent_missing' : null;
}
