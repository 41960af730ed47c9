import { dayOf, measureLight, measurePace, type Day, type MeasureStage, type Period } from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';
import type { ReportMeasure } from './report-document.js';

interface Row {
  id: string;
  title: string;
  factor: string;
  stage: MeasureStage;
  since: Day;
  plannedStartOn: Day | null;
  plannedEndOn: Day | null;
}

/**
 * The measures of a period: open at its end, or completed or cancelled in it, each in the stage of its last day. While the
 * period runs, `now` says up to which day.
 */
export async function measuresOfPeriod(db: Database, period: Period, now: Date | null): Promise<ReportMeasure[]> {
  const rows = await db.query<Row>(
    `select m.id, m.title, m.primary_factor as factor, at_end.stage, at_end.since::text,
       m.planned_start_on::text as "plannedStartOn", m.planned_end_on::text as "plannedEndOn"
     from measures m
     join lateral (
       select s.stage, s.since from measure_stages s
       where s.measure_id = m.id and s.since < $2
       order by s.since desc, s.recorded_at desc, s.id desc limit 1
     ) at_end on true
     where m.deleted_at is null
       and (at_end.stage in ('planned', 'under_way', 'suspended') or at_end.since >= $1)
     order by m.primary_factor, m.title, m.id`,
    [period.firstDay, period.dayAfter],
  );
  const day = now === null ? period.lastDay : dayOf(now);
  return rows.map(({ plannedStartOn, ...row }) => {
    const pace = measurePace({ stage: row.stage, plannedStartOn, plannedEndOn: row.plannedEndOn }, day);
    return { ...row, pace, light: measureLight(pace) };
  });
}
