import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@elinvoima/contracts';
import { OneTimeLink, OneTimeLinks } from '@elinvoima/domain/users';
import { ForgingProvider, type Forgery } from '../testing/forging-provider.js';
import { startTestApi, type TestApi } from '../testing/api.js';

/** What a browser keeps between its requests. */
class Browser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly api: TestApi) {}

  async get(url: string): Promise<{ status: number; location: string }> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.api.app.inject({ method: 'GET', url, headers: { cookie } });
    for (const set of [answer.headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return { status: answer.statusCode, location: answer.headers.location ?? '' };
  }

  async begin(query = ''): Promise<URL> {
    const { status, location } = await this.get(`/api/session/oidc${query}`);
    expect(status).toBe(302);
    return new URL(location);
  }

  /** The session's user, or null. */
  async user(): Promise<{ email: string; role: Role } | null> {
    const cookie = `elinvoima=${this.cookies.get('elinvoima') ?? ''}`;
    const answer = await this.api.app.inject({ method: 'GET', url: '/api/session', headers: { cookie } });
    return answer.statusCode === 200 ? answer.json<{ user: { email: string; role: Role } }>().user : null;
  }
}

const path = (url: URL): string => `${url.pathname}${url.search}`;

describe('signing in by the identity provider', () => {
  let provider: ForgingProvider;
  beforeAll(async () => {
    provider = await ForgingProvider.open();
  });
  afterAll(() => provider.close());

  /** Comes in as the person that the claims tell of; answers where the browser ends. */
  async function visit(browser: Browser, forgery: Forgery, query = ''): Promise<string> {
    const back = provider.answerTo(await browser.begin(query), forgery);
    return (await browser.get(path(back))).location;
  }

  describe('where groups give roles', () => {
    let api: TestApi;
    beforeAll(async () => {
      const rules = {
        OIDC_FIRST_SIGN_IN: 'group',
        OIDC_ROLES: 'g-koordinaattorit=coordinator, g-johto=director,g-paakayttajat=administrator',
      };
      api = await startTestApi({ env: { ...provider.settings, ...rules } });
    });
    afterAll(() => api.close());

    const person = (sub: string, groups: string[], more: object = {}): Forgery => ({
      claims: { sub, email: `${sub}@kunta.example`, name: 'Tuuli Testaaja', groups, ...more },
    });

    it('makes the account at the first visit, finds it by issuer and subject at the next, and follows the groups', async () => {
      const browser = new Browser(api);
      expect(await visit(browser, person('a', ['g-koordinaattorit']), '?returnTo=/companies?q=oy')).toBe(
        '/companies?q=oy',
      );
      expect(await browser.user()).toMatchObject({ email: 'a@kunta.example', role: 'coordinator' });

      const again = new Browser(api);
      // Another address and name change nothing: the account is told by what never goes to somebody else.
      await visit(again, person('a', ['g-johto', 'g-koordinaattorit'], { email: 'b@kunta.example' }));
      expect(await again.user()).toMatchObject({ email: 'a@kunta.example', role: 'director' });
      // What one may has changed, so the session from before is over.
      expect(await browser.user()).toBeNull();
      const { count } = await api.db.one<{ count: number }>(
        `select count(*)::int from users where email like '%@kunta.example'`,
      );
      expect(count).toBe(1);
    });

    it('keeps out whoever has left the groups, and tells a mere visitor nothing more', async () => {
      await visit(new Browser(api), person('leaver', ['g-koordinaattorit']));
      const browser = new Browser(api);
      expect(await visit(browser, person('leaver', []))).toBe('/login?refused=oidc-no-role');
      expect(await visit(browser, person('stranger', ['g-muut']))).toBe('/login?refused=oidc-no-role');
      expect(await browser.user()).toBeNull();
    });

    it('lets an administrator in only when the provider tells of a second factor', async () => {
      const browser = new Browser(api);
      expect(await visit(browser, person('chief', ['g-paakayttajat'], { amr: ['pwd'] }))).toBe(
        '/login?refused=oidc-second-factor',
      );
      expect(await visit(browser, person('chief', ['g-paakayttajat'], { amr: ['pwd', 'mfa'] }))).toBe('/');
      expect(await browser.user()).toMatchObject({ role: 'administrator' });
    });

    it('keeps out a disabled account on the very next request', async () => {
      const browser = new Browser(api);
      await visit(browser, person('gone', ['g-johto']));
      await api.db.query(`update users set disabled_at = now() where email = 'gone@kunta.example'`);
      expect(await browser.user()).toBeNull();
      expect(await visit(browser, person('gone', ['g-johto']))).toBe('/login?refused=oidc-refused');
    });

    it('shows anew who one is at the provider, under a new token, and only as the same person', async () => {
      const browser = new Browser(api);
      await visit(browser, person('anew', ['g-johto']));
      await api.db.query(`update sessions set confirmed_at = now() - interval '1 hour'`);
      const before = browser.cookies.get('elinvoima');
      const asked = await browser.begin('?purpose=step-up&returnTo=/reports');
      expect(asked.searchParams.get('prompt')).toBe('login');
      await visit(new Browser(api), person('other', ['g-johto']));

      const wrong = provider.answerTo(asked, person('other', ['g-johto']));
      expect((await browser.get(path(wrong))).location).toBe('/login?refused=oidc-other-person');
      expect(await visit(browser, person('anew', [], { auth_time: 1000 }), '?purpose=step-up')).toBe(
        '/login?refused=oidc-refused',
      );
      expect(await visit(browser, person('anew', []), '?purpose=step-up&returnTo=/reports')).toBe('/reports');
      expect(browser.cookies.get('elinvoima')).not.toBe(before);
      const { count } = await api.db.one<{ count: number }>(
        `select count(*)::int from sessions where confirmed_at > now() - interval '1 minute' and user_id = (select id from users where email = 'anew@kunta.example')`,
      );
      expect(count).toBe(1);
    });

    describe('A28 mix-ups', () => {
      const good = person('mixed', ['g-koordinaattorit']);
      let refusals = 0;
      const trail = async () =>
        (
          await api.db.one<{ count: number }>(
            `select count(*)::int from audit_entries where action = 'sign-in-refused'`,
          )
        ).count;
      beforeAll(async () => {
        refusals = await trail();
      });

      /** Each is refused, starts no session, makes no account and is on the trail. */
      const refused = async (browser: Browser, location: string) => {
        expect(location).toBe('/login?refused=oidc-refused');
        expect(browser.cookies.has('elinvoima')).toBe(false);
        expect(await api.db.query(`select 1 from users where email = 'mixed@kunta.example'`)).toEqual([]);
        const now = await trail();
        expect(now).toBe(refusals + 1);
        refusals = now;
      };

      it('(1) no state, and (2) the state of another browser', async () => {
        const [browser, other] = [new Browser(api), new Browser(api)];
        const back = provider.answerTo(await browser.begin(), good);
        back.searchParams.delete('state');
        await refused(browser, (await browser.get(path(back))).location);
        const victim = provider.answerTo(await other.begin(), good);
        // Somebody else's answer in a browser that has asked nothing, and in one that has asked something else.
        await refused(browser, (await browser.get(path(victim))).location);
        await browser.begin();
        await refused(browser, (await browser.get(path(victim))).location);
      });

      it('(3) an answer that has been taken', async () => {
        const browser = new Browser(api);
        const asked = await browser.begin();
        const ticket = browser.cookies.get('elinvoima-oidc') ?? '';
        const spoilt = provider.answerTo(asked, { claims: { ...good.claims, aud: 'others' } });
        await refused(browser, (await browser.get(path(spoilt))).location);
        browser.cookies.set('elinvoima-oidc', ticket);
        await refused(browser, (await browser.get(path(provider.answerTo(asked, good)))).location);
      });

      it.each<[string, Forgery]>([
        ['(4) a wrong nonce', { claims: { nonce: 'another' } }],
        ['(4) no nonce', { claims: { nonce: undefined } }],
        ['(7) the token of another issuer', { claims: { iss: 'https://evil.example' } }],
        ['(7) the answer of another issuer', { responseIssuer: 'https://evil.example' }],
        ['(8) a token for somebody else', { claims: { aud: 'others' } }],
        ['(9) an expired token', { claims: { iat: 1000, exp: 2000 } }],
        ['(10) an unsigned token', { alg: 'none' }],
        ['(10) a key that nobody knows', { foreignKey: true }],
        [
          '(11) the token of another tenant',
          { claims: { iss: 'https://login.example/other-tenant/v2.0', tid: 'other-tenant' } },
        ],
      ])('%s', async (_, forgery) => {
        const browser = new Browser(api);
        await refused(browser, await visit(browser, { ...forgery, claims: { ...good.claims, ...forgery.claims } }));
      });

      it('(5, 6) a code that was asked for with another verifier', async () => {
        const browser = new Browser(api);
        const asked = await browser.begin();
        expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
        asked.searchParams.set('code_challenge', 'ofAnotherVerifier');
        await refused(browser, (await browser.get(path(provider.answerTo(asked, good)))).location);
        asked.searchParams.delete('code_challenge');
        await browser.begin();
        await refused(browser, (await browser.get(path(provider.answerTo(asked, good)))).location);
      });

      it('(12) the address of an account that is there, unproved ones and look-alikes open nothing', async () => {
        await api.as('coordinator');
        const browser = new Browser(api);
        const as = (email: string, more: object = {}) =>
          visit(browser, person('twelve', ['g-johto'], { email, ...more }));
        expect(await as('coordinator@example.test')).toBe('/login?refused=oidc-address-taken');
        expect(await as('new@kunta.example', { email_verified: false })).toBe('/login?refused=oidc-address-unproved');
        expect(await as('coordin\u0430tor@example.test')).toBe('/login?refused=oidc-address-unproved');
        expect(await browser.user()).toBeNull();
      });

      it('A23 the way back leads nowhere else', async () => {
        for (const evil of [
          '//evil.example',
          '/\\evil.example',
          'https:evil.example',
          'javascript:alert(1)',
          '@evil',
          '/%0d%0a',
          '/\t/evil.example',
        ]) {
          const browser = new Browser(api);
          const location = await visit(
            browser,
            person('returning', ['g-johto']),
            `?returnTo=${encodeURIComponent(evil)}`,
          );
          expect(['/', '/%0d%0a']).toContain(location);
        }
      });
    });
  });

  describe('where one must be invited', () => {
    let api: TestApi;
    beforeAll(async () => {
      api = await startTestApi({ env: provider.settings });
    });
    afterAll(() => api.close());

    it('refuses a stranger, and takes whoever holds the invitation, once', async () => {
      const stranger = new Browser(api);
      const newcomer: Forgery = { claims: { sub: 'new', email: 'someone.else@kunta.example' } };
      expect(await visit(stranger, newcomer)).toBe('/login?refused=oidc-not-invited');

      const { body } = await (
        await api.as('administrator')
      ).post<{ id: string; state: string }>('users', {
        email: 'kutsuttu@kunta.example',
        name: 'Kutsuttu Kollega',
        role: 'viewer',
      });
      const token = await issued(api, body.id);
      const browser = new Browser(api);
      expect(await visit(browser, newcomer, `?invitation=${token}`)).toBe('/');
      expect(await browser.user()).toMatchObject({ email: 'kutsuttu@kunta.example', role: 'viewer' });
      const { body: now } = await (await api.as('administrator')).get<{ state: string }>(`users/${body.id}`);
      expect(now.state).toBe('active');

      const thief: Forgery = { claims: { sub: 'thief', email: 'thief@kunta.example' } };
      expect(await visit(new Browser(api), thief, `?invitation=${token}`)).toBe('/login?refused=oidc-not-invited');
      expect(await visit(new Browser(api), newcomer)).toBe('/');
    });

    it('ties the account of whoever is signed in, and never one that is somebody else’s', async () => {
      const director = await api.as('director');
      const browser = new Browser(api);
      browser.cookies.set('elinvoima', (director.headers['cookie'] ?? '').replace('elinvoima=', ''));
      expect(await visit(browser, { claims: { sub: 'new' } }, '?purpose=link')).toBe(
        '/login?refused=oidc-other-person',
      );
      expect(await visit(browser, { claims: { sub: 'director' } }, '?purpose=link&returnTo=/account')).toBe('/account');
      const elsewhere = new Browser(api);
      await visit(elsewhere, { claims: { sub: 'director' } });
      expect(await elsewhere.user()).toMatchObject({ role: 'director' });
    });

    it('asks the session to show who it is before another way in is tied to it', async () => {
      const manager = await api.as('service_manager');
      await api.db.query(`update sessions set confirmed_at = now() - interval '1 hour' where user_id = $1`, [
        manager.userId,
      ]);
      expect((await manager.get('session/oidc?purpose=link')).status).toBe(403);
      expect((await api.anonymous.get('session/oidc?purpose=step-up')).status).toBe(403);
    });

    it('is open while the provider is away, and says so', async () => {
      const away = await startTestApi({ env: { ...provider.settings, OIDC_ISSUER: 'http://127.0.0.1:9' } });
      try {
        expect((await away.anonymous.get('session/oidc')).headers.location).toBe('/login?refused=oidc-away');
        expect((await away.anonymous.get('session/ways')).body).toEqual({ oidc: true, oidcName: '' });
      } finally {
        await away.close();
      }
    });
  });

  it('is not there where the municipality has none', async () => {
    const api = await startTestApi();
    try {
      expect((await api.anonymous.get('session/oidc')).status).toBe(404);
      expect((await api.anonymous.get('session/oidc/callback?code=1&state=2')).status).toBe(404);
      expect((await api.anonymous.get('session/ways')).body).toEqual({ oidc: false, oidcName: '' });
    } finally {
      await api.close();
    }
  });
});

/** The token of the invitation's link, as its mail would hold it. */
async function issued(api: TestApi, userId: string): Promise<string> {
  const link = await api.db.repository(OneTimeLink).findOneByOrFail({ userId });
  return api.app.get(OneTimeLinks).issue(link);
}
