import { defaultMinimum, type MetricKey } from '@elinvoima/contracts';
import type { SqlGiven, SqlSpan } from '../../indicator.js';

/** SQL: when a round `w` ended: on the moment it was closed by hand, else when its time was out. */
const ended = `case when w.state = 'closed' then least(coalesce(w.closed_at, w.closes_at), w.closes_at) else w.closes_at end`;

/** The metrics that make a survey one of satisfaction. */
const anyOf = (metrics: readonly MetricKey[]): string =>
  metrics.map((metric) => `v.definition -> 'questions' @> '[{"metricKey": "${metric}"}]'`).join(' or ');
const allOf = (metrics: readonly MetricKey[]): string =>
  metrics.map((metric) => `v.definition -> 'questions' @> '[{"metricKey": "${metric}"}]'`).join(' and ');

/**
 * The newest round that had ended when the span ended, of the surveys that ask all (or any) of these: no row, or one with its
 * `id`, `name`, `survey_id`, whether it is `anonymous`, and the `last_day` on which it could be answered. A survey that anybody
 * may answer has no rounds, since nobody knows who was asked.
 */
export const newestRound = (
  span: SqlSpan,
  given: SqlGiven,
  asks: { all: readonly MetricKey[] } | { any: readonly MetricKey[] },
): string => `
  select w.id, w.name, v.survey_id, v.definition, (v.definition ->> 'anonymous')::boolean as anonymous, closing.last_day
  from survey_waves w
  join survey_versions v on v.id = w.survey_version_id
  join surveys s on s.id = v.survey_id and s.deleted_at is null and s.kind = 'wave'
  cross join lateral (
    select ${ended} as at, ((${ended} - interval '1 microsecond') at time zone 'Europe/Helsinki')::date as last_day
  ) closing
  where (${'all' in asks ? allOf(asks.all) : anyOf(asks.any)})
    and closing.at <= ${given.now()} and closing.last_day < ${span.dayAfter}
  order by closing.at desc, w.id desc
  limit 1`;

/** An answer that counts: not a trial, and not one that a person has yet to look at. */
export const counts = `r.mode = 'live' and not r.quarantined`;

/**
 * An answer that has come to be counted in its round's figures (`survey_lots`), as on the survey's own page: of an answer that
 * waits for others nothing is told anywhere.
 */
export const inRound = `${counts} and r.lot_id in (select l.id from survey_lots l where l.wave_id = round.id)`;

/** Who an answer `r` with its invitation `i` comes from. An anonymous one stands for itself. */
export const organisation = `coalesce(r.stand_in, r.company_id, i.contact_id, r.id)`;

/** Whether so few answers, or answers of so few companies, may be told at all. */
export const enough = (answers: string, organisations: string): string =>
  `${answers} >= ${defaultMinimum.answers} and ${organisations} >= ${defaultMinimum.companies}`;

/**
 * SQL: of the rows of the CTE (`measure`, `lot_id`, `organisation` …) those that may be told of, with the day from which they are, by
 * the rule of the survey's own page (`enoughOfLot`): lots that hold enough of them, and when a block has ended what is left of it
 * together, if that is enough.
 */
export const toldOf = (given: string): string => `
  select * from (
    select placed.*, case when lot_is_enough then counted_on else ended_on end as told_on
    from (
      select g.*, l.block_id, l.counted_on, b.ended_on, by_lot.lot_is_enough
      from ${given} g
      join survey_lots l on l.id = g.lot_id
      join survey_blocks b on b.id = l.block_id
      join (
        select measure, lot_id, ${enough('count(*)', 'count(distinct organisation)')} as lot_is_enough
        from ${given} group by measure, lot_id
      ) by_lot on by_lot.measure = g.measure and by_lot.lot_id = g.lot_id
    ) placed
    left join (
      select g.measure, l.block_id, ${enough('count(*)', 'count(distinct g.organisation)')} as rest_is_enough
      from ${given} g
      join survey_lots l on l.id = g.lot_id
      join (
        select measure, lot_id from ${given} group by measure, lot_id
        having not (${enough('count(*)', 'count(distinct organisation)')})
      ) small on small.measure = g.measure and small.lot_id = g.lot_id
      group by g.measure, l.block_id
    ) rest on rest.measure = placed.measure and rest.block_id = placed.block_id
    where lot_is_enough or (ended_on is not null and rest_is_enough)
  ) told`;

/** A day as the number that a part carries: 20261122. */
export const dayNumber = (day: string): string => `to_char(${day}, 'YYYYMMDD')::int`;

/** The round itself is the evidence: its answers would single out who gave them. */
export const roundAsRecord = (round: string): string => `
  select 'survey' as kind, round.survey_id as id, round.id as row_id, round.name as title, round.last_day as on_day,
    null::uuid as company_id, null::text as company_name
  from (${round}) round`;
