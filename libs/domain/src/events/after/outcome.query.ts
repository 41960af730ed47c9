import type { Day } from '@elinvoima/contracts';
import { NotFound, inUtc, type Database } from '../../platform/index.js';
import { firstTimeAt } from '../first-time.js';

interface Named {
  id: string;
  name: string;
}

interface Guest {
  contact: Named | null;
  name: string | null;
}

/** A company that came, with its people. */
export interface CompanyThatCame {
  company: Named;
  people: Guest[];
  firstTime: boolean;
  /** A promise about the company that was made since the event began: the newcomer is going to be called, or has been. */
  followUp: { id: string; dueOn: Day; done: boolean } | null;
}

/** Signed up, had a place, and did not come. */
export interface NoShow extends Guest {
  id: string;
  company: Named | null;
  companyName: string | null;
}

export interface ComparedEvent {
  id: string;
  title: string;
  theme: string | null;
  startsAt: Date;
  attendances: number;
  companies: number;
  firstTimeCompanies: number;
}

export interface EventOutcome {
  companies: CompanyThatCame[];
  /** People who came for no known company. */
  others: (Guest & { id: string; companyName: string | null })[];
  noShows: NoShow[];
  /** The latest of the same kind before this, whose attendance was taken; those named alike are its series. */
  earlier: (ComparedEvent & { sameSeries: boolean })[];
}

const mostEarlier = 6;
const named = (alias: string, name: string): string =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${name}) end`;
const personName = `p.first_name || ' ' || p.last_name`;
const guest = `'contact', ${named('p', personName)}, 'name', a.name`;

/** The title without its theme and numbers: "Aamukahvit: energia" and "Aamukahvit 3" are of one series. */
const seriesOf = (event: string): string =>
  `regexp_replace(lower(split_part(${event}.title, ':', 1)), '[[:digit:].]+|\\s+$', '', 'g')`;

const companies = `
  select coalesce(jsonb_agg(came order by came.company ->> 'name'), '[]') from (
    select jsonb_build_object('id', c.id, 'name', c.name) as company,
      jsonb_agg(jsonb_build_object(${guest}) order by coalesce(p.last_name, a.name)) as people,
      ${firstTimeAt('e', 'c.id')} as "firstTime",
      (select jsonb_build_object('id', f.id, 'dueOn', f.due_on, 'done', f.done_at is not null)
       from follow_ups f where f.subject_kind = 'company' and f.subject_id = c.id and f.deleted_at is null and f.created_at >= e.starts_at
       order by f.done_at is not null, f.id limit 1) as "followUp"
    from event_attendances a join companies c on c.id = a.company_id left join contacts p on p.id = a.contact_id
    where a.event_id = e.id and a.present
    group by c.id
  ) came`;

const others = `
  select coalesce(jsonb_agg(jsonb_build_object('id', a.id, ${guest}, 'companyName', r.company_name) order by coalesce(p.last_name, a.name)), '[]')
  from event_attendances a left join contacts p on p.id = a.contact_id left join event_registrations r on r.id = a.registration_id
  where a.event_id = e.id and a.present and a.company_id is null`;

/** Nobody is said to have stayed away before anybody was said to have come. */
const noShows = `
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'company', ${named('c', 'c.name')}, 'companyName', r.company_name,
      'contact', ${named('p', personName)}, 'name', r.name) order by coalesce(c.name, r.name)), '[]')
  from event_registrations r left join companies c on c.id = r.company_id left join contacts p on p.id = r.contact_id
  where r.event_id = e.id and r.state = 'confirmed'
    and exists (select 1 from event_attendances taken where taken.event_id = e.id)
    and not exists (select 1 from event_attendances came where came.registration_id = r.id and came.present)`;

const earlier = `
  select coalesce(jsonb_agg(before order by before."startsAt" desc), '[]') from (
    select b.id, b.title, b.theme, ${inUtc('b.starts_at')} as "startsAt", ${seriesOf('b')} = ${seriesOf('e')} as "sameSeries",
      count(*) filter (where a.present)::int as attendances,
      count(distinct a.company_id) filter (where a.present)::int as companies,
      count(distinct a.company_id) filter (where a.present and ${firstTimeAt('b', 'a.company_id')})::int as "firstTimeCompanies"
    from (
      select x.* from events x
      where x.kind = e.kind and x.status = 'held' and x.deleted_at is null and (x.starts_at, x.id) < (e.starts_at, e.id)
        and exists (select 1 from event_attendances taken where taken.event_id = x.id)
      order by x.starts_at desc limit ${mostEarlier}
    ) b join event_attendances a on a.event_id = b.id
    group by b.id, b.title, b.theme, b.starts_at
  ) before`;

/** What came of an event: who came, who did not, whose first time it was, and how earlier ones of its kind went. One statement. */
export async function eventOutcome(db: Database, eventId: string): Promise<EventOutcome> {
  const [outcome] = await db.query<EventOutcome>(
    `select (${companies}) as companies, (${others}) as others, (${noShows}) as "noShows", (${earlier}) as earlier
     from events e where e.id = $1 and e.deleted_at is null`,
    [eventId],
  );
  if (outcome === undefined) throw new NotFound();
  return outcome;
}
