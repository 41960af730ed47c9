import type { Day, SiteStatus } from '@elinvoima/contracts';
import { formatText, type TextKey } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/index.js';
import { SiteService, type Site } from '../sites/index.js';

export interface Standing {
  status: SiteStatus;
  /** Today unless told. */
  since?: Day;
  /** Reserved until. */
  until?: Day;
  note: Extract<TextKey, `reservations.note.${string}`>;
  /** What somebody has said of it; kept with the reservation. */
  reason?: string | null;
}

/**
 * What a reservation does to its site, in the words of the site's history. Reasons stay with the reservation: the history is
 * read by people who may not know whom the site is kept for.
 */
@Injectable()
export class SiteStanding {
  constructor(private readonly sites: SiteService) {}

  async enter(actor: Actor, { id }: Site, { status, since, until, note }: Standing): Promise<void> {
    await this.sites.setStatus(actor, id, { status, since, until, note: formatText(actor.language, note) });
  }
}
