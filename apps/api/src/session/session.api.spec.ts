import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailSender } from '@elinvoima/domain/platform';
import { hashPassword } from '@elinvoima/domain/users';
import { startTestApi, type TestAnswer, type TestApi } from '../testing/api.js';

interface Mail {
  to: string;
  subject: string;
  text: string;
  state: string;
}

const password = 'kuusi kettua kiipesi mäkeen';

describe('signing in', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
    await api.db.query(
      `insert into users (email, name, role, password_hash) values ('kaisa@example.test', 'Kaisa Kokeilija', 'coordinator', $1)`,
      [await hashPassword(password)],
    );
  });
  afterAll(() => api.close());

  const signIn = (email: string, secret: string): Promise<TestAnswer> =>
    api.anonymous.post('session', { email, password: secret });

  const cookieOf = (answer: TestAnswer): string => String(answer.headers['set-cookie']).split(';')[0] ?? '';

  it('gives a cookie that scripts cannot read, and says who one is and what one may', async () => {
    const answer = await signIn('KAISA@example.test', password);
    expect(answer.status).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(/^elinvoima=[\w-]{22}; .*HttpOnly; SameSite=Lax/);
    expect(answer.body).toMatchObject({ user: { name: 'Kaisa Kokeilija', role: 'coordinator', language: 'fi' } });
    const me = await api.anonymous.get('session', { cookie: cookieOf(answer) });
    expect(me.body['permissions']).toContain('companies.write');
  });

  it('stores no token: the database opens no session', async () => {
    const answer = await signIn('kaisa@example.test', password);
    const token = cookieOf(answer).split('=')[1] ?? '';
    const rows = await api.db.query<{ row: string }>('select s::text as row from sessions s');
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  });

  it('answers alike to a wrong password, an unknown address and too many tries', async () => {
    const wrong = await signIn('kaisa@example.test', 'ei tämä ole oikea');
    const unknown = await signIn('nobody@example.test', 'ei tämä ole oikea');
    for (let n = 0; n < 11; n += 1) await signIn('kaisa@example.test', `arvaus numero ${n}`);
    const tooMany = await signIn('kaisa@example.test', password);
    for (const answer of [wrong, unknown, tooMany]) {
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual(wrong.body);
    }
  });

  it('ends at sign-out, and at once when the account is shut', async () => {
    const administrator = await api.as('administrator');
    await administrator.post('users', {
      email: 'poistuva@example.test',
      name: 'Poistuva Henkilö',
      role: 'contributor',
    });
    await api.db.query(`update users set password_hash = $1 where email = 'poistuva@example.test'`, [
      await hashPassword(password),
    ]);
    const first = await signIn('poistuva@example.test', password);
    const origin = new URL(api.config.publicUrl).origin;
    expect((await api.anonymous.send('DELETE', 'session', undefined, { cookie: cookieOf(first), origin })).status).toBe(
      204,
    );
    expect((await api.anonymous.get('session', { cookie: cookieOf(first) })).status).toBe(401);

    const second = await signIn('poistuva@example.test', password);
    const [user] = (await administrator.get<{ items: { id: string; version: number }[] }>('users?q=poistuva')).body
      .items;
    await administrator.patch(`users/${user?.id}`, user?.version ?? 0, { disabled: true });
    expect((await api.anonymous.get('session', { cookie: cookieOf(second) })).status).toBe(401);
    expect((await signIn('poistuva@example.test', password)).status).toBe(401);
  });

  it('an invited colleague chooses a password by the mailed link, once', async () => {
    const administrator = await api.as('administrator');
    expect(
      (await administrator.post('users', { email: 'Uusi@example.test', name: 'Uusi Kollega', role: 'service_manager' }))
        .status,
    ).toBe(201);
    const link = await linkMailedTo('uusi@example.test');
    expect(link).toContain('/invitation/');
    const token = link.split('/').at(-1) ?? '';
    expect((await api.anonymous.post(`password-links/${token}`, { password: 'lyhyt' })).status).toBe(422);
    expect((await api.anonymous.post(`password-links/${token}`, { password })).status).toBe(204);
    expect((await api.anonymous.post(`password-links/${token}`, { password })).status).toBe(410);
    expect((await signIn('uusi@example.test', password)).status).toBe(200);
    expect((await api.anonymous.post('password-links/AAAAAAAAAAAAAAAAAAAAAA', { password })).status).toBe(404);
  });

  it('a forgotten password is answered alike for known and unknown addresses, and its link ends other sessions', async () => {
    const before = await signIn('uusi@example.test', password);
    const known = await api.anonymous.post('password-links', { email: 'uusi@example.test' });
    const unknown = await api.anonymous.post('password-links', { email: 'nobody@example.test' });
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    expect(known.status).toBe(202);
    const link = await linkMailedTo('uusi@example.test', 'Salasanan vaihto');
    expect(link).toContain('/reset-password/');
    await api.anonymous.post(`password-links/${link.split('/').at(-1)}`, { password: 'seitsemän sientä sateessa' });
    expect((await api.anonymous.get('session', { cookie: cookieOf(before) })).status).toBe(401);
    expect((await signIn('uusi@example.test', 'seitsemän sientä sateessa')).status).toBe(200);
  });

  it('the last administrator can neither be shut out nor lowered', async () => {
    const administrator = await api.as('administrator');
    const path = `users/${administrator.userId}`;
    expect((await administrator.patch(path, 1, { role: 'viewer' })).status).toBe(409);
    expect((await administrator.patch(path, 1, { disabled: true })).status).toBe(409);
  });

  it('a write that another site’s page sends with the cookie is refused, one without an origin too', async () => {
    const answer = await signIn('uusi@example.test', 'seitsemän sientä sateessa');
    const cookie = cookieOf(answer);
    for (const headers of [
      { cookie },
      { cookie, origin: 'https://evil.example' },
      { cookie, origin: new URL(api.config.publicUrl).origin, 'sec-fetch-site': 'cross-site' },
    ]) {
      expect(
        (await api.anonymous.send('PATCH', 'session', { language: 'sv' }, headers as Record<string, string>)).status,
      ).toBe(403);
    }
  });

  it('answers only under its own name', async () => {
    expect((await api.anonymous.get('session', { host: 'evil.example' })).status).toBe(421);
  });

  /** The link in the newest mail to the address, once the worker would have sent it. */
  async function linkMailedTo(address: string, subject?: string): Promise<string> {
    const waiting = await api.db.query<{ id: string }>(`select id from outbox_mails where state = 'queued'`);
    for (const { id } of waiting) await api.app.get(MailSender).send(id);
    const administrator = await api.as('administrator');
    const { body } = await administrator.get<{ items: Mail[] }>(`outbox?to=${address}`);
    const mail = body.items.find((item) => subject === undefined || item.subject === subject);
    return /https?:\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  }
});
