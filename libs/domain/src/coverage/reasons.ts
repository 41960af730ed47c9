import {
  coveragePoints,
  coverageReasons,
  largeSizeClasses,
  newForMonths,
  silencePoints,
  type CoverageReason,
} from '@elinvoima/contracts';

/**
 * SQL: the points that each reason gives to a company, over the facts `f` that `work-queue.query.ts` gathers; 0 where it does
 * not hold. `today` is a placeholder of the local day.
 */
const pointsOf = (today: string): Record<CoverageReason, string> => {
  const when = (condition: string, reason: keyof typeof coveragePoints): string =>
    `case when ${condition} then ${coveragePoints[reason]} else 0 end`;
  return {
    late_promise: when('f.late_since is not null', 'late_promise'),
    risk: when('f.risk_told', 'risk'),
    growth: when('f.growth_told', 'growth'),
    low_answer: when('f.low_answer_on is not null', 'low_answer'),
    never_met: when('f.last_met_on is null', 'never_met'),
    silent: `case when f.silent_enough and f.last_met_on is not null
      then greatest(${silencePoints.least}, least(${silencePoints.most}, f.months_silent / 12)) else 0 end`,
    new_in_register: when(
      `f.registered_on > (${today} - interval '${newForMonths} months') and f.registered_on <= ${today}`,
      'new_in_register',
    ),
    large_employer: when(
      `f.size_class in (${largeSizeClasses.map((size) => `'${size}'`).join(', ')})`,
      'large_employer',
    ),
    no_owner: when('f.owner_id is null', 'no_owner'),
    no_contact: when('not f.has_contact', 'no_contact'),
  };
};

/** SQL: a column `points_<reason>` for each reason, and `points`, which is their sum. */
export function reasonColumns(today: string): string {
  const pieces = pointsOf(today);
  const columns = coverageReasons.map((reason) => `${pieces[reason]} as points_${reason}`);
  return `${columns.join(', ')}, ${coverageReasons.map((reason) => pieces[reason]).join(' + ')} as points`;
}

/** SQL: the reasons of a row `q` that has those columns, as `[{reason, points}]`, the weightiest first. */
export const reasonsOf = `(
  select coalesce(jsonb_agg(jsonb_build_object('reason', v.reason, 'points', v.points) order by v.points desc, v.place), '[]')
  from (values ${coverageReasons.map((reason, place) => `('${reason}', q.points_${reason}, ${place})`).join(', ')}) v (reason, points, place)
  where v.points > 0
)`;
