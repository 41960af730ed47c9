import type { EnquiryStage } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/index.js';

/** An enquiry has come to another stage. */
export interface EnquiryMove {
  enquiryId: string;
  from: EnquiryStage;
  to: EnquiryStage;
  at: Date;
}

export type EnquiryMoveListener = (actor: Actor, move: EnquiryMove) => Promise<void>;

/**
 * Tells the rooms above that an enquiry has moved: aftercare begins at `agreed`, say. They run within the transaction of the
 * move, in the order they began to listen; what one throws undoes the move. A room listens from its `onModuleInit`:
 *
 *     constructor(private readonly moves: EnquiryMoves) {}
 *     onModuleInit() { this.moves.listen((actor, move) => this.onMove(actor, move)); }
 *
 * Enquiries know nobody of them, so its module must be imported by whichever app moves enquiries.
 */
@Injectable()
export class EnquiryMoves {
  private readonly listeners: EnquiryMoveListener[] = [];

  listen(listener: EnquiryMoveListener): void {
    this.listeners.push(listener);
  }

  async tell(actor: Actor, move: EnquiryMove): Promise<void> {
    for (const listener of this.listeners) await listener(actor, move);
  }
}
