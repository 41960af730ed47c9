import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, NotFound, type Actor } from '../platform/index.js';
import type { Suppression } from './suppression.entity.js';

/** A person takes an address off the list: its owner has asked for it, or the mailbox works again. */
@Injectable()
export class LiftSuppression {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Throws `NotFound` for one that is not on the list any more. */
  async lift(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const [lifted] = await this.db.query<Pick<Suppression, 'scope' | 'reason'>>(
        'delete from suppressions where id = $1 returning scope, reason',
        [id],
      );
      if (lifted === undefined) throw new NotFound();
      await this.audit.record(
        actor,
        'lift',
        { kind: 'suppression', id },
        { scope: [lifted.scope, null], reason: [lifted.reason, null] },
      );
    });
  }
}
