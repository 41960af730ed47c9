import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of the archive; its content may be as long as it likes, since nothing of it is kept. */
export interface ZipEntry {
  name: string;
  content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** 1 January 1980, the first day a zip can tell: an archive of the same content is always the same bytes. */
const day = 0x0021;
const utf8WithSizesBehind = 0x0808;
const deflated = 8;
const version = 20;
const mostBytes = 0xffff_ffff;

interface Written {
  name: Buffer;
  crc: number;
  compressed: number;
  size: number;
  offset: number;
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(utf8WithSizesBehind, 6);
  header.writeUInt16LE(deflated, 8);
  header.writeUInt16LE(day, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function sizesBehind({ crc, compressed, size }: Written): Buffer {
  const behind = Buffer.alloc(16);
  behind.writeUInt32LE(0x08074b50, 0);
  behind.writeUInt32LE(crc, 4);
  behind.writeUInt32LE(compressed, 8);
  behind.writeUInt32LE(size, 12);
  return behind;
}

function centralHeader({ name, crc, compressed, size, offset }: Written): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(version, 6);
  header.writeUInt16LE(utf8WithSizesBehind, 8);
  header.writeUInt16LE(deflated, 10);
  header.writeUInt16LE(day, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(compressed, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

function end(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

/** A zip archive as it is made, entry by entry. Throws `RangeError` past 4 GiB, which plain zip cannot tell. */
export async function* zipOf(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const done: Written[] = [];
  let offset = 0;
  const sent = (bytes: Buffer): Buffer => {
    offset += bytes.length;
    if (offset > mostBytes) throw new RangeError('the archive is larger than 4 GiB');
    return bytes;
  };
  for await (const { name, content } of entries) {
    const written: Written = { name: Buffer.from(name), crc: 0, compressed: 0, size: 0, offset };
    yield sent(localHeader(written.name));
    const deflate = createDeflateRaw({ level: 3 });
    const feeding = (async () => {
      for await (const text of content) {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text;
        written.crc = crc32(bytes, written.crc);
        written.size += bytes.length;
        if (!deflate.write(bytes)) await once(deflate, 'drain');
      }
      deflate.end();
    })();
    feeding.catch((error: unknown) => deflate.destroy(error instanceof Error ? error : new Error(String(error))));
    for await (const bytes of deflate as AsyncIterable<Buffer>) {
      written.compressed += bytes.length;
      yield sent(bytes);
    }
    await feeding;
    if (written.size > mostBytes) throw new RangeError(`${name} is larger than 4 GiB`);
    yield sent(sizesBehind(written));
    done.push(written);
  }
  const start = offset;
  for (const written of done) yield sent(centralHeader(written));
  yield end(done.length, offset - start, start);
}
