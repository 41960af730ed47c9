import { dayOf, requestDueOn, type Day } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  demandColleague,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { InformationRequest } from './information-request.entity.js';

/** What people fill in; what becomes of a request is a deed (`HandleInformationRequest`). `undefined` leaves a field, `null` clears it. */
export type InformationRequestInput = Partial<
  Pick<
    InformationRequest,
    | 'wide'
    | 'right'
    | 'receivedOn'
    | 'requesterName'
    | 'requesterContact'
    | 'asked'
    | 'identityCheck'
    | 'ownerId'
    | 'decisionAsked'
    | 'decidedOn'
    | 'notes'
  >
>;
export type NewInformationRequest = InformationRequestInput & Pick<InformationRequest, 'kind' | 'asked'>;

/** The register of requests. The last day follows from what is asked and when; nobody types it. */
@Injectable()
export class InformationRequestService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
  ) {}

  async create(actor: Actor, input: NewInformationRequest): Promise<string> {
    return this.db.transaction(async () => {
      const receivedOn = input.receivedOn ?? this.today();
      const fields = { ...(await this.checked({ ...input, receivedOn })), ...(await this.nextNumber(receivedOn)) };
      const { identifiers } = await this.db.repository(InformationRequest).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      const changes = createdFrom(fields);
      await this.audit.record(actor, 'create', { kind: 'information_request', id }, changes);
      await this.assignments.tell(actor, 'information_request', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: InformationRequestInput): Promise<void> {
    await this.db.transaction(async () => {
      const request = await findLiving(this.db, InformationRequest, id);
      const fields = await this.checked(input, request);
      await updateVersioned(this.db, InformationRequest, id, expected, fields);
      const changes = changesOf(request, fields);
      await this.audit.record(actor, 'update', { kind: 'information_request', id }, changes);
      await this.assignments.tell(actor, 'information_request', id, changes);
    });
  }

  /** Only what was entered by mistake: the register of requests has no holes of other kinds. */
  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, InformationRequest, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'information_request', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, InformationRequest, id);
      await this.audit.record(actor, 'restore', { kind: 'information_request', id });
    });
  }

  /** Who asked is forgotten once it is not needed; what was asked and answered stays. */
  async forgetRequester(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const request = await findLiving(this.db, InformationRequest, id);
      if (request.state === 'open') throw new Conflict('request-open');
      const { isHeld } = await this.db.one<{ isHeld: boolean }>(
        `select under_legal_hold(array['information_request'], $1, '{}') as "isHeld"`,
        [id],
      );
      if (isHeld) throw new Conflict('legal-hold');
      const fields = { requesterName: null, requesterContact: null };
      await updateVersioned(this.db, InformationRequest, id, null, fields);
      await this.audit.record(
        actor,
        'forget-requester',
        { kind: 'information_request', id },
        changesOf(request, fields),
      );
    });
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }

  private async checked(
    input: InformationRequestInput & Partial<Pick<InformationRequest, 'kind'>>,
    before?: InformationRequest,
  ): Promise<Partial<InformationRequest>> {
    const { receivedOn, decidedOn, ownerId } = input;
    demandPlausibleDays({ '/receivedOn': receivedOn, '/decidedOn': decidedOn }, this.clock.now());
    const whole = patched(before, input);
    const { kind = 'information', wide = false, right = null } = whole;
    const received = whole.receivedOn ?? this.today();
    if (received > this.today()) throw RuleBroken.at('/receivedOn', 'day-in-the-future');
    if (decidedOn && decidedOn > this.today()) throw RuleBroken.at('/decidedOn', 'day-in-the-future');
    if (kind === 'data_subject' && right === null) throw RuleBroken.at('/right', 'request-right-required');
    if (kind === 'information' && right !== null) throw RuleBroken.at('/right', 'request-right-not-here');
    if (kind === 'data_subject' && wide) throw RuleBroken.at('/wide', 'request-wide-not-here');
    if (before?.answeredOn && received > before.answeredOn)
      throw RuleBroken.at('/receivedOn', 'request-answered-before');
    await demandColleague(this.db, '/ownerId', ownerId);
    const dueOn = requestDueOn({ kind, wide, receivedOn: received });
    // Who was warned of another last day is warned of the new one.
    const isMoved = before !== undefined && dueOn !== before.dueOn;
    return { ...input, dueOn, ...(isMoved && { warnedAt: null }) };
  }

  /** The next one of the year in which it came. Locked, so that two at once get two numbers; a number is never given again. */
  private async nextNumber(receivedOn: Day): Promise<Pick<InformationRequest, 'year' | 'number'>> {
    const year = Number(receivedOn.slice(0, 4));
    await this.db.query(`select pg_advisory_xact_lock(hashtext('information_requests'), $1)`, [year]);
    const { number } = await this.db.one<{ number: number }>(
      'select coalesce(max(number), 0) + 1 as number from information_requests where year = $1',
      [year],
    );
    return { year, number };
  }
}
