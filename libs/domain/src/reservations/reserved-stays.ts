import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf } from '@elinvoima/contracts';
import { EnquiryRemovals } from '../enquiries/index.js';
import { Clock, Conflict, Database } from '../platform/index.js';
import { SiteRemovals } from '../sites/index.js';

/** Neither a site that is kept nor the enquiry that it is kept for goes to the bin: somebody says first what becomes of the site. */
@Injectable()
export class ReservedStays implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly enquiries: EnquiryRemovals,
    private readonly sites: SiteRemovals,
  ) {}

  onModuleInit(): void {
    this.enquiries.listen(async (_actor, enquiryId) => {
      if (await this.isKept('enquiry_id', enquiryId)) throw new Conflict('enquiry-has-reservation');
    });
    this.sites.listen(async (_actor, siteId) => {
      if (await this.isKept('site_id', siteId)) throw new Conflict('site-has-reservation');
    });
  }

  private async isKept(column: 'enquiry_id' | 'site_id', id: string): Promise<boolean> {
    const [open] = await this.db.query(
      `select 1 from reservations where ${column} = $1 and ending is null and until >= $2 limit 1`,
      [id, dayOf(this.clock.now())],
    );
    return open !== undefined;
  }
}
