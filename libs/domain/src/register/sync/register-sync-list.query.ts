import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../../platform/index.js';
import type { RegisterSync } from './register-sync.entity.js';

/** A reading of the register as people see it. */
export type RegisterSyncView = Pick<
  RegisterSync,
  | 'id'
  | 'state'
  | 'stage'
  | 'requests'
  | 'companiesRead'
  | 'companiesHere'
  | 'askedOneByOne'
  | 'unreadable'
  | 'changesFound'
  | 'problem'
  | 'nextTryAt'
  | 'startedAt'
  | 'finishedAt'
> & {
  /** How many of the municipality's postal codes have been read, and of how many. */
  postalCodesRead: number;
  postalCodeCount: number;
  requestedBy: { id: string; name: string } | null;
};

const select = `s.id, s.state, s.stage, s.requests, s.companies_read as "companiesRead", s.companies_here as "companiesHere",
  s.asked_one_by_one as "askedOneByOne", s.unreadable, s.changes_found as "changesFound", s.problem,
  s.next_try_at as "nextTryAt", s.started_at as "startedAt", s.finished_at as "finishedAt",
  case s.stage when 'codes' then 0 when 'postal_codes' then s.place else cardinality(s.postal_codes) end as "postalCodesRead",
  cardinality(s.postal_codes) as "postalCodeCount",
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as "requestedBy"`;
const from = 'register_syncs s left join users u on u.id = s.requested_by';

/** The readings, newest first. One statement. */
export async function listRegisterSyncs(db: Database, page: PageRequest): Promise<Page<RegisterSyncView>> {
  return listPage<RegisterSyncView>(
    db,
    {
      select,
      from,
      where: new Conditions(),
      id: 's.id',
      sorts: { startedAt: { expression: 's.started_at', type: 'timestamptz' } },
      defaultSort: '-startedAt',
    },
    page,
  );
}

/** Throws `NotFound`. */
export async function registerSyncView(db: Database, id: string): Promise<RegisterSyncView> {
  const [found] = await db.query<RegisterSyncView>(`select ${select} from ${from} where s.id = $1`, [id]);
  if (found === undefined) throw new NotFound();
  return found;
}
