import {
  confidentialReviewOn,
  confidentialUntil,
  dayOf,
  enquiryStageNeedsReason,
  isEnquiryStepBack,
  mayMoveEnquiry,
  type EnquiryStage,
} from '@elinvoima/contracts';
import { labelOf } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import { demandPeople } from '../contacts/index.js';
import {
  Clock,
  Conflict,
  Database,
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
} from '../platform/index.js';
import { AnswersByLogging } from './answers-by-logging.js';
import { EnquiryMoves } from './enquiry-moves.js';
import { EnquiryRemovals } from './enquiry-removals.js';
import { EnquiryStageChange } from './enquiry-stage-change.entity.js';
import { Enquiry } from './enquiry.entity.js';
import { demandHandling, demandOwnerWithPart, demandPart, onlyHandsOn } from './case-part.js';
import { demandVisibleEnquiry } from './visible-enquiry.js';

type Fields = Partial<
  Pick<
    Enquiry,
    | 'title'
    | 'kind'
    | 'channel'
    | 'companyId'
    | 'contactId'
    | 'requirement'
    | 'receivedAt'
    | 'firstAnsweredAt'
    | 'ownerId'
    | 'nextStep'
    | 'nextStepOn'
    | 'likelihood'
    | 'caseNumber'
    | 'decisionMakerKind'
    | 'decisionMaker'
    | 'meetingOn'
    | 'decidedOn'
    | 'decision'
  >
>;

/** What people fill in. `undefined` leaves a field, `null` clears it; the stage moves by its own deed. */
export type EnquiryInput = Fields & {
  /** Who asks, when in no register of ours yet. */
  contact?: { name: string; email?: string | null; phone?: string | null } | null;
};

/** A move with what is known at it: who decides and when, what was decided, why it was lost. */
export type EnquiryMoveInput = { stage: EnquiryStage; reason?: string | null } & Partial<
  Pick<
    Enquiry,
    'lostCode' | 'decisionMakerKind' | 'decisionMaker' | 'caseNumber' | 'meetingOn' | 'decidedOn' | 'decision'
  >
>;

/** Within so many minutes one's own move may be taken back without a word. */
const slipMinutes = 10;

/** Enquiries after plots and premises, their first answers and their way through the stages. */
@Injectable()
export class EnquiryService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
    private readonly moves: EnquiryMoves,
    private readonly removals: EnquiryRemovals,
    private readonly answersByLogging: AnswersByLogging,
  ) {}

  /** `promisedAnswerAt`: by when the asker was told that they are answered, where they were told. */
  async create(
    actor: Actor,
    { promisedAnswerAt = null, ...input }: EnquiryInput & { kind: Enquiry['kind']; promisedAnswerAt?: Date | null },
  ): Promise<string> {
    return this.db.transaction(async () => {
      const fields = await this.checked({ ...input, receivedAt: input.receivedAt ?? this.clock.now() });
      const title =
        fields.title || `${labelOf(actor.language, 'enquiries.kind', input.kind)}: ${await this.askerOf(fields)}`;
      const { identifiers } = await this.db.repository(Enquiry).insert({
        ...fields,
        ...this.markedByDefault(),
        title: title.slice(0, 300),
        kind: input.kind,
        promisedAnswerAt,
        createdBy: actor.id,
      });
      const id = String(identifiers[0]?.['id']);
      await this.writeStage(actor, id, 'received', null, fields.receivedAt ?? this.clock.now());
      const changes = createdFrom({ ...fields, title });
      await this.audit.record(actor, 'create', { kind: 'enquiry', id }, changes);
      await this.assignments.tell(actor, 'enquiry', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: EnquiryInput): Promise<void> {
    await this.db.transaction(async () => {
      await demandVisibleEnquiry(this.db, actor, id);
      if (!onlyHandsOn(actor, input)) await demandPart(this.db, actor, id);
      await demandOwnerWithPart(this.db, id, input.ownerId);
      const enquiry = await findLiving(this.db, Enquiry, id);
      const fields = await this.checked(input, enquiry);
      await updateVersioned(this.db, Enquiry, id, expected, fields);
      await this.answersAfter(actor, id, input);
      const changes = changesOf(enquiry, fields);
      await this.audit.record(actor, 'update', { kind: 'enquiry', id }, changes);
      await this.assignments.tell(actor, 'enquiry', id, changes);
    });
  }

  /**
   * Moves the enquiry to another stage, from now on. Throws `RuleBroken` for a move that the work does not know, `Conflict` for
   * one by a person who has no part in the case. Going back to an earlier stage tells why, unless it takes back one's own move
   * of a moment ago.
   */
  async moveTo(actor: Actor, id: string, { stage, reason: given, ...facts }: EnquiryMoveInput): Promise<void> {
    const reason = given || null;
    await this.db.transaction(async () => {
      await demandHandling(this.db, actor, id);
      // Locked, so that of two moves at once the second is judged from where the first has led.
      await this.db.query('select 1 from enquiries where id = $1 for no key update', [id]);
      const enquiry = await findLiving(this.db, Enquiry, id);
      if (enquiry.stage === stage) throw new Conflict('stage-already');
      if (!mayMoveEnquiry(enquiry.stage, stage)) throw RuleBroken.at('/stage', 'stage-not-reachable');
      const at = this.clock.now();
      const lostCode = stage === 'lost' ? (facts.lostCode ?? (reason === null ? null : 'other')) : null;
      if (enquiryStageNeedsReason(stage) && reason === null && (lostCode === null || lostCode === 'other'))
        throw RuleBroken.at('/reason', 'reason-required');
      if (isEnquiryStepBack(enquiry.stage, stage) && reason === null && !(await this.isOwnSlip(actor, id, at)))
        throw RuleBroken.at('/reason', 'reason-required');
      demandPlausibleDays({ '/meetingOn': facts.meetingOn, '/decidedOn': facts.decidedOn }, at);
      if (facts.decidedOn && facts.decidedOn > dayOf(at)) throw RuleBroken.at('/decidedOn', 'day-in-the-future');
      await this.writeStage(actor, id, stage, reason, at);
      const change: Partial<Enquiry> = {
        ...facts,
        stage,
        lostCode,
        lostReason: enquiryStageNeedsReason(stage) ? reason : null,
      };
      await updateVersioned(this.db, Enquiry, id, null, change);
      await this.audit.record(actor, 'stage', { kind: 'enquiry', id }, changesOf(enquiry, change));
      await this.moves.tell(actor, { enquiryId: id, from: enquiry.stage, to: stage, at });
    });
  }

  /** Marks when a person first answered; once. A wrong mark is corrected by changing the enquiry. */
  async answer(actor: Actor, id: string, at: Date = this.clock.now()): Promise<void> {
    await this.db.transaction(async () => {
      await demandHandling(this.db, actor, id);
      await this.db.query('select 1 from enquiries where id = $1 for no key update', [id]);
      const enquiry = await findLiving(this.db, Enquiry, id);
      if (enquiry.firstAnsweredAt !== null) throw new Conflict('already-answered');
      this.demandAnswerable(at, enquiry.receivedAt, '/at');
      await updateVersioned(this.db, Enquiry, id, null, { firstAnsweredAt: at });
      await this.audit.record(actor, 'answer', { kind: 'enquiry', id }, { firstAnsweredAt: [null, at] });
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await demandHandling(this.db, actor, id);
      await this.db.query('select 1 from enquiries where id = $1 for no key update', [id]);
      await this.removals.tell(actor, id);
      await moveToBin(this.db, Enquiry, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'enquiry', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await demandHandling(this.db, actor, id, { inBin: true });
      await takeFromBin(this.db, Enquiry, id);
      await this.audit.record(actor, 'restore', { kind: 'enquiry', id });
      await this.answersByLogging.settle(actor, id);
    });
  }

  /** A moment that is set by hand is a person's word; who asks and when it came decide which of the logged ones answers. */
  private async answersAfter(actor: Actor, id: string, input: EnquiryInput): Promise<void> {
    if (input.firstAnsweredAt !== undefined) await this.answersByLogging.leaveToPerson(id);
    else if (input.companyId !== undefined || input.contactId !== undefined || input.receivedAt !== undefined)
      await this.answersByLogging.settle(actor, id);
  }

  /** Confidential until somebody says otherwise; nobody has judged it yet, so a day is set for that. */
  private markedByDefault(): Partial<Enquiry> {
    const now = this.clock.now();
    return {
      confidential: true,
      confidentialGround: 'trade_secret',
      confidentialAt: now,
      confidentialUntil: confidentialUntil('trade_secret', dayOf(now)),
      confidentialReviewOn: confidentialReviewOn(dayOf(now)),
    };
  }

  private async writeStage(
    actor: Actor,
    enquiryId: string,
    stage: EnquiryStage,
    reason: string | null,
    since: Date,
  ): Promise<void> {
    await this.db.repository(EnquiryStageChange).insert({ enquiryId, stage, reason, since, recordedBy: actor.id });
  }

  /** Whether the last move was the actor's own, a moment ago. */
  private async isOwnSlip(actor: Actor, id: string, now: Date): Promise<boolean> {
    const [last] = await this.db.query<{ recordedBy: string | null; since: Date }>(
      `select recorded_by as "recordedBy", since from enquiry_stages where enquiry_id = $1 order by since desc, id desc limit 1`,
      [id],
    );
    return (
      last !== undefined && last.recordedBy === actor.id && now.getTime() - last.since.getTime() < slipMinutes * 60_000
    );
  }

  private demandAnswerable(at: Date, receivedAt: Date, pointer: string): void {
    if (at > this.clock.now()) throw RuleBroken.at(pointer, 'day-in-the-future');
    if (at < receivedAt) throw RuleBroken.at(pointer, 'before-received');
  }

  /** The columns to write, once they hold together with those that stay. */
  private async checked({ contact, ...given }: EnquiryInput, before?: Enquiry): Promise<Partial<Enquiry>> {
    const asker =
      contact === undefined
        ? {}
        : {
            askerName: contact?.name ?? null,
            askerEmail: contact?.email ?? null,
            askerPhone: contact?.phone ?? null,
          };
    const fields: Partial<Enquiry> = { ...given, ...asker };
    const whole = patched(before, fields);
    const now = this.clock.now();
    if (!whole.companyId && !whole.contactId && !whole.askerName)
      throw RuleBroken.at('/companyId', 'enquirer-required');
    demandPlausibleDays(
      {
        '/receivedAt': given.receivedAt,
        '/nextStepOn': given.nextStepOn,
        '/meetingOn': given.meetingOn,
        '/decidedOn': given.decidedOn,
        '/requirement/neededBy': given.requirement?.neededBy,
      },
      now,
    );
    if (given.receivedAt && given.receivedAt > now) throw RuleBroken.at('/receivedAt', 'day-in-the-future');
    if (whole.firstAnsweredAt && whole.receivedAt)
      this.demandAnswerable(whole.firstAnsweredAt, whole.receivedAt, '/firstAnsweredAt');
    const { areaMin, areaMax } = given.requirement ?? {};
    if (typeof areaMin === 'number' && typeof areaMax === 'number' && areaMax < areaMin)
      throw RuleBroken.at('/requirement/areaMax', 'area-reversed');
    await demandLiving(this.db, 'companies', [{ pointer: '/companyId', id: given.companyId }], 'company-unknown');
    await demandPeople(this.db, [{ pointer: '/contactId', id: given.contactId }], {
      before: [before?.contactId],
      unknown: 'unknown-reference',
    });
    await demandColleague(this.db, '/ownerId', given.ownerId);
    return fields;
  }

  private async askerOf({ companyId, contactId, askerName }: Partial<Enquiry>): Promise<string> {
    const { name } = await this.db.one<{ name: string | null }>(
      `select coalesce((select name from companies where id = $1), (select first_name || ' ' || last_name from contacts where id = $2), $3) as name`,
      [companyId ?? null, contactId ?? null, askerName ?? null],
    );
    return name ?? '';
  }
}
