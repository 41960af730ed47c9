import { addDays, dayOf, type Day } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import { demandPeople } from '../contacts/index.js';
import {
  Clock,
  Database,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  demandColleague,
  demandLiving,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  type Actor,
  type Fault,
} from '../platform/index.js';
import { programmeOn } from '../programme/index.js';
import { Feedback } from './feedback.entity.js';
import { originOf } from './survey-origin.query.js';

type Fields = Partial<
  Pick<
    Feedback,
    | 'text'
    | 'channel'
    | 'tone'
    | 'topic'
    | 'unit'
    | 'companyId'
    | 'contactId'
    | 'giverName'
    | 'receivedOn'
    | 'ownerId'
    | 'answer'
    | 'answeredOn'
    | 'publishedWhere'
    | 'cannotAnswerReason'
  >
>;

/** What people fill in. `undefined` leaves a field, `null` clears it; an answer without a day is of today. */
export type FeedbackInput = Fields;

export type NewFeedback = Fields &
  Pick<Feedback, 'text' | 'tone'> & {
    /** The round it was said in, of an anonymous survey too. */
    surveyWaveId?: string | null;
    /** The named answer it was said in: brings its round and who gave it. */
    surveyResponseId?: string | null;
  };

/** Before a programme is loaded; afterwards its own promise holds. */
const usualAnswerDays = 14;

/** Feedback with its owner, its answer and the promise to answer by a day. */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
  ) {}

  async create(actor: Actor, input: NewFeedback): Promise<string> {
    return this.db.transaction(async () => {
      const origin = await originOf(this.db, input);
      const given = this.withAnswerDay({ ...input, ...origin });
      const receivedOn = given.receivedOn ?? dayOf(this.clock.now());
      await this.check({ ...given, receivedOn });
      const fields = { ...given, receivedOn, answerDueOn: await this.dueOn(receivedOn) };
      const { identifiers } = await this.db.repository(Feedback).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      const changes = createdFrom(fields);
      await this.audit.record(actor, 'create', { kind: 'feedback', id }, changes);
      await this.assignments.tell(actor, 'feedback', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: FeedbackInput): Promise<void> {
    await this.db.transaction(async () => {
      const feedback = await findLiving(this.db, Feedback, id);
      const given = this.withAnswerDay(input);
      await this.check(given, feedback);
      const { receivedOn } = given;
      const isMoved = receivedOn !== undefined && receivedOn !== feedback.receivedOn;
      const fields = { ...given, ...(isMoved ? { answerDueOn: await this.dueOn(receivedOn) } : {}) };
      await updateVersioned(this.db, Feedback, id, expected, fields);
      const changes = changesOf(feedback, fields);
      await this.audit.record(actor, 'update', { kind: 'feedback', id }, changes);
      await this.assignments.tell(actor, 'feedback', id, changes);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Feedback, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'feedback', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Feedback, id);
      await this.audit.record(actor, 'restore', { kind: 'feedback', id });
    });
  }

  /** The day by which the programme of that time promises an answer. */
  private async dueOn(receivedOn: Day): Promise<Day> {
    const days = await this.promisedDays(receivedOn);
    return addDays(receivedOn, days);
  }

  private async promisedDays(day: Day): Promise<number> {
    try {
      return (await programmeOn(this.db, day)).programme.feedbackAnswerDays;
    } catch (error) {
      if (error instanceof NotFound) return usualAnswerDays;
      throw error;
    }
  }

  private withAnswerDay<T extends FeedbackInput>(input: T): T {
    if (input.answer === undefined) return input;
    if (input.answer === null) return { ...input, answeredOn: null, publishedWhere: null };
    return { ...input, answeredOn: input.answeredOn ?? dayOf(this.clock.now()) };
  }

  private async check(given: FeedbackInput, before?: Feedback): Promise<void> {
    const faults = this.faultsOf(patched<FeedbackInput>(before, given));
    if (faults.length > 0) throw new RuleBroken(faults);
    demandPlausibleDays({ '/receivedOn': given.receivedOn }, this.clock.now());
    await demandLiving(this.db, 'companies', [{ pointer: '/companyId', id: given.companyId }], 'company-unknown');
    await demandPeople(this.db, [{ pointer: '/contactId', id: given.contactId }], { before: [before?.contactId] });
    await demandColleague(this.db, '/ownerId', given.ownerId);
    if (given.topic) {
      const [topic] = await this.db.query('select 1 from topics where code = $1', [given.topic]);
      if (topic === undefined) throw RuleBroken.at('/topic', 'unknown-reference');
    }
  }

  private faultsOf(whole: FeedbackInput): Fault[] {
    const { receivedOn, answeredOn } = whole;
    const today = dayOf(this.clock.now());
    const faults: Fault[] = [];
    if (receivedOn && receivedOn > today) faults.push({ pointer: '/receivedOn', code: 'day-in-the-future' });
    if (answeredOn && !whole.answer) faults.push({ pointer: '/answer', code: 'required' });
    if (answeredOn && answeredOn > today) faults.push({ pointer: '/answeredOn', code: 'day-in-the-future' });
    else if (answeredOn && receivedOn && answeredOn < receivedOn)
      faults.push({ pointer: '/answeredOn', code: 'answered-before-received' });
    const isAnonymous = !whole.companyId && !whole.contactId && !whole.giverName;
    // An answer that nobody can read is none: the anonymous find theirs where it is published.
    if (whole.answer && isAnonymous && !whole.publishedWhere)
      faults.push({ pointer: '/publishedWhere', code: 'publication-required' });
    if (whole.cannotAnswerReason && (!isAnonymous || whole.answer))
      faults.push({ pointer: '/cannotAnswerReason', code: 'can-be-answered' });
    return faults;
  }
}
