import {
  localeOf,
  type AreaGeometry,
  type DistanceTarget,
  type EnquiryKind,
  type Geometry,
  type Language,
  type PublicSiteStatus,
  type SiteConnection,
  type SiteTraffic,
  type SiteUse,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';

type Words = Readonly<Partial<Record<Language, string>>>;

/** A public picture of a plot or premises. */
export interface PictureShown {
  readonly attachmentId: string;
  readonly alt: Words;
}

/** A plot or premises as everybody sees it. */
export interface SiteShown {
  readonly id: string;
  readonly kind: EnquiryKind;
  readonly name: string;
  readonly status: PublicSiteStatus;
  readonly availableFrom: string | null;
  readonly uses: readonly SiteUse[];
  readonly area: number | null;
  readonly floorArea: number | null;
  readonly buildingRight: number | null;
  readonly zoningMark: string | null;
  readonly planName: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly connections: readonly SiteConnection[];
  readonly traffic: readonly SiteTraffic[];
  readonly powerKw: number | null;
  readonly distances: readonly { readonly to: DistanceTarget; readonly name: string | null; readonly km: number }[];
  readonly salePrice: number | null;
  readonly monthlyRent: number | null;
  readonly publicText: Words;
  /** In the order of showing. */
  readonly pictures: readonly PictureShown[];
  readonly businessArea: { readonly id: string; readonly name: string } | null;
  /** EPSG:3067 */
  readonly geometry: Geometry | null;
  readonly east: number | null;
  readonly north: number | null;
}

export interface AreaShown {
  readonly id: string;
  readonly name: string;
  readonly publicText: Words;
  readonly geometry: AreaGeometry | null;
}

/** What is said, and in which language when it is not the reader's. */
export interface SaidWords {
  readonly text: string;
  readonly lang: Language | undefined;
}

/** The reader's language, else Finnish, else whatever there is. */
export function wordsFor(words: Words, language: Language): SaidWords | null {
  const spoken = [language, 'fi', 'sv', 'en'].find((each) => words[each as Language]?.trim()) as Language | undefined;
  const text = spoken && words[spoken]?.trim();
  return text ? { text, lang: spoken === language ? undefined : spoken } : null;
}

const whole = new Map<Language, Intl.NumberFormat>();
const money = new Map<Language, Intl.NumberFormat>();
const kept = (
  by: Map<Language, Intl.NumberFormat>,
  language: Language,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat => {
  const known = by.get(language) ?? new Intl.NumberFormat(localeOf[language], options);
  by.set(language, known);
  return known;
};

const numberIn = (language: Language, value: number): string =>
  kept(whole, language, { maximumFractionDigits: 1 }).format(value);

export const squareMetres = (language: Language, value: number): string => `${numberIn(language, value)}\u00a0m²`;
export const floorMetres = (language: Language, value: number): string =>
  `${numberIn(language, value)}\u00a0${language === 'fi' ? 'k-m²' : 'm²'}`;
export const kilometres = (language: Language, value: number): string => `${numberIn(language, value)}\u00a0km`;
export const kilowatts = (language: Language, value: number): string => `${numberIn(language, value)}\u00a0kW`;
export const euros = (language: Language, value: number): string =>
  kept(money, language, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  }).format(value);

/** Of the ground for a plot, of the floor for premises. */
export function sizeOf({ kind, area, floorArea }: SiteShown, language: Language): string | null {
  const size = kind === 'premises' ? (floorArea ?? area) : area;
  return size === null ? null : squareMetres(language, size);
}

export function pricesOf({ salePrice, monthlyRent }: SiteShown, language: Language): string | null {
  const prices = [
    salePrice !== null && euros(language, salePrice),
    monthlyRent !== null && formatText(language, 'site-page.perMonth', { price: euros(language, monthlyRent) }),
  ].filter((price) => price !== false);
  return prices.length === 0 ? null : prices.join(' · ');
}

export const statusOf = ({ status, availableFrom }: SiteShown, language: Language): string => {
  const word = formatText(language, `sites.status.${status}`);
  return availableFrom === null || status === 'reserved'
    ? word
    : formatText(language, 'site-page.availableFrom', { status: word, on: availableFrom });
};
