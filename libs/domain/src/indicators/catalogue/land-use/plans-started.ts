import { leftOut, within } from '../../counted.js';
import type { Indicator, SqlSpan } from '../../indicator.js';
import { breakdownsOfPlans, planRecord } from './plans.js';

/** Every project as `l` with the day on which it was first announced; null when nobody knows. */
const announced = `
  land_use_projects l
  cross join lateral (
    select min(s.since) filter (where s.stage = 'initiated') as initiated_on,
      min(s.since) filter (where s.stage in ('oas', 'draft', 'proposal')) as pending_on
    from land_use_project_stages s where s.project_id = l.id
  ) history`;

/** One that was separated later was announced as part of the other, and one that was joined earlier with the other. */
const ofItsOwn = `(l.split_on is null or history.initiated_on >= l.split_on) and (l.joined_on is null or history.initiated_on < l.joined_on)`;

const counted = (span: SqlSpan): string =>
  `${announced} where l.deleted_at is null and ${within('history.initiated_on', span)} and ${ofItsOwn}`;

/** 3.2.a Käynnistyvät kaavahankkeet: by the day of the announcement, whatever became of them later. */
export const plansStarted: Indicator = {
  key: '3.2.a',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [],
  figure: (span) => `select count(*)::int as value from ${counted(span)}`,
  records: (span) => `select ${planRecord('history.initiated_on')} from ${counted(span)}`,
  breakdowns: breakdownsOfPlans(counted),
  leftOutOf: (span) =>
    leftOut(
      {
        in_bin: `l.deleted_at is not null and ${within('history.initiated_on', span)}`,
        part_of_another: `l.deleted_at is null and ${within('history.initiated_on', span)} and not (${ofItsOwn})`,
        day_unknown: `l.deleted_at is null and history.initiated_on is null and ${within('history.pending_on', span)}`,
      },
      announced,
    ),
};
