import type { EnquiryStage } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Listeners, type Actor } from '../platform/index.js';

/** An enquiry has come to another stage. */
export interface EnquiryMove {
  enquiryId: string;
  from: EnquiryStage;
  to: EnquiryStage;
  at: Date;
}

/** Tells that an enquiry has moved: aftercare begins at `agreed`, say. */
@Injectable()
export class EnquiryMoves extends Listeners<[actor: Actor, move: EnquiryMove]> {}
