/** Made-up pictures for specs: twelve by ten points that a browser drew, and the same with all that cameras and programs put around. */
import { crc32 } from 'node:zlib';

export const plainJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAKAAwDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAIE/8QAFhABAQEAAAAAAAAAAAAAAAAAAAEC/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/EABsRAAICAwEAAAAAAAAAAAAAAAIDAAQBETES/9oADAMBAAIRAxEAPwDFdSxIHrWK8aGBsWTsF7Z3k//Z',
  'base64',
);
export const plainPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const plainWebp = Buffer.from(
  'UklGRiYCAABXRUJQVlA4WAoAAAAgAAAACwAACQAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggOAAAAJABAJ0BKgwACgACwEwlsAJ0ugADmAD+57RKO1fMO1htyMVU87uS0G2/un/X/8f8/1mPZ63ReIAA',
  'base64',
);

/** What may not be found in anything that leaves. */
export const secrets = ['GPSSECRET', 'Kuvaajan Nimi', 'Kamera 3000', 'EXIFTHUMB'];

/** EXIF as cameras write it: device, which way up, the place (GPS) in a directory of its own, and whose it is. */
export function cameraBlock(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const entries = [
    [0x01_0f, 2, 16, 128],
    [0x01_12, 3, 1, orientation],
    [0x01_3b, 2, 16, 144],
    [0x88_25, 4, 1, 160],
  ] as const;
  const block = Buffer.alloc(256);
  const isLittle = order === 'II';
  const short = (value: number, at: number) =>
    isLittle ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    isLittle ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at);
  block.write(order, 'latin1');
  short(42, 2);
  long(8, 4);
  short(entries.length, 8);
  for (const [n, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + 12 * n;
    short(tag, at);
    short(type, at + 2);
    long(count, at + 4);
    if (type === 3) short(value, at + 8);
    else long(value, at + 8);
  }
  block.write('Kamera 3000', 128, 'latin1');
  block.write('Kuvaajan Nimi', 144, 'latin1');
  short(1, 160);
  short(0, 162);
  short(1, 164);
  long(4, 166);
  block.write('GPSSECRET', 200, 'latin1');
  block.write('EXIFTHUMB', 220, 'latin1');
  return block;
}

export function jpegPart(kind: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** Parts after the density part, and whatever after the end. */
export function jpegWith(parts: readonly Buffer[], after: Buffer | string = ''): Buffer {
  const density = 2 + 18;
  return Buffer.concat([plainJpeg.subarray(0, density), ...parts, plainJpeg.subarray(density), Buffer.from(after)]);
}

export const cameraJpeg = (orientation: number, order?: 'II' | 'MM'): Buffer =>
  jpegWith(
    [
      jpegPart(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), cameraBlock(orientation, order)])),
      jpegPart(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSSECRET</x:xmpmeta>'),
      jpegPart(0xe2, 'MPF\0GPSSECRET'),
      jpegPart(0xe5, 'GPSSECRET'),
      jpegPart(0xed, 'Photoshop 3.0\0Kuvaajan Nimi'),
      jpegPart(0xfe, 'Kamera 3000'),
    ],
    // As telephones do: a second picture or a film after the end of the first.
    Buffer.concat([plainJpeg.subarray(0, 20), Buffer.from('GPSSECRET ftypmp42')]),
  );

export function pngChunk(kind: string, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  const whole = Buffer.alloc(12 + bytes.length);
  whole.writeUInt32BE(bytes.length);
  whole.write(kind, 4, 'latin1');
  bytes.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + bytes.length)), 8 + bytes.length);
  return whole;
}

/** Chunks after the head, and whatever after the end. */
export const pngWith = (chunks: readonly Buffer[], after = ''): Buffer =>
  Buffer.concat([plainPng.subarray(0, 33), ...chunks, plainPng.subarray(33), Buffer.from(after)]);

export const cameraPng = (orientation: number, order?: 'II' | 'MM'): Buffer =>
  pngWith(
    [
      pngChunk('tEXt', 'Author\0Kuvaajan Nimi'),
      pngChunk('zTXt', 'Raw profile type exif\0\0GPSSECRET'),
      pngChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0GPSSECRET'),
      pngChunk('tIME', Buffer.alloc(7)),
      pngChunk('prVt', 'Kamera 3000'),
      pngChunk('eXIf', cameraBlock(orientation, order)),
    ],
    'GPSSECRET',
  );

export function webpChunk(kind: string, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)]);
}

/** Chunks at the end, where programs put them; `flags` are told of them. */
export function webpWith(chunks: readonly Buffer[], flags: number, after = ''): Buffer {
  const whole = Buffer.concat([plainWebp, ...chunks]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole[20] = (whole[20] ?? 0) | flags;
  return Buffer.concat([whole, Buffer.from(after)]);
}

export const cameraWebp = (orientation: number, order?: 'II' | 'MM'): Buffer =>
  webpWith(
    [
      webpChunk('EXIF', cameraBlock(orientation, order)),
      webpChunk('XMP ', '<x:xmpmeta>GPSSECRET</x:xmpmeta>!'),
      webpChunk('MINE', 'Kamera 3000'),
    ],
    0x0c,
    'GPSSECRET',
  );
