/** What every journey plays on: one running product and one browser for the whole run. */
import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { inRepository } from '../../launcher/src/paths.mjs';
import { startBrowser } from './browser/browser.js';
import { Visitor, type Look, type VisitOptions } from './browser/visitor.js';
import { startSystem, type RunningSystem } from './system/running-system.js';

export class Stage {
  private parts: { system: RunningSystem; browser: Browser } | undefined;

  async set(): Promise<void> {
    const system = await startSystem();
    try {
      this.parts = { system, browser: await startBrowser() };
    } catch (error) {
      await system.stop();
      throw error;
    }
  }

  async strike(): Promise<void> {
    await this.parts?.browser.close();
    await this.parts?.system.stop();
  }

  get system(): RunningSystem {
    return this.whole().system;
  }

  get browser(): Browser {
    return this.whole().browser;
  }

  /** One person's visit. What the pages did wrong on the way fails it at the end; where it stops, a picture stays in `failures/`. */
  async visit(look: Look, play: (visitor: Visitor) => Promise<void>, options: VisitOptions = {}): Promise<void> {
    const visitor = await Visitor.arrive(this.browser, this.system, look, options);
    try {
      await play(visitor);
    } catch (error) {
      const path = inRepository('apps', 'e2e', 'failures', `${Date.now()}.png`);
      await visitor.page.screenshot({ path, fullPage: true }).catch(() => undefined);
      throw new Error(`${String(error)}\nat ${visitor.page.url()}, see ${path}\n${visitor.wrongs().join('\n')}`, {
        cause: error,
      });
    } finally {
      await visitor.leave();
    }
    expect(visitor.wrongs()).toEqual([]);
  }

  private whole(): { system: RunningSystem; browser: Browser } {
    if (!this.parts) throw new Error('the stage is not set yet');
    return this.parts;
  }
}
