import type { FileStore } from '@elinvoima/domain/platform';
import type { StoredPicture } from '@elinvoima/domain/site-pictures';
import type { FastifyReply } from 'fastify';

/** Sends a picture to be shown on a page, or says that the reader has it already: then no byte of it is read. */
export async function sendPicture(
  reply: FastifyReply,
  files: FileStore,
  { storedAs, mediaType, sizeBytes, sha256 }: StoredPicture,
  { seen, cache }: { seen: string | undefined; cache: string },
): Promise<void> {
  const tag = `"${sha256.slice(0, 32)}"`;
  reply.header('ETag', tag).header('Cache-Control', cache).header('X-Content-Type-Options', 'nosniff');
  if ((seen ?? '').includes(tag)) {
    await reply.status(304).send();
    return;
  }
  const content = await files.read('attachments', storedAs);
  await reply
    .header('Content-Type', mediaType)
    .header('Content-Length', sizeBytes)
    .header('Content-Disposition', 'inline')
    .send(content);
}
