import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, type FixedClock } from '@elinvoima/domain/platform';
import { hashPassword } from '@elinvoima/domain/users';
import { startTestApi, type TestAnswer, type TestApi } from '../testing/api.js';

const began = '2026-11-23T08:00:00Z';
const origin = 'https://elinvoima.example.test';
const password = 'kuusi kettua kiipesi mäkeen';
const other = 'seitsemän sientä sateessa illalla';

describe('G23 a session over https', () => {
  let api: TestApi;
  let clock: FixedClock;

  beforeAll(async () => {
    api = await startTestApi({ now: began, env: { PUBLIC_URL: origin } });
    clock = api.app.get(Clock) as FixedClock;
    await api.db.query(
      `insert into users (email, name, role, password_hash) values ('kaisa@example.test', 'Kaisa Kokeilija', 'coordinator', $1)`,
      [await hashPassword(password)],
    );
  });
  afterAll(() => api.close());

  const after = (minutes: number): void => clock.set(new Date(new Date(began).getTime() + minutes * 60_000));
  const signIn = (secret = password): Promise<TestAnswer> =>
    api.anonymous.post('session', { email: 'kaisa@example.test', password: secret }, { origin });
  const cookieOf = ({ headers }: TestAnswer): string => String(headers['set-cookie']);
  const seen = async (cookie: string): Promise<number> =>
    (await api.anonymous.get('home', { cookie: cookie.split(';')[0] ?? '' })).status;

  it('is borne by a cookie of this host alone, that no script reads and no plain line carries', async () => {
    after(0);
    const answer = await signIn();
    expect(answer.status).toBe(200);
    const cookies = [answer.headers['set-cookie']].flat().map(String);
    expect(cookies.length).toBeGreaterThan(0);
    for (const one of cookies) {
      const [pair = '', ...attributes] = one.split('; ');
      expect(pair).toMatch(/^__Host-elinvoima[\w-]*=/);
      expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'Path=/', 'Secure']));
      expect(attributes.some((attribute) => /^SameSite=(Lax|Strict)$/.test(attribute))).toBe(true);
      expect(attributes.some((attribute) => attribute.startsWith('Domain='))).toBe(false);
    }
    const pair = cookieOf(answer).split(';')[0] ?? '';
    expect(pair).toMatch(/^__Host-elinvoima=[\w-]{22}$/);
    expect(await seen(pair)).toBe(200);
    // The name it would have without TLS opens nothing here.
    expect(await seen(pair.replace('__Host-', ''))).toBe(401);
  });

  it('ends when nothing is done for as long as the setting says', async () => {
    after(0);
    const cookie = cookieOf(await signIn());
    after(api.config.idleMinutes - 1);
    expect(await seen(cookie)).toBe(200);
    after(2 * api.config.idleMinutes - 2);
    expect(await seen(cookie)).toBe(200);
    after(3 * api.config.idleMinutes - 1);
    expect(await seen(cookie)).toBe(401);
  });

  it('ends after seven days, however busy', async () => {
    after(0);
    const cookie = cookieOf(await signIn());
    const end = 7 * 24 * 60;
    for (let minutes = 0; minutes < end; minutes += api.config.idleMinutes - 1) {
      after(minutes);
      expect(await seen(cookie)).toBe(200);
    }
    after(end - 1);
    expect(await seen(cookie)).toBe(200);
    after(end);
    expect(await seen(cookie)).toBe(401);
  });

  it('one’s own password is changed by who knows the present one', async () => {
    after(0);
    const cookie = cookieOf(await signIn()).split(';')[0] ?? '';
    const change = (current: string) =>
      api.anonymous.post('session/password', { current, password: other }, { origin, cookie });
    expect((await change('ei tämä ole oikea')).status).toBe(422);
    expect((await signIn(other)).status).toBe(401);
    expect((await change(password)).status).toBeLessThan(300);
    expect([(await signIn()).status, (await signIn(other)).status]).toEqual([401, 200]);
  });
});
