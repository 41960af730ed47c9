import type { BarePictures, StoredPicture } from '@elinvoima/domain/site-pictures';
import type { FastifyReply } from 'fastify';

/**
 * Sends a picture to be shown on a page, without what its camera wrote into it, or says that the reader has it already: then no
 * byte of it is read.
 */
export async function sendPicture(
  reply: FastifyReply,
  bare: BarePictures,
  picture: StoredPicture,
  { seen, cache }: { seen: string | undefined; cache: string },
): Promise<void> {
  // Whoever has kept the file as it was uploaded, before its camera's words were left out, gets it anew.
  const tag = `"${picture.sha256.slice(0, 32)}-bare"`;
  reply.header('ETag', tag).header('Cache-Control', cache).header('X-Content-Type-Options', 'nosniff');
  if ((seen ?? '').includes(tag)) {
    await reply.status(304).send();
    return;
  }
  const { size, content } = await bare.open(picture);
  await reply
    .header('Content-Type', picture.mediaType)
    .header('Content-Length', size)
    .header('Content-Disposition', 'inline')
    .send(content);
}
