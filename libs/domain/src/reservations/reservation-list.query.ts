import {
  addDays,
  expiringDays,
  type Day,
  type EnquiryKind,
  type EnquiryStage,
  type ReservationEnding,
  type ReservationState,
  type SiteStatus,
} from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import {
  Conditions,
  NotFound,
  listPage,
  inUtc,
  type Actor,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface ReservationFilter {
  state?: ReservationState;
  siteId?: string;
  enquiryId?: string;
  /** First and last of the last days, both included. */
  untilFrom?: Day;
  untilTo?: Day;
}

export interface ReservationRow {
  id: string;
  site: { id: string; name: string; kind: EnquiryKind; status: SiteStatus };
  /** Null: confidential, and the reader is not of its circle; the terms are left out too. */
  enquiry: { id: string; title: string; stage: EnquiryStage } | null;
  since: Day;
  until: Day;
  /** The last day is over, or it has an ending. */
  state: ReservationState;
  daysLeft: number;
  reason: string | null;
  fee: number | null;
  conditions: string | null;
  caseNumber: string | null;
  decidedBy: string | null;
  decidedOn: Day | null;
  ending: ReservationEnding | null;
  endedOn: Day | null;
  endReason: string | null;
  endedBy: string | null;
  /** The newest first. */
  extensions: {
    untilBefore: Day;
    untilAfter: Day;
    reason: string | null;
    recordedAt: string;
    recordedBy: string | null;
  }[];
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
  version: number;
}

/** SQL over reservation `r`, site `s` and enquiry `q`; `today` is a literal of the local day, `sees` whether the reader may know of the enquiry. */
const columns = (today: Day, sees: string): string => {
  const told = (sql: string): string => `case when ${sees} then ${sql} end`;
  return `r.id, jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind, 'status', s.status) as site,
    ${told(`jsonb_build_object('id', q.id, 'title', q.title, 'stage', q.stage)`)} as enquiry,
    r.since::text as since, r.until::text as until,
    case when ${ended(today)} then 'ended' when r.until <= '${addDays(today, expiringDays)}' then 'expiring' else 'open' end as state,
    greatest(r.until - date '${today}', 0) as "daysLeft", ${told('r.reason')} as reason, ${told('r.fee')} as fee,
    ${told('r.conditions')} as conditions, ${told('r.case_number')} as "caseNumber", ${told('r.decided_by')} as "decidedBy",
    ${told('r.decided_on::text')} as "decidedOn",
    case when r.ending is null and r.until < '${today}' then 'expired' else r.ending end as ending,
    case when r.ending is null and r.until < '${today}' then (r.until + 1)::text else r.ended_on::text end as "endedOn",
    ${told('r.end_reason')} as "endReason", (select u.name from users u where u.id = r.ended_by) as "endedBy",
    (select coalesce(jsonb_agg(jsonb_build_object('untilBefore', x.until_before, 'untilAfter', x.until_after,
       'reason', ${told('x.reason')}, 'recordedAt', ${inUtc('x.recorded_at')}, 'recordedBy', u.name) order by x.recorded_at desc, x.id desc), '[]')
     from reservation_extensions x left join users u on u.id = x.recorded_by where x.reservation_id = r.id) as extensions,
    r.created_at as "createdAt", (select u.name from users u where u.id = r.created_by) as "createdBy",
    r.updated_at as "updatedAt", r.version`;
};

/** Its last day is over, also when the night's work has not come by yet. */
const ended = (today: Day): string => `(r.ending is not null or r.until < '${today}')`;

/** SQL: whether the reader may know of enquiry `q`. */
const seesEnquiry = (actor: Actor): string => `(q.deleted_at is null and ${visibleEnquiry('q', actor)})`;

const from = 'reservations r join sites s on s.id = r.site_id join enquiries q on q.id = r.enquiry_id';

/** One page of reservations, those that end first. One statement, two with a total. `today` is the local day. */
export function listReservations(
  db: Database,
  actor: Actor,
  today: Day,
  filter: ReservationFilter,
  page: PageRequest,
): Promise<Page<ReservationRow>> {
  const where = new Conditions().add('s.deleted_at is null');
  if (filter.state === 'ended') where.add(ended(today));
  else if (filter.state !== undefined) where.add(`not ${ended(today)}`);
  if (filter.state === 'expiring') where.add(`r.until <= '${addDays(today, expiringDays)}'`);
  where
    .addIf(filter.siteId, (p) => `r.site_id = ${p}::uuid`)
    .addIf(filter.enquiryId, (p) => `r.enquiry_id = ${p}::uuid`)
    .addIf(filter.untilFrom, (p) => `r.until >= ${p}::date`)
    .addIf(filter.untilTo, (p) => `r.until <= ${p}::date`);
  // Who asks by the enquiry would learn from the answer that it has one.
  if (filter.enquiryId !== undefined) where.add(seesEnquiry(actor));
  return listPage<ReservationRow>(
    db,
    {
      select: columns(today, seesEnquiry(actor)),
      from,
      where,
      id: 'r.id',
      sorts: {
        until: { expression: 'r.until', type: 'date' },
        since: { expression: 'r.since', type: 'date' },
        updatedAt: { expression: 'r.updated_at', type: 'timestamptz' },
      },
      defaultSort: 'until',
    },
    page,
  );
}

/** One reservation. One statement; `NotFound` when its site lies in the bin. */
export async function reservationDetails(db: Database, actor: Actor, today: Day, id: string): Promise<ReservationRow> {
  const [row] = await db.query<ReservationRow>(
    `select ${columns(today, seesEnquiry(actor))} from ${from} where r.id = $1 and s.deleted_at is null`,
    [id],
  );
  if (row === undefined) throw new NotFound();
  return row;
}
