/** Errors by which PostgreSQL says that it is away, full or too busy, not that we asked something wrong. */
const away =
  /^(08|53|57P0[123]|ECONNREFUSED|ECONNRESET|ETIMEDOUT)|Connection terminated|timeout exceeded when trying to connect/;

/** That it was asked with more than it takes: more values than a statement has places for (08P01), too long, too deep, too much (54). */
const tooMuch = /^(08P01|54\d\d\d)$/;

/** What an error of the store means for who asked; null when it is no such error. */
export function storeFaultOf(error: unknown): 'away' | 'too-much' | null {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  if (tooMuch.test(code)) return 'too-much';
  return away.test(code) || away.test(message) ? 'away' : null;
}
