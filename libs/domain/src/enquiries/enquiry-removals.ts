import { Injectable } from '@nestjs/common';
import { Listeners, type Actor } from '../platform/index.js';

/** Tells that an enquiry, its row locked, is about to go to the bin: what hangs on it may stand in the way, and then throws. */
@Injectable()
export class EnquiryRemovals extends Listeners<[actor: Actor, enquiryId: string]> {}
