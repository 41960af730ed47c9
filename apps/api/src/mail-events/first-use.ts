import { createHash } from 'node:crypto';
import type { Database } from '@elinvoima/domain/platform';

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Whether a signed token is new, or comes again with the very same message. Remembered among the keys of repeated requests, which
 * are swept long after a signature has grown too old to be believed.
 */
export async function isFirstUse(db: Database, token: string, body: unknown): Promise<boolean> {
  const key = sha256(token).toString('hex');
  const message = sha256(JSON.stringify(body));
  await db.query(
    `insert into idempotency_keys (owner, key, route, body_sha256, status) values ('mailgun', $1, 'POST mailgun', $2, 200)
     on conflict (owner, key) do nothing`,
    [key, message],
  );
  const { same } = await db.one<{ same: boolean }>(
    `select body_sha256 = $2 as same from idempotency_keys where owner = 'mailgun' and key = $1`,
    [key, message],
  );
  return same;
}
