import { dayOf, parsePropertyId, type Day } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  RuleBroken,
  demandPastDay,
  findLiving,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { SitePropertyId } from './site-property-id.entity.js';
import { Site } from './site.entity.js';

/** Parcelling and joining give land a new identifier; the old one is kept with its end and why. */
@Injectable()
export class SitePropertyIds {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async replace(
    actor: Actor,
    siteId: string,
    given: { propertyId: string; from?: Day; note?: string | null },
  ): Promise<void> {
    const propertyId = parsePropertyId(given.propertyId);
    if (propertyId === null) throw RuleBroken.at('/propertyId', 'property-id-malformed');
    const now = this.clock.now();
    const from = given.from ?? dayOf(now);
    demandPastDay('/from', from, now);
    await this.db.transaction(async () => {
      await this.db.query('select 1 from sites where id = $1 for no key update', [siteId]);
      const site = await findLiving(this.db, Site, siteId);
      if (site.propertyId === propertyId) throw new Conflict('property-id-already');
      const [present] = await this.db.query<{ id: string; validFrom: Day | null }>(
        'select id, valid_from::text as "validFrom" from site_property_ids where site_id = $1 and valid_to is null',
        [siteId],
      );
      if (present?.validFrom && from < present.validFrom) throw RuleBroken.at('/from', 'property-id-before-present');
      if (present)
        await this.db.query('update site_property_ids set valid_to = $2, note = $3 where id = $1', [
          present.id,
          from,
          given.note || null,
        ]);
      await this.db
        .repository(SitePropertyId)
        .insert({ siteId, propertyId, validFrom: from, recordedAt: now, recordedBy: actor.id });
      await updateVersioned(this.db, Site, siteId, null, { propertyId });
      await this.audit.record(
        actor,
        'property-id',
        { kind: 'site', id: siteId },
        { propertyId: [site.propertyId, propertyId], from: [null, from] },
      );
    });
  }
}
