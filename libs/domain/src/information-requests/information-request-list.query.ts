import type {
  DataSubjectRight,
  Day,
  DisclosedKind,
  IdentityCheck,
  InformationRequestKind,
  InformationRequestOutcome,
  InformationRequestState,
} from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface InformationRequestFilter {
  /** Part of what is asked or of the requester's name, or the number: 3/2026. */
  q?: string;
  kind?: InformationRequestKind;
  state?: InformationRequestState;
  ownerId?: string;
  /** Open, and the last day is past. */
  late?: boolean;
  year?: number;
}

interface Named {
  id: string;
  name: string;
}

export interface InformationRequestRow {
  id: string;
  /** 3/2026 */
  code: string;
  kind: InformationRequestKind;
  right: DataSubjectRight | null;
  asked: string;
  receivedOn: Day;
  /** The last day as it stands: by the law, or as it was put off. */
  lastDay: Day;
  state: InformationRequestState;
  /** Open and past its last day, or answered after it. */
  late: boolean;
  answeredOn: Day | null;
  outcome: InformationRequestOutcome | null;
  owner: Named | null;
  updatedAt: Date;
  version: number;
}

export interface InformationRequestDetails extends InformationRequestRow {
  wide: boolean;
  requesterName: string | null;
  requesterContact: string | null;
  dueOn: Day;
  extendedUntil: Day | null;
  extendedOn: Day | null;
  extensionReason: string | null;
  identityCheck: IdentityCheck | null;
  ground: string | null;
  decisionAsked: boolean;
  decidedOn: Day | null;
  notes: string | null;
  createdAt: Date;
  disclosures: {
    id: string;
    what: string;
    rule: string;
    givenOn: Day;
    record: { kind: DisclosedKind; id: string } | null;
    by: string | null;
  }[];
}

/** SQL: the last day of the request `r`: by the law, or as it was put off. */
export const lastDay = 'coalesce(r.extended_until, r.due_on)';

/** SQL: the request `r` is open past its last day on a day. */
export const lateRequest = (today: string): string => `r.state = 'open' and ${lastDay} < ${today}::date`;

const columnsOn = (
  today: string,
): string => `r.id, r.number || '/' || r.year as code, r.kind, r.invoked_right as "right", r.asked,
  r.received_on::text as "receivedOn", ${lastDay}::text as "lastDay", r.state,
  (${lateRequest(today)} or r.state = 'answered' and r.answered_on > ${lastDay}) as late,
  r.answered_on::text as "answeredOn", r.outcome,
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  r.updated_at as "updatedAt", r.version`;

const from = 'information_requests r left join users u on u.id = r.owner_id';

/** One page of requests: open ones first, what is late or soonest due at the top. One statement, two with a total. */
export function listInformationRequests(
  db: Database,
  filter: InformationRequestFilter,
  page: PageRequest,
  today: Day,
): Promise<Page<InformationRequestRow>> {
  // Our own day, in the text: a total binds only what its conditions name.
  const on = `'${today}'`;
  const where = new Conditions()
    .add('r.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (pattern) =>
        `lower(r.asked) like ${pattern} or lower(r.requester_name) like ${pattern} or r.number || '/' || r.year like ${pattern}`,
    )
    .addIf(filter.kind, (kind) => `r.kind = ${kind}`)
    .addIf(filter.state, (state) => `r.state = ${state}`)
    .addIf(filter.ownerId, (owner) => `r.owner_id = ${owner}::uuid`)
    .addIf(filter.year, (year) => `r.year = ${year}::integer`);
  if (filter.late !== undefined) where.add(filter.late ? lateRequest(on) : `not (${lateRequest(on)})`);
  return listPage<InformationRequestRow>(
    db,
    {
      select: columnsOn(on),
      from,
      where,
      id: 'r.id',
      sorts: {
        work: {
          expression: `case when r.state = 'open' then ${lastDay} - date '2000-01-01' else 10000000 - (r.received_on - date '2000-01-01') end`,
          type: 'integer',
        },
        receivedOn: { expression: 'r.received_on', type: 'date' },
        lastDay: { expression: lastDay, type: 'date' },
        updatedAt: { expression: 'r.updated_at', type: 'timestamptz' },
      },
      defaultSort: 'work',
    },
    page,
  );
}

/** One request with what was given out. Two statements. */
export async function informationRequestDetails(
  db: Database,
  id: string,
  today: Day,
): Promise<InformationRequestDetails> {
  const [request] = await db.query<Omit<InformationRequestDetails, 'disclosures'>>(
    `select ${columnsOn('$2')}, r.wide, r.requester_name as "requesterName", r.requester_contact as "requesterContact",
       r.due_on::text as "dueOn", r.extended_until::text as "extendedUntil", r.extended_on::text as "extendedOn",
       r.extension_reason as "extensionReason", r.identity_check as "identityCheck", r.ground, r.decision_asked as "decisionAsked",
       r.decided_on::text as "decidedOn", r.notes, r.created_at as "createdAt"
     from ${from} where r.id = $1 and r.deleted_at is null`,
    [id, today],
  );
  if (request === undefined) throw new NotFound();
  const disclosures = await db.query<InformationRequestDetails['disclosures'][number]>(
    `select d.id, d.what, d.rule, d.given_on::text as "givenOn",
       case when d.record_id is not null then jsonb_build_object('kind', d.record_kind, 'id', d.record_id) end as record, b.name as by
     from information_request_disclosures d left join users b on b.id = d.created_by
     where d.information_request_id = $1 order by d.given_on, d.id`,
    [id],
  );
  return { ...request, disclosures };
}

/** How the requests of a year went, by kind. */
export interface YearOfRequests {
  kind: InformationRequestKind;
  received: number;
  inTime: number;
  late: number;
  open: number;
  withdrawn: number;
  refused: number;
  decisionsAsked: number;
  /** Days from receipt to answer, the middle one; null where none was answered. */
  medianDays: number | null;
}

/** One statement. Both kinds, also where there was none. */
export function yearOfRequests(db: Database, year: number, today: Day): Promise<YearOfRequests[]> {
  return db.query<YearOfRequests>(
    `select k.kind, count(r.id)::int as received,
       count(*) filter (where r.state = 'answered' and r.answered_on <= ${lastDay})::int as "inTime",
       count(*) filter (where r.state = 'answered' and r.answered_on > ${lastDay} or ${lateRequest('$2')})::int as late,
       count(*) filter (where r.state = 'open')::int as open,
       count(*) filter (where r.state = 'withdrawn')::int as withdrawn,
       count(*) filter (where r.outcome in ('refused', 'partly'))::int as refused,
       count(*) filter (where r.decision_asked)::int as "decisionsAsked",
       percentile_disc(0.5) within group (order by r.answered_on - r.received_on) filter (where r.state = 'answered') as "medianDays"
     from (values (1, 'information'), (2, 'data_subject')) k (n, kind)
     left join information_requests r on r.kind = k.kind and r.year = $1 and r.deleted_at is null
     group by k.n, k.kind order by k.n`,
    [year, today],
  );
}
