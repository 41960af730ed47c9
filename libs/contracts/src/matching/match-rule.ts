/**
 * Whether a site fits an enquiry: a verdict for each thing that was asked for, and a score. Pure, so that the server's list, the
 * notices and the tests say the same. Two promises are held by property tests: asking for less never lowers a site's score, and the
 * order is total. Missing knowledge of a site is `unknown`, which ranks between `misses` and `nearly`.
 */
import { addDays, type Day } from '../days.js';
import type { EnquiryKind } from '../enums.js';
import type { SiteStatus, SiteTenure, SiteTraffic, SiteUse } from '../site-enums.js';
import { matchCriteria, type MatchCriterion, type MatchVerdict } from './criteria.js';

/** What an enquiry asks for. Areas in m², budget in euros (of rent by the month); what is left out will do anyhow. */
export interface SoughtPlace {
  /** Whose need it is: a site that is kept for this enquiry is theirs to have. */
  readonly enquiryId?: string;
  readonly kind: EnquiryKind;
  readonly areaMin?: number | null;
  readonly areaMax?: number | null;
  /** Any of these. */
  readonly uses?: readonly SiteUse[] | null;
  /** Any of these. */
  readonly tenures?: readonly SiteTenure[] | null;
  readonly powerKw?: number | null;
  /** All of these. */
  readonly trafficNeeds?: readonly SiteTraffic[] | null;
  readonly budget?: number | null;
  readonly neededBy?: Day | null;
}

/** What is known of a site, as far as it is compared. */
export interface OfferedSite {
  readonly id: string;
  readonly kind: EnquiryKind;
  readonly status: SiteStatus;
  readonly availableFrom: Day | null;
  readonly reservedUntil: Day | null;
  /** The enquiry that it is kept for. */
  readonly reservedFor: string | null;
  /** Of a plot the land, of premises the floor; m². */
  readonly size: number | null;
  readonly uses: readonly SiteUse[];
  readonly traffic: readonly SiteTraffic[];
  readonly powerKw: number | null;
  readonly salePrice: number | null;
  readonly monthlyRent: number | null;
}

export interface SiteMatch {
  /** Null: not asked for. */
  readonly verdicts: Readonly<Record<MatchCriterion, MatchVerdict | null>>;
  /** 0–100; 100 fits in everything that was asked for. */
  readonly score: number;
  /** What keeps it from being proposed at all; empty for a site that may be. */
  readonly excludedBy: readonly MatchCriterion[];
}

/** What each thing weighs; together 100. The kind excludes and weighs nothing. */
const weights: Readonly<Record<MatchCriterion, number>> = {
  kind: 0,
  availability: 20,
  area: 25,
  use: 20,
  // With `unknown` it loses as much as a wider choice may cost the budget: that is what keeps the first promise.
  tenure: 10,
  budget: 15,
  power: 5,
  traffic: 5,
};

/** Of ten. */
const worth: Readonly<Record<MatchVerdict, number>> = { fits: 10, nearly: 6, unknown: 4, misses: 0 };

/** So much smaller or larger is worth a look; a larger plot may be parcelled, a smaller one shared with the neighbour. */
const nearlySmall = 0.8;
const nearlyLarge = 1.5;
/** Smaller than half of what is needed is no place for it. */
export const farTooSmall = 0.5;
const nearlyPriced = 1.15;
const nearlyPowered = 0.8;
const nearlyInTime = 90;

/** What can be built where it is missing; rails and roads for lorries cannot. */
const buildable: ReadonlySet<SiteTraffic> = new Set(['loading_dock', 'customer_parking']);

/** In these states a site is somebody else's, and when it comes free nobody knows. */
export const takenStatuses = ['sold', 'in_use', 'leased'] as const satisfies SiteStatus[];
const taken: ReadonlySet<SiteStatus> = new Set(takenStatuses);

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
const atMost = (verdict: MatchVerdict, highest: MatchVerdict): MatchVerdict =>
  worth[verdict] > worth[highest] ? highest : verdict;

function byDay(freeFrom: Day, neededBy: Day | null | undefined): MatchVerdict {
  if (!isGiven(neededBy) || freeFrom <= neededBy) return 'fits';
  return freeFrom <= addDays(neededBy, nearlyInTime) ? 'nearly' : 'misses';
}

export const isReservedForThem = (
  { status, reservedFor }: Pick<OfferedSite, 'status' | 'reservedFor'>,
  { enquiryId }: Pick<SoughtPlace, 'enquiryId'>,
): boolean => status === 'reserved' && reservedFor !== null && reservedFor === enquiryId;

/** A let site whose day of coming free is known is compared by that day; what is sold or in use is not to be had. */
function availabilityOf(site: OfferedSite, sought: SoughtPlace): MatchVerdict {
  const { status, availableFrom, reservedUntil } = site;
  const { neededBy } = sought;
  if (status === 'available' || status === 'empty' || isReservedForThem(site, sought))
    return availableFrom === null ? 'fits' : byDay(availableFrom, neededBy);
  if (status === 'planned')
    return availableFrom === null ? 'unknown' : atMost(byDay(availableFrom, neededBy), 'nearly');
  if (status === 'reserved')
    return reservedUntil === null ? 'unknown' : atMost(byDay(reservedUntil, neededBy), 'nearly');
  return status === 'leased' && availableFrom !== null ? byDay(availableFrom, neededBy) : 'misses';
}

const isTaken = ({ status, availableFrom }: OfferedSite): boolean =>
  taken.has(status) && (status !== 'leased' || availableFrom === null);

function areaOf({ size }: OfferedSite, { areaMin, areaMax }: SoughtPlace): MatchVerdict | null {
  if (!isGiven(areaMin) && !isGiven(areaMax)) return null;
  if (size === null) return 'unknown';
  const least = areaMin ?? 0;
  const most = areaMax ?? Infinity;
  if (size >= least && size <= most) return 'fits';
  return size >= least * nearlySmall && size <= most * nearlyLarge ? 'nearly' : 'misses';
}

/** "Something else" is in no closed word: whether it may be done there, a person must say. */
function useOf(site: OfferedSite, { uses }: SoughtPlace): MatchVerdict | null {
  if (!isGiven(uses) || uses.length === 0) return null;
  if (uses.some((use) => site.uses.includes(use))) return 'fits';
  return site.uses.length === 0 || site.uses.includes('other') || uses.includes('other') ? 'unknown' : 'misses';
}

/** No price is no refusal to sell: a tenure is known by its price, and otherwise not known. */
function tenureOf({ salePrice, monthlyRent }: OfferedSite, { tenures }: SoughtPlace): MatchVerdict | null {
  if (!isGiven(tenures) || tenures.length === 0 || tenures.length === 2) return null;
  return (tenures[0] === 'buy' ? salePrice : monthlyRent) === null ? 'unknown' : 'fits';
}

/** The prices that are asked for the tenures sought. */
export function pricesFor(
  { salePrice, monthlyRent }: OfferedSite,
  { tenures }: SoughtPlace,
): { readonly tenure: SiteTenure; readonly price: number }[] {
  const wants = (tenure: SiteTenure): boolean => !isGiven(tenures) || tenures.length === 0 || tenures.includes(tenure);
  return [
    ...(wants('buy') && salePrice !== null ? [{ tenure: 'buy' as const, price: salePrice }] : []),
    ...(wants('rent') && monthlyRent !== null ? [{ tenure: 'rent' as const, price: monthlyRent }] : []),
  ];
}

function budgetOf(site: OfferedSite, sought: SoughtPlace): MatchVerdict | null {
  const { budget } = sought;
  if (!isGiven(budget)) return null;
  const prices = pricesFor(site, sought);
  if (prices.length === 0) return 'unknown';
  const least = Math.min(...prices.map(({ price }) => price));
  if (least <= budget) return 'fits';
  return least <= budget * nearlyPriced ? 'nearly' : 'misses';
}

function powerOf(site: OfferedSite, { powerKw }: SoughtPlace): MatchVerdict | null {
  if (!isGiven(powerKw)) return null;
  if (site.powerKw === null) return 'unknown';
  if (site.powerKw >= powerKw) return 'fits';
  return site.powerKw >= powerKw * nearlyPowered ? 'nearly' : 'misses';
}

function trafficOf(site: OfferedSite, { trafficNeeds }: SoughtPlace): MatchVerdict | null {
  if (!isGiven(trafficNeeds) || trafficNeeds.length === 0) return null;
  const missing = trafficNeeds.filter((need) => !site.traffic.includes(need));
  if (missing.length === 0) return 'fits';
  if (site.traffic.length === 0) return 'unknown';
  return missing.every((need) => buildable.has(need)) ? 'nearly' : 'misses';
}

export function matchSite(site: OfferedSite, sought: SoughtPlace): SiteMatch {
  const verdicts: Record<MatchCriterion, MatchVerdict | null> = {
    kind: site.kind === sought.kind ? 'fits' : 'misses',
    availability: availabilityOf(site, sought),
    area: areaOf(site, sought),
    use: useOf(site, sought),
    tenure: tenureOf(site, sought),
    budget: budgetOf(site, sought),
    power: powerOf(site, sought),
    traffic: trafficOf(site, sought),
  };
  const excludedBy: MatchCriterion[] = [];
  if (verdicts.kind === 'misses') excludedBy.push('kind');
  if (isTaken(site)) excludedBy.push('availability');
  if (site.size !== null && isGiven(sought.areaMin) && site.size < sought.areaMin * farTooSmall)
    excludedBy.push('area');
  if (verdicts.use === 'misses') excludedBy.push('use');
  let tenths = 0;
  for (const criterion of matchCriteria) tenths += weights[criterion] * worth[verdicts[criterion] ?? 'fits'];
  return { verdicts, score: tenths / 10, excludedBy };
}

/** A site that fits is one that misses nothing; it may still have unknowns. */
export const missesNothing = ({ verdicts, excludedBy }: SiteMatch): boolean =>
  excludedBy.length === 0 && matchCriteria.every((criterion) => verdicts[criterion] !== 'misses');

export interface Ranked {
  readonly id: string;
  readonly match: SiteMatch;
}

/** What may be proposed first, the best first; equals by their ids, so that the order is the same every time. */
export function compareMatches(a: Ranked, b: Ranked): number {
  const excluded = Number(a.match.excludedBy.length > 0) - Number(b.match.excludedBy.length > 0);
  if (excluded !== 0) return excluded;
  if (a.match.score !== b.match.score) return b.match.score - a.match.score;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
