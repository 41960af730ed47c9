import { Malformed } from '../../platform/index.js';

const quote = 0x22;
const comma = 0x2c;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** What a file of records is: under which member of its envelope they stand, and how one that stands alone is known. */
export interface RecordsOf {
  member: string;
  /** A member that a record alone in its file has. */
  aloneBy: string;
  /** No record and no envelope comes near this; more is not such a file. */
  mostBytes: number;
  /** Lists and objects within each other; an honest record has few. */
  mostDepth: number;
  /** How a file that is none is refused. */
  otherwise: 'file-not-register' | 'file-not-geojson';
}

const companiesOfRegister: RecordsOf = {
  member: 'companies',
  aloneBy: 'businessId',
  mostBytes: 1024 * 1024,
  mostDepth: 1024,
  otherwise: 'file-not-register',
};

/**
 * Cuts JSON into its records while it streams: `{ totalResults, companies: [ … ] }` of the register, a bare array, or one record
 * alone. It holds one record at a time, however large the file, and is made for files that nobody has vouched for.
 * Throws `Malformed`: `file-truncated`, `file-malformed`, `file-empty`, and where it is no file of such records.
 */
export class RecordSplitter {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private place: 'head' | 'records' | 'tail' = 'head';
  private pieces: Buffer[] = [];
  private held = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private sawRecord = false;
  private envelope = '';
  private bytes = 0;
  private readonly records: RegExp;

  constructor(private readonly of: RecordsOf = companiesOfRegister) {
    this.records = new RegExp(String.raw`[{,]\s*"${of.member}"\s*:\s*$`);
  }

  /** What stands around the records, once the file has ended. */
  around: Readonly<Record<string, unknown>> = {};

  /** Bytes kept back until the record they belong to is whole. */
  get heldBytes(): number {
    return this.held;
  }

  /** The companies that end in these bytes. */
  push(chunk: Buffer): unknown[] {
    const records: unknown[] = [];
    this.bytes += chunk.length;
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === backslash) this.escaped = true;
        else if (byte === quote) this.inString = false;
        continue;
      }
      if (byte === quote) this.inString = true;
      else if (byte === openBrace) this.depth += 1;
      else if (byte === closeBrace) this.depth -= 1;
      else if (byte === openBracket) {
        if (this.place === 'head' && this.depth <= 1 && this.beginsRecords(chunk.subarray(start, at))) start = at + 1;
        else this.depth += 1;
      } else if (byte === comma || byte === closeBracket) {
        if (this.place === 'records' && this.depth === 0) {
          this.endRecord(chunk.subarray(start, at), byte === closeBracket, records);
          start = at + 1;
        } else if (byte === closeBracket) this.depth -= 1;
      }
      if (this.depth < 0 && this.place === 'records') throw new Malformed('file-malformed');
      if (this.depth > this.of.mostDepth) throw new Malformed(this.of.otherwise);
    }
    this.hold(chunk.subarray(start));
    return records;
  }

  /** The file has ended: the company that stood alone, or nothing. */
  end(): unknown[] {
    if (this.bytes === 0) throw new Malformed('file-empty');
    const rest = this.take();
    if (this.place === 'records') throw new Malformed('file-truncated');
    if (this.place === 'tail') {
      const around = this.parse(`${this.envelope}[]${rest}`, true);
      if (!Array.isArray(around)) this.around = around as Record<string, unknown>;
      return [];
    }
    if (rest.trim() === '') throw new Malformed('file-empty');
    if (!/^\s*\{/.test(rest)) throw new Malformed(this.of.otherwise);
    const alone = this.parse(rest, true) as Record<string, unknown>;
    if (!Object.hasOwn(alone, this.of.aloneBy)) throw new Malformed(this.of.otherwise);
    return [alone];
  }

  /** Whether the bracket after these bytes opens the list of companies, and not one inside a company that stands alone. */
  private beginsRecords(before: Buffer): boolean {
    const head = this.decode([...this.pieces, before]);
    if (!/^\s*$/.test(head) && !this.records.test(head)) return false;
    this.take();
    this.envelope = head;
    this.place = 'records';
    this.depth = 0;
    return true;
  }

  private endRecord(last: Buffer, atEnd: boolean, records: unknown[]): void {
    this.hold(last);
    const text = this.take();
    if (atEnd) {
      this.place = 'tail';
      this.depth = this.envelope.trim() === '' ? 0 : 1;
      if (!this.sawRecord && text.trim() === '') return;
    }
    this.sawRecord = true;
    records.push(this.parse(text, false));
  }

  private hold(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.held += bytes.length;
    if (this.held > this.of.mostBytes) throw new Malformed(this.of.otherwise);
    this.pieces.push(bytes);
  }

  private take(): string {
    const text = this.decode(this.pieces);
    this.pieces = [];
    this.held = 0;
    return text;
  }

  private decode(pieces: Buffer[]): string {
    try {
      return this.decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
    } catch {
      throw new Malformed('file-malformed');
    }
  }

  private parse(text: string, whole: boolean): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new Malformed(whole && (this.depth > 0 || this.inString) ? 'file-truncated' : 'file-malformed');
    }
  }
}
