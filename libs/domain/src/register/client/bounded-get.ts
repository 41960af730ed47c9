import { RegisterTrouble } from './register-trouble.js';

export interface BoundedGet {
  url: URL;
  userAgent: string;
  accept: string;
  milliseconds: number;
  bytes: number;
}

/**
 * One GET whose time and size are bounded, the answer as text. Redirects are not followed: the address is a setting, and where
 * it leads is for its keeper to say. Throws `RegisterTrouble`.
 */
export async function boundedGet({ url, userAgent, accept, milliseconds, bytes }: BoundedGet): Promise<string> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), milliseconds);
  let hasAnswered = false;
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: abort.signal,
      headers: { 'user-agent': userAgent, accept },
    });
    hasAnswered = true;
    if (response.status !== 200) {
      await response.body?.cancel().catch(() => undefined);
      throw troubleOf(response);
    }
    return await textWithin(response, bytes);
  } catch (error) {
    if (error instanceof RegisterTrouble) throw error;
    if (abort.signal.aborted) throw new RegisterTrouble('slow');
    throw new RegisterTrouble(hasAnswered || isCut(error) ? 'cut' : 'away');
  } finally {
    clearTimeout(timer);
    // Whatever of the answer is still on its way is not wanted any more.
    abort.abort();
  }
}

async function textWithin(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let read = 0;
  for await (const chunk of response.body ?? []) {
    read += (chunk as Uint8Array).byteLength;
    if (read > most) throw new RegisterTrouble('too-large');
    text += decoded(decoder, chunk as Uint8Array);
  }
  return text + decoded(decoder);
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new RegisterTrouble('unreadable');
  }
}

/** The register says 429 in plain text and 503 as JSON; only the status and `Retry-After` are believed. */
function troubleOf({ status, headers }: Response): RegisterTrouble {
  const wait = retryAfter(headers.get('retry-after'), Date.now());
  if (status === 429) return new RegisterTrouble('busy', wait);
  if (status >= 500 || status === 408)
    return wait === null ? new RegisterTrouble('away') : new RegisterTrouble('busy', wait);
  return new RegisterTrouble(status >= 300 && status < 400 ? 'redirected' : 'refused');
}

/** Seconds or a date; milliseconds from now, or null for neither. */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** A connection that broke before a whole head had come. */
function isCut(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  return cause?.code === 'UND_ERR_SOCKET' || cause?.code === 'ECONNRESET';
}
