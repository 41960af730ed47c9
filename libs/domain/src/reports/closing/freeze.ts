import { createHash } from 'node:crypto';
import type { Period } from '@elinvoima/contracts';
import { Parameters, hasData, type Followed, type PlacedIndicator } from '../../indicators/index.js';
import type { Actor, Clock, Database } from '../../platform/index.js';
import { canonicalJson } from '../document/canonical-json.js';
import { gatherReport } from '../document/gather-report.js';
import type { ReportDocument } from '../document/report-document.js';
import { fingerprint } from './counted-facts.js';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of an interaction all that took part, those in the bin as well: they are as many however they are shown. */
const companyIds = `case
  when r.company_id is not null then array[r.company_id]
  when r.kind = 'interaction' then array(select ic.company_id from interaction_companies ic where ic.interaction_id = r.id)
  else '{}' end`;

/** The records of one figure, copied from the indicator's own SQL: what it counts at this moment is what it is shown to have counted. */
async function freezeRecords(
  db: Database,
  figureId: string,
  { circumstances }: Followed,
  placed: PlacedIndicator,
  period: Period,
): Promise<{ count: number; hash: string }> {
  if (hasData(period, placed, circumstances)) {
    const parameters = new Parameters();
    const sql = placed.indicator.records(parameters.span(period), parameters.given(placed, circumstances));
    await db.query(
      `insert into frozen_records (figure_id, row_id, kind, record_id, on_day, company_id, company_ids, title, company_name, fingerprint)
       select ${parameters.bind(figureId)}::uuid, r.row_id, r.kind, r.id, r.on_day, r.company_id, ${companyIds}, r.title, r.company_name, ${fingerprint}
       from (${sql}) r`,
      parameters.values,
    );
  }
  return recordsHash(db, figureId);
}

/** How many records a frozen figure has, and a hash over which they are and what of them was counted. */
export async function recordsHash(db: Database, figureId: string): Promise<{ count: number; hash: string }> {
  return db.one<{ count: number; hash: string }>(
    `select count(*)::int as count, encode(sha256(coalesce(string_agg(
       uuid_send(f.row_id) || uuid_send(f.record_id) || uuid_send(f.fingerprint), ''::bytea order by f.row_id), ''::bytea)), 'hex') as hash
     from frozen_records f where f.figure_id = $1`,
    [figureId],
  );
}

/**
 * Freezes a period: values, limits, words and the ids of every counted record, hashed. Called inside `oneSnapshot`, so that
 * values and records are of one moment however long it takes. Answers the closing's id.
 */
export async function freeze(
  db: Database,
  clock: Clock,
  actor: Actor,
  period: Period,
  sequence: number,
): Promise<{ id: string; hash: string; document: ReportDocument }> {
  await db.query('set local statement_timeout = 0');
  const { document: gathered, followed } = await gatherReport(db, clock, period);
  const [closingId, ...figureIds] = (
    await db.query<{ id: string }>('select uuidv7() as id from generate_series(0, $1::int)', [gathered.figures.length])
  ).map(({ id }) => id);
  const document: ReportDocument = { ...gathered, closing: sequence, figures: [] };
  for (const [index, figure] of gathered.figures.entries()) {
    const placed = followed.indicators[index];
    const figureId = figureIds[index];
    if (placed === undefined || figureId === undefined) throw new Error(`figure ${figure.key} has no indicator`);
    document.figures.push({ ...figure, records: await freezeRecords(db, figureId, followed, placed, period) });
  }
  const text = canonicalJson(document);
  const hash = sha256(text);
  await db.query(
    `insert into closings (id, period, sequence, programme_id, closed_at, closed_by, document, hash) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [closingId, period.code, sequence, document.programme.id, document.madeAt, actor.id, text, hash],
  );
  await db.query(
    `insert into frozen_figures (id, closing_id, position, indicator_key, factor, value, light, definition_version, record_count, records_hash)
     select id, $1, position, key, factor, value, light, version, count, hash
     from unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::float8[], $7::text[], $8::text[], $9::int[], $10::text[])
       as figure (id, position, key, factor, value, light, version, count, hash)`,
    [
      closingId,
      figureIds,
      document.figures.map((_, index) => index),
      document.figures.map(({ key }) => key),
      document.figures.map(({ factor }) => factor),
      document.figures.map(({ value }) => value),
      document.figures.map(({ light }) => light),
      document.figures.map((figure) => figure.definitionVersion),
      document.figures.map(({ records }) => records?.count ?? 0),
      document.figures.map(({ records }) => records?.hash ?? ''),
    ],
  );
  return { id: closingId ?? '', hash, document };
}
