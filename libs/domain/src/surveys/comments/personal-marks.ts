/** What in a text may tell who wrote it, or speak of a named person: found by rule, decided by a person. */
export const personalMarkKinds = ['email', 'phone', 'business_id', 'personal_id', 'address', 'name'] as const;
export type PersonalMarkKind = (typeof personalMarkKinds)[number];

/** A part of a text, by the places of its characters; `to` is the first that is not in it. */
export interface TextSpan {
  from: number;
  to: number;
}

export interface PersonalMark extends TextSpan {
  kind: PersonalMarkKind;
}

/** The surest first: what is found by one is not looked at by the next. */
const patterns: readonly (readonly [PersonalMarkKind, RegExp])[] = [
  ['email', /[\w.+-]+(?:@|\s?\(at\)\s?)[\w-]+(?:\.[\w-]+)+/giu],
  ['personal_id', /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\d])/gu],
  ['business_id', /(?<!\d)(?:FI)?\d{7}-?\d(?!\d)/gu],
  ['phone', /(?<![\d.,])(?:\+\d{1,3}[\s-]?|0)\d{1,3}(?:[\s-]?\d{2,4}){2,4}(?![\d.,]\d)/gu],
  [
    'address',
    /\p{Lu}[\p{L}-]*(?:tie|katu|kuja|polku|kaari|raitti|vägen|gatan|gränden)\s+\d+\s?[a-zA-Z]?(?![\p{L}\d])/gu,
  ],
];

const word = /[\p{L}][\p{L}’'-]*/gu;
/** The pronoun, and what opens with a capital for its language's sake alone. */
const ordinary =
  /^(?:I(?:['’]\w+)?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Finnish|Swedish|English|EU|AI|IT|OK|PK|YTJ|PRH|ELY|TE|CRM|ALV|VAT)(?![\p{L}])/u;

const opensSentence = (text: string, at: number): boolean => /(?:^|[.!?…:\n])[\s"”'’(–-]*$/u.test(text.slice(0, at));

/** The words that begin sentences with a capital: whether one is a name only the register can say. */
export function openingWords(text: string): string[] {
  return [...text.matchAll(word)]
    .filter(({ 0: found, index }) => /^\p{Lu}/u.test(found) && opensSentence(text, index))
    .map(([found]) => found);
}

/**
 * The marks in the order of the text, none over another. A capital inside a sentence is taken for a name, unless the word is
 * one of `places` in some form; at the beginning of one only if `names` knows the word. The person who looks decides.
 */
export function personalMarks(
  text: string,
  { names, places }: { names: ReadonlySet<string>; places: readonly string[] },
): PersonalMark[] {
  const marks: PersonalMark[] = [];
  const isFree = ({ from, to }: TextSpan): boolean => marks.every((mark) => to <= mark.from || mark.to <= from);
  for (const [kind, pattern] of patterns)
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const span = { from: index, to: index + found.length };
      if (isFree(span)) marks.push({ ...span, kind });
    }
  const isPlace = (found: string): boolean =>
    places.some((place) => place !== '' && found.toLowerCase().startsWith(place.slice(0, -1).toLowerCase()));
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!/^\p{Lu}/u.test(found) || ordinary.test(found) || isPlace(found)) continue;
    if (opensSentence(text, index) && !names.has(found.toLowerCase())) continue;
    const span = { from: index, to: index + found.length };
    if (isFree(span)) marks.push({ ...span, kind: 'name' });
  }
  return marks.sort((a, b) => a.from - b.from);
}

/** Of one length whatever was under it. */
export const blackened = '█████';

/** The text with the spans blackened for good; spans may touch or lie over one another. */
export function blacken(text: string, spans: readonly TextSpan[]): string {
  let result = '';
  let at = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    // One that begins inside or right after the last is a part of it.
    if (from >= at)
      result += (from === at && at > 0 ? '' : text.slice(at, from)) + (from === at && at > 0 ? '' : blackened);
    at = Math.max(at, to);
  }
  return result + text.slice(at);
}
