import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import { demandPeople } from '../contacts/index.js';
import {
  Clock,
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
  personOf,
  type Actor,
  type Fault,
} from '../platform/index.js';
import { OutcomePromise } from './outcome-promise.js';
import { Referral } from './referral.entity.js';

/** What people fill in. `undefined` leaves a field, `null` clears it; an outcome without a day is of today. */
export type ReferralInput = Partial<
  Pick<
    Referral,
    | 'need'
    | 'companyId'
    | 'contactId'
    | 'personName'
    | 'partnerId'
    | 'recipientUnit'
    | 'way'
    | 'consent'
    | 'consentedOn'
    | 'recipientEmail'
    | 'sentOn'
    | 'ownerId'
    | 'interactionId'
    | 'outcome'
    | 'outcomeOn'
    | 'withdrawnOn'
    | 'notes'
  >
>;

/** Ways by which the municipality itself tells the recipient who the customer is. */
const tellsOfCustomer: ReadonlySet<string> = new Set(['email', 'phone']);

/** Referrals of companies and of people founding one, and the promise to ask what came of each. */
@Injectable()
export class ReferralService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly promise: OutcomePromise,
    private readonly assignments: Assignments,
  ) {}

  /** Writes the referral and the owner's promise to ask in sixty days together. The owner is the caller unless told. */
  async create(actor: Actor, input: ReferralInput & { need: string }): Promise<string> {
    return this.db.transaction(async () => {
      const given = {
        ...input,
        way: input.way ?? 'email',
        sentOn: input.sentOn ?? dayOf(this.clock.now()),
        ownerId: input.ownerId ?? personOf(actor),
      };
      const fields = this.withConsentDay(this.withOutcomeDay(given));
      await this.check(fields);
      const { identifiers } = await this.db.repository(Referral).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      const followUpId = await this.promise.make(actor, id, fields);
      if (followUpId !== null)
        await this.db.query('update referrals set follow_up_id = $2 where id = $1', [id, followUpId]);
      const changes = createdFrom(fields);
      await this.audit.record(actor, 'create', { kind: 'referral', id }, changes);
      await this.assignments.tell(actor, 'referral', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: ReferralInput): Promise<void> {
    await this.db.transaction(async () => {
      const referral = await findLiving(this.db, Referral, id);
      const fields = this.withConsentDay(this.withOutcomeDay(input), referral);
      await this.check(fields, referral);
      const followUpId = await this.promise.follow(actor, referral, patched(referral, fields));
      await updateVersioned(this.db, Referral, id, expected, { ...fields, followUpId });
      const changes = changesOf(referral, fields);
      await this.audit.record(actor, 'update', { kind: 'referral', id }, changes);
      await this.assignments.tell(actor, 'referral', id, changes);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Referral, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'referral', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Referral, id);
      await this.audit.record(actor, 'restore', { kind: 'referral', id });
    });
  }

  private withOutcomeDay<T extends ReferralInput>(input: T): T {
    if (input.outcome === undefined) return input;
    if (input.outcome === null) return { ...input, outcomeOn: null, toldByPartner: false, outcomeComment: null };
    return { ...input, outcomeOn: input.outcomeOn ?? dayOf(this.clock.now()) };
  }

  /** The day of the consent is kept while it holds; given without a day it is of today. */
  private withConsentDay<T extends ReferralInput>(input: T, before?: Referral): T {
    const consent = input.consent ?? before?.consent ?? false;
    if (!consent) return { ...input, consentedOn: null };
    return { ...input, consentedOn: input.consentedOn ?? before?.consentedOn ?? dayOf(this.clock.now()) };
  }

  private async check(given: ReferralInput, before?: Referral): Promise<void> {
    const whole = patched<ReferralInput>(before, given);
    const faults: Fault[] = [];
    if (!whole.companyId && !whole.contactId && !whole.personName)
      faults.push({ pointer: '/companyId', code: 'referred-required' });
    if (Boolean(whole.partnerId) === Boolean(whole.recipientUnit))
      faults.push({ pointer: '/partnerId', code: 'recipient-required' });
    if (!whole.consent && tellsOfCustomer.has(whole.way ?? ''))
      faults.push({ pointer: '/consent', code: 'consent-required' });
    faults.push(...this.faultsOfDays(whole));
    if (faults.length > 0) throw new RuleBroken(faults);
    demandPlausibleDays({ '/sentOn': given.sentOn }, this.clock.now());
    await demandLiving(this.db, 'companies', [{ pointer: '/companyId', id: given.companyId }], 'company-unknown');
    await demandPeople(this.db, [{ pointer: '/contactId', id: given.contactId }], { before: [before?.contactId] });
    await demandLiving(this.db, 'partners', [{ pointer: '/partnerId', id: given.partnerId }], 'partner-unknown');
    await demandLiving(
      this.db,
      'interactions',
      [{ pointer: '/interactionId', id: given.interactionId }],
      'unknown-reference',
    );
    await demandColleague(this.db, '/ownerId', given.ownerId);
  }

  private faultsOfDays({ sentOn, outcome, outcomeOn, withdrawnOn, consentedOn }: ReferralInput): Fault[] {
    const today = dayOf(this.clock.now());
    const faults: Fault[] = [];
    if (consentedOn && consentedOn > today) faults.push({ pointer: '/consentedOn', code: 'day-in-the-future' });
    if (sentOn && sentOn > today) faults.push({ pointer: '/sentOn', code: 'day-in-the-future' });
    if (outcomeOn && !outcome) faults.push({ pointer: '/outcome', code: 'required' });
    for (const [pointer, day] of [
      ['/outcomeOn', outcomeOn],
      ['/withdrawnOn', withdrawnOn],
    ] as const) {
      if (!day) continue;
      if (day > today) faults.push({ pointer, code: 'day-in-the-future' });
      else if (sentOn && day < sentOn) faults.push({ pointer, code: 'before-sent' });
    }
    return faults;
  }
}
