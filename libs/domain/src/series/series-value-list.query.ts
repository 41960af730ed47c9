import type { Day } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  listPage,
  inUtc,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface SeriesValueFilter {
  /** Only of this area; '' is the whole municipality. */
  area?: string;
}

/** What a value was before it was corrected. */
export interface EarlierValue {
  value: number | null;
  provisional: boolean;
  source: string | null;
  note: string | null;
  recordedAt: Date;
  recordedBy: string | null;
}

export interface SeriesValueRow {
  id: string;
  seriesId: string;
  period: string;
  firstDay: Day;
  lastDay: Day;
  area: string;
  /** Null: not published. */
  value: number | null;
  provisional: boolean;
  source: string | null;
  note: string | null;
  recordedAt: Date;
  recordedBy: string | null;
  version: number;
  /** The newest first; empty for a value that has never been corrected. */
  earlier: EarlierValue[];
}

const columns = `v.id, v.series_id as "seriesId", v.period, v.first_day::text as "firstDay", v.last_day::text as "lastDay", v.area,
  v.value, v.provisional, coalesce(v.source, s.source) as source, v.note, v.recorded_at as "recordedAt", u.name as "recordedBy", v.version,
  coalesce((
    select jsonb_agg(jsonb_build_object('value', r.value, 'provisional', r.provisional, 'source', r.source, 'note', r.note,
      'recordedAt', ${inUtc('r.recorded_at')}, 'recordedBy', ru.name) order by r.replaced_at desc, r.id desc)
    from series_value_revisions r left join users ru on ru.id = r.recorded_by
    where r.value_id = v.id
  ), '[]') as earlier`;

const from = `series_values v join series s on s.id = v.series_id and s.deleted_at is null left join users u on u.id = v.recorded_by`;

/** One page of a series' values, newest first, each with what it was before. One statement, two with a total. */
export async function listSeriesValues(
  db: Database,
  seriesId: string,
  { area }: SeriesValueFilter,
  page: PageRequest,
): Promise<Page<SeriesValueRow>> {
  const where = new Conditions()
    .add('v.deleted_at is null')
    .add((bind) => `v.series_id = ${bind(seriesId)}::uuid`)
    .addIf(area, (p) => `v.area = ${p}`);
  return listPage<SeriesValueRow>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'v.id',
      sorts: { period: { expression: 'v.last_day', type: 'date' } },
      defaultSort: '-period',
    },
    page,
  );
}

/** One value. One statement; `NotFound` also for what lies in the bin or in another series. */
export async function seriesValueDetails(db: Database, seriesId: string, id: string): Promise<SeriesValueRow> {
  const [value] = await db.query<SeriesValueRow>(
    `select ${columns} from ${from} where v.id = $1 and v.series_id = $2 and v.deleted_at is null`,
    [id, seriesId],
  );
  if (value === undefined) throw new NotFound();
  return value;
}
