import {
  addDays,
  addMonths,
  aftercareMonths,
  dayOf,
  workingDayFrom,
  type Day,
  type EnquiryStage,
  type Language,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EnquiryMoves, type EnquiryMove } from '../enquiries/index.js';
import { FollowUpService } from '../follow-ups/index.js';
import { Clock, Database, systemActor, type Actor } from '../platform/index.js';
import { agreedOn } from './agreed-on.js';

/** A look that should have been done so many days ago is not asked for any more. */
const longestPast = 30;

/** SQL: an enquiry that is watched and has never had a look. */
const withoutLooks = `q.deleted_at is null and q.stage in ('agreed', 'realised')
  and not exists (select 1 from aftercare_follow_ups a where a.enquiry_id = q.id)`;

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
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.moves.listen((actor, move) => this.follow(actor, move));
  }

  async follow(actor: Actor, { enquiryId, to, at }: EnquiryMove): Promise<void> {
    if (to === 'agreed') await this.make(actor, enquiryId, dayOf(at));
    else if (!watched.has(to)) await this.lapse(enquiryId);
  }

  /**
   * Looks for what was agreed before looks made themselves: nothing for an enquiry that has any, nor a look that is long past. Each
   * enquiry in a transaction of its own, held against a move at the same moment. Safe to run again.
   */
  async makeMissing(): Promise<number> {
    const least = addDays(dayOf(this.clock.now()), -longestPast);
    let made = 0;
    for (const { id, agreedOn: day } of await this.db.query<{ id: string; agreedOn: Day }>(
      `select id, "agreedOn" from (
         select q.id, ${agreedOn('q.id')}::text as "agreedOn" from enquiries q where ${withoutLooks}
       ) agreed where "agreedOn"::date >= $1::date order by id`,
      [addMonths(least, -Math.max(...aftercareMonths))],
    ))
      made += await this.db.transaction(async () => {
        const held = await this.db.query(
          `select q.id from enquiries q where q.id = $1 and ${withoutLooks} for update`,
          [id],
        );
        return held.length === 0 ? 0 : this.make(systemActor, id, day, least);
      });
    return made;
  }

  /**
   * A look is kept once it is done, so that an agreement that is made again asks only for what is left. Answers how many were
   * made; those due before `least` are not.
   */
  private async make(actor: Actor, enquiryId: string, agreed: Day, least: Day = agreed): Promise<number> {
    const [owner] = await this.db.query<{ id: string; language: Language }>(
      `select u.id, u.language from enquiries q
       cross join unnest(array[q.owner_id, $2::uuid]) with ordinality given (id, place)
       join users u on u.id = given.id and u.disabled_at is null
       where q.id = $1 order by given.place limit 1`,
      [enquiryId, actor.id],
    );
    // Nobody to promise it to: the page still tells which looks are due.
    if (owner === undefined) return 0;
    const there = await this.db.query<{ months: number }>(
      'select months from aftercare_follow_ups where enquiry_id = $1',
      [enquiryId],
    );
    let made = 0;
    for (const months of aftercareMonths) {
      const dueOn = workingDayFrom(addMonths(agreed, months));
      if (dueOn < least || there.some((look) => look.months === months)) continue;
      const followUpId = await this.followUps.create(systemActor, {
        title: formatText(owner.language, 'aftercare.followUp', { months }),
        dueOn,
        ownerId: owner.id,
        subject: { kind: 'enquiry', id: enquiryId },
      });
      await this.db.query('insert into aftercare_follow_ups (enquiry_id, months, follow_up_id) values ($1, $2, $3)', [
        enquiryId,
        months,
        followUpId,
      ]);
      made += 1;
    }
    return made;
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
