import { dayOf, type Period, type RecordKind, type RevisionKind } from '@elinvoima/contracts';
import {
  Parameters,
  figuresOf,
  followedBy,
  hasData,
  indicatorOf,
  type Followed,
  type PlacedIndicator,
} from '../../indicators/index.js';
import { survivorsOf, type Clock, type Database } from '../../platform/index.js';
import { fingerprint, tableOf } from './counted-facts.js';

/** What has changed in a figure since it was reported, and which records that is. */
export interface Revision {
  kind: RevisionKind;
  /** Counted rows; an interaction of three companies is three company contacts, but one record. */
  count: number;
  /** By how much the records of this kind have moved the count. */
  effect: number;
  recordIds: string[];
}

/** The living figures beside the reported ones. */
export interface Comparison {
  live: Record<string, number | null>;
  revisions: Record<string, Revision[]>;
  comparedAt: Date;
}

interface FrozenFigureRow {
  id: string;
  key: string;
  factor: string;
}

interface Difference {
  rowId: string;
  recordKind: RecordKind;
  recordId: string;
  /** 1: only now, -1: only then, 0: both times with other facts. */
  effect: 1 | 0 | -1;
  liveCompanyId: string | null;
  /** The companies that were counted with it. */
  frozenCompanyIds: string[];
}

interface RevisedRow extends Difference {
  key: string;
  kind: RevisionKind;
}

/** The stored comparison of a closing, unless a record may have changed since it was made. One statement, no counting. */
async function storedComparison(db: Database, closingId: string, day: string): Promise<Comparison | null> {
  const [row] = await db.query<Comparison>(
    `select c.live, c.compared_at as "comparedAt", coalesce((
       select jsonb_object_agg(by_key.indicator_key, by_key.revisions) from (
         select kinds.indicator_key, jsonb_agg(jsonb_build_object(
           'kind', kinds.kind, 'count', kinds.count, 'effect', kinds.effect, 'recordIds', kinds.record_ids
         ) order by kinds.kind) as revisions
         from (
           select r.indicator_key, r.kind, count(*) as count, sum(r.effect) as effect, jsonb_agg(distinct r.record_id) as record_ids
           from closing_revisions r where r.closing_id = c.closing_id
           group by r.indicator_key, r.kind
         ) kinds group by kinds.indicator_key
       ) by_key
     ), '{}') as revisions
     from closing_comparisons c
     where c.closing_id = $1 and c.day = $2 and c.server_started_at = pg_postmaster_start_time()
       and not exists (
         select from record_changes change
         where change.xid >= pg_snapshot_xmin(c.snapshot) and not pg_visible_in_snapshot(change.xid, c.snapshot)
       )
       -- A table that nobody watches may have changed unseen.
       and not exists (select from tables_without_watch())`,
    [closingId, day],
  );
  return row ?? null;
}

async function differencesOf(
  db: Database,
  figureId: string,
  placed: PlacedIndicator,
  { circumstances }: Followed,
  period: Period,
): Promise<Difference[]> {
  const parameters = new Parameters();
  const counted = hasData(period, placed, circumstances)
    ? placed.indicator.records(parameters.span(period), parameters.given(placed, circumstances))
    : `select null::text as kind, null::uuid as id, null::uuid as row_id, null::date as on_day, null::uuid as company_id where false`;
  return db.query<Difference>(
    `select coalesce(live.row_id, frozen.row_id) as "rowId", coalesce(live.kind, frozen.kind) as "recordKind",
       coalesce(live.id, frozen.record_id) as "recordId",
       (case when frozen.row_id is null then 1 when live.row_id is null then -1 else 0 end)::int as effect,
       live.company_id as "liveCompanyId", coalesce(frozen.company_ids, array[frozen.company_id]) as "frozenCompanyIds"
     from (select r.row_id, r.kind, r.id, r.company_id, ${fingerprint} as fingerprint from (${counted}) r) live
     full join (select * from frozen_records where figure_id = ${parameters.bind(figureId)}::uuid) frozen on frozen.row_id = live.row_id
     where live.row_id is null or frozen.row_id is null or live.fingerprint <> frozen.fingerprint`,
    parameters.values,
  );
}

interface Fate {
  id: string;
  isNew: boolean;
  isGone: boolean;
  isMerged: boolean;
}

/** What has happened to records since a closing. Ids that are not found are gone for good. */
async function fatesOf(
  db: Database,
  differences: readonly Difference[],
  frozenAt: Date,
): Promise<ReadonlyMap<string, Fate>> {
  const fates = new Map<string, Fate>();
  for (const kind of new Set(differences.map(({ recordKind }) => recordKind))) {
    const ids = differences.filter(({ recordKind }) => recordKind === kind).map(({ recordId }) => recordId);
    const rows = await db.query<Fate>(
      `select r.id, coalesce(facts.all ->> 'created_at', facts.all ->> 'recorded_at')::timestamptz > $2 as "isNew", facts.all ->> 'deleted_at' is not null as "isGone",
         coalesce(facts.all ->> 'duplicate_of_id', facts.all ->> 'merged_into_id') is not null as "isMerged"
       from ${tableOf(kind)} r, lateral (select to_jsonb(r) as all) facts
       where r.id = any($1::uuid[])`,
      [ids, frozenAt],
    );
    for (const row of rows) fates.set(row.id, row);
  }
  return fates;
}

function kindOf({ effect, recordKind }: Difference, fate: Fate | undefined): RevisionKind {
  if (effect === 0) return 'changed';
  // A company is newly reached by what was logged late, though it stood in the register all the time.
  if (effect === 1) return recordKind === 'company' || fate?.isNew === true ? 'late' : 'changed';
  if (fate?.isMerged === true) return 'merged';
  return fate === undefined || fate.isGone ? 'deleted' : 'changed';
}

/**
 * The differences that come of companies having been merged since: a counted row whose company lives on in another one, and
 * the row of that record that stands for it now.
 */
async function byMergedCompanies(
  db: Database,
  differences: readonly Difference[],
  fates: ReadonlyMap<string, Fate>,
): Promise<ReadonlySet<Difference>> {
  const counted = differences.flatMap(({ frozenCompanyIds }) => frozenCompanyIds).filter((id) => id !== null);
  const survivors = new Map(
    (await survivorsOf(db, 'companies', [...new Set(counted)])).map(({ id, survivorId }) => [id, survivorId]),
  );
  if (survivors.size === 0) return new Set();
  const gone = differences.filter(
    ({ effect, recordId, frozenCompanyIds }) =>
      effect < 1 && fates.get(recordId)?.isGone === false && frozenCompanyIds.some((id) => survivors.has(id)),
  );
  const standing = new Set(
    gone.flatMap(({ recordId, frozenCompanyIds }) =>
      frozenCompanyIds.map((id) => `${recordId} ${survivors.get(id) ?? ''}`),
    ),
  );
  const come = differences.filter(
    ({ effect, recordId, liveCompanyId }) =>
      effect === 1 && liveCompanyId !== null && standing.has(`${recordId} ${liveCompanyId}`),
  );
  return new Set([...gone, ...come]);
}

async function revisedRows(
  db: Database,
  key: string,
  differences: readonly Difference[],
  frozenAt: Date,
): Promise<RevisedRow[]> {
  if (differences.length === 0) return [];
  const fates = await fatesOf(db, differences, frozenAt);
  const merged = await byMergedCompanies(db, differences, fates);
  return differences.map((difference) => ({
    ...difference,
    key,
    kind: merged.has(difference) ? 'merged' : kindOf(difference, fates.get(difference.recordId)),
  }));
}

function summed(rows: readonly RevisedRow[]): Comparison['revisions'] {
  const byKey: Comparison['revisions'] = {};
  for (const { key, kind, effect, recordId } of rows) {
    const ofKey = (byKey[key] ??= []);
    let revision = ofKey.find((one) => one.kind === kind);
    if (revision === undefined) ofKey.push((revision = { kind, count: 0, effect: 0, recordIds: [] }));
    revision.count += 1;
    revision.effect += effect;
    revision.recordIds.push(recordId);
  }
  for (const ofKey of Object.values(byKey)) {
    ofKey.sort((a, b) => (a.kind < b.kind ? -1 : 1));
    for (const revision of ofKey) revision.recordIds = [...new Set(revision.recordIds)].toSorted();
  }
  return byKey;
}

async function store(
  db: Database,
  closingId: string,
  snapshot: string,
  day: string,
  { live, comparedAt }: Comparison,
  rows: readonly RevisedRow[],
): Promise<void> {
  await db.transaction(async () => {
    // The row's lock makes two that counted at once follow each other.
    await db.query(
      `insert into closing_comparisons (closing_id, snapshot, server_started_at, day, live, compared_at)
       values ($1, $2::pg_snapshot, pg_postmaster_start_time(), $3, $4, $5)
       on conflict (closing_id) do update set snapshot = excluded.snapshot, server_started_at = excluded.server_started_at,
         day = excluded.day, live = excluded.live, compared_at = excluded.compared_at`,
      [closingId, snapshot, day, JSON.stringify(live), comparedAt],
    );
    await db.query('delete from closing_revisions where closing_id = $1', [closingId]);
    await db.query(
      `insert into closing_revisions (closing_id, indicator_key, row_id, kind, effect, record_kind, record_id)
       select $1, * from unnest($2::text[], $3::uuid[], $4::text[], $5::smallint[], $6::text[], $7::uuid[])`,
      [
        closingId,
        rows.map(({ key }) => key),
        rows.map(({ rowId }) => rowId),
        rows.map(({ kind }) => kind),
        rows.map(({ effect }) => effect),
        rows.map(({ recordKind }) => recordKind),
        rows.map(({ recordId }) => recordId),
      ],
    );
  });
}

/**
 * The living figures beside a closing's. Counts only when a record may have changed since the last time, which a table of
 * writing transactions tells; otherwise it is read as it was stored.
 */
export async function comparisonOf(
  db: Database,
  clock: Clock,
  closing: { id: string; frozenAt: Date },
  period: Period,
): Promise<Comparison> {
  const day = dayOf(clock.now());
  const stored = await storedComparison(db, closing.id, day);
  if (stored !== null) return stored;

  // Before the first count: what commits meanwhile is not in this snapshot, so the comparison is made again next time.
  const { snapshot } = await db.one<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot');
  const followed = await followedBy(db, clock, period.lastDay);
  const figures = await db.query<FrozenFigureRow>(
    `select id, indicator_key as key, factor from frozen_figures where closing_id = $1 order by position`,
    [closing.id],
  );
  const live: Comparison['live'] = {};
  const rows: RevisedRow[] = [];
  for (const { id, key, factor } of figures) {
    const indicator = followed.indicators.find((placed) => placed.indicator.key === key)?.indicator ?? indicatorOf(key);
    live[key] = null;
    // No longer counted at all: there is nothing to compare with.
    if (indicator === undefined) continue;
    const placed = { indicator, factor };
    live[key] = (await figuresOf(db, placed, [period], followed.circumstances))[0]?.value ?? null;
    const differences = await differencesOf(db, id, placed, followed, period);
    rows.push(...(await revisedRows(db, key, differences, closing.frozenAt)));
  }
  const comparison: Comparison = { live, revisions: summed(rows), comparedAt: clock.now() };
  await store(db, closing.id, snapshot, day, comparison, rows);
  return comparison;
}

/** Forgets what no comparison asks about any more: each is made anew every day, so changes of the day before yesterday are nobody's. */
export async function forgetOldChanges(db: Database): Promise<void> {
  await db.query(`delete from record_changes where at < now() - interval '2 days'`);
}
