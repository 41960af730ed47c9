import { localeOf, type Language } from '../language.js';
import { isReservedForThem, pricesFor, type OfferedSite, type SoughtPlace } from '../matching/match-rule.js';
import type { MatchCriterion, MatchVerdict } from '../matching/criteria.js';
import { formatText } from './format-text.js';
import { labelOf } from './label-of.js';

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

const figures = new Map<Language, Intl.NumberFormat>();

/** Kept by language: a page of matches writes hundreds of figures, and making the one who writes them costs more than writing. */
function figure(language: Language, value: number): string {
  const known = figures.get(language) ?? new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 0 });
  figures.set(language, known);
  return known.format(value);
}

/** "Teollisuus, Varasto" → one list in small letters after the first. */
const listed = (words: readonly string[]): string => words.map((word) => word.toLowerCase()).join(', ');

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function soughtArea(language: Language, { areaMin, areaMax }: SoughtPlace): string {
  const from = isGiven(areaMin) ? figure(language, areaMin) : '';
  const to = isGiven(areaMax) ? figure(language, areaMax) : '';
  if (from !== '' && to !== '') return formatText(language, 'matching.words.range', { from, to });
  return from === ''
    ? formatText(language, 'matching.words.atMost', { to })
    : formatText(language, 'matching.words.atLeast', { from });
}

function stateWords(language: Language, site: OfferedSite, sought: SoughtPlace): string {
  const { status, availableFrom, reservedUntil } = site;
  if (isReservedForThem(site, sought))
    return reservedUntil === null
      ? formatText(language, 'matching.words.reservedForThem')
      : formatText(language, 'matching.words.reservedForThemUntil', { day: reservedUntil });
  if (status === 'reserved')
    return reservedUntil === null
      ? formatText(language, 'matching.words.reservedUnknown')
      : formatText(language, 'matching.words.reserved', { day: reservedUntil });
  if (status === 'planned')
    return availableFrom === null
      ? formatText(language, 'matching.words.plannedUnknown')
      : formatText(language, 'matching.words.planned', { day: availableFrom });
  if (status === 'sold' || status === 'in_use' || (status === 'leased' && availableFrom === null))
    return formatText(language, 'matching.words.taken', {
      status: labelOf(language, 'sites.status', status).toLowerCase(),
    });
  return availableFrom === null
    ? formatText(language, 'matching.words.free')
    : formatText(language, 'matching.words.freeFrom', { day: availableFrom });
}

/** The figures of both sides in a sentence: "Pinta-ala 4 200 m², haettu 3 000–5 000 m²". */
const sentences: Record<MatchCriterion, (language: Language, site: OfferedSite, sought: SoughtPlace) => string> = {
  kind: (language, site, sought) =>
    formatText(language, 'matching.words.kind', {
      site: labelOf(language, 'sites.kind', site.kind),
      sought: labelOf(language, 'sites.kind', sought.kind).toLowerCase(),
    }),
  availability: (language, site, sought) =>
    isGiven(sought.neededBy)
      ? formatText(language, 'matching.words.byDay', { site: stateWords(language, site, sought), day: sought.neededBy })
      : stateWords(language, site, sought),
  area: (language, { size }, sought) => {
    const wanted = soughtArea(language, sought);
    return size === null
      ? formatText(language, 'matching.words.areaUnknown', { sought: wanted })
      : formatText(language, 'matching.words.area', { site: figure(language, size), sought: wanted });
  },
  use: (language, site, { uses }) => {
    const sought = listed((uses ?? []).map((use) => labelOf(language, 'sites.use', use)));
    return site.uses.length === 0
      ? formatText(language, 'matching.words.useUnknown', { sought })
      : formatText(language, 'matching.words.use', {
          site: listed(site.uses.map((use) => labelOf(language, 'sites.use', use))),
          sought,
        });
  },
  tenure: (language, { salePrice, monthlyRent }, { tenures }) =>
    tenures?.[0] === 'rent'
      ? formatText(language, monthlyRent === null ? 'matching.words.tenureUnknown.rent' : 'matching.words.tenure.rent')
      : formatText(language, salePrice === null ? 'matching.words.tenureUnknown.buy' : 'matching.words.tenure.buy'),
  budget: (language, site, sought) => {
    const budget = figure(language, sought.budget ?? 0);
    const prices = pricesFor(site, sought).map(({ tenure, price }) =>
      formatText(language, `matching.words.price.${tenure}`, { price: figure(language, price) }),
    );
    return prices.length === 0
      ? formatText(language, 'matching.words.budgetUnknown', { sought: budget })
      : formatText(language, 'matching.words.budget', { site: capital(prices.join(', ')), sought: budget });
  },
  power: (language, site, { powerKw }) =>
    site.powerKw === null
      ? formatText(language, 'matching.words.powerUnknown', { sought: figure(language, powerKw ?? 0) })
      : formatText(language, 'matching.words.power', {
          site: figure(language, site.powerKw),
          sought: figure(language, powerKw ?? 0),
        }),
  traffic: (language, site, { trafficNeeds }) => {
    const words = (needs: NonNullable<typeof trafficNeeds>): string =>
      listed(needs.map((need) => labelOf(language, 'sites.traffic', need)));
    const needs = trafficNeeds ?? [];
    const missing = needs.filter((need) => !site.traffic.includes(need));
    if (missing.length === 0) return formatText(language, 'matching.words.traffic', { sought: words(needs) });
    if (site.traffic.length === 0)
      return formatText(language, 'matching.words.trafficUnknown', { sought: words(needs) });
    return formatText(language, 'matching.words.trafficMissing', { missing: words(missing), sought: words(needs) });
  },
};

export const matchWords = (
  language: Language,
  criterion: MatchCriterion,
  site: OfferedSite,
  sought: SoughtPlace,
): string => sentences[criterion](language, site, sought);

/** Why a site is proposed, as the form offers it: what fits, a sentence each. Empty when nothing was asked for. */
export const proposalWords = (
  language: Language,
  verdicts: Readonly<Record<MatchCriterion, MatchVerdict | null>>,
  site: OfferedSite,
  sought: SoughtPlace,
): string =>
  (Object.keys(sentences) as MatchCriterion[])
    .filter((criterion) => criterion !== 'kind' && verdicts[criterion] === 'fits')
    .map((criterion) => `${matchWords(language, criterion, site, sought)}.`)
    .join(' ');
