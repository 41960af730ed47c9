import { closedLists, type ClosedLists, type Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import type { Indicator, IndicatorWords, NameSource } from './indicator.js';

/** The sentence of an indicator of the catalogue; null where it has none of that name. */
function said(key: string, what: string, language: Language): string | null {
  const textKey = `indicator-definitions.${key}.${what}`;
  return isTextKey(textKey) ? formatText(language, textKey) : null;
}

/** What an indicator is called, what it counts and what stays out. */
export function wordsOf({ key, words }: Indicator, language: Language): IndicatorWords {
  if (words !== undefined) {
    const { name, definition, leftOut, note } = words[language];
    return { name, definition, leftOut, note };
  }
  return {
    name: said(key, 'name', language) ?? key,
    definition: said(key, 'definition', language) ?? '',
    leftOut: said(key, 'leftOut', language) ?? '',
    note: said(key, 'note', language),
  };
}

export function partName({ key, words }: Indicator, part: string, language: Language): string {
  return words?.[language].parts[part] ?? said(key, part, language) ?? part;
}

const isListed = (list: keyof ClosedLists, key: string): boolean =>
  (closedLists[list] as readonly string[]).includes(key);

/** What people call a key of a breakdown. A value outside its list is shown as it was written; null is unknown. */
export function groupName(
  key: string | null,
  source: NameSource,
  ownNames: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (key === null) return formatText(language, 'indicators.unknownGroup');
  if (source === 'topics' || source === 'factors' || source === 'goals') return ownNames.get(key) ?? key;
  if (source === 'as-written') return key;
  const textKey = `${source}.${key}`;
  return isListed(source, key) && isTextKey(textKey) ? formatText(language, textKey) : key;
}
