import { instantAt, isDay } from '@elinvoima/contracts';

/** The register's `lastModified` tells Helsinki's clock without saying so, with a T or a blank in the middle; the answer is ISO 8601 in UTC. */
export function registerInstant(text: string | null): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(text ?? '');
  const [, day, clock, seconds, zone] = match ?? [];
  if (day === undefined || clock === undefined || !isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return null;
  if (zone !== undefined) return new Date(`${day}T${clock}:${seconds ?? '00'}${zone}`).toISOString();
  return new Date(instantAt(day, clock).getTime() + Math.min(Number(seconds ?? 0), 59) * 1000).toISOString();
}
