/**
 * The companies that typed words may mean when no name begins or holds them: bent ("konepajalle"), part of a compound after
 * its ending is taken off, or with a slip. The same rule as the server's search, over the words in memory.
 */
import { fits, formsOf, innerForms, isSlipped, leastInside, slippedForms, type Fit } from '@elinvoima/contracts/words';

/** Words of companies in memory, in their order, each with the companies that have it. */
export interface KnownWords {
  wordsFrom(beginning: string): Iterable<string>;
  allWords(): Iterable<string>;
  having(word: string): Iterable<number>;
}

/** How surely each company is meant: the least sure of its words. */
export type Likely = ReadonlyMap<number, Fit>;

const leastLetters = 4;
const fewForms = 2;

export function likelyCompanies(index: KnownWords, typed: readonly string[]): Likely {
  let likely: Map<number, Fit> | null = null;
  for (const [at, word] of typed.entries()) {
    const ofWord = companiesOf(index, word, at === typed.length - 1);
    const before: Map<number, Fit> | null = likely;
    if (before === null) likely = ofWord;
    else {
      likely = new Map();
      for (const [company, fit] of ofWord) {
        const earlier = before.get(company);
        if (earlier !== undefined) likely.set(company, Math.max(earlier, fit) as Fit);
      }
    }
    if (likely.size === 0) break;
  }
  return likely ?? new Map<number, Fit>();
}

function companiesOf(index: KnownWords, typed: string, isLast: boolean): Map<number, Fit> {
  const found = new Map<number, Fit>();
  const take = (word: string, fit: Fit): void => {
    for (const company of index.having(word)) if (!found.has(company)) found.set(company, fit);
  };
  for (const word of index.wordsFrom(typed)) take(word, fits.begins);
  if (typed.length < leastInside) return found;
  const { begins, whole } = formsOf(typed, isLast);
  for (const form of begins) for (const word of index.wordsFrom(form)) take(word, fits.bent);
  for (const form of whole) take(form, fits.bent);
  const inner = innerForms(typed);
  for (const word of index.allWords()) if (inner.some((form) => word.includes(form))) take(word, fits.inside);
  if (found.size > 0 || typed.length < leastLetters) return found;
  // Few slip on the first letter; what begins with another is not looked through while the next letter is on its way.
  for (const form of slippedForms(typed).slice(0, fewForms))
    for (const word of index.wordsFrom(form[0] as string)) if (isSlipped(form, word)) take(word, fits.slipped);
  return found;
}
