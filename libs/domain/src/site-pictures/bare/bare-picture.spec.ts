import { describe, expect, it } from '@jest/globals';
import { array, assert, asyncProperty, integer, nat, oneof, record, uint8Array } from 'fast-check';
import { barePicture, measureBare } from './bare-picture.js';
import { orientationIn } from './orientation.js';
import { UnreadablePicture } from './picture-reader.js';
import {
  cameraBlock,
  cameraJpeg,
  cameraPng,
  cameraWebp,
  jpegPart,
  jpegWith,
  plainJpeg,
  plainPng,
  plainWebp,
  pngChunk,
  pngWith,
  secrets,
  webpChunk,
  webpWith,
} from './testing/index.js';

/** As a store gives it: in pieces of whatever size. */
async function* inPieces(content: Buffer, size = content.length): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += Math.max(1, size))
    yield await Promise.resolve(content.subarray(at, at + Math.max(1, size)));
}

async function bared(mediaType: string, content: Buffer, size?: number): Promise<Buffer> {
  const facts = await measureBare(mediaType, inPieces(content, size));
  const parts: Buffer[] = [];
  for await (const part of barePicture(mediaType, inPieces(content, size), facts)) parts.push(part);
  const whole = Buffer.concat(parts);
  expect(whole).toHaveLength(facts.size);
  return whole;
}

const kinds = [
  ['image/jpeg', plainJpeg, cameraJpeg],
  ['image/png', plainPng, cameraPng],
  ['image/webp', plainWebp, cameraWebp],
] as const;

describe.each(kinds)('a bare picture of %s', (mediaType, plain, ofCamera) => {
  it('is the picture as a browser drew it, byte by byte, and nothing of place, person or device', async () => {
    const camera = ofCamera(1);
    for (const secret of ['GPSSECRET', 'Kuvaajan Nimi', 'Kamera 3000']) expect(camera.includes(secret)).toBe(true);
    expect(await bared(mediaType, camera)).toEqual(plain);
    expect(await bared(mediaType, plain)).toEqual(plain);
  });

  it.each(['II', 'MM'] as const)('stays as it was turned, in a block that says nothing else (%s)', async (order) => {
    for (const orientation of [2, 3, 6, 8]) {
      const whole = await bared(mediaType, ofCamera(orientation, order));
      for (const secret of secrets) expect(whole.includes(secret)).toBe(false);
      const block = whole.subarray(whole.indexOf('II*\0', 0, 'latin1')).subarray(0, 26);
      expect(orientationIn(block)).toBe(orientation);
      expect(whole.length - plain.length).toBe(26 + { 'image/jpeg': 10, 'image/png': 12, 'image/webp': 8 }[mediaType]);
      // What is bare stays as it is.
      expect(await bared(mediaType, whole)).toEqual(whole);
    }
  });

  it('is the same in whatever pieces it comes', async () => {
    const camera = ofCamera(6);
    const whole = await bared(mediaType, camera);
    for (const size of [1, 2, 3, 7, 64, 1000]) expect(await bared(mediaType, camera, size)).toEqual(whole);
  });

  it('is refused when it breaks off, wherever that is', async () => {
    for (let length = 0; length < plain.length - 1; length += 1)
      await expect(measureBare(mediaType, inPieces(plain.subarray(0, length)))).rejects.toThrow(UnreadablePicture);
  });

  it('of anything at all ends in a picture that stays as it is, or in the refusal', async () => {
    const damaged = array(record({ at: nat(ofCamera(6).length - 1), byte: nat(255) }), {
      minLength: 1,
      maxLength: 12,
    }).map((changes) => {
      const content = Buffer.from(ofCamera(6));
      for (const { at, byte } of changes) content[at] = byte;
      return content;
    });
    const noise = uint8Array({ maxLength: 600 }).map((bytes) => Buffer.concat([plain.subarray(0, 30), bytes]));
    await assert(
      asyncProperty(oneof(damaged, noise), integer({ min: 1, max: 300 }), async (content, size) => {
        try {
          const whole = await bared(mediaType, content, size);
          expect(await bared(mediaType, whole)).toEqual(whole);
        } catch (error) {
          if (!(error instanceof UnreadablePicture)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets go of the file it reads, also of one that is refused or not read to its end', async () => {
    let closed = 0;
    const watched = async function* (content: Buffer): AsyncGenerator<Buffer> {
      try {
        yield* inPieces(content, 16);
      } finally {
        closed += 1;
      }
    };
    const facts = await measureBare(mediaType, watched(ofCamera(1)));
    await expect(measureBare(mediaType, watched(Buffer.from('<svg onload="x">'.repeat(9))))).rejects.toThrow(
      UnreadablePicture,
    );
    for await (const _ of barePicture(mediaType, watched(ofCamera(1)), facts)) break;
    expect(closed).toBe(3);
  });
});

describe('what belongs to the picture', () => {
  const adobe = Buffer.from('Adobe\0d\0\0\0\0\0', 'latin1');

  it('of a JPEG: its colours and several scans; not the small picture in its density part', async () => {
    const kept = jpegWith([jpegPart(0xee, adobe)]);
    expect(
      await bared('image/jpeg', jpegWith([jpegPart(0xee, Buffer.concat([adobe, Buffer.from('GPSSECRET')]))])),
    ).toEqual(kept);
    const small = jpegPart(0xe0, Buffer.concat([plainJpeg.subarray(6, 18), Buffer.from([1, 1, 9, 9, 9])]));
    const withSmall = Buffer.concat([plainJpeg.subarray(0, 2), small, plainJpeg.subarray(20)]);
    expect(await bared('image/jpeg', withSmall)).toEqual(plainJpeg);
    const scan = plainJpeg.subarray(plainJpeg.indexOf(Buffer.from([0xff, 0xda])), -2);
    const restart = Buffer.from([0xff, 0xd0, 0x12, 0xff, 0x00]);
    const [first, end] = [plainJpeg.subarray(0, -2), plainJpeg.subarray(-2)];
    const several = (told: Buffer) => Buffer.concat([first, restart, told, scan, end]);
    expect(await bared('image/jpeg', several(jpegPart(0xfe, 'GPSSECRET')))).toEqual(several(Buffer.alloc(0)));
  });

  it('of a PNG: transparency, colours and movement', async () => {
    const chunks = ['tRNS', 'gAMA', 'iCCP', 'pHYs', 'acTL'].map((kind) => pngChunk(kind, 'abcd'));
    expect(await bared('image/png', pngWith(chunks))).toEqual(pngWith(chunks));
  });

  it('of a WebP: its frames, and nothing else in them', async () => {
    const frame = (inner: Buffer) => webpChunk('ANMF', Buffer.concat([Buffer.alloc(16), inner]));
    const moving = webpWith([webpChunk('ANIM', 'abcdef'), frame(webpChunk('VP8L', 'abc'))], 0x02);
    expect(await bared('image/webp', moving)).toEqual(moving);
    const hiding = webpWith([frame(Buffer.concat([webpChunk('VP8L', 'abc'), webpChunk('EXIF', 'GPSSECRET')]))], 0x02);
    await expect(bared('image/webp', hiding)).rejects.toThrow(UnreadablePicture);
  });
});

it.each([
  ['a marker that JPEG keeps for later', 'image/jpeg', jpegWith([jpegPart(0xf0, 'x')])],
  ['a chunk of PNG without which it cannot be shown', 'image/png', pngWith([pngChunk('NEWx', 'x')])],
  ['a second head', 'image/png', pngWith([plainPng.subarray(8, 33)])],
  ['a JPEG that is called a PNG', 'image/png', plainJpeg],
  ['a PNG that is called a WebP', 'image/webp', plainPng],
  ['a picture of another kind', 'image/gif', Buffer.from('GIF89a')],
])('%s is refused', async (_, mediaType, content) => {
  await expect(measureBare(mediaType, inPieces(content))).rejects.toThrow(UnreadablePicture);
});

describe('which way up', () => {
  it('is not guessed from a block that does not say it plainly', () => {
    for (const said of [0, 9, 65_535]) expect(orientationIn(cameraBlock(said))).toBe(1);
    expect(orientationIn(cameraBlock(6).subarray(0, 20))).toBe(1);
    expect(orientationIn(Buffer.from('II*\0\u00FF\u00FF\u00FF\u00FF\0\0', 'latin1'))).toBe(1);
  });
});
