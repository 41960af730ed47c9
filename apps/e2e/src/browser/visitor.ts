/** Somebody at the product with a browser of their own; whatever the page does wrong on the way is noted and told at the end. */
import { setTimeout as sleep } from 'node:timers/promises';
import { formatText, type TextKey, type TextValues } from '@elinvoima/contracts/texts';
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';
import type { RunningSystem } from '../system/running-system.js';
import { faultsOfPage } from './accessibility.js';
import { watchPage } from './page-watch.js';

export interface Look {
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
}

export interface VisitOptions {
  javaScriptEnabled?: boolean;
  locale?: string;
  /** Whether the client may install itself; elsewhere each visit is the server's. */
  installs?: boolean;
}

export const desk: Look = { width: 1440, height: 900, colorScheme: 'light' };
export const phone: Look = { width: 390, height: 844, colorScheme: 'dark' };
export const narrowest: Look = { width: 320, height: 700, colorScheme: 'light' };

/** What the product says, as the catalogue has it. */
export const say = (key: TextKey, values?: TextValues): string => formatText('fi', key, values);

export const accounts = {
  administrator: 'admin@elinvoima.test',
  coordinator: 'coordinator@elinvoima.test',
  director: 'director@elinvoima.test',
  viewer: 'viewer@elinvoima.test',
} as const;
const password = 'elinvoima-demo';

export class Visitor {
  private readonly onTheirWay = new Set<Request>();

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly origin: string,
    private readonly faults: string[],
    readonly look: Look,
  ) {
    page.on('request', (request) => this.onTheirWay.add(request));
    page.on('requestfinished', (request) => this.onTheirWay.delete(request));
    page.on('requestfailed', (request) => this.onTheirWay.delete(request));
  }

  static async arrive(
    browser: Browser,
    system: RunningSystem,
    look: Look,
    { javaScriptEnabled = true, locale = 'fi-FI', installs = false }: VisitOptions = {},
  ): Promise<Visitor> {
    const { width, height, colorScheme } = look;
    const context = await browser.newContext({
      baseURL: system.url,
      viewport: { width, height },
      colorScheme,
      javaScriptEnabled,
      locale,
      timezoneId: 'Europe/Helsinki',
      reducedMotion: 'reduce', // a colour is measured when it has arrived
      hasTouch: width < 600,
      acceptDownloads: true,
      serviceWorkers: installs ? 'allow' : 'block',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const faults: string[] = [];
    watchPage(page, system.url, faults);
    return new Visitor(page, context, system.url, faults, look);
  }

  /** Signs in by the form, as people do. */
  async signIn(who: keyof typeof accounts): Promise<void> {
    await this.page.goto('/login');
    await this.page.getByLabel(say('users.field.email')).fill(accounts[who]);
    await this.page.getByLabel(say('users.field.password'), { exact: true }).fill(password);
    await this.page
      .locator('form')
      .getByRole('button', { name: say('users.signIn') })
      .click();
    await this.page.waitForURL((url) => url.pathname === '/');
    await this.settled();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** A record that the journey needs to be there, made behind the page's back by whoever is signed in. */
  async add(collection: string, body: object): Promise<{ id: string; version: number }> {
    const answer = await this.context.request.post(`/api/${collection}`, {
      data: body,
      headers: { origin: this.origin },
    });
    if (answer.status() !== 201) throw new Error(`POST ${collection}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as { id: string; version: number };
  }

  /** What the API answers to whoever is signed in. */
  async read<Answer>(path: string): Promise<Answer> {
    const answer = await this.context.request.get(`/api/${path}`);
    if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  /** What a list of the API holds for whoever is signed in. */
  async list<Item>(path: string): Promise<Item[]> {
    return (await this.read<{ items: Item[] }>(path)).items;
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name }).first();
  }

  /** Nothing is on its way any more: no request for a breath, no skeleton. A page that asks again and again is not waited for. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('load');
    const end = performance.now() + 10_000;
    for (let quietSince = performance.now(); performance.now() < end; await sleep(50)) {
      if (this.onTheirWay.size > 0) quietSince = performance.now();
      else if (performance.now() - quietSince > 300) break;
    }
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  /** Notes what an accessibility scan finds on the page as it stands, and whether it runs over the edge. */
  async scan(name: string): Promise<void> {
    await this.settled();
    const found = await faultsOfPage(this.page);
    this.faults.push(...found.map((fault) => `${name} (${this.look.width} ${this.look.colorScheme}): ${fault}`));
  }

  /** Everything that went wrong so far; an empty list is what a journey expects. */
  wrongs(): string[] {
    return this.faults.map((fault) => fault.replaceAll(this.origin, ''));
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
