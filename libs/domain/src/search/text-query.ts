/** The asked words as PostgreSQL's text queries, each wider than the one before. */
import { leastInside } from '@elinvoima/contracts/words';
import type { Asked, AskedKey } from './asked.js';
import type { KnownWords } from './known-words.query.js';

export interface TextQueries {
  /** Each word begins a word. */
  readonly begins: string;
  /** The same in the record's own names. */
  readonly beginsName: string;
  readonly bent: string;
  readonly inside: string;
  /** Everything that is forgiven. */
  readonly widest: string;
  /** The same in the record's own names: a person is not the company that stands beside. */
  readonly widestName: string;
  /**
   * For a million subjects: whole words only, since a beginning would gather every place of every word; and slips only where
   * a word means nothing else. Null when no record has such words.
   */
  readonly ofSubjects: string | null;
  /** A key, whole or its beginning; null when nothing typed may be one. */
  readonly wholeKey: string | null;
  readonly key: string | null;
}

const unknown = { begun: [], bent: [], inside: [], slipped: [], topics: [] };

const fewMeant = 4;

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
const beginning = (lexeme: string): string => `${quoted(lexeme)}:*`;
/** Weights A and B: the name and the other names. */
const inNames = (alternative: string): string =>
  alternative.endsWith(':*') ? `${alternative}AB` : `${alternative}:AB`;
const either = (alternatives: readonly string[]): string => `(${alternatives.join(' | ')})`;

export function textQueries({ words }: Asked, known: KnownWords, keys: readonly AskedKey[]): TextQueries {
  const steps = words.map(({ typed }, at) => {
    const { begun, bent: forms, inside, slipped, topics } = known.words[at] ?? unknown;
    const begins = [beginning(typed), ...topics.map((code) => quoted(`t:${code}`))];
    const bent = [...begins, ...forms.map(quoted)];
    // Where others begin so, it is hardly a slip; but the same slip may stand in somebody's subject.
    const slips = begun.length + forms.length < fewMeant ? slipped : [];
    const within = [...bent, ...inside.map(quoted)];
    const meant = [typed, ...begun, ...forms, ...inside, ...topics.map((code) => `t:${code}`)];
    const isMeant = begun.length + forms.length + inside.length + topics.length > 0 || typed.length < leastInside;
    const subjects = [...new Set(isMeant ? meant : slipped)].map(quoted);
    return { begins, bent, within, slipped: [...within, ...slips.map(quoted)], subjects };
  });
  const every = (of: (step: (typeof steps)[number]) => readonly string[]): string =>
    steps.map((step) => either(of(step))).join(' & ');
  const whole = keys.filter(({ isWhole }) => isWhole).map(({ lexeme }) => quoted(lexeme));
  const key = keys.length === 0 ? null : either(keys.map(({ lexeme }) => beginning(lexeme)));
  return {
    begins: every(({ begins }) => begins),
    beginsName: words.map(({ typed }) => `${quoted(typed)}:*AB`).join(' & '),
    bent: every(({ bent }) => bent),
    inside: every(({ within }) => within),
    widest: every(({ slipped }) => slipped),
    widestName: every(({ slipped }) => slipped.map(inNames)),
    ofSubjects: steps.every(({ subjects }) => subjects.length > 0) ? every(({ subjects }) => subjects) : null,
    wholeKey: whole.length === 0 ? null : either(whole),
    key,
  };
}
