import type { Light } from '@elinvoima/contracts';
import { Conditions, listPage, type Database, type Page, type PageRequest } from '../../platform/index.js';
import type { ReportDocument } from '../document/report-document.js';

/** One closing of a period, without its document. */
export interface ClosingRow {
  id: string;
  period: string;
  sequence: number;
  closedAt: Date;
  closedBy: string | null;
  hash: string;
  /** By the database's own clock: what was recorded after it was recorded late. */
  frozenAt: Date;
  reopenedAt: Date | null;
  reopenedBy: string | null;
  reopenedReason: string | null;
}

const columns = `c.id, c.period, c.sequence, c.closed_at as "closedAt", closer.name as "closedBy", c.hash, c.frozen_at as "frozenAt",
  r.reopened_at as "reopenedAt", opener.name as "reopenedBy", r.reason as "reopenedReason"`;

const joined = `closings c
  left join reopenings r on r.closing_id = c.id
  left join users closer on closer.id = c.closed_by
  left join users opener on opener.id = r.reopened_by`;

/** Every closing of a period, the newest first. */
export async function closingsOf(db: Database, period: string): Promise<ClosingRow[]> {
  return db.query<ClosingRow>(`select ${columns} from ${joined} where c.period = $1 order by c.sequence desc`, [
    period,
  ]);
}

/** The closing that holds; null while the period is open. */
export async function currentClosing(db: Database, period: string): Promise<ClosingRow | null> {
  const [newest] = await closingsOf(db, period);
  return newest === undefined || newest.reopenedAt !== null ? null : newest;
}

/** Periods that have been closed, the latest closing of each first. */
export async function listClosings(db: Database, page: PageRequest): Promise<Page<ClosingRow>> {
  return listPage<ClosingRow>(
    db,
    {
      select: columns,
      from: joined,
      where: new Conditions(),
      id: 'c.id',
      sorts: { closedAt: { expression: 'c.closed_at', type: 'timestamptz' } },
      defaultSort: '-closedAt',
    },
    page,
  );
}

export async function documentOf(db: Database, closingId: string): Promise<ReportDocument> {
  const { document } = await db.one<{ document: string }>('select document from closings where id = $1', [closingId]);
  return JSON.parse(document) as ReportDocument;
}

/** A figure as it was reported. */
export interface FrozenValue {
  key: string;
  value: number | null;
  light: Light;
  closedAt: Date;
}

/** The reported figures of a period, by key; none while it is open. One statement. */
export async function frozenValues(db: Database, period: string): Promise<ReadonlyMap<string, FrozenValue>> {
  const rows = await db.query<FrozenValue>(
    `select f.indicator_key as key, f.value, f.light, c.closed_at as "closedAt"
     from closings c
     join frozen_figures f on f.closing_id = c.id
     where c.period = $1
       and c.sequence = (select max(newest.sequence) from closings newest where newest.period = $1)
       and not exists (select from reopenings r where r.closing_id = c.id)
     order by f.position`,
    [period],
  );
  return new Map(rows.map((row) => [row.key, row]));
}
