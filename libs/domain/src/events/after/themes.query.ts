import type { Day, EventKind } from '@elinvoima/contracts';
import { inUtc, type Database } from '../../platform/index.js';
import { firstTimeAt } from '../first-time.js';

export interface ThemeFilter {
  kind?: EventKind;
  /** Events that started on this local day or later. */
  from?: Day;
  to?: Day;
}

export interface ThemeRow {
  /** As it was last written; null for events without a theme. */
  theme: string | null;
  events: number;
  attendances: number;
  companies: number;
  /** Companies that had never come to an event before one of this theme. */
  firstTimeCompanies: number;
  latestAt: Date;
}

export interface Newcomer {
  company: { id: string; name: string };
  event: { id: string; title: string; startsAt: Date };
}

const themeOf = (event: string): string => `nullif(lower(trim(${event}.theme)), '')`;
const within = `e.status = 'held' and e.deleted_at is null
  and ($1::text is null or e.kind = $1) and ($2::date is null or e.starts_on >= $2) and ($3::date is null or e.starts_on <= $3)`;
const bound = ({ kind, from, to }: ThemeFilter) => [kind ?? null, from ?? null, to ?? null];

/** Which themes drew whom: held events by theme, whatever its letters' case; those that drew the most newcomers first. One statement. */
export const eventThemes = (db: Database, filter: ThemeFilter): Promise<ThemeRow[]> =>
  db.query<ThemeRow>(
    `select (array_agg(e.theme order by e.starts_at desc))[1] as theme, count(distinct e.id)::int as events,
       count(a.id) filter (where a.present)::int as attendances,
       count(distinct a.company_id) filter (where a.present)::int as companies,
       count(distinct a.company_id) filter (where a.present and ${firstTimeAt('e', 'a.company_id')})::int as "firstTimeCompanies",
       max(e.starts_at) as "latestAt"
     from events e left join event_attendances a on a.event_id = e.id
     where ${within}
     group by ${themeOf('e')}
     order by "firstTimeCompanies" desc, companies desc, ${themeOf('e')} nulls last`,
    bound(filter),
  );

/** The companies behind a theme's number of newcomers, and the event that each came to first. One statement. */
export const newcomersOfTheme = (db: Database, filter: ThemeFilter & { theme: string | null }): Promise<Newcomer[]> =>
  db.query<Newcomer>(
    `select jsonb_build_object('id', c.id, 'name', c.name) as company,
       jsonb_build_object('id', e.id, 'title', e.title, 'startsAt', ${inUtc('e.starts_at')}) as event
     from (
       select distinct a.event_id, a.company_id from events e join event_attendances a on a.event_id = e.id
       where ${within} and ${themeOf('e')} is not distinct from nullif(lower(trim($4::text)), '')
         and a.present and a.company_id is not null and ${firstTimeAt('e', 'a.company_id')}
     ) first join events e on e.id = first.event_id join companies c on c.id = first.company_id
     order by c.name collate "fi-x-icu", c.id`,
    [...bound(filter), filter.theme],
  );

/** Every theme that has been written, also for events to come: the latest first. One statement. */
export const writtenThemes = async (db: Database): Promise<string[]> =>
  (
    await db.query<{ theme: string }>(
      `select (array_agg(e.theme order by e.starts_at desc))[1] as theme from events e
       where e.deleted_at is null and ${themeOf('e')} is not null group by ${themeOf('e')} order by max(e.starts_at) desc limit 500`,
    )
  ).map(({ theme }) => theme);
