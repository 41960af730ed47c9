import { leftOut, within } from '../../counted.js';
import type { BreakdownSql, Indicator, NameSource } from '../../indicator.js';
import { completedIn, measureStages, newestStage, stageAtEnd } from '../stages.js';

/** The day a measure first got under way; one that was done at once started the day it was completed. */
const start = `
  select s.measure_id, min(s.since) as started_on
  from measure_stages s
  where s.stage in ('under_way', 'completed')
  group by s.measure_id`;

const completedBy = (column: string, names: NameSource): BreakdownSql => ({
  adds: true,
  names,
  sql: (span) => `
    select ${column} as key, count(*)::int as value
    from measures m
    join (${newestStage(measureStages)}) newest on newest.measure_id = m.id
    where m.deleted_at is null and ${completedIn(span)}
    group by ${column}`,
});

/** 3.1.c Toimenpiteiden määrä. */
export const measures: Indicator = {
  key: '3.1.c',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [
    { key: 'started', unit: 'count' },
    { key: 'startedCancelled', unit: 'count' },
    { key: 'open', unit: 'count' },
  ],
  figure: (span) => `
    select
      count(*) filter (where ${completedIn(span)})::int as value,
      count(*) filter (where ${within('start.started_on', span)})::int as "started",
      count(*) filter (where ${within('start.started_on', span)} and newest.stage = 'cancelled')::int as "startedCancelled",
      count(*) filter (where at_end.stage in ('planned', 'under_way', 'suspended'))::int as "open"
    from measures m
    left join (${newestStage(measureStages)}) newest on newest.measure_id = m.id
    left join (${stageAtEnd(measureStages, span)}) at_end on at_end.measure_id = m.id
    left join (${start}) start on start.measure_id = m.id
    where m.deleted_at is null`,
  records: (span) => `
    select 'measure' as kind, m.id, m.id as row_id, m.title, newest.since as on_day, null::uuid as company_id, null::text as company_name
    from measures m
    join (${newestStage(measureStages)}) newest on newest.measure_id = m.id
    where m.deleted_at is null and ${completedIn(span)}`,
  breakdowns: {
    factor: completedBy('m.primary_factor', 'factors'),
    unit: completedBy('m.unit', 'as-written'),
    goal: completedBy('m.goal_code', 'goals'),
  },
  leftOutOf: (span) =>
    leftOut(
      {
        in_bin: `m.deleted_at is not null and ${completedIn(span)}`,
        cancelled: `m.deleted_at is null and newest.stage = 'cancelled' and ${within('newest.since', span)}`,
      },
      `measures m join (${newestStage(measureStages)}) newest on newest.measure_id = m.id`,
    ),
};
