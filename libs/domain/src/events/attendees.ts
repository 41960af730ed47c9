import { demandPeople } from '../contacts/index.js';
import { Conflict, demandLiving, findLiving, type Database } from '../platform/index.js';
import { Event } from './event.entity.js';

/** A company, a person, a name, or several of these together: at least one. */
export interface AttendeeInput {
  companyId?: string | null;
  contactId?: string | null;
  name?: string | null;
}

/** The event, locked so that two lists for it are written one after the other. Throws `Conflict` when it is cancelled. */
export async function lockEvent(db: Database, id: string): Promise<Event> {
  await db.query('select 1 from events where id = $1 for no key update', [id]);
  const event = await findLiving(db, Event, id);
  if (event.status === 'cancelled') throw new Conflict('event-cancelled');
  return event;
}

/** Refuses companies and contacts that are not there, each where it stood in the body; `before` are the people whom the list names already. */
export async function demandKnownAttendees(
  db: Database,
  attendees: readonly AttendeeInput[],
  pointerOf: (index: number) => string,
  before: readonly string[] = [],
): Promise<void> {
  const references = (member: 'companyId' | 'contactId') =>
    attendees.map((attendee, index) => ({ pointer: `${pointerOf(index)}/${member}`, id: attendee[member] }));
  await demandLiving(db, 'companies', references('companyId'), 'company-unknown');
  await demandPeople(db, references('contactId'), { before, unknown: 'unknown-reference' });
}
