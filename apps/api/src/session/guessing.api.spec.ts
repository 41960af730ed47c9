import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';
import { account, goodPassword, Visitor } from '../testing/sign-in.js';

describe('guessing', () => {
  let api: TestApi;
  const known = 'tunnettu@example.test';

  beforeAll(async () => {
    api = await startTestApi();
    await account(api, known);
    const shut = await account(api, 'suljettu@example.test');
    await api.db.query('update users set disabled_at = now() where id = $1', [shut]);
  });
  beforeEach(() => api.db.query('delete from sign_in_throttle'));
  afterAll(() => api.close());

  const guess = (visitor: Visitor, n: number | string, headers?: Record<string, string>, email = known) =>
    visitor.signIn(email, `arvaus numero ${n}`, headers);

  it('A29 an unknown, a shut and a known account answer alike, to the letter', async () => {
    const visitor = new Visitor(api);
    const answers = [
      await guess(visitor, 1),
      await guess(visitor, 1, {}, 'tuntematon@example.test'),
      await visitor.signIn('suljettu@example.test'),
    ];
    for (const { status, text } of answers) expect([status, text]).toEqual([401, answers[0]?.text]);
    const forgotten = [];
    for (const email of [known, 'tuntematon@example.test', 'suljettu@example.test'])
      forgotten.push(await visitor.post('password-links', { email }));
    for (const { status, text } of forgotten) expect([status, text]).toEqual([202, '']);
    // Each leaves one entry on the trail, and only the living account a mail.
    const entries = await api.db.query(`select 1 from audit_entries where action = 'password-reset-requested'`);
    expect(entries).toHaveLength(3);
    expect(await api.db.query(`select 1 from outbox_mails where template = 'password-reset'`)).toHaveLength(1);
  });

  it('A30 each wrong try waits longer, and after ten even the right password does; another browser’s owner is not shut out', async () => {
    const owner = new Visitor(api);
    expect((await owner.signIn(known)).status).toBe(200);
    const attacker = new Visitor(api);
    for (let n = 0; n < 4; n += 1) await guess(attacker, n);
    const [pace] = await api.db.query<{ left: number }>(
      `select (expire - extract(epoch from now()) * 1000)::int as left from sign_in_throttle where key like 'pace:%'`,
    );
    expect(pace?.left).toBeGreaterThan(0);
    for (let n = 0; n < 10; n += 1) {
      await api.db.query(`delete from sign_in_throttle where key like 'pace:%'`);
      await guess(attacker, n);
    }
    await api.db.query(`delete from sign_in_throttle where key like 'pace:%'`);
    const right = await attacker.signIn(known);
    expect([right.status, right.headers['set-cookie']]).toEqual([401, undefined]);
    // The victim's own browser has signed in before, and does so again.
    owner.cookies.delete('elinvoima');
    expect((await owner.signIn(known)).status).toBe(200);
    // A forged mark of a known browser opens no bucket of its own.
    const forger = new Visitor(api);
    forger.cookies.set('elinvoima-known', 'AAAAAAAAAAAAAAAAAAAAAA');
    expect((await forger.signIn(known)).status).toBe(401);
  });

  it('A30 many accounts from one address are one bucket: 429 for all of them, the existing and the rest', async () => {
    const attacker = new Visitor(api);
    await api.db.query(
      `insert into sign_in_throttle (key, points, expire) values ('address:127.0.0.1', 100, (extract(epoch from now()) * 1000 + 60000)::bigint)`,
    );
    for (const email of [known, 'tuntematon@example.test']) {
      const answer = await guess(attacker, 1, {}, email);
      expect(answer.status).toBe(429);
      expect(answer.headers['retry-after']).toBeDefined();
    }
  });

  it('A30 the count goes on when its store is away', async () => {
    await account(api, 'varasto@example.test');
    await api.db.query('alter table sign_in_throttle rename to away');
    try {
      const attacker = new Visitor(api);
      for (let n = 0; n < 10; n += 1) await guess(attacker, n, {}, 'varasto@example.test');
      expect((await attacker.signIn('varasto@example.test', goodPassword)).status).toBe(401);
    } finally {
      await api.db.query('alter table away rename to sign_in_throttle');
    }
  });

  it('A31 no header makes another bucket: one address is counted as one', async () => {
    const attacker = new Visitor(api);
    for (let n = 0; n < 6; n += 1)
      await guess(
        attacker,
        n,
        { 'x-forwarded-for': `203.0.113.${n}`, 'x-real-ip': `203.0.113.${n}`, forwarded: `for=203.0.113.${n}` },
        n % 2 === 0 ? known : known.toUpperCase(),
      );
    const buckets = await api.db.query<{ key: string; points: number }>(
      `select key, points from sign_in_throttle where key like 'address:%' or key like 'account:%' order by key`,
    );
    expect(buckets.map(({ key }) => key.split(':')[0])).toEqual(['account', 'address']);
    expect(buckets[1]).toMatchObject({ key: 'address:127.0.0.1', points: 6 });
  });
});

describe('guessing from behind a proxy', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { TRUSTED_PROXIES: '1' } });
  });
  afterAll(() => api.close());

  it('A31 only what the trusted proxy adds counts, and neighbours in an IPv6 /64 are one', async () => {
    const attacker = new Visitor(api);
    for (const chain of ['203.0.113.1, 198.51.100.7', '203.0.113.2, 198.51.100.7', '198.51.100.7'])
      await attacker.signIn('joku@example.test', 'arvaus', { 'x-forwarded-for': chain });
    for (const address of ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9'])
      await attacker.signIn('joku@example.test', 'arvaus', { 'x-forwarded-for': address });
    const keys = await api.db.query<{ key: string; points: number }>(
      `select key, points from sign_in_throttle where key like 'address:%' order by key`,
    );
    expect(keys).toEqual([
      { key: 'address:198.51.100.7', points: 3 },
      { key: 'address:2001:db8:1:2', points: 2 },
    ]);
  });
});
