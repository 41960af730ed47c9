import { Malformed } from '../../../platform/index.js';

/** A cell longer than this has swallowed the file: its quote was never closed. */
const longestCell = 1024 * 1024;

const quote = 0x22;
const blank = 0x20;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** `closed` right after a closing quote, where a second one would mean a quote; `behind` when a blank has followed. */
type Place = 'begin' | 'plain' | 'quoted' | 'closed' | 'behind';

/**
 * Cuts text into records as RFC 4180 says, a piece at a time, and tolerates what people's files have: a quote inside a plain
 * cell, blanks behind a closing quote, any line end. A quote that is not closed is refused with the line where it stands, for
 * reading on would put the rest of the file into one cell. (csv-parse is strict everywhere or nowhere, and tells the last line.)
 */
export class CsvRecords {
  private readonly delimiter: number;
  private record: string[] = [];
  private cell = '';
  private place: Place = 'begin';
  private afterReturn = false;
  private line = 1;
  private quoteLine = 1;

  constructor(delimiter: string) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** The records that this piece completes. Throws `Malformed`. */
  push(text: string): string[][] {
    const records: string[][] = [];
    let begin = 0;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charCodeAt(at);
      if (this.afterReturn) {
        this.afterReturn = false;
        if (sign === lineFeed) {
          // The other half of a line end that has been seen; inside quotes it is text as it stands.
          if (this.place !== 'quoted') begin = at + 1;
          continue;
        }
      }
      if (sign === lineFeed || sign === carriageReturn) {
        this.line += 1;
        this.afterReturn = sign === carriageReturn;
        if (this.place === 'quoted') continue;
        this.endCell(text, begin, at);
        records.push(this.record);
        this.record = [];
        begin = at + 1;
      } else if (this.place === 'quoted') {
        if (sign !== quote) continue;
        this.take(text, begin, at);
        this.place = 'closed';
        begin = at + 1;
      } else if (sign === this.delimiter) {
        this.endCell(text, begin, at);
        begin = at + 1;
      } else if (sign === quote && this.place === 'closed') {
        // Two quotes are one that is meant.
        this.place = 'quoted';
        begin = at;
      } else if (sign === quote && this.place === 'begin') {
        this.place = 'quoted';
        this.quoteLine = this.line;
        begin = at + 1;
      } else if (this.place === 'begin') this.place = 'plain';
      else if (this.place !== 'plain') {
        if (sign !== blank) throw new Malformed('file-quote-broken', { line: this.quoteLine });
        this.place = 'behind';
      }
    }
    if (!this.isClosed) this.take(text, begin, text.length);
    return records;
  }

  /** The last record, when no line end stands behind it. Throws `Malformed`. */
  end(): string[][] {
    if (this.place === 'quoted') throw new Malformed('file-quote-open', { line: this.quoteLine });
    if (this.place === 'begin' && this.record.length === 0) return [];
    this.record.push(this.cell);
    return [this.record];
  }

  private get isClosed(): boolean {
    return this.place === 'closed' || this.place === 'behind';
  }

  private take(text: string, begin: number, end: number): void {
    this.cell += text.slice(begin, end);
    if (this.cell.length > longestCell) throw new Malformed('file-quote-open', { line: this.quoteLine });
  }

  private endCell(text: string, begin: number, end: number): void {
    if (!this.isClosed) this.take(text, begin, end);
    this.record.push(this.cell);
    this.cell = '';
    this.place = 'begin';
  }
}
