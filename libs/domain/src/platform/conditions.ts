import { severalOf, type Several } from '@elinvoima/contracts';

type Sought = Several<string> | undefined;

/** The WHERE of a read model: fixed SQL pieces, every value a parameter. */
export class Conditions {
  readonly parameters: unknown[] = [];
  private readonly pieces: string[] = [];

  /** Binds a value and answers its placeholder. */
  readonly bind = (value: unknown): string => `$${this.parameters.push(value)}`;

  add(piece: string): this;
  add(piece: (bind: (value: unknown) => string) => string): this;
  add(piece: string | ((bind: (value: unknown) => string) => string)): this {
    this.pieces.push(typeof piece === 'string' ? piece : piece(this.bind));
    return this;
  }

  /** Adds the piece only when there is a value to compare with. */
  addIf(value: unknown, piece: (placeholder: string) => string): this {
    if (value !== undefined && value !== null) this.pieces.push(piece(this.bind(value)));
    return this;
  }

  /**
   * Adds the piece when there is something to compare with: any of several values is enough. One alone is compared as such, so that
   * an index can still give the order.
   */
  addAny(sought: Sought, piece: (is: string) => string, type: 'text' | 'uuid' = 'text'): this {
    const [first, ...rest] = severalOf(sought);
    if (first === undefined) return this;
    const is =
      rest.length === 0 ? `= ${this.bind(first)}::${type}` : `= any(${this.bind([first, ...rest])}::${type}[])`;
    this.pieces.push(piece(is));
    return this;
  }

  /** Adds the piece for a column of many values: any one of them among those sought is enough. */
  addOverlap(sought: Sought, column: string): this {
    const values = severalOf(sought);
    return this.addIf(values.length === 0 ? undefined : values, (p) => `${column} && ${p}::text[]`);
  }

  /** Adds a piece for each value, any one of which is enough. */
  addEither<Value extends string>(
    sought: Several<Value> | undefined,
    piece: (value: Value, bind: (value: unknown) => string) => string,
  ): this {
    const pieces = severalOf(sought).map((value) => `(${piece(value, this.bind)})`);
    return pieces.length === 0 ? this : this.add(pieces.join(' or '));
  }

  toString(): string {
    return this.pieces.length === 0 ? 'true' : this.pieces.map((piece) => `(${piece})`).join(' and ');
  }
}

/** Text that LIKE matches literally: `%`, `_` and `\` lose their meaning. */
export const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** SQL: an instant as answers say it, where SQL itself makes their JSON (`to_json` would write the offset of the session). */
export const inUtc = (instant: string): string =>
  `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
