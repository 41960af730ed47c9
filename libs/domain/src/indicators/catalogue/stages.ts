/**
 * Dated stages of measures and projects as SQL. A stock is never read from today's stage, and of several completions the
 * latest counts.
 */
import type { SqlSpan } from '../indicator.js';
import { within } from '../counted.js';

/** A table of dated stages and its key to the record. */
export interface StageTable {
  table: 'measure_stages' | 'project_stages' | 'land_use_project_stages';
  key: 'measure_id' | 'project_id';
}

export const measureStages: StageTable = { table: 'measure_stages', key: 'measure_id' };
export const projectStages: StageTable = { table: 'project_stages', key: 'project_id' };
export const planStages: StageTable = { table: 'land_use_project_stages', key: 'project_id' };

/** The newest dated stage of each record, whatever the day: what it is by its whole history. */
export const newestStage = ({ table, key }: StageTable): string => `
  select distinct on (s.${key}) s.${key}, s.stage, s.since
  from ${table} s
  order by s.${key}, s.since desc, s.recorded_at desc, s.id desc`;

/** The stage each record stood in when the span ended, and since when. */
export const stageAtEnd = ({ table, key }: StageTable, { dayAfter }: SqlSpan): string => `
  select distinct on (s.${key}) s.${key}, s.stage, s.since
  from ${table} s
  where s.since < ${dayAfter}
  order by s.${key}, s.since desc, s.recorded_at desc, s.id desc`;

/** Completed in the span and not reopened since, of the record's newest stage `newest`. */
export const completedIn = (span: SqlSpan): string => `newest.stage = 'completed' and ${within('newest.since', span)}`;

/** In preparation or under way when the span ended, of the stage `at_end` then. Suspended ones are told apart. */
export const openAtEnd = `at_end.stage in ('planned', 'under_way')`;

/** For how long a record had been open when the span ended, from the first day of its history, or of one of its stages. */
export const openAge = (
  { table, key }: StageTable,
  id: string,
  { dayAfter }: SqlSpan,
  stage?: 'initiated',
): string => `(
  select case
    when min(s.since) is null then null
    when min(s.since) > ${dayAfter}::date - interval '3 months' then 'under_3'
    when min(s.since) > ${dayAfter}::date - interval '6 months' then '3_to_6'
    when min(s.since) > ${dayAfter}::date - interval '12 months' then '6_to_12'
    else 'over_12'
  end
  from ${table} s
  where s.${key} = ${id}${stage === undefined ? '' : ` and s.stage = '${stage}'`}
)`;

/** How open work stood to its planned end when the span ended: its last planned day is still in time, none is unknown. */
export const scheduleAtEnd = (record: string, { dayAfter }: SqlSpan): string => `case
  when ${record}.planned_end_on is null then null
  when ${record}.planned_end_on < ${dayAfter}::date - 1 then 'behind'
  else 'in_time'
end`;
