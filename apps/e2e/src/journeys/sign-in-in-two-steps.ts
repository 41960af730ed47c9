/** Getting in otherwise than by a password alone: an authenticator app, a passkey, and the municipality's own account. */
import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { accounts, desk, phone, say, type Visitor } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that an authenticator app shows (RFC 6238), `ahead` half minutes from now. */
function codeOf(secret: string, ahead = 0): string {
  const bits = secret
    .replaceAll(' ', '')
    .split('')
    .map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const mac = createHmac('sha1', key).update(step).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
}

async function giveThePassword({ page }: Visitor): Promise<void> {
  await page.goto('/login');
  await page.getByLabel(say('users.field.email')).fill(accounts.viewer);
  await page.getByLabel(say('users.field.password'), { exact: true }).fill('elinvoima-demo');
  await page
    .locator('form')
    .getByRole('button', { name: say('users.signIn') })
    .click();
}

const inside = ({ page }: Visitor) => page.waitForURL(({ pathname }) => pathname === '/' || pathname === '/indicators');

export function signInInTwoSteps(stage: Stage): void {
  describe('getting in', () => {
    let secret = '';
    let paper: string[] = [];

    it('an app is set up by hand, and its codes on paper are kept', () =>
      stage.visit(phone, async (visitor) => {
        const { page, main } = visitor;
        await visitor.signIn('viewer');
        await visitor.open('/account');
        await visitor.scan('own account');
        await main.getByRole('button', { name: say('sign-in.totp.begin') }).click();
        secret = await main.locator('code').innerText();
        await visitor.scan('setting up the app');
        await main.getByLabel(say('sign-in.code')).fill(codeOf(secret));
        await main.getByRole('button', { name: say('sign-in.totp.confirm') }).click();
        const dialog = page.getByRole('dialog');
        const codes = dialog.getByRole('list', { name: say('sign-in.recovery.title') }).getByRole('listitem');
        await codes.first().waitFor();
        paper = await codes.allInnerTexts();
        expect(new Set(paper).size).toBe(10);
        await visitor.scan('codes for paper');
        await dialog.getByRole('button', { name: say('sign-in.recovery.kept') }).click();
      }));

    it('the password alone opens nothing any more; the app’s code does', () =>
      stage.visit(desk, async (visitor) => {
        const { page } = visitor;
        await giveThePassword(visitor);
        const code = page.getByLabel(say('sign-in.code'));
        await code.waitFor();
        await visitor.scan('the second step');
        expect((await page.request.get('/api/session')).status()).toBe(401);
        await code.fill(codeOf(secret, 1));
        await page.getByRole('button', { name: say('sign-in.stepUp.confirm') }).click();
        await inside(visitor);
      }));

    it('a passkey is added with a code from paper, and is all that is asked at the next sign-in', () =>
      stage.visit(desk, async (visitor) => {
        const { page, context, main } = visitor;
        const devtools = await context.newCDPSession(page);
        await devtools.send('WebAuthn.enable');
        await devtools.send('WebAuthn.addVirtualAuthenticator', {
          options: {
            protocol: 'ctap2',
            transport: 'internal',
            hasResidentKey: true,
            hasUserVerification: true,
            isUserVerified: true,
            automaticPresenceSimulation: true,
          },
        });
        await giveThePassword(visitor);
        await page.getByText(say('sign-in.way.recovery'), { exact: true }).click();
        await page
          .getByLabel(say('sign-in.recoveryCode'))
          .last()
          .fill(paper[0] ?? '');
        await page.getByRole('button', { name: say('sign-in.stepUp.confirm') }).click();
        await inside(visitor);
        await visitor.open('/account');
        await main.getByLabel(say('sign-in.passkeys.name')).fill('Työkone');
        await main.getByRole('button', { name: say('sign-in.passkeys.add') }).click();
        await main.getByText('Työkone', { exact: true }).waitFor();

        await context.clearCookies();
        await visitor.open('/login');
        await page.getByRole('button', { name: say('sign-in.passkey.use') }).click();
        await inside(visitor);
        expect(await (await page.request.get('/api/session')).json()).toMatchObject({
          user: { email: accounts.viewer },
        });
      }));

    it('the municipality’s own account brings one in through its provider, with what the rule gives', async () => {
      // The provider is another site, so the watch over our own pages does not hold here.
      const context = await stage.browser.newContext({ baseURL: stage.system.url, locale: 'fi-FI' });
      try {
        const page = await context.newPage();
        await page.goto('/login?returnTo=/indicators');
        await page.getByRole('button', { name: say('sign-in.oidc.use') }).click();
        await page.locator('input[name=login]').fill('tuuli');
        await page.locator('input[name=password]').fill('anything');
        await page.locator('button[type=submit]').click();
        // The provider asks whether it may tell us.
        await page.locator('button[type=submit]').click();
        await page.waitForURL(`${stage.system.url}/indicators`);
        expect(await (await page.request.get('/api/session')).json()).toMatchObject({
          user: { email: 'tuuli@kunta.example', name: 'Tuuli Tunnistettu', role: 'viewer' },
        });
      } finally {
        await context.close();
      }
    });
  });
}
