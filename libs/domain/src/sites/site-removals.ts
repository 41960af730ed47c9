import { Injectable } from '@nestjs/common';
import { Listeners, type Actor } from '../platform/index.js';

/** Tells that a site, its row locked, is about to go to the bin: what hangs on it may stand in the way, and then throws. */
@Injectable()
export class SiteRemovals extends Listeners<[actor: Actor, siteId: string]> {}
