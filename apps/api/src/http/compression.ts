import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const compressed = promisify(gzip);
const worthIt = /^(text\/(html|css|javascript)|application\/javascript|image\/svg\+xml)/;
const packedAnswers = new Set(['/api/companies/name-index']);
/** Below this the packing costs more than it saves. */
const least = 700;

/**
 * Pages, styles and scripts leave packed: an entrepreneur on a bad network is the one who waits for them. What the API answers
 * is left as it is: its ETag is the record's version, and its answers mix what was asked with what is kept secret. But for
 * the one long list that nobody's words get into.
 */
export function compressPages(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const type = String(reply.getHeader('content-type') ?? '');
    const isWorthIt = request.url.startsWith('/api/') ? packedAnswers.has(request.url) : worthIt.test(type);
    if (reply.statusCode === 206 || !isWorthIt) return payload;
    const isText = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!isText && !(payload instanceof Readable)) return payload;
    const varies = reply.getHeader('Vary');
    void reply.header('Vary', typeof varies === 'string' ? `${varies}, Accept-Encoding` : 'Accept-Encoding');
    const accepts = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (!accepts || reply.hasHeader('content-encoding') || (isText && payload.length < least)) return payload;
    void reply.header('Content-Encoding', 'gzip').removeHeader('Content-Length');
    return isText ? compressed(payload) : payload.pipe(createGzip());
  });
}
