import type { Period, RecordKind } from '@elinvoima/contracts';
import { Parameters, hasData, type Followed } from '../../indicators/index.js';
import { inBatches, type Database } from '../../platform/index.js';

/** A record as the evidence of a figure. */
export interface EvidenceRow {
  key: string;
  kind: RecordKind;
  id: string;
  title: string | null;
  date: string | null;
  companyName: string | null;
}

/** The records behind a report, figure by figure and newest first, some thousand at a time. Read inside a transaction. */
export interface Evidence {
  total: number;
  batches(): AsyncGenerator<EvidenceRow[]>;
}

/** A file leaves the house: a confidential enquiry is counted in it without a name. */
const columns = (id: string): string => {
  const open = (column: string) =>
    `case when r.kind = 'enquiry' and exists (select 1 from enquiries q where q.id = ${id} and q.confidential) then null else ${column} end`;
  return `${open('r.title')} as title, r.on_day::text as date, ${open('r.company_name')} as "companyName"`;
};

/** The records that a closed period counted, as they were called then. */
export async function frozenEvidence(db: Database, closingId: string): Promise<Evidence> {
  const figures = await db.query<{ id: string; key: string; count: number }>(
    `select id, indicator_key as key, record_count as count from frozen_figures where closing_id = $1 order by position`,
    [closingId],
  );
  return {
    total: figures.reduce((sum, { count }) => sum + count, 0),
    async *batches() {
      for (const { id, key } of figures.filter(({ count }) => count > 0))
        yield* inBatches<EvidenceRow>(
          db,
          `select $2::text as key, r.kind, r.record_id as id, ${columns('r.record_id')} from frozen_records r where r.figure_id = $1
           order by r.on_day desc, r.row_id desc`,
          [id, key],
        );
    },
  };
}

/** The records that an open period counts now. */
export async function livingEvidence(db: Database, followed: Followed, period: Period): Promise<Evidence> {
  const { circumstances, indicators } = followed;
  const counted = indicators.filter((placed) => hasData(period, placed, circumstances));
  const sqlOf = (placed: (typeof counted)[number]) => {
    const parameters = new Parameters();
    const sql = placed.indicator.records(parameters.span(period), parameters.given(placed, circumstances));
    return { sql, parameters };
  };
  let total = 0;
  for (const placed of counted) {
    const { sql, parameters } = sqlOf(placed);
    total += (await db.one<{ count: number }>(`select count(*)::int as count from (${sql}) r`, parameters.values))
      .count;
  }
  return {
    total,
    async *batches() {
      for (const placed of counted) {
        const { sql, parameters } = sqlOf(placed);
        const key = parameters.bind(placed.indicator.key);
        yield* inBatches<EvidenceRow>(
          db,
          `select ${key}::text as key, r.kind, r.id, ${columns('r.id')} from (${sql}) r order by r.on_day desc, r.row_id desc`,
          parameters.values,
        );
      }
    },
  };
}
