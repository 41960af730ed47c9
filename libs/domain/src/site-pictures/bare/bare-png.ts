import { crc32 } from 'node:zlib';
import { blockOf, orientationIn } from './orientation.js';
import { UnreadablePicture, type PictureReader } from './picture-reader.js';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostChunks = 10_000;
const mostToLookInto = 0xff_00;
const mostInChunk = 2 ** 31 - 1;

/** The picture, its colours and its movement. Words, times, EXIF and what a program made up for itself are not among them. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs acTL fcTL fdAT cICP mDCV cLLI'.split(' '),
);

function chunkOf(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

export async function* barePng(reader: PictureReader): AsyncGenerator<Buffer> {
  if (!(await reader.take(8)).equals(signature)) throw new UnreadablePicture('no PNG');
  yield signature;
  let [isTurned, hasPicture] = [false, false];
  for (let chunks = 0; ; chunks += 1) {
    if (chunks > mostChunks) throw new UnreadablePicture('too many chunks');
    const head = await reader.take(8);
    const length = head.readUInt32BE();
    const kind = head.toString('latin1', 4);
    if (!/^[A-Za-z]{4}$/.test(kind) || length > mostInChunk)
      throw new UnreadablePicture('no chunk where one must begin');
    if ((chunks === 0) !== (kind === 'IHDR') || (kind === 'IHDR' && length !== 13))
      throw new UnreadablePicture('its size does not come first, once');
    // A capital first letter says that nobody can show the picture without knowing this chunk.
    if (!kept.has(kind) && /^[A-Z]/.test(kind)) throw new UnreadablePicture('a chunk of an unknown kind');
    if (kept.has(kind)) {
      yield head;
      yield* reader.pass(length + 4);
    } else if (kind === 'eXIf' && !isTurned && length <= mostToLookInto) {
      isTurned = true;
      const orientation = orientationIn(await reader.take(length));
      await reader.skip(4);
      if (orientation !== 1) yield chunkOf(kind, blockOf(orientation));
    } else await reader.skip(length + 4);
    hasPicture ||= kind === 'IDAT';
    if (kind === 'IEND') break;
  }
  if (!hasPicture) throw new UnreadablePicture('no picture in it');
}
