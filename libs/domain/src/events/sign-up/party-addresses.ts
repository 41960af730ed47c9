import type { Language, RegistrationState } from '@elinvoima/contracts';
import type { Database, MailToPut } from '../../platform/index.js';

/** One mail to each party of an event that has somebody in one of the states: to whoever gave the address. One statement. */
export async function partyAddresses(
  db: Database,
  eventId: string,
  states: readonly RegistrationState[],
  partyIds: readonly string[] | null = null,
): Promise<MailToPut[]> {
  const rows = await db.query<{ id: string; email: string; language: Language }>(
    `select r.id, r.email, r.language from event_registrations r
     where r.event_id = $1 and r.email is not null and ($3::uuid[] is null or r.party_id = any($3))
       and exists (select from event_registrations p where p.party_id = r.party_id and p.state = any($2))
     order by r.created_at, r.id`,
    [eventId, states, partyIds],
  );
  return rows.map(({ id, email, language }) => ({ reference: { registrationId: id }, recipient: email, language }));
}
