import { parsePeriod, type Period } from '@elinvoima/contracts';
import { Malformed } from '@elinvoima/domain/platform';

/** The period that a parameter names (`2026-Q3`). Throws `Malformed`, with the parameter, for what is no period. */
export function periodNamed(code: string, parameter = 'period'): Period {
  const period = parsePeriod(code);
  if (period === null) throw new Malformed('malformed', {}, [{ pointer: `/${parameter}`, code: 'not-a-period' }]);
  return period;
}

/** The period of a query, or nothing when none was asked for. */
export const periodOf = (code: string | undefined): Period | undefined =>
  code === undefined ? undefined : periodNamed(code);
