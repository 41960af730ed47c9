import type { Period, RecordKind, RevisionKind } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  listPage,
  type Clock,
  type Database,
  type Page,
  type PageRequest,
} from '../../platform/index.js';
import { currentClosing } from './closings.query.js';
import { comparisonOf } from './compare.js';
import { tableOf } from './counted-facts.js';

/** A record that makes a closed figure differ from the living one. */
export interface RevisedRecord {
  key: string;
  revision: RevisionKind;
  /** 1: counted now and not then; -1: counted then and not now; 0: counted both times, with other facts. */
  effect: number;
  kind: RecordKind;
  id: string;
  /** Null for a record that has been removed for good. */
  title: string | null;
  /** The day on which it was counted when the period was closed. */
  frozenDate: string | null;
  isInBin: boolean;
}

interface Living {
  id: string;
  title: string | null;
  isInBin: boolean;
}

async function livingOnes(db: Database, rows: readonly RevisedRecord[]): Promise<ReadonlyMap<string, Living>> {
  const living = new Map<string, Living>();
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const found = await db.query<Living>(
      `select r.id, left(coalesce(facts.all ->> 'subject', facts.all ->> 'title', facts.all ->> 'name', facts.all ->> 'text'), 300) as title,
         facts.all ->> 'deleted_at' is not null as "isInBin"
       from ${tableOf(kind)} r, lateral (select to_jsonb(r) as all) facts where r.id = any($1::uuid[])`,
      [rows.filter((row) => row.kind === kind).map(({ id }) => id)],
    );
    for (const row of found) living.set(row.id, row);
  }
  return living;
}

/**
 * The records behind the revisions of a closed period, of all figures or of one. Throws `NotFound` while the period is open.
 */
export async function revisedRecords(
  db: Database,
  clock: Clock,
  period: Period,
  filter: { key?: string; revision?: RevisionKind },
  page: PageRequest,
): Promise<Page<RevisedRecord>> {
  const closing = await currentClosing(db, period.code);
  if (closing === null) throw new NotFound();
  await comparisonOf(db, clock, closing, period);
  const where = new Conditions();
  where.add((bind) => `r.closing_id = ${bind(closing.id)}`);
  if (filter.key !== undefined) where.add((bind) => `r.indicator_key = ${bind(filter.key)}`);
  if (filter.revision !== undefined) where.add((bind) => `r.kind = ${bind(filter.revision)}`);
  const { items, ...rest } = await listPage<RevisedRecord & { recordId: string }>(
    db,
    {
      select: `md5(r.indicator_key || r.row_id)::uuid as id, r.record_id as "recordId", r.indicator_key as key, r.kind as revision, r.effect::int as effect,
        r.record_kind as kind, f.title, f.on_day::text as "frozenDate"`,
      from: `closing_revisions r
        join frozen_figures g on g.closing_id = r.closing_id and g.indicator_key = r.indicator_key
        left join frozen_records f on f.figure_id = g.id and f.row_id = r.row_id`,
      where,
      // One row may be revised in several figures: the key keeps their order apart.
      id: 'md5(r.indicator_key || r.row_id)::uuid',
      sorts: { key: { expression: 'r.indicator_key', type: 'text' } },
      defaultSort: 'key',
    },
    page,
  );
  const rows = items.map(({ recordId, ...row }) => ({ ...row, id: recordId }));
  const living = await livingOnes(db, rows);
  return {
    ...rest,
    items: rows.map(({ key, revision, effect, kind, id, title, frozenDate }) => ({
      key,
      revision,
      effect,
      kind,
      id,
      title: living.get(id)?.title ?? title,
      frozenDate,
      isInBin: living.get(id)?.isInBin ?? true,
    })),
  };
}
