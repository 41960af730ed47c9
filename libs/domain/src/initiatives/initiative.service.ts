import { addDays, dayOf, daysBetween, type Day } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import { demandPeople } from '../contacts/index.js';
import {
  Clock,
  Conflict,
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
} from '../platform/index.js';
import { demandRecordFactor } from '../programme/index.js';
import { InitiativeMails } from './initiative-mails.js';
import { InitiativeStateChange } from './initiative-state-change.entity.js';
import { InitiativeSupporter } from './initiative-supporter.entity.js';
import { Initiative } from './initiative.entity.js';
import { promisedAnswerDays } from './promised-days.query.js';

/** What people fill in. `undefined` leaves a field, `null` clears it; states, answers and measures move by deeds of their own. */
export type InitiativeInput = Partial<
  Pick<
    Initiative,
    | 'title'
    | 'text'
    | 'kind'
    | 'legal'
    | 'makerKind'
    | 'companyId'
    | 'contactId'
    | 'makerName'
    | 'makerOrganisation'
    | 'makerEmail'
    | 'anonymous'
    | 'language'
    | 'channel'
    | 'eventId'
    | 'surveyWaveId'
    | 'receivedOn'
    | 'primaryFactor'
    | 'secondaryFactors'
    | 'theme'
    | 'growthBarrier'
    | 'ownerId'
    | 'caseNumber'
    | 'renewedFromId'
  >
>;

export type NewInitiative = InitiativeInput &
  Pick<Initiative, 'title' | 'text' | 'makerKind'> & {
    /** Made by the sender; the same one again is refused by the database. */
    submissionId?: string;
    /** Tells the maker by mail that it has come, with the link to follow it. */
    sendReceipt?: boolean;
  };

export type SupporterInput = Pick<InitiativeSupporter, 'makerKind'> &
  Partial<Pick<InitiativeSupporter, 'companyId' | 'contactId' | 'name' | 'email' | 'language' | 'since'>>;

/** Initiatives, their makers and their supporters. What becomes of them: `HandleInitiative`. */
@Injectable()
export class InitiativeService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly mails: InitiativeMails,
    private readonly assignments: Assignments,
  ) {}

  /** Enters an initiative; its promise runs from the day it was received, today unless told. */
  async create(actor: Actor, { sendReceipt = false, ...input }: NewInitiative): Promise<string> {
    return this.db.transaction(async () => {
      const receivedOn = input.receivedOn ?? this.today();
      const fields = {
        ...(await this.checked({ ...input, receivedOn })),
        receivedOn,
        answerDueOn: addDays(receivedOn, await promisedAnswerDays(this.db, this.today())),
      };
      const { identifiers } = await this.db
        .repository(Initiative)
        .insert({ ...fields, createdBy: actor.kind === 'user' ? actor.id : null });
      const id = String(identifiers[0]?.['id']);
      await this.db.repository(InitiativeStateChange).insert({
        initiativeId: id,
        state: 'received',
        since: receivedOn,
        recordedAt: this.clock.now(),
        recordedBy: actor.id,
      });
      const changes = createdFrom(fields);
      await this.audit.record(actor, 'create', { kind: 'initiative', id }, changes);
      await this.assignments.tell(actor, 'initiative', id, changes);
      if (sendReceipt) await this.mails.putReceipt(id);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: InitiativeInput): Promise<void> {
    await this.db.transaction(async () => {
      const initiative = await findLiving(this.db, Initiative, id);
      const fields = await this.checked(input, initiative);
      if (fields.receivedOn && fields.receivedOn !== initiative.receivedOn)
        fields.answerDueOn = await this.receivedAgain(initiative, fields.receivedOn);
      await updateVersioned(this.db, Initiative, id, expected, fields);
      const changes = changesOf(initiative, fields);
      await this.audit.record(actor, 'update', { kind: 'initiative', id }, changes);
      await this.assignments.tell(actor, 'initiative', id, changes);
    });
  }

  /** Adds somebody who proposes the same. */
  async addSupporter(actor: Actor, id: string, input: SupporterInput): Promise<string> {
    return this.db.transaction(async () => {
      const initiative = await findLiving(this.db, Initiative, id);
      if (initiative.duplicateOfId !== null) throw new Conflict('initiative-merged');
      const { companyId, contactId, name, since = this.today() } = input;
      if (!companyId && !contactId && !name) throw RuleBroken.at('/companyId', 'maker-required');
      this.demandPast('/since', since);
      await this.demandKnown({ companyId, contactId });
      const fields = { ...input, initiativeId: id, since };
      const { identifiers } = await this.db.repository(InitiativeSupporter).insert(fields);
      await updateVersioned(this.db, Initiative, id, null, {});
      // Under a name of its own: `name` alone is a name of things too, which the trail keeps.
      const { name: supporterName, ...told } = fields;
      await this.audit.record(
        actor,
        'add-supporter',
        { kind: 'initiative', id },
        createdFrom({ ...told, supporterName }),
      );
      return String(identifiers[0]?.['id']);
    });
  }

  async removeSupporter(actor: Actor, id: string, supporterId: string): Promise<void> {
    await this.db.transaction(async () => {
      await findLiving(this.db, Initiative, id);
      const { affected } = await this.db.repository(InitiativeSupporter).delete({ id: supporterId, initiativeId: id });
      if (!affected) throw new NotFound();
      await updateVersioned(this.db, Initiative, id, null, {});
      await this.audit.record(
        actor,
        'remove-supporter',
        { kind: 'initiative', id },
        { supporterId: [supporterId, null] },
      );
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Initiative, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'initiative', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Initiative, id);
      await this.audit.record(actor, 'restore', { kind: 'initiative', id });
    });
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }

  private demandPast(pointer: string, day: Day): void {
    if (day > this.today()) throw RuleBroken.at(pointer, 'day-in-the-future');
    demandPlausibleDays({ [pointer]: day }, this.clock.now());
  }

  /** A corrected day of receipt moves the history's first day with it, and the promise as long as it was. */
  private async receivedAgain({ id, receivedOn, answerDueOn, answeredOn }: Initiative, day: Day): Promise<Day> {
    const { next } = await this.db.one<{ next: Day | null }>(
      `select min(since)::text as next from initiative_states where initiative_id = $1 and state <> 'received'`,
      [id],
    );
    if ((next !== null && day > next) || (answeredOn !== null && day > answeredOn))
      throw RuleBroken.at('/receivedOn', 'answer-before-received');
    await this.db.query(`update initiative_states set since = $2 where initiative_id = $1 and state = 'received'`, [
      id,
      day,
    ]);
    return addDays(day, daysBetween(receivedOn, answerDueOn));
  }

  /** The columns to write, once they hold together with those that stay. */
  private async checked(given: InitiativeInput, before?: Initiative): Promise<Partial<Initiative>> {
    const fields: Partial<Initiative> = given.anonymous ? { ...given, ...nobody(given) } : { ...given };
    const whole = patched(before, fields);
    if (!whole.anonymous && !named(whole)) throw RuleBroken.at('/companyId', 'maker-required');
    if (given.receivedOn) this.demandPast('/receivedOn', given.receivedOn);
    if (whole.secondaryFactors && whole.primaryFactor)
      fields.secondaryFactors = whole.secondaryFactors.filter((factor) => factor !== whole.primaryFactor);
    await this.demandKnown(given, before);
    await demandLiving(this.db, 'events', [{ pointer: '/eventId', id: given.eventId }], 'unknown-reference');
    await demandLiving(
      this.db,
      'survey_waves',
      [{ pointer: '/surveyWaveId', id: given.surveyWaveId }],
      'unknown-reference',
      'true',
    );
    await demandLiving(
      this.db,
      'initiatives',
      [{ pointer: '/renewedFromId', id: given.renewedFromId }],
      'initiative-not-declined',
      `deleted_at is null and state = 'declined'`,
    );
    await demandColleague(this.db, '/ownerId', given.ownerId);
    await demandRecordFactor(this.db, given.primaryFactor);
    return fields;
  }

  private async demandKnown(
    { companyId, contactId }: Pick<InitiativeInput, 'companyId' | 'contactId'>,
    before?: Initiative,
  ): Promise<void> {
    await demandLiving(this.db, 'companies', [{ pointer: '/companyId', id: companyId }], 'company-unknown');
    await demandPeople(this.db, [{ pointer: '/contactId', id: contactId }], { before: [before?.contactId] });
  }
}

const makerFields = ['companyId', 'contactId', 'makerName', 'makerOrganisation', 'makerEmail'] as const;

const named = (initiative: Partial<Initiative>): boolean => makerFields.some((field) => initiative[field]);

/** Whoever gives no name leaves none; a name beside the wish to give none is a contradiction. */
function nobody(given: InitiativeInput): Partial<Initiative> {
  const told = makerFields.find((field) => given[field]);
  if (told !== undefined) throw RuleBroken.at(`/${told}`, 'maker-anonymous');
  return Object.fromEntries(makerFields.map((field) => [field, null]));
}
