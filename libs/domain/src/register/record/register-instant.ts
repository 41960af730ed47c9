import { instantAt, isDay } from '@elinvoima/contracts';

/** The register's `lastModified` tells Helsinki's clock without saying so, with a T or a blank in the middle; the answer is ISO 8601 in UTC. */
export function registerInstant(text: string | null): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(
    text ?? '',
  );
  const [, day, hour, minute, second = '00', zone] = match ?? [];
  if (day === undefined || hour === undefined || minute === undefined || !isDay(day)) return null;
  if (zone !== undefined) {
    const instant = new Date(`${day}T${hour}:${minute}:${second}${zone}`);
    // The zone may be none that there is, such as +25:00.
    return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
  }
  return new Date(startOfHour(day, hour) + (Number(minute) * 60 + Number(second)) * 1000).toISOString();
}

const knownHours = new Map<string, number>();

/** Asking the time zone is dear, and a register file names the same hours again and again. */
function startOfHour(day: string, hour: string): number {
  const key = `${day} ${hour}`;
  const known = knownHours.get(key);
  if (known !== undefined) return known;
  if (knownHours.size >= 10_000) knownHours.clear();
  const instant = instantAt(day, `${hour}:00`).getTime();
  knownHours.set(key, instant);
  return instant;
}
