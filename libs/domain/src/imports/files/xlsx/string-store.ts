import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

const stringsInPage = 256;
const lettersInPage = 256 * 1024;
const lettersAtHand = 8 * 1024 * 1024;

interface Page {
  first: number;
  offset: number;
  bytes: number;
}

/**
 * The strings that a workbook's cells name by number. They lie on disk in pages, of which the ones last used are at hand: cells name
 * them mostly in the order in which they were first written, so few pages are read twice, and memory does not grow with the file.
 */
export class StringStore {
  private readonly file: number;
  private readonly pages: Page[] = [];
  private readonly atHand = new Map<number, { strings: string[]; letters: number }>();
  private lettersKept = 0;
  private filling: string[] = [];
  private lettersFilling = 0;
  private end = 0;
  private count = 0;
  private isClosed = false;

  constructor(private readonly path: string) {
    this.file = openSync(path, 'w+', 0o600);
  }

  add(text: string): void {
    this.filling.push(text);
    this.count += 1;
    this.lettersFilling += text.length;
    if (this.filling.length === stringsInPage || this.lettersFilling >= lettersInPage) this.write();
  }

  /** All have been added. */
  finish(): void {
    if (this.filling.length > 0) this.write();
  }

  at(n: number): string | undefined {
    if (!Number.isInteger(n) || n < 0 || n >= this.count) return undefined;
    const page = this.pageOf(n);
    const { strings } = this.read(page);
    return strings[n - (this.pages[page]?.first ?? 0)];
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    closeSync(this.file);
    rmSync(this.path, { force: true });
  }

  private write(): void {
    const page = Buffer.from(JSON.stringify(this.filling));
    writeSync(this.file, page, 0, page.length, this.end);
    this.pages.push({ first: this.count - this.filling.length, offset: this.end, bytes: page.length });
    this.end += page.length;
    this.filling = [];
    this.lettersFilling = 0;
  }

  /** The last page that begins at or before the string. */
  private pageOf(n: number): number {
    let low = 0;
    let high = this.pages.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.pages[middle]?.first ?? 0) <= n) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private read(number: number): { strings: string[]; letters: number } {
    const known = this.atHand.get(number);
    if (known) {
      // What was used last leaves last.
      this.atHand.delete(number);
      this.atHand.set(number, known);
      return known;
    }
    const { offset, bytes } = this.pages[number] as Page;
    const buffer = Buffer.alloc(bytes);
    readSync(this.file, buffer, 0, bytes, offset);
    const page = { strings: JSON.parse(buffer.toString('utf8')) as string[], letters: bytes };
    this.atHand.set(number, page);
    this.lettersKept += bytes;
    for (const [oldest, { letters }] of this.atHand) {
      if (this.lettersKept <= lettersAtHand || oldest === number) break;
      this.atHand.delete(oldest);
      this.lettersKept -= letters;
    }
    return page;
  }
}
