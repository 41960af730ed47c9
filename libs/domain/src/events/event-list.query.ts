import type { Day, EventKind, EventStatus, Period, Several } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { firstTimeAt } from './first-time.js';

export interface EventFilter {
  /** Part of the title, theme or place. */
  q?: string;
  kind?: Several<EventKind>;
  status?: Several<EventStatus>;
  theme?: string;
  /** Starts on this local day or later. */
  from?: Day;
  /** Starts on this local day or earlier. */
  to?: Day;
  period?: Period;
  /** This company was there. */
  companyId?: string;
  /** This person was there. */
  contactId?: string;
}

export interface EventCounts {
  /** Those who have a place. */
  registrations: number;
  /** Those who wait for one. */
  waiting: number;
  /** Those who came; null while nobody has taken the attendance. */
  attendances: number | null;
  /** Distinct companies among those who came. */
  companies: number | null;
  /** Of these, the ones that had never come to an event before. */
  firstTimeCompanies: number | null;
}

export interface EventRow {
  id: string;
  title: string;
  slug: string;
  kind: EventKind;
  theme: string | null;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  online: boolean;
  status: EventStatus;
  /** The colleague who answers for it. */
  owner: { id: string; name: string } | null;
  capacity: number | null;
  registrationOpen: boolean;
  counts: EventCounts;
  updatedAt: Date;
  version: number;
}

export interface EventDetails extends EventRow {
  description: string | null;
  primaryFactor: string;
  cooperation: { id: string; name: string } | null;
  organiser: string | null;
  contact: string | null;
  targetIndustry: string | null;
  invitedUnits: string[];
  onlineLink: string | null;
  waitingList: boolean;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  reminderDays: number;
  createdAt: Date;
}

/** All counts of an event in one row expression, so that a page of events stays one statement. */
const counts = `(
  select jsonb_build_object(
    'registrations', (select count(*) from event_registrations r where r.event_id = e.id and r.state = 'confirmed'),
    'waiting', (select count(*) from event_registrations r where r.event_id = e.id and r.state = 'waiting'),
    'attendances', case when count(a.id) > 0 then count(a.id) filter (where a.present) end,
    'companies', case when count(a.id) > 0 then count(distinct a.company_id) filter (where a.present) end,
    'firstTimeCompanies', case when count(a.id) > 0 then count(distinct a.company_id) filter (where a.present and ${firstTimeAt('e', 'a.company_id')}) end
  ) from event_attendances a where a.event_id = e.id
) as counts`;

const columns = `e.id, e.title, e.slug, e.kind, e.theme, e.starts_at as "startsAt", e.ends_at as "endsAt", e.place, e.online, e.status,
  e.capacity, e.registration_open as "registrationOpen",
  (select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = e.owner_id) as owner,
  ${counts}, e.updated_at as "updatedAt", e.version`;

const cameAs = (column: 'company_id' | 'contact_id', id: string): string =>
  `exists (select 1 from event_attendances came where came.event_id = e.id and came.present and came.${column} = ${id}::uuid)`;

/** The events that a filter finds. */
export function eventListSource(filter: EventFilter): ListQuery {
  const where = new Conditions()
    .add('e.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (p) => `lower(e.title) like ${p} or lower(e.theme) like ${p} or lower(e.place) like ${p}`,
    )
    .addAny(filter.kind, (is) => `e.kind ${is}`)
    .addAny(filter.status, (is) => `e.status ${is}`)
    .addIf(filter.companyId, (p) => cameAs('company_id', p))
    .addIf(filter.contactId, (p) => cameAs('contact_id', p))
    .addIf(filter.theme, (p) => `e.theme = ${p}`)
    .addIf(filter.from, (p) => `e.starts_on >= ${p}::date`)
    .addIf(filter.to, (p) => `e.starts_on <= ${p}::date`)
    .addIf(filter.period?.firstDay, (p) => `e.starts_on >= ${p}::date`)
    .addIf(filter.period?.dayAfter, (p) => `e.starts_on < ${p}::date`);
  return {
    select: columns,
    from: 'events e',
    where,
    id: 'e.id',
    sorts: {
      startsAt: { expression: 'e.starts_at', type: 'timestamptz' },
      title: { expression: 'e.title collate "fi-x-icu"', type: 'text' },
      updatedAt: { expression: 'e.updated_at', type: 'timestamptz' },
    },
    defaultSort: '-startsAt',
  };
}

/** One page of events with their counts. One statement, two with a total. */
export const listEvents = (db: Database, filter: EventFilter, page: PageRequest): Promise<Page<EventRow>> =>
  listPage<EventRow>(db, eventListSource(filter), page);

/** One event with its counts. One statement; `NotFound` also for what lies in the bin. */
export async function eventDetails(db: Database, id: string): Promise<EventDetails> {
  const [event] = await db.query<EventDetails>(
    `select ${columns}, e.description, e.primary_factor as "primaryFactor", e.created_at as "createdAt",
       e.organiser, e.contact, e.target_industry as "targetIndustry", e.invited_units as "invitedUnits",
       e.online_link as "onlineLink", e.waiting_list as "waitingList", e.registration_opens_at as "registrationOpensAt",
       e.registration_closes_at as "registrationClosesAt", e.reminder_days as "reminderDays",
       case when k.id is not null then jsonb_build_object('id', k.id, 'name', k.name) end as cooperation
     from events e left join cooperations k on k.id = e.cooperation_id where e.id = $1 and e.deleted_at is null`,
    [id],
  );
  if (event === undefined) throw new NotFound();
  return event;
}
