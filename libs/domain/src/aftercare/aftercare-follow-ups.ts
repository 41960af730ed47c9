import {
  addMonths,
  aftercareMonths,
  dayOf,
  workingDayFrom,
  type EnquiryStage,
  type Language,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EnquiryMoves, type EnquiryMove } from '../enquiries/index.js';
import { FollowUpService } from '../follow-ups/index.js';
import { Database, systemActor, type Actor } from '../platform/index.js';

/** The stages at which there is still something to look at. */
const watched: ReadonlySet<EnquiryStage> = new Set(['agreed', 'realised']);

/**
 * When an enquiry is agreed, promises to look whether it comes true make themselves: after 3, 6 and 12 months, on working days.
 * They lapse when the agreement falls through. All within the transaction of the move.
 */
@Injectable()
export class AftercareFollowUps implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly moves: EnquiryMoves,
    private readonly followUps: FollowUpService,
  ) {}

  onModuleInit(): void {
    this.moves.listen((actor, move) => this.follow(actor, move));
  }

  async follow(actor: Actor, { enquiryId, to, at }: EnquiryMove): Promise<void> {
    if (to === 'agreed') await this.make(actor, enquiryId, at);
    else if (!watched.has(to)) await this.lapse(enquiryId);
  }

  /** A look is kept once it is done, so that an agreement that is made again asks only for what is left. */
  private async make(actor: Actor, enquiryId: string, at: Date): Promise<void> {
    const [owner] = await this.db.query<{ id: string; language: Language }>(
      `select u.id, u.language from enquiries q
       cross join unnest(array[q.owner_id, $2::uuid]) with ordinality given (id, place)
       join users u on u.id = given.id and u.disabled_at is null
       where q.id = $1 order by given.place limit 1`,
      [enquiryId, actor.id],
    );
    // Nobody to promise it to: the page still tells which looks are due.
    if (owner === undefined) return;
    const there = await this.db.query<{ months: number }>(
      'select months from aftercare_follow_ups where enquiry_id = $1',
      [enquiryId],
    );
    for (const months of aftercareMonths) {
      if (there.some((look) => look.months === months)) continue;
      const followUpId = await this.followUps.create(systemActor, {
        title: formatText(owner.language, 'aftercare.followUp', { months }),
        dueOn: workingDayFrom(addMonths(dayOf(at), months)),
        ownerId: owner.id,
        subject: { kind: 'enquiry', id: enquiryId },
      });
      await this.db.query('insert into aftercare_follow_ups (enquiry_id, months, follow_up_id) values ($1, $2, $3)', [
        enquiryId,
        months,
        followUpId,
      ]);
    }
  }

  private async lapse(enquiryId: string): Promise<void> {
    const open = await this.db.query<{ id: string; version: number }>(
      `select f.id, f.version from aftercare_follow_ups a join follow_ups f on f.id = a.follow_up_id
       where a.enquiry_id = $1 and f.done_at is null and f.deleted_at is null order by f.id`,
      [enquiryId],
    );
    for (const { id, version } of open) {
      await this.followUps.remove(systemActor, id, version);
      await this.db.query('delete from aftercare_follow_ups where enquiry_id = $1 and follow_up_id = $2', [
        enquiryId,
        id,
      ]);
    }
  }
}
