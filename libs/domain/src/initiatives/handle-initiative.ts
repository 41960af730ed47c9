import { dayOf, type Day, type InitiativeState } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { MeasureService, type NewMeasure } from '../measures/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  changesOf,
  demand,
  demandLiving,
  demandPlausibleDays,
  findLiving,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { InitiativeMails } from './initiative-mails.js';
import { InitiativeMeasure } from './initiative-measure.entity.js';
import { InitiativeStateChange } from './initiative-state-change.entity.js';
import { Initiative } from './initiative.entity.js';

export interface Answer {
  text: string;
  /** The day the reply was given; today unless told. */
  on?: Day;
  /** Whether it goes to the maker and the supporters by mail, where their addresses are known; yes unless told. */
  send?: boolean;
  /** Whether anybody may read it; always so for a maker who gave no name. */
  published?: boolean;
}

/** Either a measure that is there, or one to be made now. */
export interface LedTo {
  measureId?: string;
  measure?: Partial<NewMeasure>;
  on?: Day;
}

/** What becomes of an initiative, deed by deed. Each deed writes its day into the history. */
@Injectable()
export class HandleInitiative {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly mails: InitiativeMails,
    private readonly measures: MeasureService,
  ) {}

  /** Takes it up for assessment, also again after another end. */
  async assess(actor: Actor, id: string, on: Day = this.today()): Promise<void> {
    await this.db.transaction(async () => {
      const initiative = await this.locked(id);
      if (initiative.state === 'in_assessment') throw new Conflict('stage-already');
      await this.move(actor, initiative, 'in_assessment', on, null);
    });
  }

  /** Replies to the maker. Without a measure or a rejection the initiative is thereby at its end. */
  async answer(actor: Actor, id: string, { text, on = this.today(), send = true, published }: Answer): Promise<void> {
    await this.db.transaction(async () => {
      const initiative = await this.locked(id);
      await this.reply(actor, initiative, { text, on, send, published });
      if (initiative.state === 'received' || initiative.state === 'in_assessment')
        await this.move(actor, initiative, 'answered', on, null);
    });
  }

  /** Decides against it, with a reason; `answer` tells the maker in the same press. */
  async decline(actor: Actor, id: string, reason: string, on: Day = this.today(), answer?: Answer): Promise<void> {
    await this.db.transaction(async () => {
      const initiative = await this.locked(id);
      if (initiative.state === 'declined') throw new Conflict('stage-already');
      if (reason === '') throw RuleBroken.at('/reason', 'reason-required');
      await this.move(actor, initiative, 'declined', on, reason);
      if (answer) await this.reply(actor, initiative, { on, ...answer });
    });
  }

  /** The maker has taken it back. */
  async withdraw(actor: Actor, id: string, reason: string | null, on: Day = this.today()): Promise<void> {
    await this.db.transaction(async () => {
      const initiative = await this.locked(id);
      if (initiative.state === 'withdrawn') throw new Conflict('stage-already');
      await this.move(actor, initiative, 'withdrawn', on, reason);
    });
  }

  /** Links the measure it led to, made now of its words unless one is named. */
  async leadToMeasure(actor: Actor, id: string, { measureId, measure, on = this.today() }: LedTo): Promise<void> {
    await this.db.transaction(async () => {
      const initiative = await this.locked(id);
      if (measureId === undefined) demand(actor, 'measures.write');
      await demandLiving(this.db, 'measures', [{ pointer: '/measureId', id: measureId }], 'unknown-reference');
      if (measureId !== undefined && (await this.isLinked(id, measureId))) throw new Conflict('measure-linked');
      this.demandDay('/on', on, initiative);
      const linked = measureId ?? (await this.measures.create(actor, measureOf(initiative, measure)));
      await this.db.repository(InitiativeMeasure).insert({ initiativeId: id, measureId: linked, since: on });
      await this.audit.record(
        actor,
        'lead-to-measure',
        { kind: 'initiative', id },
        { measureId: [null, linked], since: [null, on] },
      );
      if (initiative.state === 'accepted') await updateVersioned(this.db, Initiative, id, null, {});
      else await this.move(actor, initiative, 'accepted', on, null);
    });
  }

  /** Takes back a link that was made by mistake. Where the initiative stands is for people to say. */
  async unlinkMeasure(actor: Actor, id: string, measureId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.locked(id);
      const { affected } = await this.db.repository(InitiativeMeasure).delete({ initiativeId: id, measureId });
      if (!affected) throw new NotFound();
      await updateVersioned(this.db, Initiative, id, null, {});
      await this.audit.record(actor, 'unlink-measure', { kind: 'initiative', id }, { measureId: [measureId, null] });
    });
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }

  /** The living initiative, held until the deed is done: of two deeds at once the second sees the first. */
  private async locked(id: string): Promise<Initiative> {
    await this.db.query('select 1 from initiatives where id = $1 for update', [id]);
    const initiative = await findLiving(this.db, Initiative, id);
    if (initiative.duplicateOfId !== null) throw new Conflict('initiative-merged');
    return initiative;
  }

  private demandDay(pointer: string, day: Day, { receivedOn }: Initiative): void {
    if (day > this.today()) throw RuleBroken.at(pointer, 'day-in-the-future');
    if (day < receivedOn) throw RuleBroken.at(pointer, 'answer-before-received');
    demandPlausibleDays({ [pointer]: day }, this.clock.now());
  }

  private async move(
    actor: Actor,
    initiative: Initiative,
    state: InitiativeState,
    since: Day,
    reason: string | null,
  ): Promise<void> {
    const { id } = initiative;
    this.demandDay('/on', since, initiative);
    const { latest } = await this.db.one<{ latest: Day | null }>(
      'select max(since)::text as latest from initiative_states where initiative_id = $1',
      [id],
    );
    if (latest !== null && since < latest) throw RuleBroken.at('/on', 'before-previous-stage');
    await this.db
      .repository(InitiativeStateChange)
      .insert({ initiativeId: id, state, reason, since, recordedAt: this.clock.now(), recordedBy: actor.id });
    await updateVersioned(this.db, Initiative, id, null, { state });
    await this.audit.record(
      actor,
      'state',
      { kind: 'initiative', id },
      { ...changesOf(initiative, { state }), since: [null, since], ...(reason && { reason: [null, reason] }) },
    );
  }

  private async reply(
    actor: Actor,
    initiative: Initiative,
    { text, on = this.today(), send = true, published }: Answer,
  ): Promise<void> {
    const { id, anonymous } = initiative;
    if (initiative.answeredOn !== null) throw new Conflict('initiative-answered');
    if (anonymous && published === false) throw RuleBroken.at('/published', 'anonymous-answer-published');
    this.demandDay('/on', on, initiative);
    const change = { answerText: text, answeredOn: on, answerPublished: anonymous || published === true };
    await updateVersioned(this.db, Initiative, id, null, change);
    await this.audit.record(actor, 'answer', { kind: 'initiative', id }, changesOf(initiative, change));
    if (send) await this.mails.putAnswers(id);
  }

  private async isLinked(initiativeId: string, measureId: string): Promise<boolean> {
    return this.db.repository(InitiativeMeasure).existsBy({ initiativeId, measureId });
  }
}

const measureOf = (initiative: Initiative, given: Partial<NewMeasure> = {}): NewMeasure => ({
  ...given,
  title: given.title ?? initiative.title,
  description: given.description ?? initiative.text,
  primaryFactor: given.primaryFactor ?? initiative.primaryFactor,
  ownerId: given.ownerId === undefined ? initiative.ownerId : given.ownerId,
});
