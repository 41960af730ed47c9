import { NotFound, type Database } from '../../platform/index.js';
import type { EventKind, EventStatus } from '@elinvoima/contracts';
import { firstTimeAt } from '../first-time.js';

/** How somebody came to be on the door's list. */
export const doorStates = ['confirmed', 'waiting', 'walk_in'] as const;
export type DoorState = (typeof doorStates)[number];

interface Named {
  id: string;
  name: string;
}

export interface DoorPerson {
  /** What a tap names: the registration's id, or the attendance's own for one who walked in. */
  id: string;
  state: DoorState;
  company: Named | null;
  contact: Named | null;
  name: string | null;
  /** What was written where the company was asked, until somebody links it to a company. */
  companyName: string | null;
  present: boolean;
  /** The company has never come to an event before: it is to be welcomed. Known before anybody taps. */
  firstTime: boolean;
}

export interface DoorList {
  event: { id: string; title: string; kind: EventKind; status: EventStatus; startsAt: Date; endsAt: Date };
  people: DoorPerson[];
}

/**
 * One who walked in and was tapped away again was a slip, and is gone from the list; a name of a list that was saved whole stays,
 * since somebody wrote that it stayed away.
 */
const people = `
  select r.id, r.state, r.company_id, r.contact_id, r.name, r.company_name, coalesce(a.present, false) as present
  from event_registrations r left join event_attendances a on a.registration_id = r.id
  where r.event_id = $1 and (r.state <> 'cancelled' or a.present)
  union all
  select a.id, 'walk_in', a.company_id, a.contact_id, a.name, null, a.present
  from event_attendances a
  where a.event_id = $1 and a.registration_id is null and (a.present or a.marked_at is null)`;

/** Everybody who may come through the door: the confirmed first, then those who wait, then those who walked in. One statement. */
export async function doorList(db: Database, eventId: string): Promise<DoorList> {
  const rows = await db.query<DoorList['event'] & { person: DoorPerson | null }>(
    `select e.id, e.title, e.kind, e.status, e.starts_at as "startsAt", e.ends_at as "endsAt",
       case when g.id is not null then jsonb_build_object(
         'id', g.id, 'state', case g.state when 'cancelled' then 'walk_in' else g.state end,
         'company', case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end,
         'contact', case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) end,
         'name', g.name, 'companyName', case when c.id is null then g.company_name end, 'present', g.present,
         'firstTime', g.company_id is not null and ${firstTimeAt('e', 'g.company_id')}
       ) end as person
     from events e left join (${people}) g on true
       left join companies c on c.id = g.company_id left join contacts p on p.id = g.contact_id
     where e.id = $1 and e.deleted_at is null
     order by case g.state when 'confirmed' then 0 when 'waiting' then 1 else 2 end,
       coalesce(c.name, g.company_name, g.name) collate "fi-x-icu", coalesce(p.last_name, g.name) collate "fi-x-icu", g.id`,
    [eventId],
  );
  const [first] = rows;
  if (first === undefined) throw new NotFound();
  const { person: _, ...event } = first;
  return { event, people: rows.flatMap(({ person }) => (person === null ? [] : [person])) };
}
