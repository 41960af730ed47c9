/** A typed line as words with their places, in clauses: at commas, semicolons, line ends, dashes and the ends of sentences. */
import { fold } from '@elinvoima/contracts/words';

export interface LineWord {
  readonly raw: string;
  /** As it is compared: small, no diacritics, no signs around it; "oy:n" is "oy", "Nordtek's" "nordtek". */
  readonly folded: string;
  /** Small letters with diacritics, as day words are read. */
  readonly small: string;
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

/** A comma inside a number is no border: "1,5 h". */
const wordOrBorder = /(?:[^\s,;]|(?<=\d),(?=\d))+|[,;\n]/gu;
const border = /^([,;\n/|–—→]|-{1,2}>?)$/;
/** A full stop ends a sentence after a word, not after "ti." or "16.11.". */
const sentenceEnd = /^\p{L}{4,}[.!?]$/u;

export function lineWords(text: string): LineWord[] {
  const words: LineWord[] = [];
  let clause = 0;
  for (const { 0: raw, index } of text.matchAll(wordOrBorder)) {
    if (border.test(raw)) clause += 1;
    else {
      words.push(wordAt(raw, index, clause));
      if (sentenceEnd.test(raw)) clause += 1;
    }
  }
  return words;
}

function wordAt(raw: string, start: number, clause: number): LineWord {
  const small = raw
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/^[("'“”«»]+|[)"'“”«».!?:]+$/gu, '');
  const folded = fold(small).replace(/[:'’´](\p{L}{0,4})$/u, '');
  return { raw, folded, small, start, end: start + raw.length, clause };
}
