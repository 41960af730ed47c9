import type { Day, IndicatorUnit, Language, SeriesInterval, SeriesKind } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface SeriesFilter {
  /** Part of a name or the key. */
  q?: string;
}

/** The newest value of a series, of the whole municipality if it has one. */
export interface LatestValue {
  value: number | null;
  period: string;
  lastDay: Day;
  area: string;
  provisional: boolean;
}

/** A series as a list shows it. */
export interface SeriesRow {
  id: string;
  key: string;
  name: string;
  unit: IndicatorUnit;
  decimals: number;
  better: 'more' | 'less';
  source: string | null;
  kind: SeriesKind;
  interval: SeriesInterval;
  latest: LatestValue | null;
  values: number;
  updatedAt: Date;
  version: number;
}

export interface SeriesDetails extends SeriesRow {
  nameFi: string;
  nameSv: string;
  nameEn: string;
  description: string | null;
  /** The parts of the municipality that it has values of; '' is the whole of it. */
  areas: string[];
  createdAt: Date;
}

const columns = (language: Language): string => `s.id, s.key, s.name_${language} as name, s.unit, s.decimals, s.better,
  s.source, s.kind, s.interval, s.updated_at as "updatedAt", s.version,
  (select count(*)::int from series_values v where v.series_id = s.id and v.deleted_at is null) as values,
  (select jsonb_build_object('value', v.value, 'period', v.period, 'lastDay', v.last_day, 'area', v.area, 'provisional', v.provisional)
   from series_values v where v.series_id = s.id and v.deleted_at is null
   order by v.area <> '', v.last_day desc, v.first_day limit 1) as latest`;

/** One page of series with the newest value of each. One statement, two with a total. */
export async function listSeries(
  db: Database,
  filter: SeriesFilter,
  page: PageRequest,
  language: Language,
): Promise<Page<SeriesRow>> {
  const where = new Conditions()
    .add('s.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (p) =>
        `lower(s.name_fi) like ${p} or lower(s.name_sv) like ${p} or lower(s.name_en) like ${p} or s.key like ${p}`,
    );
  return listPage<SeriesRow>(
    db,
    {
      select: columns(language),
      from: 'series s',
      where,
      id: 's.id',
      sorts: {
        name: { expression: `s.name_${language} collate "fi-x-icu"`, type: 'text' },
        updatedAt: { expression: 's.updated_at', type: 'timestamptz' },
      },
      defaultSort: 'name',
    },
    page,
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of a living series by its key, its id, or the id of one of its values. One statement; `NotFound` when there is none. */
export async function seriesId(db: Database, named: string): Promise<string> {
  const [found] = await db.query<{ id: string }>(
    uuid.test(named)
      ? `select s.id from series s
         where s.deleted_at is null and (s.id = $1::uuid or s.id = (select v.series_id from series_values v where v.id = $1::uuid))`
      : 'select s.id from series s where s.deleted_at is null and s.key = $1',
    [named],
  );
  if (found === undefined) throw new NotFound();
  return found.id;
}

/** One series. One statement; `NotFound` also for what lies in the bin. */
export async function seriesDetails(db: Database, id: string, language: Language): Promise<SeriesDetails> {
  const [series] = await db.query<SeriesDetails>(
    `select ${columns(language)}, s.name_fi as "nameFi", s.name_sv as "nameSv", s.name_en as "nameEn", s.description,
       s.created_at as "createdAt",
       array(select distinct v.area from series_values v where v.series_id = s.id and v.deleted_at is null order by v.area) as areas
     from series s where s.id = $1 and s.deleted_at is null`,
    [id],
  );
  if (series === undefined) throw new NotFound();
  return series;
}
