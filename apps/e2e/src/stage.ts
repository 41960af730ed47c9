/** What every journey plays on: one running product and one browser for the whole run. */
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser/browser.js';
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

  private whole(): { system: RunningSystem; browser: Browser } {
    if (!this.parts) throw new Error('the stage is not set yet');
    return this.parts;
  }
}
