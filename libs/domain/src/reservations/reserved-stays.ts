import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf } from '@elinvoima/contracts';
import { EnquiryRemovals } from '../enquiries/index.js';
import { Clock, Conflict, Database } from '../platform/index.js';

/** An enquiry that a site is kept for does not go to the bin: somebody says first what becomes of the site. */
@Injectable()
export class ReservedStays implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly removals: EnquiryRemovals,
  ) {}

  onModuleInit(): void {
    this.removals.listen((_actor, enquiryId) => this.demandNoneOpen(enquiryId));
  }

  private async demandNoneOpen(enquiryId: string): Promise<void> {
    const [open] = await this.db.query(
      'select 1 from reservations where enquiry_id = $1 and ending is null and until >= $2 limit 1',
      [enquiryId, dayOf(this.clock.now())],
    );
    if (open !== undefined) throw new Conflict('enquiry-has-reservation');
  }
}
