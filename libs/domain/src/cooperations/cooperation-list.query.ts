import type { CooperationState, Day, Period } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { cooperationState, isIdle } from './cooperation-state.js';

export interface CooperationFilter {
  /** Part of the name, or of the name of a partner or company in it. */
  q?: string;
  /** Where it is on the day asked for. */
  state?: CooperationState;
  /** Active on at least one day of the period. */
  period?: Period;
  theme?: string;
  ownerId?: string;
  partnerId?: string;
  companyId?: string;
}

interface Named {
  id: string;
  name: string;
}

interface StoredCooperation {
  id: string;
  name: string;
  theme: string | null;
  startsOn: Day;
  endsOn: Day | null;
  hasAgreement: boolean;
  primaryFactor: string;
  owner: Named | null;
  partners: Named[];
  companies: Named[];
  /** Day of the newest complete interaction or held event linked to it. */
  lastActivityOn: Day | null;
  updatedAt: Date;
  version: number;
}

/** A cooperation as a list shows it on a day. */
export interface CooperationRow extends StoredCooperation {
  state: CooperationState;
  /** Active, but nothing done together for twelve months. */
  idle: boolean;
}

export interface CooperationDetails extends CooperationRow {
  purpose: string | null;
  createdAt: Date;
}

const columns = `k.id, k.name, k.theme, k.starts_on::text as "startsOn", k.ends_on::text as "endsOn", k.has_agreement as "hasAgreement",
  k.primary_factor as "primaryFactor", case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name collate "fi-x-icu"), '[]')
   from cooperation_partners kp join partners p on p.id = kp.partner_id where kp.cooperation_id = k.id) as partners,
  (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name collate "fi-x-icu"), '[]')
   from cooperation_companies kc join companies c on c.id = kc.company_id where kc.cooperation_id = k.id) as companies,
  greatest(
    (select max(i.occurred_on) from interactions i
     where i.cooperation_id = k.id and i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null),
    (select max(e.starts_on) from events e where e.cooperation_id = k.id and e.status = 'held' and e.deleted_at is null)
  )::text as "lastActivityOn", k.updated_at as "updatedAt", k.version`;

const from = 'cooperations k left join users u on u.id = k.owner_id';

const on = <T extends StoredCooperation>(cooperation: T, day: Day) => ({
  ...cooperation,
  state: cooperationState(cooperation, day),
  idle: isIdle(cooperation, day),
});

/** One page of cooperations as they stand on a day. One statement, two with a total. */
export async function listCooperations(
  db: Database,
  filter: CooperationFilter,
  page: PageRequest,
  day: Day,
): Promise<Page<CooperationRow>> {
  const where = new Conditions()
    .add('k.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (p) => `lower(k.name) like ${p}
        or exists (select 1 from cooperation_partners kp join partners o on o.id = kp.partner_id where kp.cooperation_id = k.id and lower(o.name) like ${p})
        or exists (select 1 from cooperation_companies kc join companies c on c.id = kc.company_id where kc.cooperation_id = k.id and lower(c.name) like ${p})`,
    )
    .addIf(filter.theme, (p) => `k.theme = ${p}`)
    .addIf(filter.ownerId, (p) => `k.owner_id = ${p}::uuid`)
    .addIf(
      filter.partnerId,
      (p) =>
        `exists (select 1 from cooperation_partners kp where kp.cooperation_id = k.id and kp.partner_id = ${p}::uuid)`,
    )
    .addIf(
      filter.companyId,
      (p) =>
        `exists (select 1 from cooperation_companies kc where kc.cooperation_id = k.id and kc.company_id = ${p}::uuid)`,
    );
  const { state, period } = filter;
  if (period !== undefined)
    where.add(
      (bind) =>
        `k.starts_on < ${bind(period.dayAfter)}::date and (k.ends_on is null or k.ends_on >= ${bind(period.firstDay)}::date)`,
    );
  if (state === 'upcoming') where.add((bind) => `k.starts_on > ${bind(day)}::date`);
  if (state === 'ended') where.add((bind) => `k.ends_on < ${bind(day)}::date`);
  if (state === 'active')
    where.add((bind) => `${bind(day)}::date between k.starts_on and coalesce(k.ends_on, 'infinity')`);
  const stored = await listPage<StoredCooperation>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'k.id',
      sorts: {
        name: { expression: 'k.name collate "fi-x-icu"', type: 'text' },
        startsOn: { expression: 'k.starts_on', type: 'date' },
        updatedAt: { expression: 'k.updated_at', type: 'timestamptz' },
      },
      defaultSort: 'name',
    },
    page,
  );
  return { ...stored, items: stored.items.map((cooperation) => on(cooperation, day)) };
}

/** One cooperation as it stands on a day. One statement; `NotFound` also for what lies in the bin. */
export async function cooperationDetails(db: Database, id: string, day: Day): Promise<CooperationDetails> {
  const [cooperation] = await db.query<StoredCooperation & { purpose: string | null; createdAt: Date }>(
    `select ${columns}, k.purpose, k.created_at as "createdAt" from ${from} where k.id = $1 and k.deleted_at is null`,
    [id],
  );
  if (cooperation === undefined) throw new NotFound();
  return on(cooperation, day);
}
