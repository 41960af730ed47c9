/**
 * Pictures without what cameras and programs write into them: where and when it was taken, by which device, by whom, a small
 * picture of what was cut away. The picture itself is not packed anew, so not a point of it changes. Only what is known to be
 * picture is let through; which way up it is stays, in an EXIF block that says nothing else.
 */
import { bareJpeg } from './bare-jpeg.js';
import { barePng } from './bare-png.js';
import { bareWebp, type WebpFacts } from './bare-webp.js';
import { PictureReader, UnreadablePicture } from './picture-reader.js';

/** What a picture is when it is bare. */
export type BareFacts = WebpFacts;

async function* bare(mediaType: string, reader: PictureReader, facts: BareFacts): AsyncGenerator<Buffer, number> {
  switch (mediaType) {
    case 'image/jpeg':
      yield* bareJpeg(reader);
      return 1;
    case 'image/png':
      yield* barePng(reader);
      return 1;
    case 'image/webp':
      return yield* bareWebp(reader, facts);
    default:
      throw new UnreadablePicture('a picture of another kind');
  }
}

/** Reads the whole picture once. Throws `UnreadablePicture` for one that does not keep to its form. */
export async function measureBare(mediaType: string, source: AsyncIterable<Buffer>): Promise<BareFacts> {
  const reader = new PictureReader(source);
  const facts = { size: 0, orientation: 1 };
  try {
    const parts = bare(mediaType, reader, facts);
    for (let part = await parts.next(); ; part = await parts.next()) {
      if (part.done === true) return { ...facts, orientation: part.value };
      facts.size += part.value.length;
    }
  } finally {
    await reader.close();
  }
}

/** The bare picture, exactly `facts.size` bytes. */
export async function* barePicture(
  mediaType: string,
  source: AsyncIterable<Buffer>,
  facts: BareFacts,
): AsyncGenerator<Buffer> {
  const reader = new PictureReader(source);
  try {
    yield* bare(mediaType, reader, facts);
  } finally {
    await reader.close();
  }
}
