import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';
import { account, codeOf, goodPassword, Visitor } from '../testing/sign-in.js';

describe('the second step', () => {
  let api: TestApi;
  let number = 0;
  /** Somebody new, signed in. */
  const person = async (role = 'coordinator') => {
    number += 1;
    const email = `henkilo${number}@example.test`;
    const id = await account(api, email, role);
    const visitor = new Visitor(api);
    await visitor.signIn(email);
    return { id, email, visitor };
  };
  const trailOf = async (id: string): Promise<string[]> =>
    (
      await api.db.query<{ action: string }>('select action from audit_entries where object_id = $1 order by seq', [id])
    ).map(({ action }) => action);

  beforeAll(async () => {
    api = await startTestApi();
  });
  beforeEach(() => api.db.query('delete from sign_in_throttle'));
  afterAll(() => api.close());

  it('is asked once an app is enrolled: 202 with the ways, no session, and the code finishes', async () => {
    const { id, email, visitor } = await person();
    const { secret, recoveryCodes } = await visitor.enrol();
    expect(recoveryCodes).toHaveLength(10);
    const again = new Visitor(api);
    const first = await again.signIn(email);
    expect(first.status).toBe(202);
    expect(first.body).toEqual({ next: 'second-factor', methods: ['totp', 'recovery'] });
    expect((await again.get('session')).status).toBe(401);
    const second = await again.post('session/second-factor', { code: await codeOf(secret) });
    expect(second.status).toBe(200);
    expect(second.body).toMatchObject({ user: { email }, mustEnrol: false });
    expect((await again.get('session')).status).toBe(200);
    expect(await trailOf(id)).toEqual(['sign-in', 'totp-begun', 'totp-enrolled', 'sign-in']);
    const [entry] = await api.db.query<{ changes: object }>(
      'select changes from audit_entries where object_id = $1 order by seq desc limit 1',
      [id],
    );
    expect(entry?.changes).toEqual({ method: [null, 'password+totp'] });
  });

  it('keeps neither the secret nor the recovery codes readable, and no answer that holds them', async () => {
    const { id, visitor } = await person();
    const { secret } = (await visitor.post('session/totp', undefined, { 'idempotency-key': 'once' })).body as {
      secret: string;
    };
    const confirmed = await visitor.post('session/totp/confirm', { code: await codeOf(secret) });
    const [code = ''] = confirmed.body['recoveryCodes'] as string[];
    const dump = await api.db.query<{ row: string }>(
      `select t::text as row from totp_secrets t where user_id = $1 union all select r::text from recovery_codes r where user_id = $1
       union all select k::text from idempotency_keys k`,
      [id],
    );
    const everything = dump.map(({ row }) => row).join('\n');
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(Buffer.from(secret).toString('hex'));
    expect(everything).not.toContain(Buffer.from(code.replaceAll('-', '')).toString('hex'));
  });

  it('takes a code once, one step early or late and no further', async () => {
    const { email, visitor } = await person();
    const { secret } = await visitor.enrol();
    const tryCode = async (code: string) => {
      const other = new Visitor(api);
      await other.signIn(email);
      return (await other.post('session/second-factor', { code })).status;
    };
    expect(await tryCode(await codeOf(secret, -3))).toBe(401);
    expect(await tryCode(await codeOf(secret, 3))).toBe(401);
    const now = await codeOf(secret);
    expect(await tryCode(now)).toBe(200);
    expect(await tryCode(now)).toBe(401);
    expect(await tryCode(await codeOf(secret, 1))).toBe(200);
    expect(await tryCode(await codeOf(secret, 1))).toBe(401);
  });

  it('takes each recovery code once, and new ones kill the old', async () => {
    const { email, visitor } = await person();
    const { recoveryCodes } = await visitor.enrol();
    const tryCode = async (recoveryCode: string | undefined) => {
      const other = new Visitor(api);
      await other.signIn(email);
      return (await other.post('session/second-factor', { recoveryCode })).status;
    };
    expect(await tryCode(recoveryCodes[0]?.toUpperCase())).toBe(200);
    expect(await tryCode(recoveryCodes[0])).toBe(401);
    expect((await visitor.get('session/second-factor')).body).toMatchObject({ recoveryCodesLeft: 9 });
    const made = (await visitor.post('session/recovery-codes')).body['recoveryCodes'] as string[];
    expect(await tryCode(recoveryCodes[1])).toBe(401);
    expect(await tryCode(made[0])).toBe(200);
  });

  it('is nobody else’s: an attempt belongs to its browser and its person, and opens one session', async () => {
    const [one, two] = [await person(), await person()];
    const { secret } = await one.visitor.enrol();
    const { secret: secretOfTwo } = await two.visitor.enrol();
    const attempt = new Visitor(api);
    await attempt.signIn(one.email);
    expect((await attempt.post('session/second-factor', { code: await codeOf(secretOfTwo) })).status).toBe(401);
    expect((await new Visitor(api).post('session/second-factor', { code: await codeOf(secret) })).status).toBe(401);
    const cookies = new Map(attempt.cookies);
    expect((await attempt.post('session/second-factor', { code: await codeOf(secret) })).status).toBe(200);
    const thief = new Visitor(api);
    for (const [name, value] of cookies) thief.cookies.set(name, value);
    expect((await thief.post('session/second-factor', { code: await codeOf(secret, 1) })).status).toBe(401);
  });

  it('lasts ten minutes, and ends with a new password or a shut account', async () => {
    const { id, email, visitor } = await person();
    const { secret } = await visitor.enrol();
    const attempt = new Visitor(api);
    await attempt.signIn(email);
    await api.db.query(`update sign_in_attempts set expires_at = now() where user_id = $1`, [id]);
    expect((await attempt.post('session/second-factor', { code: await codeOf(secret) })).status).toBe(401);
    await attempt.signIn(email);
    const administrator = await api.as('administrator');
    await administrator.patch(`users/${id}`, 1, { disabled: true });
    expect((await attempt.post('session/second-factor', { code: await codeOf(secret) })).status).toBe(401);
  });

  it('A30 a code cannot be guessed: an attempt ends after five, an account after ten in a quarter of an hour', async () => {
    const { email, visitor } = await person();
    const { secret } = await visitor.enrol();
    const guess = async (other: Visitor, n: number) =>
      (await other.post('session/second-factor', { code: String(100_000 + n) })).status;
    const attempt = new Visitor(api);
    await attempt.signIn(email);
    for (let n = 0; n < 5; n += 1) expect(await guess(attempt, n)).toBe(401);
    expect((await attempt.post('session/second-factor', { code: await codeOf(secret) })).status).toBe(401);
    const next = new Visitor(api);
    await next.signIn(email);
    for (let n = 0; n < 4; n += 1) await guess(next, n);
    const last = new Visitor(api);
    await last.signIn(email);
    await guess(last, 1);
    await guess(last, 2);
    expect((await last.post('session/second-factor', { code: await codeOf(secret) })).status).toBe(401);
    // What the owner is signed in with goes on.
    expect((await visitor.get('session')).status).toBe(200);
  });

  it('an administrator without one may nothing but set one up', async () => {
    const { visitor } = await person('administrator');
    expect((await visitor.get('session')).body).toMatchObject({ mustEnrol: true });
    for (const path of ['companies', 'users', 'session/choices', 'users/names']) {
      const answer = await visitor.get(path);
      expect([path, answer.status]).toEqual([path, 403]);
      expect(answer.body['type']).toMatch(/second-factor-required$/);
    }
    await visitor.enrol();
    expect((await visitor.get('companies')).status).toBe(200);
    expect((await visitor.get('session')).body).toMatchObject({ mustEnrol: false });
  });

  it('A24 a change of what one signs in with gives a new token and ends the other sessions', async () => {
    const { id, email, visitor } = await person();
    const other = new Visitor(api);
    await other.signIn(email);
    const before = visitor.cookies.get('elinvoima') ?? '';
    await visitor.enrol();
    expect(visitor.cookies.get('elinvoima')).not.toBe(before);
    const old = new Visitor(api);
    old.cookies.set('elinvoima', before);
    expect((await old.get('session')).status).toBe(401);
    expect((await other.get('session')).status).toBe(401);
    const enrolled = visitor.cookies.get('elinvoima');
    const wrong = await visitor.post('session/password', { current: 'ei tämä', password: 'seitsemän sientä sateessa' });
    expect(wrong.status).toBe(422);
    await api.db.query('delete from sign_in_throttle');
    const changed = await visitor.post('session/password', {
      current: goodPassword,
      password: 'seitsemän sientä sateessa',
    });
    expect(changed.status).toBe(204);
    expect(visitor.cookies.get('elinvoima')).not.toBe(enrolled);
    expect((await visitor.get('session')).status).toBe(200);
    expect((await visitor.send('DELETE', 'session/totp')).status).toBe(200);
    expect((await visitor.get('session/second-factor')).body).toMatchObject({
      totpEnrolledAt: null,
      recoveryCodesLeft: 0,
    });
    expect((await trailOf(id)).slice(-2)).toEqual(['password-changed', 'totp-removed']);
  });

  it('changing it wants a fresh showing of who one is', async () => {
    const { id, visitor } = await person();
    await api.db.query(`update sessions set confirmed_at = now() - interval '1 hour' where user_id = $1`, [id]);
    expect((await visitor.post('session/totp')).status).toBe(403);
    expect((await visitor.post('session/step-up', { password: goodPassword })).body).toEqual({
      confirmed: true,
      methods: ['password'],
    });
    const { secret } = await visitor.enrol();
    await api.db.query(`update sessions set confirmed_at = now() - interval '1 hour' where user_id = $1`, [id]);
    expect((await visitor.send('DELETE', 'session/totp')).status).toBe(403);
    expect((await visitor.post('session/step-up', { code: '000000' })).status).toBe(422);
    expect((await visitor.post('session/step-up', { code: await codeOf(secret) })).status).toBe(200);
    expect((await visitor.send('DELETE', 'session/totp')).status).toBe(200);
  });

  it('is taken away by an administrator when all is lost: the person is told, and signed out', async () => {
    const { id, email, visitor } = await person();
    await visitor.enrol();
    const administrator = await api.as('administrator');
    expect((await administrator.post(`users/${id}/second-factor/reset`)).status).toBe(204);
    expect((await visitor.get('session')).status).toBe(401);
    expect((await new Visitor(api).signIn(email)).status).toBe(200);
    const mails = await administrator.get<{ items: { subject: string; text: string }[] }>(`outbox?to=${email}`);
    expect(mails.body.items[0]?.subject).toBe('Kirjautumisesi toinen vaihe on poistettu');
    expect(mails.body.items[0]?.text).toContain('/login');
    expect(await trailOf(id)).toContain('second-factor-reset');
    const coordinator = await api.as('coordinator');
    expect((await coordinator.post(`users/${id}/second-factor/reset`)).status).toBe(403);
  });

  it('a passkey answers only what it was asked, by whom it was asked', async () => {
    const { id, visitor } = await person();
    const { options } = (await visitor.post('session/passkeys/options')).body as {
      options: { challenge: string; rp: { id: string }; authenticatorSelection: { userVerification: string } };
    };
    expect(options.rp.id).toBe(new URL(api.config.publicUrl).hostname);
    expect(options.authenticatorSelection.userVerification).toBe('required');
    const forged = {
      id: 'AAAA',
      rawId: 'AAAA',
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: Buffer.from('{}').toString('base64url'), attestationObject: 'AAAA' },
    };
    expect((await visitor.post('session/passkeys', { name: 'Puhelin', passkey: forged })).status).toBe(422);
    expect((await visitor.post('session/passkeys', { name: 'Puhelin', passkey: {} })).status).toBe(422);
    const stranger = new Visitor(api);
    expect((await stranger.post('session/passkey/options')).status).toBe(200);
    expect((await stranger.post('session/passkey', { passkey: forged })).status).toBe(401);
    expect((await stranger.post('session/passkey', { passkey: {} })).status).toBe(401);
    await api.db.query(
      `insert into passkeys (user_id, credential_id, public_key, name) values ($1, 'vieras', '', 'Avain')`,
      [id],
    );
    const { passkeys } = (await visitor.get('session/second-factor')).body as { passkeys: { id: string }[] };
    const other = (await person()).visitor;
    expect((await other.send('DELETE', `session/passkeys/${passkeys[0]?.id}`)).status).toBe(404);
    expect((await visitor.send('PATCH', `session/passkeys/${passkeys[0]?.id}`, { name: 'Työpuhelin' })).status).toBe(
      204,
    );
    expect((await visitor.send('DELETE', `session/passkeys/${passkeys[0]?.id}`)).status).toBe(200);
  });
});
