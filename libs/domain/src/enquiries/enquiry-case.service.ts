import {
  confidentialReviewOn,
  confidentialUntil,
  dayOf,
  type ConfidentialityGround,
  type Day,
  type PromisedStage,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  changesOf,
  demandColleague,
  demandPlausibleDays,
  findLiving,
  systemActor,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { letIntoCircle } from './enquiry-circle.js';
import { Enquiry } from './enquiry.entity.js';
import { EnquiryOralNote } from './enquiry-people.entity.js';
import { demandHandling } from './case-part.js';
import { demandVisibleEnquiry } from './visible-enquiry.js';

/** What is told when an enquiry is marked confidential, or its mark renewed. Days that are not told follow from the ground. */
export interface ConfidentialityInput {
  confidential: boolean;
  ground?: ConfidentialityGround;
  words?: string | null;
  until?: Day;
  reviewOn?: Day | null;
}

/** An enquiry as a case: who may know of it, who has no part in it, and what was told by word of mouth. */
@Injectable()
export class EnquiryCaseService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Marks, renews or lifts confidentiality; the trail keeps who and when. */
  async mark(actor: Actor, id: string, input: ConfidentialityInput): Promise<void> {
    await this.db.transaction(async () => {
      const enquiry = await this.held(actor, id);
      const now = this.clock.now();
      const today = dayOf(now);
      const ground = input.ground ?? 'trade_secret';
      const words = input.words || null;
      if (input.confidential && ground === 'other' && words === null) throw RuleBroken.at('/words', 'reason-required');
      demandPlausibleDays({ '/reviewOn': input.reviewOn }, now);
      const last = confidentialUntil(ground, today);
      if (input.until !== undefined && (input.until < today || input.until > last))
        throw RuleBroken.at('/until', 'out-of-range');
      const change = input.confidential
        ? {
            confidential: true,
            confidentialGround: ground,
            confidentialWords: words,
            confidentialBy: actor.id,
            confidentialAt: now,
            confidentialUntil: input.until ?? last,
            confidentialReviewOn: input.reviewOn === undefined ? confidentialReviewOn(today) : input.reviewOn,
          }
        : { ...lifted, confidentialBy: actor.id, confidentialAt: now };
      await updateVersioned(this.db, Enquiry, id, null, change);
      await this.audit.record(actor, 'confidentiality', { kind: 'enquiry', id }, changesOf(enquiry, change));
    });
  }

  /** Lifts the marks whose time has passed; a night's job. Running it twice lifts nothing more. */
  async liftEnded(): Promise<number> {
    return this.db.transaction(async () => {
      const ended = await this.db.query<{ id: string }>(
        `update enquiries set confidential = false, confidential_review_on = null, updated_at = now(), version = version + 1
         where confidential and confidential_until < $1::date returning id`,
        [dayOf(this.clock.now())],
      );
      await this.audit.recordMany(
        systemActor,
        'confidentiality',
        'enquiry',
        ended.map(({ id }) => id),
        { confidential: [true, false] },
      );
      return ended.length;
    });
  }

  /** Names a person who may know of the case. Naming again changes nothing. */
  async name(actor: Actor, id: string, userId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.held(actor, id);
      await demandColleague(this.db, '/userId', userId);
      await letIntoCircle(this.db, this.audit, actor, [id], userId);
    });
  }

  async forget(actor: Actor, id: string, userId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.held(actor, id);
      const gone = await this.db.query<unknown[]>(
        'delete from enquiry_circle where enquiry_id = $1 and user_id = $2 returning user_id',
        [id, userId],
      );
      if (gone.flat().length === 0) throw new NotFound();
      await this.audit.record(actor, 'circle', { kind: 'enquiry', id }, { circle: [userId, null] });
    });
  }

  /** Marks that a person has no part in the handling; the owner of a case must be changed first. */
  async disqualify(actor: Actor, id: string, userId: string, ground: string | null): Promise<void> {
    await this.db.transaction(async () => {
      // Of oneself it is always told, also with a better ground than before.
      const enquiry = await this.held(actor, id, { evenDisqualified: userId.toLowerCase() === actor.id });
      await demandColleague(this.db, '/userId', userId);
      if (enquiry.ownerId === userId) throw new Conflict('disqualified-owner');
      await this.db.query(
        `insert into enquiry_disqualifications (enquiry_id, user_id, ground, recorded_by) values ($1, $2, $3, $4)
         on conflict (enquiry_id, user_id) do update set ground = excluded.ground, recorded_by = excluded.recorded_by, recorded_at = now()`,
        [id, userId, ground, actor.id],
      );
      await this.audit.record(actor, 'disqualify', { kind: 'enquiry', id }, { disqualified: [null, userId] });
    });
  }

  /** Takes the mark back; never one's own. */
  async qualify(actor: Actor, id: string, userId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.held(actor, id);
      const gone = await this.db.query<unknown[]>(
        'delete from enquiry_disqualifications where enquiry_id = $1 and user_id = $2 returning user_id',
        [id, userId],
      );
      if (gone.flat().length === 0) throw new NotFound();
      await this.audit.record(actor, 'disqualify', { kind: 'enquiry', id }, { disqualified: [userId, null] });
    });
  }

  /** Writes down what was told by word of mouth and matters to the decision. */
  async note(actor: Actor, id: string, input: { text: string; toldBy?: string | null; toldOn?: Day }): Promise<void> {
    await this.db.transaction(async () => {
      await this.held(actor, id);
      const now = this.clock.now();
      const toldOn = input.toldOn ?? dayOf(now);
      if (toldOn > dayOf(now)) throw RuleBroken.at('/toldOn', 'day-in-the-future');
      demandPlausibleDays({ '/toldOn': toldOn }, now);
      await this.db
        .repository(EnquiryOralNote)
        .insert({ enquiryId: id, text: input.text, toldBy: input.toldBy || null, toldOn, recordedBy: actor.id });
      await this.audit.record(actor, 'note', { kind: 'enquiry', id }, { toldOn: [null, toldOn] });
    });
  }

  async removeNote(actor: Actor, id: string, noteId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.held(actor, id);
      const gone = await this.db.query<unknown[]>(
        'delete from enquiry_oral_notes where enquiry_id = $1 and id = $2 returning id',
        [id, noteId],
      );
      if (gone.flat().length === 0) throw new NotFound();
      await this.audit.record(actor, 'note', { kind: 'enquiry', id }, { note: [noteId, null] });
    });
  }

  /** The longest days of the stages, all at once; a stage that is not named has none. Throws `RuleBroken` for one named twice. */
  async promise(actor: Actor, promises: readonly { stage: PromisedStage; days: number }[]): Promise<void> {
    if (new Set(promises.map(({ stage }) => stage)).size < promises.length)
      throw RuleBroken.at('/items', 'list-repeats');
    await this.db.transaction(async () => {
      const before = await stagePromises(this.db);
      await this.db.query('delete from enquiry_stage_promises');
      await this.db.query(
        `insert into enquiry_stage_promises (stage, days) select * from unnest($1::text[], $2::integer[])`,
        [promises.map(({ stage }) => stage), promises.map(({ days }) => days)],
      );
      await this.audit.record(actor, 'update', { kind: 'enquiry', id: null }, { stagePromises: [before, promises] });
    });
  }

  /** The case, locked, if the actor may know of it and has not been marked as one without a part in it. */
  private async held(actor: Actor, id: string, { evenDisqualified = false } = {}): Promise<Enquiry> {
    await (evenDisqualified ? demandVisibleEnquiry : demandHandling)(this.db, actor, id);
    await this.db.query('select 1 from enquiries where id = $1 for no key update', [id]);
    return findLiving(this.db, Enquiry, id);
  }
}

const lifted = {
  confidential: false,
  confidentialGround: null,
  confidentialWords: null,
  confidentialUntil: null,
  confidentialReviewOn: null,
};

export const stagePromises = (db: Database): Promise<{ stage: PromisedStage; days: number }[]> =>
  db.query(
    `select stage, days from enquiry_stage_promises
     order by array_position(array['received', 'needs_assessed', 'proposed', 'visited', 'negotiating', 'in_decision'], stage)`,
  );
