import {
  registerArrivals,
  type Language,
  type RegisterChangeKind,
  type RegisterChangeState,
} from '@elinvoima/contracts';
import { lastMetOnOf } from '../../companies/index.js';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../../platform/index.js';
import type { OwnFacts } from '../record/own-facts.js';

export interface RegisterChangeFilter {
  state?: RegisterChangeState;
  kind?: RegisterChangeKind;
  companyId?: string;
  /** Housing and mutual property companies are left out unless asked for. */
  housing?: boolean;
  /** Companies that have come to the register, or here, since that day, taken in or not: whom to call. */
  arrivedSince?: string;
  /** Part of the name, or of the business id. */
  q?: string;
}

export interface RegisterChangeRow {
  id: string;
  businessId: string;
  company: { id: string; name: string; version: number } | null;
  kind: RegisterChangeKind;
  title: string;
  from: Partial<OwnFacts>;
  to: Partial<OwnFacts>;
  /** Which address places an arrival here. */
  placedBy: 'visiting' | 'postal' | null;
  /** The words of the codes before and after, where the register has told them. */
  industry: { from: string | null; to: string | null };
  form: { from: string | null; to: string | null };
  housing: boolean;
  registeredOn: string | null;
  seenAt: Date;
  state: RegisterChangeState;
  decidedAt: Date | null;
  decidedBy: { id: string; name: string } | null;
  /** Day of the newest meeting with the company; null when never met, or not ours. */
  lastMetOn: string | null;
}

const word = (list: string, code: string, language: string) =>
  `(select w.label from register_code_labels w where w.list = '${list}' and w.language = ${language} and w.code = ${code})`;

const selectIn = (
  language: string,
) => `rc.id, rc.business_id as "businessId", rc.kind, rc.title, rc.from_values as "from",
  rc.to_values - 'placedBy' as "to", rc.to_values ->> 'placedBy' as "placedBy", rc.housing, rc.registered_on::text as "registeredOn",
  rc.seen_at as "seenAt", rc.state,
  case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name, 'version', c.version) end as company,
  jsonb_build_object('from', ${word('TOIMI4', `rc.from_values ->> 'industryCode'`, language)},
    'to', ${word('TOIMI4', `rc.to_values ->> 'industryCode'`, language)}) as industry,
  jsonb_build_object('from', ${word('YRMU', `rc.from_values ->> 'companyForm'`, language)},
    'to', ${word('YRMU', `rc.to_values ->> 'companyForm'`, language)}) as form,
  rc.decided_at as "decidedAt", case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as "decidedBy",
  case when c.id is not null then ${lastMetOnOf('c.id')} end as "lastMetOn"`;
const from =
  'register_changes rc left join companies c on c.id = rc.company_id left join users u on u.id = rc.decided_by';

/** Throws `NotFound`. */
export async function registerChangeView(db: Database, id: string, language: Language): Promise<RegisterChangeRow> {
  const [found] = await db.query<RegisterChangeRow>(`select ${selectIn('$2')} from ${from} where rc.id = $1`, [
    id,
    language,
  ]);
  if (found === undefined) throw new NotFound();
  return found;
}

/** The register's news, the newest first. One statement, two with a total. */
export async function listRegisterChanges(
  db: Database,
  filter: RegisterChangeFilter,
  language: Language,
  page: PageRequest,
): Promise<Page<RegisterChangeRow>> {
  // A company that lies in the bin is nobody's news; brought back, it is again.
  const where = new Conditions().add('rc.company_id is null or c.deleted_at is null');
  const inLanguage = where.bind(language);
  // The language is bound first and must be used in the counting too.
  where.add(`${inLanguage}::text is not null`);
  if (filter.housing !== true) where.add('not rc.housing');
  where
    .addIf(filter.state, (p) => `rc.state = ${p}`)
    .addIf(filter.kind, (p) => `rc.kind = ${p}`)
    .addIf(filter.companyId, (p) => `rc.company_id = ${p}::uuid`)
    .addIf(
      filter.arrivedSince,
      (p) =>
        `rc.kind in (${registerArrivals.map((kind) => `'${kind}'`).join(', ')}) and rc.state in ('open', 'taken')
         and (case when rc.kind = 'moved_in' then rc.seen_at at time zone 'Europe/Helsinki' else rc.registered_on end)::date >= ${p}::date`,
    );
  const q = filter.q?.trim();
  if (q)
    where.add(
      (bind) =>
        `lower(rc.title) like ${bind(`%${likeLiteral(q.toLowerCase())}%`)} or rc.business_id like ${bind(`${likeLiteral(q)}%`)}`,
    );
  return listPage<RegisterChangeRow>(
    db,
    {
      select: selectIn(inLanguage),
      from,
      where,
      id: 'rc.id',
      sorts: {
        seenAt: { expression: 'rc.seen_at', type: 'timestamptz' },
        title: { expression: 'rc.title collate "fi-x-icu"', type: 'text' },
      },
      defaultSort: '-seenAt',
    },
    page,
  );
}

/** How many of each kind wait for somebody. One statement. */
export async function openRegisterChanges(
  db: Database,
): Promise<{ count: number; byKind: { kind: RegisterChangeKind; count: number }[] }> {
  const byKind = await db.query<{ kind: RegisterChangeKind; count: number }>(
    `select rc.kind, count(*)::int as count from register_changes rc left join companies c on c.id = rc.company_id
     where rc.state = 'open' and not rc.housing and (rc.company_id is null or c.deleted_at is null)
     group by 1 order by 2 desc, 1`,
  );
  return { count: byKind.reduce((sum, { count }) => sum + count, 0), byKind };
}
