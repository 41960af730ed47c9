import { parsePeriod, type Period } from '@elinvoima/contracts';
import { Malformed } from '@elinvoima/domain/platform';

/** The period of a query (`2026-Q3`), or nothing when none was asked for. Throws `Malformed` for what is no period. */
export function periodOf(code: string | undefined): Period | undefined {
  if (code === undefined) return undefined;
  const period = parsePeriod(code);
  if (period === null) throw new Malformed('malformed', {}, [{ pointer: '/period', code: 'not-a-period' }]);
  return period;
}
