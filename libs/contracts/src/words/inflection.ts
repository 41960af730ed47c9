/**
 * Whether two words are the same but for how they are bent: "konepajalle" is Konepaja, "Virtasen" Virtanen, "Matille" Matti,
 * and one wrong letter in a long word is forgiven. Folded words only (small letters, no diacritics). Not a grammar: it knows
 * the common endings and the changes before them, and every guess is shown to the person as a chip.
 */

/** How surely a typed word means a name's word. */
export const sureness = { no: 0, beginning: 1, misspelt: 2, same: 3 } as const;
export type Sureness = (typeof sureness)[keyof typeof sureness];

/** Finnish case endings without diacritics, and the genitives of the other two languages. */
export const endings: ReadonlySet<string> = new Set(
  (
    'n t a ta tta na ssa sta lla lta lle ksi an en in on un yn hin hun hon hen han seen siin iin jen ien ten den ' +
    'ssaan staan lleen llaan nsa lle in s'
  ).split(' '),
);
const longestEnding = 5;

/** The weak grade of what stands before the last vowel: konttori has none, Kukka → kuka-, Ranta → ranna-, Matti → mati-. */
const grades: readonly (readonly [RegExp, string])[] = [
  [/kk([aeiouy]+)$/, 'k$1'],
  [/pp([aeiouy]+)$/, 'p$1'],
  [/tt([aeiouy]+)$/, 't$1'],
  [/nk([aeiouy]+)$/, 'ng$1'],
  [/nt([aeiouy]+)$/, 'nn$1'],
  [/mp([aeiouy]+)$/, 'mm$1'],
  [/lt([aeiouy]+)$/, 'll$1'],
  [/rt([aeiouy]+)$/, 'rr$1'],
  [/([aeiouyhlr])k([aeiouy]+)$/, '$1$2'],
  [/([aeiouylr])p([aeiouy]+)$/, '$1v$2'],
  [/([aeiouyh])t([aeiouy]+)$/, '$1d$2'],
];

export function weak(stem: string): string | null {
  const grade = grades.find(([pattern]) => pattern.test(stem));
  return grade ? stem.replace(grade[0], grade[1]) : null;
}

/** The strong grade of "tehda" and "rika": tehtaa-, rikkaa-. */
export const strong = (body: string): string =>
  /d.$/.test(body) ? body.replace(/d(.)$/, 't$1') : body.replace(/([kpt])(.)$/, '$1$1$2');

/** What a word's endings are put on. */
export function stemsOf(word: string): string[] {
  const stems = [word];
  const add = (stem: string): void => {
    stems.push(stem);
    const soft = weak(stem);
    if (soft !== null) stems.push(soft);
  };
  const body = word.slice(0, -1);
  if (word.endsWith('nen')) stems.push(`${word.slice(0, -3)}se`, `${word.slice(0, -3)}s`);
  else if (word.endsWith('e')) stems.push(`${word}e`, `${body.replace(/([kpt])$/, '$1$1')}ee`);
  else if (word.endsWith('si')) stems.push(`${word.slice(0, -2)}de`, `${body}e`, word);
  else if (word.endsWith('i')) {
    add(word);
    add(`${body}e`);
  } else if (/[aouy]$/.test(word)) add(word);
  else if (word.endsWith('s')) stems.push(`${body}kse`, `${body}a`, `${strong(body)}a`);
  else if (word.endsWith('in')) stems.push(`${body}me`);
  if (/[^aeiouy]$/.test(word)) stems.push(`${word}i`, `${word}e`);
  return stems;
}

const isBentFrom = (typed: string, stem: string): boolean =>
  typed === stem || (typed.startsWith(stem) && endings.has(typed.slice(stem.length)));

/** Both words hold the same letters but for one changed, missing, added or swapped with its neighbour. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

const longWord = 6;

export function howSurely(typed: string, word: string): Sureness {
  if (typed === word) return sureness.same;
  if (typed.length < 2 || typed[0] !== word[0]) return sureness.no;
  if (typed.length > 3 && stemsOf(word).some((stem) => isBentFrom(typed, stem))) return sureness.same;
  if (typed.length >= 3 && word.startsWith(typed)) return sureness.beginning;
  if (typed.length < longWord || word.length < longWord || typed[1] !== word[1]) return sureness.no;
  if (isOneSlipAway(typed, word)) return sureness.misspelt;
  for (let length = 1; length <= longestEnding && typed.length - length >= longWord; length += 1) {
    const stem = typed.slice(0, -length);
    if (endings.has(typed.slice(-length)) && isOneSlipAway(stem, word)) return sureness.misspelt;
  }
  return sureness.no;
}
