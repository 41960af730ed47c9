import type { Day, DisposableKind, HeldKind, HoldTarget, RetentionClass } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  RuleBroken,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { recordSources } from './record-sources.js';

export interface LegalHoldFilter {
  active?: boolean;
  /** Both or neither. */
  recordKind?: HeldKind;
  recordId?: string;
}

export interface LegalHoldRow {
  id: string;
  target: HoldTarget;
  company: { id: string; name: string } | null;
  recordClass: RetentionClass | null;
  recordKind: DisposableKind | null;
  recordId: string | null;
  ground: string;
  setOn: Day;
  setBy: string | null;
  liftedAt: Date | null;
  liftedBy: string | null;
  liftReason: string | null;
}

const columns = `h.id, h.target, case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
  h.record_class as "recordClass", h.record_kind as "recordKind", h.record_id as "recordId", h.ground, h.set_on::text as "setOn",
  s.name as "setBy", h.lifted_at as "liftedAt", l.name as "liftedBy", h.lift_reason as "liftReason"`;
const from = `legal_holds h left join companies c on c.id = h.company_id left join users s on s.id = h.set_by
  left join users l on l.id = h.lifted_by`;

/** SQL over `h`: whether it covers a living record, as `under_legal_hold` asks it. A kind's own source comes before the bin's. */
function covers(kind: HeldKind, id: string): string {
  if (kind === 'company') return `h.target = 'company' and h.company_id = ${id}::uuid`;
  const source = recordSources.find((each) => each.kind === kind);
  if (source === undefined) return 'false';
  return `exists (select from ${source.table} t where t.id = ${id}::uuid and (
    (h.target = 'class' and h.record_class = '${source.recordClass}')
    or (h.target = 'record' and h.record_id = t.id)
    or (h.target = 'company' and h.company_id = any(${source.companies}))))`;
}

/**
 * Newest first; `active` true: those that hold now. With a kind and an id those that hold that record, whatever they were set on.
 * Throws `RuleBroken` when one of the two is missing.
 */
export async function listLegalHolds(
  db: Database,
  { active, recordKind, recordId }: LegalHoldFilter,
  page: PageRequest,
): Promise<Page<LegalHoldRow>> {
  const where = new Conditions();
  if (recordKind !== undefined && recordId !== undefined) where.add((bind) => covers(recordKind, bind(recordId)));
  else if (recordKind !== undefined) throw RuleBroken.at('/recordId', 'required');
  else if (recordId !== undefined) throw RuleBroken.at('/recordKind', 'required');
  if (active !== undefined) where.add(active ? 'h.lifted_at is null' : 'h.lifted_at is not null');
  return listPage<LegalHoldRow>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'h.id',
      sorts: { setAt: { expression: 'h.set_at', type: 'timestamptz' } },
      defaultSort: '-setAt',
    },
    page,
  );
}

export async function legalHold(db: Database, id: string): Promise<LegalHoldRow> {
  const [hold] = await db.query<LegalHoldRow>(`select ${columns} from ${from} where h.id = $1`, [id]);
  if (hold === undefined) throw new NotFound();
  return hold;
}
