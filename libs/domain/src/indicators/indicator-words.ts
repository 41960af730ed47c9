import { closedLists, type Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import type { Indicator, NameSource } from './indicator.js';

export interface IndicatorWords {
  name: string;
  definition: string;
  leftOut: string;
}

/** What an indicator is called, what it counts and what stays out. */
export function wordsOf({ key }: Indicator, language: Language): IndicatorWords {
  return {
    name: formatText(language, `indicator-definitions.${key}.name`),
    definition: formatText(language, `indicator-definitions.${key}.definition`),
    leftOut: formatText(language, `indicator-definitions.${key}.leftOut`),
  };
}

export function partName({ key }: Indicator, part: string, language: Language): string {
  const textKey = `indicator-definitions.${key}.${part}`;
  return isTextKey(textKey) ? formatText(language, textKey) : part;
}

/** What people call a key of a breakdown. A value outside its list is shown as it was written; null is unknown. */
export function groupName(
  key: string | null,
  source: NameSource,
  topics: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (key === null) return formatText(language, 'indicators.unknownGroup');
  if (source === 'topics') return topics.get(key) ?? key;
  if (source === 'as-written') return key;
  const textKey = `${source}.${key}`;
  return (closedLists[source] as readonly string[]).includes(key) && isTextKey(textKey)
    ? formatText(language, textKey)
    : key;
}
