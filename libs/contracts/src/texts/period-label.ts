import type { Language } from '../language.js';
import { periodWords } from '../period-words.js';
import type { Period } from '../periods.js';
import { formatText } from './format-text.js';

/**
 * A period as people call it: `3. neljännes 2026 (heinä–syyskuu)`, or short `Q3/2026`.
 * The long name of a year in Finnish is `vuosi 2026`; the short one is the bare year.
 */
export function periodLabel(period: Period, language: Language, length: 'long' | 'short' = 'long'): string {
  const words = periodWords(period, language, length);
  return 'plain' in words ? words.plain : formatText(language, words.key, words.values);
}
