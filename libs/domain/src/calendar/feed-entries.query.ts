import {
  addDays,
  startOfDay,
  type Day,
  type InteractionType,
  type Language,
  type Permission,
} from '@elinvoima/contracts';
import { formatText, labelOf } from '@elinvoima/contracts/texts';
import { ownedRecords } from '../assignments/index.js';
import { calendarUid, type CalendarEntry, type Database } from '../platform/index.js';

export interface FeedReader {
  userId: string;
  language: Language;
  /** Calendar programs are clouds: names of companies are told only when the person has not chosen otherwise. */
  companyNames: boolean;
  publicUrl: string;
  /** What the person's role opens now: the address outlives a change of role. */
  may: ReadonlySet<Permission>;
}

/** What lies further back is of no use in a calendar, and a program that has it keeps it. */
const daysBack = 60;
const usualMeetingMinutes = 60;

interface Promised {
  id: string;
  title: string;
  dueOn: Day;
  company: string | null;
  updatedAt: Date;
}

interface Gathering {
  id: string;
  title: string;
  place: string | null;
  startsAt: Date;
  endsAt: Date;
  updatedAt: Date;
}

interface Meeting {
  id: string;
  type: InteractionType;
  occurredAt: Date;
  durationMinutes: number | null;
  companies: string[];
  updatedAt: Date;
}

/** Open promises, events one answers for and planned meetings. Titles only: no notes and no people leave. Three statements at most. */
export async function feedEntries(db: Database, reader: FeedReader, today: Day): Promise<CalendarEntry[]> {
  const since = addDays(today, -daysBack);
  const { may } = reader;
  const promises = may.has(ownedRecords.follow_up.permission)
    ? await db.query<Promised>(
        `select r.id, r.title, r.due_on::text as "dueOn", r.updated_at as "updatedAt",
       (select c.name from companies c where c.id = ${ownedRecords.follow_up.companyId}) as company
     from follow_ups r where r.owner_id = $1 and r.done_at is null and r.deleted_at is null order by r.due_on, r.id`,
        [reader.userId],
      )
    : [];
  const gatherings = may.has(ownedRecords.event.permission)
    ? await db.query<Gathering>(
        `select e.id, e.title, e.place, e.starts_at as "startsAt", e.ends_at as "endsAt", e.updated_at as "updatedAt"
     from events e where e.owner_id = $1 and e.status <> 'cancelled' and e.deleted_at is null and e.starts_on >= $2
     order by e.starts_at, e.id`,
        [reader.userId, since],
      )
    : [];
  const takesPart = may.has('interactions.read') || may.has('interactions.write-own');
  const meetings = takesPart
    ? await db.query<Meeting>(
        `select i.id, i.type, i.occurred_at as "occurredAt", i.duration_minutes as "durationMinutes", i.updated_at as "updatedAt",
       array(select c.name from interaction_companies ic join companies c on c.id = ic.company_id
             where ic.interaction_id = i.id order by c.name collate "fi-x-icu") as companies
     from interactions i join interaction_staff s on s.interaction_id = i.id and s.user_id = $1
     where i.status = 'draft' and i.deleted_at is null and i.occurred_on >= $2 order by i.occurred_at, i.id`,
        [reader.userId, today],
      )
    : [];
  return [
    ...promises.map((promise) => promised(promise, reader, today)),
    ...gatherings.map(({ id, title, place, startsAt, endsAt, updatedAt }) => ({
      uid: calendarUid('event', id, reader.publicUrl),
      title,
      place,
      start: startsAt,
      end: endsAt > startsAt ? endsAt : minutesAfter(startsAt, usualMeetingMinutes),
      url: `${reader.publicUrl}/events/${id}`,
      changedAt: updatedAt,
    })),
    ...meetings.map((meeting) => planned(meeting, reader)),
  ];
}

/** A promise takes no hours. A late one stands on today, until it is kept or moved: in the past nobody would see it. */
function promised({ id, title, dueOn, company, updatedAt }: Promised, reader: FeedReader, today: Day): CalendarEntry {
  const isLate = dueOn < today;
  const named = reader.companyNames && company !== null && !title.includes(company) ? `${title} – ${company}` : title;
  const midnight = startOfDay(today);
  return {
    uid: calendarUid('follow-up', id, reader.publicUrl),
    title: isLate ? formatText(reader.language, 'calendar.late', { title: named, day: dueOn }) : named,
    day: isLate ? today : dueOn,
    url: `${reader.publicUrl}/follow-ups`,
    changedAt: isLate && midnight > updatedAt ? midnight : updatedAt,
  };
}

function planned(
  { id, type, occurredAt, durationMinutes, companies, updatedAt }: Meeting,
  { language, companyNames, publicUrl }: FeedReader,
): CalendarEntry {
  const kind = labelOf(language, 'interactions.type', type);
  return {
    uid: calendarUid('interaction', id, publicUrl),
    title: companyNames && companies.length > 0 ? `${kind}: ${companies.join(', ')}` : kind,
    start: occurredAt,
    end: minutesAfter(occurredAt, durationMinutes ?? usualMeetingMinutes),
    url: `${publicUrl}/interactions/${id}`,
    changedAt: updatedAt,
  };
}

const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
