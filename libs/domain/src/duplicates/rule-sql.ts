import { leastPointsOf, mostDuplicatePoints } from '@elinvoima/contracts';

/** How near two names' trigrams must be; the same number stands in `companies_named_like`. */
export const nearFrom = 0.6;

/** A shorter name is like too many others. */
export const leastLetters = 5;

/** Two name keys that are nearly one. Numbers tell apart: "Kotka 1" and "Kotka 2" are two. */
export const nearNames = (a: string, b: string): string =>
  `(similarity(${a}, ${b}) >= ${nearFrom} and least(length(${a}), length(${b})) >= ${leastLetters}
    and regexp_replace(${a}, '\\D', '', 'g') = regexp_replace(${b}, '\\D', '', 'g'))`;

const namedReasons = ['same_business_id', 'same_name', 'other_name', 'former_name', 'near_name'];

/** The points of a list of reasons. */
export function pointsOf(reasons: string, points: Readonly<Record<string, number>>): string {
  const values = Object.entries(points).map(([reason, weight]) => `('${reason}', ${weight})`);
  const named = namedReasons.map((reason) => `'${reason}'`);
  return `(select least(coalesce(sum(weight.points), 0)::integer,
      case when ${reasons} && array[${named.join(', ')}] then ${mostDuplicatePoints.withName} else ${mostDuplicatePoints.withoutName} end)
    from (values ${values.join(', ')}) as weight (reason, points) where weight.reason = any(${reasons}))`;
}

export const isWorthShowing = (points: string): string => `${points} >= ${leastPointsOf.low}`;
