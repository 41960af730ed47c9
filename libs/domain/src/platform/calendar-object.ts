import { addDays, type Day } from '@elinvoima/contracts';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';

export interface CalendarPerson {
  name: string;
  email: string;
}

interface CalendarEntryFacts {
  /** The same through the entry's whole life; told apart from other makers' by our host name (`calendarUid`). */
  uid: string;
  title: string;
  place?: string | null;
  description?: string | null;
  /** An absolute address that opens the record. */
  url?: string | null;
  /** When the record was last changed: the same record gives the same bytes. */
  changedAt: Date;
  /** Grows with every change that is sent out. */
  sequence?: number;
  status?: 'confirmed' | 'tentative' | 'cancelled';
  /** `sentBy`: the address of whoever acts for the organiser. */
  organiser?: (CalendarPerson & { sentBy?: string }) | null;
  attendees?: readonly CalendarPerson[];
}

/** At a time (written in UTC, so that no program has to know our zone), or for a day or days of the calendar, which take nobody's time. */
export type CalendarEntry = CalendarEntryFacts & ({ start: Date; end: Date } | { day: Day; lastDay?: Day });

export interface CalendarObject {
  /** PUBLISH only informs, REQUEST invites (needs an organiser), CANCEL takes back. */
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  entries: readonly CalendarEntry[];
  /** What a program that subscribes calls the calendar. */
  name?: string;
  /** How often a subscriber should look again. */
  refreshMinutes?: number;
}

/** A uid no other system makes. */
export const calendarUid = (kind: string, id: string, publicUrl: string): string =>
  `${kind}-${id}@${new URL(publicUrl).hostname}`;

/** Writes an iCalendar object (RFC 5545): escaped, folded, and the same bytes for the same entries. */
export function calendarObject({ method, entries, name, refreshMinutes }: CalendarObject): string {
  const calendar = ical({
    prodId: { company: 'Elinvoima', product: 'Elinvoima', language: 'FI' },
    method: ICalCalendarMethod[method],
    ...(name !== undefined && { name: spoken(name) }),
    ...(refreshMinutes !== undefined && { ttl: refreshMinutes * 60 }),
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  // RFC 5545 wants the last line ended too.
  return `${calendar.toString().replace(/(\r\n)+$/, '')}\r\n`;
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const eventOf = (entry: CalendarEntry): ICalEventData => ({
  id: entry.uid,
  summary: spoken(entry.title),
  stamp: entry.changedAt,
  lastModified: entry.changedAt,
  sequence: entry.sequence ?? 0,
  status: statuses[entry.status ?? 'confirmed'],
  location: entry.place ? spoken(entry.place) : null,
  description: entry.description ? spoken(entry.description) : null,
  url: entry.url ?? null,
  ...timesOf(entry),
  ...(entry.organiser && {
    organizer: {
      name: named(entry.organiser),
      email: entry.organiser.email,
      ...(entry.organiser.sentBy !== undefined && { sentBy: entry.organiser.sentBy }),
    },
  }),
  attendees: (entry.attendees ?? []).map((person) => ({
    name: named(person),
    email: person.email,
    type: ICalAttendeeType.INDIVIDUAL,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: true,
  })),
});

function timesOf(
  entry: CalendarEntry,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'transparency'> & { start: Date } {
  if ('start' in entry) return { start: entry.start, end: entry.end, transparency: ICalEventTransparency.OPAQUE };
  // A day's end is the day after its last, which is not part of it.
  return {
    start: midnight(entry.day),
    end: midnight(addDays(entry.lastDay ?? entry.day, 1)),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** Control characters have no place in a content line; the end of a line and a tab do. */
const spoken = (text: string): string => text.replace(/(?![\t\r\n])\p{Cc}/gu, '');

/** A parameter's quoted value can hold no quotation mark and no line end, escaped or not. */
const named = ({ name, email }: CalendarPerson): string =>
  spoken(name)
    .replace(/["\\\s]+/gu, ' ')
    .trim() || email;
