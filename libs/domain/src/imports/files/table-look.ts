import { Malformed, WrongFormat } from '../../platform/index.js';
import type { RecordSplitter } from '../../register/index.js';
import { delimiterOf, type CsvEncoding, type Dialect } from './csv/dialect.js';
import { featureSplitter } from './geojson/features.js';
import type { TableFormat } from './table-file.js';
import { checkXlsx } from './xlsx/xlsx-file.js';

/** No longer file is taken in (security.md G30). */
export const mostTableBytes = 100 * 1024 * 1024;

/** How much of a file tells its delimiter. */
const beginning = 64 * 1024;

export interface SeenTable {
  format: TableFormat;
  dialect: Dialect | null;
}

const startsWith = (chunk: Buffer, ...bytes: number[]): boolean => bytes.every((byte, n) => chunk[n] === byte);

/** What a file is by its content, as it passes: a workbook, or text in one of the encodings that Finnish files have. */
export class TableLook {
  private format: TableFormat | null = null;
  private encoding: CsvEncoding = 'utf-8';
  private start = Buffer.alloc(0);
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });
  private features: RecordSplitter | null = null;

  /** `mayBeMap`: whether GeoJSON is taken, as it is where records have a place. */
  constructor(private readonly mayBeMap = false) {}

  /** Throws `WrongFormat` as soon as it is seen that this is no table. */
  push(chunk: Buffer): void {
    if (this.format === null) {
      this.format = formatOf(chunk, this.mayBeMap);
      if (this.format === 'geojson') this.features = featureSplitter();
      if (this.format === 'csv') this.encoding = markedEncoding(chunk);
    }
    this.features?.push(chunk);
    if (this.format !== 'csv') return;
    if (this.start.length < beginning) this.start = Buffer.concat([this.start, chunk.subarray(0, beginning)]);
    if (this.encoding === 'utf-16le' || this.encoding === 'utf-16be') return;
    if (chunk.includes(0)) throw new WrongFormat('file-not-table');
    if (this.encoding === 'utf-8') this.tryUtf8(chunk);
  }

  async end(path: string): Promise<SeenTable> {
    const { format } = this;
    if (format === null) throw new Malformed('file-empty');
    if (format === 'xlsx') {
      await checkXlsx(path);
      return { format, dialect: null };
    }
    if (this.features !== null) {
      this.features.end();
      return { format, dialect: null };
    }
    if (this.encoding === 'utf-8') this.tryUtf8(null);
    const text = new TextDecoder(this.encoding).decode(this.start);
    if (/^\s*(<[!?a-z]|[{[]\s*["{[])/i.test(text)) throw new WrongFormat('file-not-table');
    return { format, dialect: { encoding: this.encoding, delimiter: delimiterOf(text) } };
  }

  /** What is no UTF-8 anywhere in the file was written on Windows: every byte is a sign there. */
  private tryUtf8(chunk: Buffer | null): void {
    try {
      if (chunk) this.utf8.decode(chunk, { stream: true });
      else this.utf8.decode();
    } catch {
      this.encoding = 'windows-1252';
    }
  }
}

/** A file's name says nothing. Old workbooks and protected ones are of one form, whose parts cannot be told apart from outside. */
function formatOf(first: Buffer, mayBeMap: boolean): TableFormat {
  if (startsWith(first, 0x50, 0x4b)) return 'xlsx';
  if (startsWith(first, 0xd0, 0xcf, 0x11, 0xe0)) throw new WrongFormat('file-old-workbook');
  if (startsWith(first, 0x25, 0x50, 0x44, 0x46)) throw new WrongFormat('file-not-table');
  return mayBeMap && /^(\u00ef\u00bb\u00bf)?\s*\{/.test(first.subarray(0, 1024).toString('latin1')) ? 'geojson' : 'csv';
}

function markedEncoding(first: Buffer): CsvEncoding {
  if (startsWith(first, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(first, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
}
