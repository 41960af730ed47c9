import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/index.js';

interface Watcher {
  moved(actor: Actor, id: string, from: Date, to: Date): Promise<void>;
  dropped(actor: Actor, id: string): Promise<void>;
}

/** What hangs on a meeting follows it: whoever sent something of it is told inside the same transaction. */
@Injectable()
export class InteractionWatchers {
  private readonly watchers: Watcher[] = [];

  watch(watcher: Watcher): void {
    this.watchers.push(watcher);
  }

  async moved(actor: Actor, id: string, from: Date, to: Date): Promise<void> {
    for (const watcher of this.watchers) await watcher.moved(actor, id, from, to);
  }

  async dropped(actor: Actor, id: string): Promise<void> {
    for (const watcher of this.watchers) await watcher.dropped(actor, id);
  }
}
