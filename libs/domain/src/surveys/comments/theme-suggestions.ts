/** Suggesting themes by word stems: the theme's own words, and what people have tagged before. No model, nothing leaves the house. */

/** A word of an answer as it was written, with its stem in the answer's language (Snowball, by PostgreSQL). */
export interface StemmedWord {
  word: string;
  stem: string;
}

export interface ThemeStems {
  id: string;
  /** Stems of the theme's own words in the language of the answer. */
  stems: readonly string[];
}

/** An answer that somebody has tagged: its distinct stems, and the themes. */
export interface TaggedAnswer {
  stems: readonly string[];
  themes: readonly string[];
}

export interface ThemeSuggestion {
  themeId: string;
  /** The words of the answer that led to it, as they stand there, the weightiest first. */
  because: string[];
}

/** How much a stem speaks for a theme. */
export type StemWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** One's own word weighs as much as a stem that is some eight times commoner in the theme's answers than elsewhere. */
const ownWordWeight = 2;
const enough = 1;
const mostSuggestions = 3;
const mostReasons = 3;
/** A stem that was met once in a theme may be chance. */
const fewestTimes = 2;

/**
 * What tagging has taught: for each theme, how much commoner each stem is in its answers than in other tagged ones (a natural
 * logarithm of the ratio of shares, smoothed). Only what is at least twice as common speaks for a theme.
 */
export function learnStems(tagged: readonly TaggedAnswer[]): StemWeights {
  const everywhere = new Map<string, number>();
  const answersOf = new Map<string, number>();
  const inTheme = new Map<string, Map<string, number>>();
  const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { stems, themes } of tagged) {
    for (const stem of new Set(stems)) add(everywhere, stem);
    for (const theme of new Set(themes)) {
      add(answersOf, theme);
      const counts = inTheme.get(theme) ?? new Map<string, number>();
      inTheme.set(theme, counts);
      for (const stem of new Set(stems)) add(counts, stem);
    }
  }
  const weights = new Map<string, Map<string, number>>();
  for (const [theme, counts] of inTheme) {
    const inside = answersOf.get(theme) ?? 0;
    const outside = tagged.length - inside;
    const ofTheme = new Map<string, number>();
    for (const [stem, here] of counts) {
      const elsewhere = (everywhere.get(stem) ?? 0) - here;
      const ratio = (here + 0.5) / (inside + 1) / ((elsewhere + 0.5) / (outside + 1));
      if (here >= fewestTimes && ratio >= 2) ofTheme.set(stem, Math.log(ratio));
    }
    weights.set(theme, ofTheme);
  }
  return weights;
}

/** A short stem must be the whole word's; a longer one may begin a compound ("hankinta" in "hankintalaki"). */
const speaksOf = ({ word, stem }: StemmedWord, own: string): boolean =>
  stem === own || (own.length >= 4 && word.toLowerCase().startsWith(own));

/** At most three themes that the words speak for, the likeliest first; the same words and lessons give the same ones in the same order. */
export function suggestThemes(
  words: readonly StemmedWord[],
  themes: readonly ThemeStems[],
  weights: StemWeights,
): ThemeSuggestion[] {
  const distinct = words.filter(({ stem }, at) => words.findIndex((other) => other.stem === stem) === at);
  return themes
    .map(({ id, stems }) => {
      const reasons = distinct
        .map((each) => ({
          word: each.word,
          weight: Math.max(
            stems.some((own) => speaksOf(each, own)) ? ownWordWeight : 0,
            weights.get(id)?.get(each.stem) ?? 0,
          ),
        }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight);
      return { id, reasons, score: reasons.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, mostSuggestions)
    .map(({ id, reasons }) => ({ themeId: id, because: reasons.slice(0, mostReasons).map(({ word }) => word) }));
}
