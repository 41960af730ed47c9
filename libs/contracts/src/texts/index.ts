/** Everything Elinvoima says to people: screens, mails, files and problems read the same sentences. */
export { isTextKey, texts, type TextKey } from './catalogue.js';
export type { ProblemCode } from './problems/index.js';
export type { Text } from './define-texts.js';
export { eventTimes } from './event-times.js';
export { formatText, type TextValues } from './format-text.js';
export { momentWords } from './moment-words.js';
export { labelOf } from './label-of.js';
export { matchWords, proposalWords } from './match-words.js';
export { periodLabel } from './period-label.js';
export { languageNames, languages, localeOf, type Language } from '../language.js';
