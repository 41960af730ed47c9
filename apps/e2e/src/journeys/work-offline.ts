/** A visit is written without a network, survives a reload, and is in the timeline once when the network is back; signing out leaves nothing on the device. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { desk, phone, say, type Look, type Visitor } from '../browser/visitor.js';
import type { Stage } from '../stage.js';

/** How many rows lie in each store of the device. */
const onDevice = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
      });
    const db = await done(indexedDB.open('elinvoima'));
    const counts = await Promise.all(
      [...db.objectStoreNames].map(async (name) => [name, await done(db.transaction(name).objectStore(name).count())]),
    );
    db.close();
    return Object.fromEntries(counts) as Record<string, number>;
  });

/** Waits until the device holds what it should. */
async function until(page: Page, isSo: (rows: Record<string, number>) => boolean): Promise<void> {
  const end = performance.now() + 20_000;
  while (!isSo(await onDevice(page))) {
    if (performance.now() > end) throw new Error(`the device holds ${JSON.stringify(await onDevice(page))}`);
    await sleep(100);
  }
}

/** Opens the page; what the device keeps is fetched again then, and is waited for. */
async function keptAnew({ page }: Visitor, path: string): Promise<void> {
  // The page before it must not go on keeping what it had asked for.
  await page.goto('about:blank');
  const since = Date.now();
  await page.goto(path);
  const end = performance.now() + 20_000;
  while ((await keptSince(page, since)) < 7) {
    if (performance.now() > end) throw new Error('the device keeps nothing anew');
    await sleep(100);
  }
}

/** How many answers the device has kept since the moment. */
const keptSince = (page: Page, since: number): Promise<number> =>
  page.evaluate(async (start) => {
    const rows = await new Promise<{ keptAt: number }[]>((resolve) => {
      indexedDB.open('elinvoima').addEventListener('success', ({ target }) => {
        const { result: db } = target as IDBOpenDBRequest;
        const all = db.transaction('reads').objectStore('reads').getAll();
        all.addEventListener('success', () => resolve(all.result as { keptAt: number }[]));
        db.close();
      });
    });
    return rows.filter(({ keptAt }) => keptAt >= start).length;
  }, since);

async function logByKey(visitor: Visitor, subject: string): Promise<void> {
  const { page, look } = visitor;
  if (look === desk) await page.keyboard.press('k');
  else
    await page
      .getByRole('navigation')
      .getByRole('button', { name: say('shell.log') })
      .click();
  const log = page.getByRole('dialog');
  await log.getByLabel(say('interactions.field.subject')).fill(subject);
  await page.keyboard.press('Control+Enter');
  await log.waitFor({ state: 'detached' });
}

export function workOffline(stage: Stage): void {
  describe('a day without a network', () => {
    it.each([
      ['at a desk', desk, 'Kenttäkoe Paja Oy'],
      ['on a phone, in the dark', phone, 'Kenttäkoe Saha Oy'],
    ] satisfies [string, Look, string][])('%s: written, reloaded, sent once', (_where, look, company) =>
      stage.visit(
        look,
        async (visitor) => {
          const { page, context, main } = visitor;
          const subject = `Kentällä: ${company}`;
          await visitor.signIn('coordinator');
          const { id } = await visitor.add('companies', { name: company, phone: '040 000 1234' });
          const dueOn = new Date().toISOString().slice(0, 10);
          await visitor.add('follow-ups', { dueOn, title: `Soita: ${company}`, subject: { kind: 'company', id } });
          await page.evaluate(async () => void (await navigator.serviceWorker.ready));
          await keptAnew(visitor, '/');

          await context.setOffline(true);
          await page.goto(`/companies/${id}`);
          await visitor.heading(company).waitFor();
          await main.getByText('040 000 1234').first().waitFor();
          await main.getByText(`Soita: ${company}`).first().waitFor();
          await page.getByText(say('offline.away')).first().waitFor();
          await logByKey(visitor, subject);
          await main.getByText(say('offline.unsent'), { exact: true }).first().waitFor();
          await visitor.scan('company without a network');

          await page.reload();
          await main.getByText(subject).first().waitFor();
          await page.goto('/');
          await main.getByText(subject).first().waitFor();
          await page.goto('/unsent');
          await main.getByText(subject).first().waitFor();
          await visitor.scan('unsent');

          await context.setOffline(false);
          await until(page, ({ outbox }) => outbox === 0);
          await visitor.open(`/companies/${id}`);
          await main.getByText(subject).first().waitFor();
          const logged = await visitor.list<{ subject: string }>(`interactions?companyId=${id}`);
          expect(logged.map((one) => one.subject)).toEqual([subject]);
        },
        { installs: true },
      ),
    );

    it('signing out says what would be lost, and leaves nothing on the device', () =>
      stage.visit(
        desk,
        async (visitor) => {
          const { page, context } = visitor;
          await visitor.signIn('coordinator');
          const { id } = await visitor.add('companies', { name: 'Kenttäkoe Unohdus Oy' });
          await page.evaluate(async () => void (await navigator.serviceWorker.ready));
          await keptAnew(visitor, `/companies/${id}`);
          await context.setOffline(true);
          await logByKey(visitor, 'Jää laitteelle');
          await until(page, ({ outbox }) => outbox === 1);

          await page.goto('/login');
          await page.getByText(say('offline.login.hint')).waitFor();
          expect(await page.getByText('Jää laitteelle').count()).toBe(0);
          await visitor.scan('sign-in with unsent entries');

          await page.goto('/');
          await page.getByRole('button', { name: say('shell.signedInAs', { name: 'Kaisa Koordinaattori' }) }).click();
          await page.getByRole('menuitem', { name: say('shell.signOut') }).click();
          await page.getByText(say('offline.signOut.warning', { count: 1 })).waitFor();
          await visitor.scan('signing out');
          await page.getByRole('button', { name: say('offline.signOut.anyway') }).click();
          await page.waitForURL((url) => url.pathname === '/login');
          expect(await onDevice(page)).toEqual({ device: 1, vaults: 0, outbox: 0, reads: 0 });
          // Nothing of it can be read without a network either.
          await page.goto('/');
          await page.waitForURL((url) => url.pathname === '/login');

          // The server is told as soon as it is reached.
          await context.setOffline(false);
          await visitor.open('/');
          await page.waitForURL((url) => url.pathname === '/login');
          expect((await context.request.get('/api/session')).status()).toBe(401);
        },
        { installs: true },
      ));
  });
}
