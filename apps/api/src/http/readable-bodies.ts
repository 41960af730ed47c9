import { languageFromHeader } from '@elinvoima/contracts';
import type { FastifyInstance } from 'fastify';
import { pathWithoutToken } from '../public/public-headers.js';
import { plainProblem } from './problem.js';

/** Deeper than any form, questionnaire or outline; shallow enough for whatever walks a body by calling itself. */
const deepest = 40;

/** Whether it can be walked, kept and sent on: not too deep, and each text such as PostgreSQL can keep. */
export function isReadable(body: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && !isSound(value)) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= deepest) return false;
    for (const [name, part] of Object.entries(value)) {
      if (!isSound(name)) return false;
      waiting.push({ value: part, depth: depth + 1 });
    }
  }
  return true;
}

/** Without half of a surrogate pair, and without NUL: neither can be kept. */
const isSound = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

/** Refuses JSON that cannot be worked with before anything looks into it. Bytes of files and signed messages pass. */
export function readableBodies(server: FastifyInstance): void {
  server.addHook('preValidation', async (request, reply) => {
    const { body } = request;
    if (typeof body !== 'object' || body === null || Buffer.isBuffer(body) || isReadable(body)) return;
    const [path = '/'] = request.url.split('?');
    await reply
      .status(400)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(
        JSON.stringify(
          plainProblem(
            400,
            'malformed',
            languageFromHeader(request.headers['accept-language']),
            pathWithoutToken(path),
          ),
        ),
      );
  });
}
