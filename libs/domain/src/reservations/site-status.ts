import type { Day, SiteStatus } from '@elinvoima/contracts';
import { dayOf } from '@elinvoima/contracts';
import { formatText, type TextKey } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Database, changesOf, updateVersioned, type Actor } from '../platform/index.js';
import { Site, SiteStatusChange } from '../sites/index.js';

export interface Standing {
  status: SiteStatus;
  /** Today unless told. */
  since?: Day;
  /** Reserved until. */
  until?: Day;
  note: Extract<TextKey, `reservations.note.${string}`>;
  /** What somebody has said of it. */
  reason?: string | null;
}

/** Writes what a reservation does to its site: the status, its history and the trail. */
@Injectable()
export class SiteStanding {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async enter(actor: Actor, site: Site, { status, since, until, note, reason }: Standing): Promise<void> {
    const now = this.clock.now();
    const from = since ?? dayOf(now);
    const words = formatText(actor.language, note);
    await this.db.repository(SiteStatusChange).insert({
      siteId: site.id,
      status,
      since: from,
      until: until ?? null,
      note: (reason ? `${words}: ${reason}` : words).slice(0, 1000),
      recordedAt: now,
      recordedBy: actor.id,
    });
    const change = { status, statusSince: from };
    await updateVersioned(this.db, Site, site.id, null, change);
    await this.audit.record(actor, 'status', { kind: 'site', id: site.id }, changesOf(site, change));
  }
}
