/** The asked words as PostgreSQL's text queries, each wider than the one before. */
import type { Asked, AskedKey } from './asked.js';
import type { KnownWords } from './known-words.query.js';

export interface TextQueries {
  /** Each word begins a word. */
  readonly begins: string;
  /** The same in the record's own name. */
  readonly beginsName: string;
  readonly bent: string;
  readonly inside: string;
  /** Everything that is forgiven. */
  readonly widest: string;
  /** The same in the record's own names: a person is not the company that stands beside. */
  readonly widestName: string;
  /** A key, whole or its beginning; null when nothing typed may be one. */
  readonly wholeKey: string | null;
  readonly key: string | null;
}

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
const beginning = (lexeme: string): string => `${quoted(lexeme)}:*`;
/** Weights A and B: the name and the other names. */
const inNames = (alternative: string): string =>
  alternative.endsWith(':*') ? `${alternative}AB` : `${alternative}:AB`;
const either = (alternatives: readonly string[]): string => `(${alternatives.join(' | ')})`;

export function textQueries({ words }: Asked, known: KnownWords, keys: readonly AskedKey[]): TextQueries {
  const steps = words.map(({ typed, forms }, at) => {
    const { inside, slipped, topics } = known.words[at] ?? { inside: [], slipped: [], topics: [] };
    const begins = [beginning(typed), ...topics.map((code) => quoted(`t:${code}`))];
    const bent = [...begins, ...forms.begins.map(beginning), ...forms.whole.map(quoted)];
    const within = [...bent, ...inside.map(quoted)];
    return { begins, bent, within, slipped: [...within, ...slipped.map(quoted)] };
  });
  const every = (of: (step: (typeof steps)[number]) => readonly string[]): string =>
    steps.map((step) => either(of(step))).join(' & ');
  const whole = keys.filter(({ isWhole }) => isWhole).map(({ lexeme }) => quoted(lexeme));
  const key = keys.length === 0 ? null : either(keys.map(({ lexeme }) => beginning(lexeme)));
  return {
    begins: every(({ begins }) => begins),
    beginsName: words.map(({ typed }) => `${quoted(typed)}:*A`).join(' & '),
    bent: every(({ bent }) => bent),
    inside: every(({ within }) => within),
    widest: every(({ slipped }) => slipped),
    widestName: every(({ slipped }) => slipped.map(inNames)),
    wholeKey: whole.length === 0 ? null : either(whole),
    key,
  };
}
