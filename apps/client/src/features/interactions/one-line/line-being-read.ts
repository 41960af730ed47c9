/** A line while it is read: its words, which of them have been understood, and as what. */
import type { LineWord } from './line-words.js';
import type { Part } from './reading.js';

type WithoutWords<P> = P extends unknown ? Omit<P, 'key' | 'text' | 'start' | 'end'> : never;
export type Meaning = WithoutWords<Part>;

export class LineBeingRead {
  readonly parts: { part: Part; from: number; to: number }[] = [];
  /** What each word is part of; `refused` when the person said that it is not what it was taken for. */
  private readonly owners: (Part | 'refused' | null)[];

  constructor(
    private readonly text: string,
    readonly words: readonly LineWord[],
    private readonly ignored: ReadonlySet<string>,
  ) {
    this.owners = words.map(() => null);
  }

  get isFollowedByBlank(): boolean {
    return /\s$/.test(this.text);
  }

  isFree(at: number): boolean {
    return this.words[at] !== undefined && this.owners[at] === null;
  }

  /** Whether nothing has taken the word away from the subject. */
  isLeft(at: number): boolean {
    const owner = this.owners[at];
    return owner === null || owner === 'refused';
  }

  kindAt(at: number): Part['kind'] | null {
    const owner = this.owners[at];
    return owner && owner !== 'refused' ? owner.kind : null;
  }

  /** The end of the clause that the word stands in. */
  clauseEnd(at: number): number {
    const clause = this.words[at]?.clause;
    let end = at;
    while (this.words[end]?.clause === clause && end < this.words.length) end += 1;
    return end;
  }

  clauseStart(at: number): number {
    let start = at;
    while (start > 0 && this.words[start - 1]?.clause === this.words[at]?.clause) start -= 1;
    return start;
  }

  /** Begin and end of each clause. */
  clauses(): { from: number; to: number }[] {
    const clauses: { from: number; to: number }[] = [];
    for (let from = 0; from < this.words.length; from = this.clauseEnd(from))
      clauses.push({ from, to: this.clauseEnd(from) });
    return clauses;
  }

  folded(from: number, to: number): string[] {
    return this.words.slice(from, to).map(({ folded }) => folded);
  }

  /** Takes the words as this. False when the person has said before that they are not; then they are left alone. */
  take(from: number, to: number, meaning: Meaning): boolean {
    const part = this.partOf(from, to, meaning);
    if (this.ignored.has(part.key)) {
      this.owners.fill('refused', from, to);
      return false;
    }
    this.owners.fill(part, from, to);
    this.parts.push({ part, from, to });
    return true;
  }

  /** Understands the words without taking them from the subject. */
  note(from: number, to: number, meaning: Meaning): void {
    const part = this.partOf(from, to, meaning);
    if (!this.ignored.has(part.key)) this.parts.push({ part, from, to });
  }

  keyOf(kind: Part['kind'], from: number, to: number): string {
    return `${kind}:${this.folded(from, to).join(' ')}`;
  }

  /** A small word beside something understood goes with it. */
  join(at: number, neighbour: number): void {
    const owner = this.owners[neighbour];
    const known = this.parts.find(({ part }) => part === owner);
    const word = this.words[at];
    if (!known || !word) return;
    const start = Math.min(known.part.start, word.start);
    const end = Math.max(known.part.end, word.end);
    const wider: Part = { ...known.part, start, end };
    for (let place = 0; place < this.owners.length; place += 1)
      if (this.owners[place] === owner) this.owners[place] = wider;
    this.owners[at] = wider;
    known.part = wider;
  }

  /** The words left at the very end, in their clause. */
  tail(): { raw: string; start: number }[] {
    if (/[,;\n]\s*$/.test(this.text)) return [];
    let from = this.words.length;
    while (from > 0 && this.isFree(from - 1) && this.words[from - 1]?.clause === this.words.at(-1)?.clause) from -= 1;
    return this.words.slice(from).map(({ raw, start }) => ({ raw, start }));
  }

  /** What is left, clause by clause. */
  subject(): string {
    const left = this.clauses()
      .map(({ from, to }) => {
        const words: string[] = [];
        for (let at = from; at < to; at += 1) if (this.isLeft(at)) words.push((this.words[at] as LineWord).raw);
        return words.join(' ');
      })
      .filter((words) => words !== '');
    return asSentence(left.join(', '));
  }

  private partOf(from: number, to: number, meaning: Meaning): Part {
    const [first, last] = [this.words[from] as LineWord, this.words[to - 1] as LineWord];
    const { start } = first;
    const { end } = last;
    return { ...meaning, key: this.keyOf(meaning.kind, from, to), text: this.text.slice(start, end), start, end };
  }
}

/** Begins with a capital; a full stop at the end is for sentences of a text. */
export function asSentence(words: string): string {
  const bare = words.replace(/(?<=\p{L}{4})\.$/u, '');
  const capital = bare.slice(0, 1).toUpperCase();
  // Only where nothing but the size changes: "ß" would become two letters.
  return capital.toLowerCase() === bare.slice(0, 1) ? capital + bare.slice(1) : bare;
}
