import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { DomainError, Malformed, WrongFormat } from '../../../platform/index.js';
import { XmlReader, type XmlHandlers } from './xml-reader.js';

/** Bounds of an honest workbook (security.md G30). What is under `small` cannot be a bomb, however well it is packed. */
export const workbookLimits = {
  entries: 5000,
  unpackedBytes: 1024 ** 3,
  unpackRatio: 200,
  small: 1024 * 1024,
} as const;

/** What a workbook's other parts say about it, above the sheets: read whole, and short in any honest one. */
const longestIndex = 8 * 1024 * 1024;

const broken = () => new Malformed('file-workbook-broken');
const unsafe = () => new Malformed('file-workbook-unsafe');

/** A workbook's zip with the names of its parts; nothing of it has been unpacked yet. */
export class WorkbookPackage {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  /** Throws `Malformed` for what may not or cannot be unpacked, `WrongFormat` for macros and for a zip that is no workbook. */
  static async open(path: string): Promise<WorkbookPackage> {
    let zip: yauzl.ZipFile;
    try {
      zip = await yauzl.openPromise(path, { autoClose: false });
    } catch {
      throw broken();
    }
    try {
      return new WorkbookPackage(zip, await honestEntries(zip));
    } catch (error) {
      zip.close();
      throw error instanceof DomainError ? error : broken();
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The part's bytes as they are unpacked. yauzl ends a part that is longer than it says. */
  async *bytes(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw broken();
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream) yield chunk as Buffer;
    } catch (error) {
      throw error instanceof DomainError ? error : unsafe();
    }
  }

  /** Reads a short part whole. */
  async read(name: string, handlers: XmlHandlers): Promise<void> {
    if ((this.entries.get(name.toLowerCase())?.uncompressedSize ?? 0) > longestIndex) throw unsafe();
    const reader = new XmlReader(handlers);
    for await (const chunk of this.bytes(name)) reader.push(chunk);
    reader.end();
  }

  /** What a part leads to: by id, the kind of thing (the last word of its type) and the part's name. */
  async relations(of: string): Promise<Map<string, { kind: string; target: string }>> {
    const folder = posix.dirname(of);
    const found = new Map<string, { kind: string; target: string }>();
    const name = posix.join(folder, '_rels', `${posix.basename(of)}.rels`);
    if (!this.has(name)) return found;
    await this.read(name, {
      open: (element, { Id, Type, Target, TargetMode }) => {
        if (element !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
        const target = posix.normalize(Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target));
        found.set(Id, { kind: (Type ?? '').split('/').at(-1) ?? '', target });
      },
    });
    return found;
  }

  close(): void {
    this.zip.close();
  }
}

/** The parts by their names, if unpacking them all could do no harm. Macros are told before anything is read. */
async function honestEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > workbookLimits.entries) throw unsafe();
  const entries = new Map<string, yauzl.Entry>();
  let packed = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    const name = entry.fileName.toLowerCase();
    const isHonest =
      !entry.isEncrypted() &&
      [0, 8].includes(entry.compressionMethod) &&
      !entries.has(name) &&
      (entry.uncompressedSize <= workbookLimits.small ||
        entry.uncompressedSize <= entry.compressedSize * workbookLimits.unpackRatio);
    // Parts that lie on top of each other are longer together than the file.
    if (!isHonest || unpacked > workbookLimits.unpackedBytes || packed > zip.fileSize) throw unsafe();
    entries.set(name, entry);
  }
  if ([...entries.keys()].some((name) => /vbaproject|vbadata/.test(name))) throw new WrongFormat('file-has-macros');
  if (!entries.has('[content_types].xml') || !entries.has('_rels/.rels')) throw new WrongFormat('file-not-table');
  return entries;
}
