import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** What RFC 8187 lets stand as it is in an extended value. */
const extended = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase()}`);

/** RFC 6266: a plain name for old clients, and the whole name for all others. */
export function attachmentNamed(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/["\\%/;]/g, '_');
  return `attachment; filename="${plain.trim() || 'file'}"; filename*=UTF-8''${extended(fileName)}`;
}

/**
 * Sends somebody's file so that it is nothing but a file: never shown by the browser as a page of ours, never run, never kept by a
 * cache on the way.
 */
export function sendFile(
  reply: FastifyReply,
  file: { fileName: string; mediaType: string; sizeBytes: number; content: Readable },
): void {
  void reply
    .header('Content-Type', file.mediaType)
    .header('Content-Length', file.sizeBytes)
    .header('Content-Disposition', attachmentNamed(file.fileName))
    .header('X-Content-Type-Options', 'nosniff')
    .header('Content-Security-Policy', `sandbox; default-src 'none'`)
    .header('Cache-Control', 'no-store')
    .send(file.content);
}
