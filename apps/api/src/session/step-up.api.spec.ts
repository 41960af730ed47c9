import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashPassword } from '@elinvoima/domain/users';
import { startTestApi, type TestAnswer, type TestApi, type TestClient } from '../testing/api.js';

const password = 'kuusi kettua kiipesi mäkeen';

describe('step-up', () => {
  let api: TestApi;
  let administrator: TestClient;
  const invite = (client: TestClient = administrator) =>
    client.post('users', { email: `${Math.random()}@example.test`, name: 'Uusi Henkilö', role: 'viewer' });
  const confirmedAgo = (minutes: number) =>
    api.db.query('update sessions set confirmed_at = now() - make_interval(mins => $2) where user_id = $1', [
      administrator.userId,
      minutes,
    ]);
  const confirm = (secret: string): Promise<TestAnswer> => administrator.post('session/step-up', { password: secret });
  const actions = async (): Promise<string[]> =>
    (
      await api.db.query<{ action: string }>(
        `select action from audit_entries where object_id = $1 and action like 'step-up%' order by seq`,
        [administrator.userId],
      )
    ).map(({ action }) => action);

  beforeAll(async () => {
    api = await startTestApi();
    administrator = await api.as('administrator');
    await api.db.query('update users set password_hash = $2 where id = $1', [
      administrator.userId,
      await hashPassword(password),
    ]);
  });
  beforeEach(() => api.db.query('delete from sign_in_throttle'));
  afterAll(() => api.close());

  it('is asked once the last showing is a quarter of an hour old, and nothing is done before', async () => {
    await confirmedAgo(14);
    expect((await invite()).status).toBe(201);
    expect((await administrator.get('session/step-up')).body).toMatchObject({ confirmed: true });
    await confirmedAgo(15);
    const before = await api.db.query('select id from users');
    const refused = await invite();
    expect(refused.status).toBe(403);
    expect(refused.body['type']).toMatch(/step-up-required$/);
    expect(await api.db.query('select id from users')).toEqual(before);
    // What gives out and changes nothing of the kind goes on.
    expect((await administrator.get('users')).status).toBe(200);
    expect((await administrator.get('exports')).status).toBe(200);
    expect((await administrator.get('session/step-up')).body).toMatchObject({ confirmed: false });
  });

  it('is not how one learns of rights: without the permission it is a plain refusal', async () => {
    const viewer = await api.as('viewer');
    await api.db.query(`update sessions set confirmed_at = now() - interval '1 day' where user_id = $1`, [
      viewer.userId,
    ]);
    expect((await invite(viewer)).body['type']).toMatch(/forbidden$/);
  });

  it('A24 gives the session a new token: the one from before the step-up is dead', async () => {
    await confirmedAgo(60);
    const wrong = await confirm('ei tämä ole oikea');
    expect(wrong.status).toBe(422);
    expect(wrong.headers['set-cookie']).toBeUndefined();
    expect((await invite()).status).toBe(403);
    const right = await confirm(password);
    expect(right.status).toBe(200);
    const cookie = String(right.headers['set-cookie']).split(';')[0] ?? '';
    expect(cookie).not.toBe(administrator.headers['cookie']);
    expect((await administrator.get('session')).status).toBe(401);
    administrator.headers['cookie'] = cookie;
    expect((await invite()).status).toBe(201);
    expect(await actions()).toEqual(['step-up-refused', 'step-up']);
  });

  it('A30 takes no more guesses than signing in does, and then not the right one either', async () => {
    for (let n = 0; n < 10; n += 1) expect((await confirm(`arvaus numero ${n}`)).status).toBe(422);
    const right = await confirm(password);
    expect([right.status, right.headers['set-cookie']]).toEqual([422, undefined]);
  });
});
