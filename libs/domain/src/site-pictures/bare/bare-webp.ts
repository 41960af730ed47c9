import { blockOf, orientationIn } from './orientation.js';
import { UnreadablePicture, type PictureReader } from './picture-reader.js';

const mostChunks = 10_000;
const mostToLookInto = 0xff_00;
const pictures = new Set(['VP8 ', 'VP8L', 'ANMF']);
const kept = new Set([...pictures, 'ALPH', 'ANIM', 'ICCP']);
const inFrame = new Set(['VP8 ', 'VP8L', 'ALPH']);
/** The bits of `VP8X` that say what the file holds besides its picture. */
const [saysExif, saysXmp] = [0x08, 0x04];

/** What its head tells of the rest, known from having read it once. */
export interface WebpFacts {
  size: number;
  orientation: number;
}

interface Head {
  bytes: Buffer;
  kind: string;
  /** As it takes room: even. */
  length: number;
}

async function headFrom(reader: PictureReader, room: number): Promise<Head> {
  if (room < 8) throw new UnreadablePicture('no chunk where one must begin');
  const bytes = await reader.take(8);
  const said = bytes.readUInt32LE(4);
  const length = said + (said % 2);
  if (length > room - 8) throw new UnreadablePicture('a chunk that is longer than its file');
  return { bytes, kind: bytes.toString('latin1', 0, 4), length };
}

/** Answers which way up it is; what comes first depends on what comes last, so it is read twice: `facts` are what the first time told. */
export async function* bareWebp(reader: PictureReader, facts: WebpFacts): AsyncGenerator<Buffer, number> {
  const begin = await reader.take(12);
  if (begin.toString('latin1', 0, 4) !== 'RIFF' || begin.toString('latin1', 8) !== 'WEBP')
    throw new UnreadablePicture('no WebP');
  const head = Buffer.from(begin);
  head.writeUInt32LE(Math.max(0, facts.size - 8), 4);
  yield head;
  let [orientation, isExtended, hasPicture] = [1, false, false];
  let left = begin.readUInt32LE(4) - 4;
  for (let chunks = 0; left > 0; chunks += 1) {
    if (chunks > mostChunks) throw new UnreadablePicture('too many chunks');
    const { bytes, kind, length } = await headFrom(reader, left);
    left -= 8 + length;
    if (kind === 'VP8X') {
      if (chunks > 0 || length !== 10) throw new UnreadablePicture('a head that does not come first, once');
      isExtended = true;
      const flags = Buffer.from(await reader.take(length));
      flags[0] = ((flags[0] ?? 0) & ~saysExif & ~saysXmp) | (facts.orientation === 1 ? 0 : saysExif);
      yield bytes;
      yield flags;
    } else if (kind === 'EXIF' && isExtended && orientation === 1 && length <= mostToLookInto) {
      const block = await reader.take(length);
      // Some programs begin it as a JPEG does.
      orientation = orientationIn(block.toString('latin1', 0, 6) === 'Exif\0\0' ? block.subarray(6) : block);
      if (orientation !== 1) yield Buffer.concat([Buffer.from('EXIF\u001A\0\0\0', 'latin1'), blockOf(orientation)]);
    } else if (kept.has(kind)) {
      if (chunks === 0 && kind !== 'VP8 ' && kind !== 'VP8L') throw new UnreadablePicture('no picture in it');
      yield bytes;
      yield* kind === 'ANMF' ? bareFrame(reader, length) : reader.pass(length);
      hasPicture ||= pictures.has(kind);
    } else {
      if (chunks === 0) throw new UnreadablePicture('no picture in it');
      await reader.skip(length);
    }
  }
  if (!hasPicture) throw new UnreadablePicture('no picture in it');
  return orientation;
}

/** A frame of a moving picture is a file in small. What may hide in it cannot be left out without telling its length anew. */
async function* bareFrame(reader: PictureReader, length: number): AsyncGenerator<Buffer> {
  if (length < 16) throw new UnreadablePicture('a frame without a place');
  yield await reader.take(16);
  for (let left = length - 16; left > 0;) {
    const { bytes, kind, length: inner } = await headFrom(reader, left);
    if (!inFrame.has(kind)) throw new UnreadablePicture('a frame with more than a picture');
    left -= 8 + inner;
    yield bytes;
    yield* reader.pass(inner);
  }
}
