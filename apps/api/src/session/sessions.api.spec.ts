import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';
import { account, goodPassword, Visitor } from '../testing/sign-in.js';

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('sessions of one’s own', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());
  const items = async (visitor: Visitor) =>
    (await visitor.get('session/sessions')).body['items'] as { id: string; device: string | null; isThis: boolean }[];

  it('are listed with device and time, and ended one by one or all others at once', async () => {
    await account(api, 'laitteet@example.test');
    await account(api, 'toinen@example.test');
    const [desk, phone, other] = [new Visitor(api, { 'user-agent': firefox }), new Visitor(api), new Visitor(api)];
    await desk.signIn('laitteet@example.test');
    await phone.signIn('laitteet@example.test');
    await other.signIn('toinen@example.test');
    const seen = await items(desk);
    expect(new Map(seen.map(({ device, isThis }) => [device, isThis]))).toEqual(
      new Map([
        ['Firefox, Windows', true],
        [null, false],
      ]),
    );
    expect(JSON.stringify(await api.db.query('select user_agent from sessions'))).not.toContain('Gecko');
    const phones = seen.find(({ isThis }) => !isThis)?.id;
    // Another person's session is as one that is not there.
    expect((await other.send('DELETE', `session/sessions/${phones}`)).status).toBe(404);
    expect((await desk.send('DELETE', `session/sessions/${phones}`)).status).toBe(204);
    expect((await phone.get('session')).status).toBe(401);
    await phone.signIn('laitteet@example.test');
    expect((await desk.post('session/sessions/end-others')).status).toBe(204);
    expect((await phone.get('session')).status).toBe(401);
    expect((await desk.get('session')).status).toBe(200);
    expect((await other.get('session')).status).toBe(200);
  });

  it('A43 signing out tells the browser to forget what it has read', async () => {
    const visitor = new Visitor(api);
    await visitor.signIn('laitteet@example.test');
    const answer = await visitor.send('DELETE', 'session');
    expect(answer.headers['clear-site-data']).toBe('"cache"');
    expect((await visitor.get('session')).headers['cache-control']).toBe('no-store');
  });

  it('A24 a token from before signing in is not taken over, and dies with what comes after', async () => {
    const visitor = new Visitor(api);
    visitor.cookies.set('elinvoima', 'AAAAAAAAAAAAAAAAAAAAAA');
    await visitor.signIn('laitteet@example.test');
    const token = visitor.cookies.get('elinvoima') ?? '';
    expect(token).not.toBe('AAAAAAAAAAAAAAAAAAAAAA');
    const fixed = new Visitor(api);
    fixed.cookies.set('elinvoima', 'AAAAAAAAAAAAAAAAAAAAAA');
    expect((await fixed.get('session')).status).toBe(401);
    await visitor.signIn('laitteet@example.test');
    expect(visitor.cookies.get('elinvoima')).not.toBe(token);
  });

  it('A25 a shut account, another role, a new password and a colleague’s help each end every session at once', async () => {
    const administrator = await api.as('administrator');
    const ends: [string, (id: string) => Promise<unknown>][] = [
      ['shut', (id) => administrator.patch(`users/${id}`, 1, { disabled: true })],
      ['role', (id) => administrator.patch(`users/${id}`, 1, { role: 'viewer' })],
      ['ended', (id) => administrator.post(`users/${id}/sessions/end`)],
    ];
    for (const [name, end] of ends) {
      const id = await account(api, `${name}@example.test`);
      const [one, two] = [new Visitor(api), new Visitor(api)];
      await one.signIn(`${name}@example.test`);
      await two.signIn(`${name}@example.test`);
      await end(id);
      expect([name, (await one.get('session')).status, (await two.get('companies')).status]).toEqual([name, 401, 401]);
    }
    await account(api, 'vaihtaja@example.test');
    const [here, there] = [new Visitor(api), new Visitor(api)];
    await here.signIn('vaihtaja@example.test');
    await there.signIn('vaihtaja@example.test');
    const body = { current: goodPassword, password: 'seitsemän sientä sateessa' };
    expect((await here.post('session/password', body)).status).toBe(204);
    expect((await there.get('session')).status).toBe(401);
    expect((await here.get('session')).status).toBe(200);
  });

  it('A26 no other site’s page changes anything with the cookie: not by a form, not by a simple request, not by a GET', async () => {
    await account(api, 'uhri@example.test');
    const visitor = new Visitor(api);
    await visitor.signIn('uhri@example.test');
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const origin = new URL(api.config.publicUrl).origin;
    const routes: ['POST' | 'PATCH' | 'DELETE', string][] = [
      ['POST', 'session/step-up'],
      ['POST', 'session/step-up/passkey-options'],
      ['POST', 'session/password'],
      ['POST', 'session/totp'],
      ['POST', 'session/totp/confirm'],
      ['DELETE', 'session/totp'],
      ['POST', 'session/recovery-codes'],
      ['POST', 'session/passkeys'],
      ['POST', 'session/passkeys/options'],
      ['POST', 'session/sessions/end-others'],
      ['PATCH', 'session'],
      ['DELETE', 'session'],
    ];
    const before = await api.db.query('select * from users order by id');
    for (const [method, path] of routes)
      for (const headers of [
        { cookie },
        { cookie, origin: 'https://evil.example' },
        { cookie, origin: 'null' },
        { cookie, origin, 'sec-fetch-site': 'cross-site' },
      ] as Record<string, string>[]) {
        const answer = await api.anonymous.send(method, path, {}, headers);
        expect([path, headers['origin'], answer.status]).toEqual([path, headers['origin'], 403]);
      }
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await api.anonymous.send('POST', 'session', '{"email":"a@example.test","password":"x"}', {
        origin,
        'content-type': type,
      });
      expect([400, 415]).toContain(answer.status);
    }
    const overridden = await api.anonymous.send('GET', 'session', undefined, {
      cookie,
      'x-http-method-override': 'DELETE',
    });
    expect(overridden.status).toBe(200);
    expect((await visitor.get('session')).status).toBe(200);
    expect(await api.db.query('select * from users order by id')).toEqual(before);
  });

  it('A33 nobody raises themselves: no role through one’s own settings, no account by who may not make them', async () => {
    await account(api, 'kiipeilija@example.test', 'service_manager');
    const visitor = new Visitor(api);
    await visitor.signIn('kiipeilija@example.test');
    expect((await visitor.send('PATCH', 'session', { role: 'administrator' })).status).toBe(400);
    expect((await visitor.send('PATCH', 'session', { name: 'Uusi Nimi' })).status).toBe(200);
    const invited = { email: 'valtias@example.test', name: 'Valtias', role: 'administrator' };
    for (const role of ['director', 'coordinator', 'service_manager', 'viewer'] as const) {
      const client = await api.as(role);
      expect([role, (await client.post('users', invited)).status]).toEqual([role, 403]);
      const raised = await client.patch(`users/${client.userId}`, 1, { role: 'administrator' });
      expect([role, raised.status]).toEqual([role, 403]);
      expect([role, (await client.post(`users/${client.userId}/sessions/end`)).status]).toEqual([role, 403]);
    }
    expect(await api.db.query(`select 1 from users where email = 'valtias@example.test'`)).toEqual([]);
    const administrator = await api.as('administrator');
    expect((await administrator.patch(`users/${administrator.userId}`, 1, { role: 'viewer' })).status).toBe(409);
  });
});
