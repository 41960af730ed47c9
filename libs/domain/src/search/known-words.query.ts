/** Which words of all records a typed word stands inside of, or is a slip away from; and the topics it names. */
import { innerForms, isSlipped, leastInside, slippedForms, slipsForgiven } from '@elinvoima/contracts/words';
import type { Database } from '../platform/index.js';
import type { Asked } from './asked.js';

export interface KnownWord {
  /** Words that begin with the typed one. */
  readonly begun: readonly string[];
  /** Forms of it, and words that begin with one. */
  readonly bent: readonly string[];
  readonly inside: readonly string[];
  readonly slipped: readonly string[];
  readonly topics: readonly string[];
}

export interface KnownWords {
  /** For each asked word, in its order. */
  readonly words: readonly KnownWord[];
  readonly phoneKey: string | null;
}

const most = 40;
const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** Cut into one piece more than there may be slips, at least one piece is whole: only words that hold it are compared. */
function patternsOf(form: string): string[] {
  const slips = slipsForgiven(form.length);
  const size = Math.floor(form.length / (slips + 1));
  const patterns = [`${form.slice(0, size)}%`];
  for (let piece = 1; piece <= slips; piece += 1) {
    const end = piece === slips ? form.length : (piece + 1) * size;
    patterns.push(`%${form.slice(Math.min(piece * size, end - leastInside), end)}%`);
  }
  // Two letters swapped across the only border leave neither piece whole.
  if (slips === 1) patterns.push(`${form.slice(0, size - 1)}${form[size]}${form[size - 1]}${form.slice(size + 1)}%`);
  return patterns;
}

/** A word of signs beyond the first plane may have been cut within one: half a sign is no text. */
const wholeSigns = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(/\p{Surrogate}/gu, '\u{fffd}') : value;

/** One statement; none when nothing that was asked needs it. */
export async function knownWords(db: Database, { words, phone }: Asked): Promise<KnownWords> {
  const asked = words.map(({ typed, forms }, n) => ({
    n,
    typed,
    bent: forms.begins.map((form) => `${form}%`),
    whole: forms.whole,
    inner: isNumber(typed) ? [] : innerForms(typed).map((form) => `%${form}%`),
    slips: isNumber(typed) ? [] : slippedForms(typed).map((form) => ({ form, patterns: patternsOf(form) })),
  }));
  const nothing = {
    words: words.map(() => ({ begun: [], bent: [], inside: [], slipped: [], topics: [] })),
    phoneKey: null,
  };
  if (phone === null && asked.every(({ inner, typed }) => inner.length === 0 && typed.length < leastInside))
    return nothing;
  const rows = await db.query<{
    n: number;
    how: 'begun' | 'bent' | 'inside' | 'slipped' | 'topic' | 'phone';
    word: string;
  }>(
    `select a.n, 'begun' as how, f.word
     from jsonb_to_recordset($1::jsonb) a (n int, typed text)
     cross join lateral (
       select distinct s.word, length(s.word) from search_words s
       where length(a.typed) >= ${leastInside} and s.word ~>=~ a.typed and s.word ~<~ (a.typed || chr(1114111)) order by length(s.word), s.word limit $3) f
     union all
     select a.n, 'bent', f.word
     from jsonb_to_recordset($1::jsonb) a (n int, typed text, bent text[], whole text[])
     cross join lateral (
       select distinct s.word, length(s.word) from search_words s
       where (s.word like any(a.bent) or s.word = any(a.whole)) and not starts_with(s.word, a.typed)
       order by length(s.word), s.word limit $3) f
     union all
     select a.n, 'inside', f.word
     from jsonb_to_recordset($1::jsonb) a (n int, typed text, inner_patterns text[])
     cross join lateral (
       select distinct s.word, length(s.word) from search_words s
       where s.word like any(a.inner_patterns) and not starts_with(s.word, a.typed) order by length(s.word), s.word limit $3) f
     union all
     select a.n, 'slipped', f.word
     from jsonb_to_recordset($2::jsonb) a (n int, form text, patterns text[], slips int)
     cross join lateral (
       select distinct s.word, levenshtein(left(s.word, length(a.form)), a.form) as far from search_words s
       where s.word like any(a.patterns) and length(s.word) >= length(a.form) - a.slips
         and levenshtein_less_equal(left(s.word, length(a.form)), a.form, 2 * a.slips) <= 2 * a.slips
       order by far, s.word limit $3) f
     union all
     select a.n, 'topic', t.code from jsonb_to_recordset($1::jsonb) a (n int, typed text) join topics t
       on length(a.typed) >= 3 and ' ' || search_text(concat_ws(' ', t.name_fi, t.name_sv, t.name_en)) like '% ' || a.typed || '%'
     union all
     select 0, 'phone', phone_key($4) where phone_key($4) is not null`,
    [
      JSON.stringify(
        asked.map(({ n, typed, bent, whole, inner }) => ({ n, typed, bent, whole, inner_patterns: inner })),
        wholeSigns,
      ),
      JSON.stringify(
        asked.flatMap(({ n, slips }) =>
          slips.map(({ form, patterns }) => ({ n, form, patterns, slips: slipsForgiven(form.length) })),
        ),
        wholeSigns,
      ),
      most,
      phone,
    ],
  );
  const of = (n: number, wanted: string): string[] => [
    ...new Set(rows.filter((row) => row.n === n && row.how === wanted).map(({ word }) => word)),
  ];
  return {
    words: asked.map(({ n, slips }) => ({
      begun: of(n, 'begun'),
      bent: of(n, 'bent'),
      inside: of(n, 'inside'),
      slipped: of(n, 'slipped').filter((word) => slips.some(({ form }) => isSlipped(form, word))),
      topics: of(n, 'topic'),
    })),
    phoneKey: of(0, 'phone')[0] ?? null,
  };
}
