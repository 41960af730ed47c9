/** How a typed word finds a word of a name: one rule for the search of the server and for the names in the browser's memory. */
import { allStemsOf, basesOf } from './bases.js';
import { endings } from './inflection.js';
import { slipsForgiven, slipsToBegin } from './slips.js';

/** From the surest to the least sure. */
export const fits = { begins: 0, bent: 1, inside: 2, slipped: 3 } as const;
export type Fit = (typeof fits)[keyof typeof fits];

/** What else to look up for a typed word: words that begin so, and whole words. */
export interface WordForms {
  readonly begins: readonly string[];
  readonly whole: readonly string[];
}

const leastBeginning = 4;
const leastStemToBegin = 5;
/** Letters that must be there before the middle of a word is looked into. */
export const leastInside = 3;

/** The base words of a bent one, and the stems of both, so that "mäki" finds "Mäen Tila" and "kaupasta" finds Kauppa. */
export function formsOf(typed: string, isUnfinished = false): WordForms {
  const begins = new Set<string>();
  const whole = new Set<string>();
  const bases = basesOf(typed, isUnfinished);
  for (const base of bases) (base.length >= leastBeginning ? begins : whole).add(base);
  if (typed.length >= leastInside && !/\d/.test(typed))
    for (const stem of [typed, ...basesOf(typed)].flatMap((base) => allStemsOf(base))) {
      if (stem.length >= leastStemToBegin) begins.add(stem);
      else if (stem.length >= leastInside) for (const ending of endings) whole.add(stem + ending);
    }
  begins.delete(typed);
  const isCovered = (form: string): boolean => {
    if (form.startsWith(typed)) return true;
    for (let length = leastBeginning; length < form.length; length += 1)
      if (begins.has(form.slice(0, length))) return true;
    return false;
  };
  return {
    begins: [...begins].filter((form) => !isCovered(form)),
    whole: [...whole].filter((form) => !begins.has(form) && !isCovered(form)),
  };
}

/** What may stand inside a compound: the word itself and its bases ("pajalle" is in Konepaja). */
export const innerForms = (typed: string): string[] =>
  [typed, ...basesOf(typed).filter((base) => base.length >= leastBeginning)]
    .filter(({ length }) => length >= leastInside)
    .slice(0, 8);

/** The ways of writing that a slip is looked for in. */
export const slippedForms = (typed: string): string[] =>
  [typed, ...basesOf(typed)].filter((form) => slipsForgiven(form.length) > 0 && !/\d/.test(form)).slice(0, 8);

/** Whether a slip away from `form` begins `word`. In a short word much is alike, so little may follow it. */
export function isSlipped(form: string, word: string): boolean {
  const most = slipsForgiven(form.length);
  if (most === 0 || (form.length < 6 && word.length > form.length + 2)) return false;
  return slipsToBegin(form, word, most) <= most;
}

/** How a typed word fits a word of a name; null when it does not. */
export function fitOf(typed: string, word: string, isUnfinished = false): Fit | null {
  if (word.startsWith(typed)) return fits.begins;
  const { begins, whole } = formsOf(typed, isUnfinished);
  if (begins.some((form) => word.startsWith(form)) || whole.includes(word)) return fits.bent;
  if (innerForms(typed).some((form) => word.includes(form))) return fits.inside;
  return slippedForms(typed).some((form) => isSlipped(form, word)) ? fits.slipped : null;
}
