/** What the palette lists, and how the server's answer joins what the browser found by itself. */
import type { IndexedCompany } from '../../company-index/company-index.js';
import type { FoundRecord } from './record-path.js';

export interface PaletteItem {
  readonly key: string;
  readonly group: 'recent' | 'records' | 'actions';
  readonly title: string;
  readonly kind?: FoundRecord['kind'];
  readonly meta?: string | undefined;
  readonly restricted?: boolean;
  /** Why it was found, when its name does not say it. */
  readonly matched?: FoundRecord['matched'];
  readonly matchedText?: string | null | undefined;
  readonly shortcut?: string | undefined;
  readonly run: () => void;
}

export const keyOf = ({ kind, id }: Pick<FoundRecord, 'kind' | 'id'>): string => `${kind}:${id}`;

export const metaOfCompany = ({ businessId, postOffice }: IndexedCompany): string | undefined =>
  [businessId, postOffice].filter(Boolean).join(' · ') || undefined;

/** The pinned rows keep their places; the rest follows in the order in which it is now known, each record once. */
export function mergeFound(pinned: readonly PaletteItem[], found: readonly PaletteItem[]): PaletteItem[] {
  const known = new Map(found.map((item) => [item.key, item]));
  // What is pinned says what is newest known of it.
  const first = pinned.map((item) => known.get(item.key) ?? item);
  const keys = new Set(first.map(({ key }) => key));
  return [...first, ...found.filter(({ key }) => !keys.has(key))];
}

/** Records, each once, in the order given. */
export const eachOnce = (items: readonly PaletteItem[]): PaletteItem[] =>
  [...new Map(items.toReversed().map((item) => [item.key, item])).values()].toReversed();
