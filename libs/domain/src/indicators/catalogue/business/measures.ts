import { leftOut, within } from '../../counted.js';
import type { Indicator, SqlSpan } from '../../indicator.js';

/** The newest dated stage of each measure, whatever the day: what it is by its whole history. */
const newestStage = `
  select distinct on (s.measure_id) s.measure_id, s.stage, s.since
  from measure_stages s
  order by s.measure_id, s.since desc, s.recorded_at desc, s.id desc`;

/** The stage each measure stood in when the span ended: a stock is never read from today's stage. */
const stageAtEnd = ({ dayAfter }: SqlSpan): string => `
  select distinct on (s.measure_id) s.measure_id, s.stage
  from measure_stages s
  where s.since < ${dayAfter}
  order by s.measure_id, s.since desc, s.recorded_at desc, s.id desc`;

/** The day a measure first got under way; one that was done at once started the day it was completed. */
const start = `
  select s.measure_id, min(s.since) as started_on
  from measure_stages s
  where s.stage in ('under_way', 'completed')
  group by s.measure_id`;

/** Completed in the span and not reopened since: the latest completion is the one that counts. */
const completed = (span: SqlSpan): string => `newest.stage = 'completed' and ${within('newest.since', span)}`;

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
      count(*) filter (where ${completed(span)})::int as value,
      count(*) filter (where ${within('start.started_on', span)})::int as "started",
      count(*) filter (where ${within('start.started_on', span)} and newest.stage = 'cancelled')::int as "startedCancelled",
      count(*) filter (where at_end.stage in ('planned', 'under_way', 'suspended'))::int as "open"
    from measures m
    left join (${newestStage}) newest on newest.measure_id = m.id
    left join (${stageAtEnd(span)}) at_end on at_end.measure_id = m.id
    left join (${start}) start on start.measure_id = m.id
    where m.deleted_at is null`,
  records: (span) => `
    select 'measure' as kind, m.id, m.id as row_id, m.title, newest.since as on_day, null::uuid as company_id, null::text as company_name
    from measures m
    join (${newestStage}) newest on newest.measure_id = m.id
    where m.deleted_at is null and ${completed(span)}`,
  breakdowns: {},
  leftOutOf: (span) =>
    leftOut(
      {
        in_bin: `m.deleted_at is not null and ${completed(span)}`,
        cancelled: `m.deleted_at is null and newest.stage = 'cancelled' and ${within('newest.since', span)}`,
      },
      `measures m join (${newestStage}) newest on newest.measure_id = m.id`,
    ),
};
