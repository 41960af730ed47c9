import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/index.js';

export type EnquiryRemovalListener = (actor: Actor, enquiryId: string) => Promise<void>;

/**
 * Asks the rooms above before an enquiry goes to the bin: what hangs on it may stand in the way, and then throws. They listen
 * as with `EnquiryMoves`, and run within the transaction, the enquiry's row locked.
 */
@Injectable()
export class EnquiryRemovals {
  private readonly listeners: EnquiryRemovalListener[] = [];

  listen(listener: EnquiryRemovalListener): void {
    this.listeners.push(listener);
  }

  async ask(actor: Actor, enquiryId: string): Promise<void> {
    for (const listener of this.listeners) await listener(actor, enquiryId);
  }
}
