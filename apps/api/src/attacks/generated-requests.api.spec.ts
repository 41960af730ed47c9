import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { hashToken } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi } from '../testing/api.js';
import { mismatchesOf } from '../testing/described-answers.js';
import { contractOf, type Operation } from './contract.js';
import { requestOf, type GeneratedRequest } from './generated-request.js';

/** G27: at least ten thousand in a run. */
const wanted = 10_000;
const sideBySide = 6;
/** The same requests each time, so that a run tells of the change at hand; another by FUZZ_SEED looks further. */
const seed = Number(process.env.FUZZ_SEED ?? 20261123);
const now = '2026-11-18T10:00:00Z';

/**
 * The first would end the session of all the others, the second may say that something is not there yet (A47), and the
 * administrator of specs has a passkey that is none.
 */
const left = new Set([
  'DELETE /api/session',
  'GET /api/health/ready',
  'POST /api/session/passkeys/options',
  'POST /api/session/step-up/passkey-options',
]);

describe('requests made from the contract', () => {
  let api: TestApi;
  const ids = new Map<string, string[]>();

  beforeAll(async () => {
    api = await startTestApi({
      now,
      env: { PUBLIC_LIMIT_FACTOR: '1000', YTJ_API_URL: 'http://127.0.0.1:9' },
    });
  });
  afterAll(() => api.close());

  /** The administrator, whatever the requests before have made of the account and its sessions. */
  async function signedIn(): Promise<Record<string, string>> {
    const { headers, userId } = await api.as('administrator');
    const token = hashToken(headers['cookie']?.replace('elinvoima=', '') ?? '');
    await api.db.query(
      `update users set role = 'administrator', disabled_at = null, password_hash = null where id = $1`,
      [userId],
    );
    await api.db.query(
      `insert into sessions (token_hash, user_id, signed_in_at, confirmed_at, last_seen_at, expires_at)
       values ($1, $2, $3, $3, $3, $3::timestamptz + interval '1 day') on conflict do nothing`,
      [token, userId, now],
    );
    return headers;
  }

  it('are answered, ten thousand of them, and none with a fault of ours', async () => {
    const contract = contractOf(api.app);
    const operations = contract.operations.filter(({ name }) => !left.has(name));
    // What makes records comes first, so that the others have some to ask for.
    const making = ({ method, path }: Operation): boolean => method === 'POST' && !path.includes('{');
    const inOrder = [...operations.filter(making), ...operations.filter((one) => !making(one))];
    const each = Math.ceil(wanted / inOrder.length);
    const answers = new Map<number, number>();
    const faults: object[] = [];
    let sent = 0;

    const ask = async (
      request: GeneratedRequest,
      person: Record<string, string>,
    ): Promise<{ status: number; mismatches: string[] }> => {
      const answer = await api.app.inject({ ...request, headers: { ...person, ...request.headers } });
      sent += 1;
      answers.set(answer.statusCode, (answers.get(answer.statusCode) ?? 0) + 1);
      const made = /"id":"([0-9a-f-]{36})"/.exec(answer.statusCode === 201 ? answer.body : '')?.[1];
      const collection = request.url.split(/[/?]/)[2] ?? '';
      if (made !== undefined) ids.set(collection, [...(ids.get(collection) ?? []), made]);
      return { status: answer.statusCode, mismatches: mismatchesOf({ ...request, answer }) };
    };
    const attack = async (operation: Operation): Promise<void> => {
      const person = await signedIn();
      const tried = await fc.check(
        fc.asyncProperty(requestOf(operation, contract, { ids }), async (request) => {
          const { status, mismatches } = await ask(request, person);
          // 503: on a busy machine the store may be.
          if (status >= 500 && status !== 503) throw new Error(`answered ${status}`);
          if (mismatches.length > 0) throw new Error(mismatches.join('\n'));
        }),
        { numRuns: each, endOnFailure: true, seed },
      );
      if (tried.failed)
        faults.push({
          operation: operation.name,
          seed: tried.seed,
          request: tried.counterexample,
          fault: String(tried.errorInstance),
        });
    };
    const waiting = [...inOrder];
    await Promise.all(
      Array.from({ length: sideBySide }, async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await attack(next);
      }),
    );
    expect(faults).toEqual([]);
    expect(sent).toBeGreaterThanOrEqual(wanted);
    // Were they all refused at the door, they would have shown nothing.
    for (const status of [200, 201, 204, 400, 404, 409, 412, 422]) expect(answers.get(status) ?? 0).toBeGreaterThan(5);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }, 600_000);
});
