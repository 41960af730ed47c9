/** The way out for whatever must not be lost: onto the device first, then to the server. */
import { personHere, mayKeep } from './state.js';
import type { NewUnsent, Written } from './outbox.js';

/**
 * Returns within a few seconds either way. A refusal of the server is thrown and taken back, since the form still holds the
 * words. Where nothing can be kept (a private window, an insecure address) `direct` sends as ever.
 */
export async function writeOnce<Body>(entry: NewUnsent, direct: () => Promise<Body>): Promise<Written<Body>> {
  if (personHere() === null || !mayKeep()) return { kept: false, body: await direct() };
  const { keepAndSend } = await import('./device.js');
  return keepAndSend(entry, direct);
}
