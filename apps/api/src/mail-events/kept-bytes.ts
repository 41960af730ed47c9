import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came over the wire, where a signature is over it. */
    bytes?: Buffer;
  }
}

const longest = 64 * 1024;

/** Keeps the bytes of what providers sign; everything else is read as ever. To be called before the routes are made. */
export function keepSignedBytes(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/public/mail-events')) return;
    route.preParsing = async (request, _reply, payload) => {
      const pieces: Buffer[] = [];
      let length = 0;
      for await (const piece of payload as AsyncIterable<Buffer>) {
        length += piece.length;
        if (length > longest) throw Object.assign(new Error('too large'), { statusCode: 413 });
        pieces.push(piece);
      }
      request.bytes = Buffer.concat(pieces);
      return Object.assign(Readable.from([request.bytes]), { receivedEncodedLength: request.bytes.length });
    };
  });
}
