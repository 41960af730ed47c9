import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Database, NotFound, publicActor } from '../../platform/index.js';
import { invitedBy } from '../sign-up/invited-by.js';

/** What an invited person does with the invitation. */
@Injectable()
export class EventInvitations {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** "Not this time": no second round is sent. Safe to repeat; who has signed up cancels by the other link. */
  async decline(token: string): Promise<void> {
    await this.db.transaction(async () => {
      const invited = await invitedBy(this.db, token);
      if (invited === null) throw new NotFound('link-unknown');
      const declined = await this.db.query(
        `update event_invitations set state = 'declined', answered_at = $2
         where id = $1 and state not in ('signed_up', 'declined') returning id`,
        [invited.id, this.clock.now()],
      );
      if (declined.length > 0)
        await this.audit.record(
          publicActor(invited.language),
          'decline',
          { kind: 'event', id: invited.eventId },
          { invitation: [null, invited.id] },
        );
    });
  }
}
