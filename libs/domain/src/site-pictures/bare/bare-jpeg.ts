import { blockOf, orientationIn } from './orientation.js';
import { UnreadablePicture, type PictureReader } from './picture-reader.js';

/** More parts than any camera writes. */
const mostParts = 10_000;

const [start, end, scan] = [0xd8, 0xd9, 0xda];
/** Tables, frames and scans: without them there is no picture. */
const isPicture = (kind: number): boolean =>
  (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc8) || (kind >= 0xda && kind <= 0xdf);
/** APP0–APP15 and comments: what programs and cameras tell. */
const isTold = (kind: number): boolean => (kind >= 0xe0 && kind <= 0xef) || kind === 0xfe;

const part = (kind: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

const beginsWith = (content: Buffer, name: string): boolean => content.toString('latin1', 0, name.length) === name;

/** Of what is told, that which changes how the picture looks: its density, its colours, which way up it is. */
function keptOf(kind: number, content: Buffer): Buffer | null {
  // Without the small picture that may follow, which was made before the large one was cut.
  if (kind === 0xe0 && beginsWith(content, 'JFIF\0') && content.length >= 14)
    return part(kind, Buffer.concat([content.subarray(0, 12), Buffer.alloc(2)]));
  if (kind === 0xe2 && beginsWith(content, 'ICC_PROFILE\0')) return part(kind, content);
  if (kind === 0xee && beginsWith(content, 'Adobe') && content.length >= 12) return part(kind, content.subarray(0, 12));
  return null;
}

/** Nothing after its end is kept: telephones put a second picture there, or a film, each with the place where it was taken. */
export async function* bareJpeg(reader: PictureReader): AsyncGenerator<Buffer> {
  const begin = await reader.take(2);
  if (begin[0] !== 0xff || begin[1] !== start) throw new UnreadablePicture('no JPEG');
  yield begin;
  let [isTurned, hasScan] = [false, false];
  for (let parts = 0; ; parts += 1) {
    if (parts > mostParts) throw new UnreadablePicture('too many parts');
    const kind = await markerOf(reader);
    if (kind === end) break;
    if (!isPicture(kind) && !isTold(kind)) throw new UnreadablePicture('a part of an unknown kind');
    const length = (await reader.take(2)).readUInt16BE() - 2;
    if (length < 0) throw new UnreadablePicture('a part without a length');
    const content = await reader.take(length);
    if (isTold(kind)) {
      const kept = keptOf(kind, content);
      if (kept !== null) yield kept;
      if (kind === 0xe1 && !isTurned && !hasScan && beginsWith(content, 'Exif\0')) {
        isTurned = true;
        const orientation = orientationIn(content.subarray(6));
        if (orientation !== 1) yield part(kind, Buffer.concat([Buffer.from('Exif\0\0'), blockOf(orientation)]));
      }
      continue;
    }
    yield part(kind, content);
    if (kind === scan) {
      hasScan = true;
      yield* reader.passScan();
    }
  }
  if (!hasScan) throw new UnreadablePicture('no picture in it');
  yield Buffer.from([0xff, end]);
}

/** A marker may be filled with any number of 0xFF before it. */
async function markerOf(reader: PictureReader): Promise<number> {
  const [first = 0, second = 0] = await reader.take(2);
  if (first !== 0xff) throw new UnreadablePicture('no part where one must begin');
  let kind = second;
  for (let filled = 0; kind === 0xff; filled += 1) {
    if (filled > mostParts) throw new UnreadablePicture('nothing but filling');
    [kind = 0] = await reader.take(1);
  }
  return kind;
}
