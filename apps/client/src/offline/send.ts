/** Sends one unsent thing to the API as the person who wrote it. No answer, whatever the reason, is null. */
import { problemFrom } from '../api/problem.js';
import type { Send } from './flush.js';

/** Longer than any honest answer; a network that holds its breath counts as none. */
const patience = 30_000;

/** `userId` goes along: if somebody else has signed in meanwhile, the server refuses instead of writing under a wrong name. */
export function sendAs(userId: string, fetching: typeof fetch, headers: () => Record<string, string>): Send {
  return async ({ path, body, key }) => {
    try {
      const response = await fetching(path, {
        method: 'POST',
        credentials: 'same-origin',
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
        headers: {
          ...headers(),
          'Idempotency-Key': key,
          'Acting-User': userId,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const type = response.headers.get('Content-Type') ?? '';
      const { status } = response;
      if (response.ok) {
        const isOurs = status === 204 || type.startsWith('application/json');
        // Read to the end: an answer that breaks off has not arrived.
        const text = await response.text();
        return { status, isOurs, body: isOurs && text !== '' ? (JSON.parse(text) as unknown) : undefined };
      }
      const { title, detail, errors, type: problem, retryAfterSeconds } = await problemFrom(response);
      return {
        status,
        isOurs: type.startsWith('application/problem+json'),
        problem: problem.split(/[:/]/).at(-1),
        retryAfterSeconds,
        refusal: { status, title, detail: detail ?? null, errors },
      };
    } catch {
      return null;
    }
  };
}
