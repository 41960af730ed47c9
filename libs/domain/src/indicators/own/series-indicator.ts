import { type IndicatorUnit, type Language, type SeriesInterval, type SeriesKind } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { within } from '../counted.js';
import type { Figure, Indicator, SqlGiven, SqlSpan } from '../indicator.js';

/** A hand-entered series as the figures need to know it. */
export interface SeriesOfFigure {
  key: string;
  names: Record<Language, string>;
  description: string | null;
  unit: IndicatorUnit;
  source: string | null;
  kind: SeriesKind;
  interval: SeriesInterval;
}

/** The living values of the series and area, published ones. */
const values = ({ key }: SeriesOfFigure, area: string, given: SqlGiven): string => `
  series_values v
  join series s on s.id = v.series_id and s.deleted_at is null and s.key = ${given.value(key, 'text')}
  where v.deleted_at is null and v.value is not null and v.area = ${given.value(area, 'text')}`;

/** Values whose whole time lies in the span: the year's figure says nothing of one of its quarters. */
const inside = (span: SqlSpan): string => `v.first_day >= ${span.firstDay} and v.last_day < ${span.dayAfter}`;

/** The newest value known when the span ended. */
const newest = (series: SeriesOfFigure, area: string, span: SqlSpan, given: SqlGiven): string => `
  select v.id, v.period, v.value, v.last_day, s.name_fi
  from ${values(series, area, given)} and v.last_day < ${span.dayAfter}
  order by v.last_day desc, v.first_day, v.id
  limit 1`;

const record = (from: string): string => `
  select 'series_value' as kind, v.id, v.id as row_id, v.name_fi || ' ' || v.period || ': ' || v.value as title,
    v.last_day as on_day, null::uuid as company_id, null::text as company_name
  from (${from}) v`;

const asDay = (day: string): string => `to_char(${day}, 'YYYYMMDD')::int`;

/** What came in the span: the sum of the values within it, and how much of its days they cover. */
function flow(series: SeriesOfFigure, area: string): Pick<Indicator, 'parts' | 'figure' | 'records' | 'judge'> {
  // A count of a single day covers nothing but itself: how much of the time is known cannot be said.
  const covers = series.interval !== 'day';
  return {
    parts: [{ key: 'asOf', unit: 'day' }, ...(covers ? [{ key: 'covered', unit: 'percent' } as const] : [])],
    figure: (span, given) => `
      select sum(v.value) as value, ${asDay('max(v.last_day)')} as "asOf"${
        covers
          ? `, round(100.0 * sum(v.last_day - v.first_day + 1) / (${span.dayAfter} - ${span.firstDay}), 1)::float8 as "covered"`
          : ''
      }
      from ${values(series, area, given)} and ${inside(span)}`,
    records: (span, given) =>
      record(
        `select v.id, v.period, v.value, v.last_day, s.name_fi from ${values(series, area, given)} and ${inside(span)}`,
      ),
    // Half of a year's months known is no half of the target met or missed.
    judge: ({ covered }: Figure, _previous, byTarget) => (covers && (covered ?? 0) < 100 ? 'none' : byTarget),
  };
}

/** What stood when the span ended: the newest value known by then, with its day. */
const stock = (series: SeriesOfFigure, area: string): Pick<Indicator, 'parts' | 'figure' | 'records'> => ({
  parts: [{ key: 'asOf', unit: 'day' }],
  figure: (span, given) => `
    select v.value, ${asDay('v.last_day')} as "asOf"
    from (select) always
    left join (${newest(series, area, span, given)}) v on true`,
  records: (span, given) => record(newest(series, area, span, given)),
});

/** A series as an indicator: `series:population`, or of one area `series:shops@Parola`. */
export function seriesIndicator(key: string, series: SeriesOfFigure, area: string): Indicator {
  return {
    key,
    kind: series.kind,
    // It opens to the values it is made of, not to as many records as it says.
    unit: series.unit === 'count' ? 'number' : series.unit,
    adds: series.kind === 'flow',
    typedIn: true,
    ...(series.kind === 'flow' ? flow(series, area) : stock(series, area)),
    breakdowns: {
      area: {
        adds: false,
        names: 'as-written',
        sql: (span, given) => byArea(series, span, given),
      },
    },
    leftOutOf: (span, given) => `
      select 'not_published' as reason, count(*)::int as value
      from series_values v
      join series s on s.id = v.series_id and s.deleted_at is null and s.key = ${given.value(series.key, 'text')}
      where v.deleted_at is null and v.value is null and v.area = ${given.value(area, 'text')} and ${within('v.last_day', span)}`,
    words: wordsOfSeries(series, area),
  };
}

/** The values of the areas beside each other. They are parts of the whole, or places compared: never added up here. */
const byArea = ({ key, kind }: SeriesOfFigure, span: SqlSpan, given: SqlGiven): string => {
  const from = `series_values v
    join series s on s.id = v.series_id and s.deleted_at is null and s.key = ${given.value(key, 'text')}
    where v.deleted_at is null and v.value is not null and v.area <> ''`;
  return kind === 'flow'
    ? `select v.area as key, sum(v.value) as value from ${from} and ${inside(span)} group by v.area`
    : `select distinct on (v.area) v.area as key, v.value from ${from} and v.last_day < ${span.dayAfter}
       order by v.area, v.last_day desc, v.first_day, v.id`;
};

function wordsOfSeries(series: SeriesOfFigure, area: string): NonNullable<Indicator['words']> {
  const words = (language: Language) => ({
    name: area === '' ? series.names[language] : `${series.names[language]}, ${area}`,
    definition: [
      series.description,
      formatText(language, `series.definition.${series.kind === 'flow' ? 'flow' : 'stock'}`),
      series.source && formatText(language, 'series.definition.source', { source: series.source }),
    ]
      .filter(Boolean)
      .join(' '),
    leftOut: formatText(language, 'series.definition.leftOut'),
    note: null,
    parts: {
      asOf: formatText(language, 'series.part.asOf'),
      covered: formatText(language, 'series.part.covered'),
    },
  });
  return { fi: words('fi'), sv: words('sv'), en: words('en') };
}
