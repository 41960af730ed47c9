import { parsePeriod, type Period } from '@elinvoima/contracts';
import { Malformed } from '@elinvoima/domain/platform';

/** The period of a code in an address. Throws `Malformed` that names the parameter. */
export function periodOf(code: string, parameter = 'period'): Period {
  const period = parsePeriod(code);
  if (period === null) throw new Malformed('malformed', {}, [{ pointer: `/${parameter}`, code: 'not-a-period' }]);
  return period;
}
