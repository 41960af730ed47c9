import type { Counts, NaiveSpan } from './holds-for-chapter.js';
import { localDay, type World } from './random-records.js';

/**
 * For specs only: the indicators of chapter 3.1 counted a second time, by loops over the records and the words of the
 * counting rules alone. It shares no line with the SQL, nor with the product's calendar.
 */

const within = (day: string, { firstDay, dayAfter }: NaiveSpan): boolean => day >= firstDay && day < dayAfter;

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Quarters of an hour that the town hall was open, walked through one by one. */
function workingHours(from: Date, until: Date, holidays: ReadonlySet<string>): number {
  const quarterHour = 900_000;
  let open = 0;
  for (let at = from.getTime(); at < until.getTime(); at += quarterHour) {
    const parts = Object.fromEntries(wallClock.formatToParts(at).map(({ type, value }) => [type, value]));
    const hour = Number(parts['hour']);
    if (hour < 8 || hour >= 16 || parts['weekday'] === 'Sat' || parts['weekday'] === 'Sun') continue;
    if (!holidays.has(localDay(new Date(at)))) open += 1;
  }
  return open / 4;
}

const exactly = (value: number): number => Number(value.toFixed(6));
const percent = (part: number, whole: number): number | null => (whole === 0 ? null : exactly((100 * part) / whole));
/** What stands beside a figure and is held against nothing is told to one decimal. */
const roughly = (share: number | null): number | null => (share === null ? null : Math.round(share * 10) / 10);

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  return low === undefined || high === undefined ? null : exactly((low + high) / 2);
}

export function naiveCount(
  world: World,
  span: NaiveSpan,
  { now, promisedHours, holidays }: { now: Date; promisedHours: number; holidays: ReadonlySet<string> },
): Counts {
  const { companies } = world;
  const alive = (index: number | null): boolean => index !== null && !(companies[index]?.deleted ?? true);

  const counts = world.interactions.filter(
    (one, index) => one.status === 'complete' && !one.deleted && !(one.duplicate && index > 0),
  );
  const inSpan = counts.filter(({ at }) => within(localDay(at), span));
  const held = world.events.filter(({ status, deleted }) => status === 'held' && !deleted);
  const heldInSpan = held.filter(({ at }) => within(localDay(at), span));
  const present = heldInSpan.flatMap(({ attendances }) => attendances.filter((one) => one.present));
  const attending = new Set(present.map(({ company }) => company).filter(alive));
  const attendedBefore = new Set(
    held
      .filter(({ at }) => localDay(at) < span.firstDay)
      .flatMap(({ attendances }) => attendances.filter((one) => one.present).map(({ company }) => company)),
  );

  const year: NaiveSpan = {
    firstDay: `${Number(span.dayAfter.slice(0, 4)) - 1}${span.dayAfter.slice(4)}`,
    dayAfter: span.dayAfter,
  };
  const reached = new Set<number>();
  for (const { at, companies: met } of counts) if (within(localDay(at), year)) met.forEach((one) => reached.add(one));
  for (const { at, attendances } of held)
    if (within(localDay(at), year))
      for (const one of attendances) if (one.present && one.company !== null) reached.add(one.company);
  const target = companies.flatMap((company, index) =>
    company.ours &&
    !company.housing &&
    !company.deleted &&
    (company.active || (company.endedOn !== null && company.endedOn >= span.dayAfter)) &&
    (company.registeredOn === null || company.registeredOn < span.dayAfter)
      ? [index]
      : [],
  );
  const own = (index: number): boolean => alive(index) && (companies[index]?.ours ?? false);
  const withOwn = (all: typeof inSpan): number => all.filter(({ companies: met }) => met.some(own)).length;
  const visits = inSpan.filter(({ type }) => type === 'visit');
  const reachedHere = target.filter((index) => reached.has(index)).length;

  const measures = world.measures.filter(({ deleted }) => !deleted);
  const completed = measures.filter(({ stages }) => {
    const last = stages.at(-1);
    return last?.stage === 'completed' && within(last.since, span);
  });
  const started = measures.filter(({ stages }) => {
    const first = stages.find(({ stage }) => stage === 'under_way' || stage === 'completed');
    return first !== undefined && within(first.since, span);
  });
  const open = measures.filter(({ stages }) => {
    const last = stages.findLast(({ since }) => since < span.dayAfter);
    return last !== undefined && ['planned', 'under_way', 'suspended'].includes(last.stage);
  });

  const enquiries = world.enquiries
    .filter(({ receivedAt, deleted }) => !deleted && within(localDay(receivedAt), span))
    .map(({ receivedAt, answeredAt }) => ({
      answered: answeredAt !== null,
      hours: workingHours(receivedAt, answeredAt ?? now, holidays),
    }));
  const judged = enquiries.filter(({ answered, hours }) => answered || hours > promisedHours);

  return {
    '3.1.a': {
      value: world.cooperations.filter(
        ({ deleted, startsOn, endsOn, factor, companies: members }) =>
          !deleted &&
          startsOn < span.dayAfter &&
          (endsOn === null || endsOn >= span.firstDay) &&
          (factor === 'F1' || members.length > 0),
      ).length,
    },
    '3.1.b': { value: heldInSpan.length },
    '3.1.b2': {
      value: present.length,
      companies: attending.size,
      firstTime: [...attending].filter((company) => !attendedBefore.has(company)).length,
    },
    '3.1.c': {
      value: completed.length,
      started: started.length,
      startedCancelled: started.filter(({ stages }) => stages.at(-1)?.stage === 'cancelled').length,
      open: open.length,
    },
    '3.1.d': { value: inSpan.length, here: withOwn(inSpan) },
    '3.1.d2': {
      value: inSpan.reduce((sum, { companies: met }) => sum + met.filter(alive).length, 0),
      here: inSpan.reduce((sum, { companies: met }) => sum + met.filter(own).length, 0),
    },
    '3.1.d3': {
      value: [...reached].filter(alive).length,
      coverage: roughly(percent(reachedHere, target.length)),
      reachedHere,
      companiesHere: target.length,
    },
    '3.1.e': { value: visits.length, here: withOwn(visits) },
    '3.1.f': {
      value: median(enquiries.filter(({ answered }) => answered).map(({ hours }) => hours)),
      withinPromise: percent(judged.filter(({ hours }) => hours <= promisedHours).length, judged.length),
      received: enquiries.length,
      unanswered: enquiries.filter(({ answered }) => !answered).length,
    },
  };
}
