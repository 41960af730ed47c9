/**
 * What a bent Finnish word may be a form of: "konepajalle" of Konepaja, "kaupoissa" of Kauppa, "Virtasille" of Virtanen. Guesses
 * are made backwards from the endings and kept only when the stems of the guess lead forward to what was typed; what no name
 * has, finds nothing, so a wrong guess costs little. Folded words only.
 */
import { endings, stemsOf, strong, weak } from './inflection.js';

/** Endings of the plural, of the possessive and of what may stand after any other. */
const cases = [...endings, 'ja', 'ia', 'ita', 'iden', 'itten', 'iin', 'ihin', 'ksen', 'tten'];
const owners = ['ni', 'si', 'nsa', 'mme', 'nne'];
const beforeOwners = ['', 'ssa', 'sta', 'lla', 'lta', 'lle', 'na', 'kse', 'ta', 'a'];
const enclitics = ['kin', 'kaan', 'ko', 'han'];

const wholeEndings: ReadonlySet<string> = new Set(
  [...cases, ...beforeOwners.flatMap((ending) => owners.map((owner) => ending + owner))].flatMap((ending) => [
    ending,
    ...enclitics.map((word) => ending + word),
  ]),
);
/** Also what an ending begins with: it may still be on its way. */
const openEndings: ReadonlySet<string> = new Set(
  [...cases, ...wholeEndings].flatMap((ending) => Array.from(ending, (_, at) => ending.slice(0, at + 1))),
);
const longestEnding = Math.max(...Array.from(wholeEndings, ({ length }) => length));

/** The stems of the plural too: kauppoi- and kaupoi-, virtasi-, yrityksi-, asiakkai-, liikkei-. */
export function allStemsOf(word: string): string[] {
  const body = word.slice(0, -1);
  const plural: string[] = [];
  if (word.endsWith('nen')) plural.push(`${word.slice(0, -3)}si`);
  else if (/[uy]{2}s$/.test(word)) plural.push(`${body}de`, `${body}te`, `${body}ksi`);
  else if (word.endsWith('s')) plural.push(`${body}ksi`, `${body}i`, `${strong(body)}i`);
  else if (word.endsWith('in')) plural.push(`${body}mi`);
  else if (word.endsWith('a')) plural.push(...withWeak(`${body}o`).map((stem) => `${stem}i`), ...withWeak(`${body}i`));
  else if (word.endsWith('e'))
    plural.push(`${body}ei`, `${strong(body)}ei`, `${body.replace(/([kpt])$/, '$1$1')}ei`, `${body}i`);
  else if (word.endsWith('i')) plural.push(...withWeak(`${body}e`).map((stem) => `${stem}i`));
  else if (/[ouy]$/.test(word)) plural.push(...withWeak(word).map((stem) => `${stem}i`));
  return [
    ...new Set([
      ...stemsOf(word),
      ...plural,
      ...plural.filter((stem) => /[oe]i$/.test(stem)).map((stem) => stem.slice(0, -1)),
    ]),
  ];
}

function withWeak(stem: string): string[] {
  const soft = weak(stem);
  return soft === null ? [stem] : [stem, soft];
}

/** The strong grades that a weak one may come from: kaupa- from Kauppa, ranna- from Ranta, mae- from Mäki. */
function strongOf(stem: string): string[] {
  const [, head = '', tail = ''] = /^(.*?)([aeiouy]*)$/.exec(stem) ?? [];
  if (tail === '') return [];
  const found: string[] = [];
  const swap = (weakEnd: string, strongEnd: string): void => {
    if (head.endsWith(weakEnd)) found.push(head.slice(0, head.length - weakEnd.length) + strongEnd + tail);
  };
  for (const [soft, hard] of [
    ['k', 'kk'],
    ['p', 'pp'],
    ['t', 'tt'],
    ['ng', 'nk'],
    ['nn', 'nt'],
    ['mm', 'mp'],
    ['ll', 'lt'],
    ['rr', 'rt'],
    ['v', 'p'],
    ['v', 'k'],
    ['d', 't'],
    ['h', 'hk'],
    ['l', 'lk'],
    ['r', 'rk'],
    ['lj', 'lk'],
    ['rj', 'rk'],
  ] as const)
    swap(soft, hard);
  // A k that has gone stood between two vowels: mae-, joe-, aa-.
  for (let at = 1; at < tail.length; at += 1) found.push(`${head}${tail.slice(0, at)}k${tail.slice(at)}`);
  return found;
}

/** The weak grade of a word whose stem is strong: asiakkaa- of asiakas, liikkee- of liike, tehtaa- of tehdas. */
const weakBodies = (body: string): string[] => [
  body,
  body.replace(/([kpt])\1([aeiouy]*)$/, '$1$2'),
  body.replace(/t([aeiouy]*)$/, 'd$1'),
];

function guessesFrom(stem: string): string[] {
  const guesses: string[] = [];
  const grades = [stem, ...strongOf(stem)];
  guesses.push(...grades);
  const end = (tail: string, instead: string): void => {
    for (const grade of grades)
      if (grade.endsWith(tail)) guesses.push(grade.slice(0, grade.length - tail.length) + instead);
  };
  end('se', 'nen');
  end('kse', 's');
  end('me', 'n');
  end('de', 'si');
  end('de', 's');
  end('te', 's');
  end('e', 'i');
  end('e', '');
  end('s', 'nen');
  end('oi', 'a');
  end('oi', 'o');
  end('o', 'a');
  end('ui', 'u');
  end('yi', 'y');
  end('ei', 'i');
  end('ksi', 's');
  end('si', 'nen');
  end('mi', 'n');
  end('i', 'a');
  end('i', 'e');
  end('i', '');
  if (/([aeiouy])\1$/.test(stem)) {
    const short = stem.slice(0, -1);
    guesses.push(...weakBodies(short), ...weakBodies(short).map((body) => `${body}s`));
  }
  if (/[aeouy]i$/.test(stem)) {
    const short = stem.slice(0, -1);
    guesses.push(...weakBodies(short), ...weakBodies(short).map((body) => `${body}s`));
  }
  return guesses;
}

const leastStem = 3;
const remembered = new Map<string, readonly string[]>();

/** The words that `typed` may be a form of, itself not among them. `isUnfinished`: its last letters may be half an ending. */
export function basesOf(typed: string, isUnfinished = false): readonly string[] {
  if (typed.length <= leastStem || /\d/.test(typed)) return [];
  const key = isUnfinished ? `${typed} ` : typed;
  const known = remembered.get(key);
  if (known) return known;
  const bases = new Set<string>();
  const fitting = isUnfinished ? openEndings : wholeEndings;
  for (let length = 0; length <= longestEnding && typed.length - length >= leastStem; length += 1) {
    const stem = typed.slice(0, typed.length - length);
    const ending = typed.slice(stem.length);
    if (length > 0 && !fitting.has(ending)) continue;
    for (const guess of guessesFrom(stem)) {
      if (guess.length < leastStem || guess === typed) continue;
      // After a consonant an ending needs its i ("nordtekille"), but for those that begin with t ("terästä") and the genitive s.
      if (guess === stem && !/[aeiouy]$/.test(stem) && !/^t|^s$/.test(ending)) continue;
      if (allStemsOf(guess).includes(stem)) bases.add(guess);
    }
  }
  // The shortest has lost the whole ending.
  const found = [...bases].toSorted((a, b) => a.length - b.length);
  if (remembered.size > 2_000) remembered.clear();
  remembered.set(key, found);
  return found;
}
