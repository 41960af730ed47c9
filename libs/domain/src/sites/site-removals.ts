import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/index.js';

export type SiteRemovalListener = (actor: Actor, siteId: string) => Promise<void>;

/**
 * Asks the rooms above before a site goes to the bin: what hangs on it may stand in the way, and then throws. They listen once, when
 * their module begins, and run within the transaction, the site's row locked.
 */
@Injectable()
export class SiteRemovals {
  private readonly listeners: SiteRemovalListener[] = [];

  listen(listener: SiteRemovalListener): void {
    this.listeners.push(listener);
  }

  async ask(actor: Actor, siteId: string): Promise<void> {
    for (const listener of this.listeners) await listener(actor, siteId);
  }
}
