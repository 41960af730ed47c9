import type { Day } from './days.js';
import type { EnquiryKind } from './enums.js';
import { siteStatuses, type SiteStatus } from './site-enums.js';

/** What somebody who seeks a place may be offered: nobody holds it and nobody works there. */
export const freeSiteStatuses = ['available', 'empty'] as const satisfies SiteStatus[];

/** What may come after what. A wrong entry is not a step: it is corrected by another entry for the same day. */
const following: Record<SiteStatus, readonly SiteStatus[]> = {
  planned: ['available', 'reserved', 'in_use', 'empty'],
  available: ['planned', 'reserved', 'sold', 'leased', 'in_use', 'empty'],
  reserved: ['planned', 'available', 'sold', 'leased', 'empty'],
  // A sold plot comes back to the seller when the building obligation is not met.
  sold: ['in_use', 'available', 'empty'],
  leased: ['in_use', 'available', 'sold', 'empty'],
  in_use: ['available', 'sold', 'leased', 'empty'],
  empty: ['planned', 'available', 'reserved', 'sold', 'leased', 'in_use'],
};

/** Premises stand empty; of a plot that nobody has, one says that it is available. */
const isOf = (kind: EnquiryKind, status: SiteStatus): boolean => status !== 'empty' || kind === 'premises';

export const mayFollowSiteStatus = (kind: EnquiryKind, from: SiteStatus, to: SiteStatus): boolean =>
  isOf(kind, to) && following[from].includes(to);

/** What a person may enter: a reservation alone reserves, and a release alone puts a reserved place back on offer. */
export const enterableSiteStatuses = (kind: EnquiryKind, from: SiteStatus | null): SiteStatus[] =>
  siteStatuses.filter(
    (to) => isOf(kind, to) && mayEnterSiteStatus(from, to) && (from === null || following[from].includes(to)),
  );

/** Whether an entry by hand does no reservation's work: what is reserved is released, or sold and let by the reservation's deed. */
export const mayEnterSiteStatus = (from: SiteStatus | null, to: SiteStatus): boolean =>
  to !== 'reserved' && from !== 'reserved';

/** One line of a place's history. */
export interface SiteStatusLine {
  readonly status: SiteStatus;
  /** The day of the deed or decision. */
  readonly since: Day;
  readonly until: Day | null;
  /** When it was written: of one day the later entry corrects the earlier. */
  readonly recordedAt: Date;
  readonly id: string;
}

const latestFirst = (a: SiteStatusLine, b: SiteStatusLine): number =>
  a.since !== b.since
    ? a.since < b.since
      ? 1
      : -1
    : b.recordedAt.getTime() - a.recordedAt.getTime() || (a.id < b.id ? 1 : -1);

/** The lines that hold, newest first: of each day the one written last. */
export function holdingSiteStatuses<Line extends SiteStatusLine>(lines: readonly Line[]): Line[] {
  const days = new Set<Day>();
  return [...lines].sort(latestFirst).filter(({ since }) => {
    const isFirst = !days.has(since);
    days.add(since);
    return isFirst;
  });
}

/** What stands today, and since when it has been so: lines of the same status in a row are one stay (an extended reservation). */
export function presentSiteStatus(
  lines: readonly SiteStatusLine[],
): { status: SiteStatus; since: Day; until: Day | null } | null {
  const holding = holdingSiteStatuses(lines);
  const [latest] = holding;
  if (latest === undefined) return null;
  const change = holding.findIndex(({ status }) => status !== latest.status);
  const first = holding.at(change === -1 ? -1 : change - 1) ?? latest;
  return { status: latest.status, since: first.since, until: latest.until };
}

export type SiteStatusFault = 'site-status-already' | 'site-status-not-following' | 'site-status-by-reservation';

/**
 * Whether an entry fits where it would stand. It is judged by the day before it, and by what it corrects on its own day;
 * what was entered for later days stays as it is.
 */
export function siteStatusFault(
  kind: EnquiryKind,
  lines: readonly SiteStatusLine[],
  { status: to, since }: { status: SiteStatus; since: Day },
  byReservation = false,
): SiteStatusFault | null {
  const holding = holdingSiteStatuses(lines);
  const corrected = holding.find((line) => line.since === since);
  const before = holding.find((line) => line.since < since);
  const held = (corrected ?? before)?.status ?? null;
  if (!byReservation && held === to) return 'site-status-already';
  if (!byReservation && !mayEnterSiteStatus(held, to)) return 'site-status-by-reservation';
  if (!isOf(kind, to)) return 'site-status-not-following';
  // Back to what stood the day before: the entry of this day was a mistake.
  if (before === undefined || before.status === to) return null;
  const mayStand = [before, corrected].some((line) => line !== undefined && following[line.status].includes(to));
  return mayStand ? null : 'site-status-not-following';
}
