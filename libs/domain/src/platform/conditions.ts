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

  toString(): string {
    return this.pieces.length === 0 ? 'true' : this.pieces.map((piece) => `(${piece})`).join(' and ');
  }
}

/** Text that LIKE matches literally: `%`, `_` and `\` lose their meaning. */
export const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** SQL: an instant as answers say it, where SQL itself makes their JSON (`to_json` would write the offset of the session). */
export const inUtc = (instant: string): string =>
  `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
