import { addMonths, dayOf, isDay } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import { faultsOfPeople } from '../contacts/index.js';
import {
  Clock,
  Database,
  Forbidden,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  personOf,
  type Actor,
  type Fault,
} from '../platform/index.js';
import { subjectIsThere, type FollowUpSubjectKind } from './follow-up-subjects.js';
import { FollowUp } from './follow-up.entity.js';
import { PromiseWatchers } from './promise-watchers.js';

export interface FollowUpInput {
  title?: string;
  dueOn?: string;
  ownerId?: string;
}

export interface NewFollowUp extends FollowUpInput {
  title: string;
  dueOn: string;
  subject: { kind: FollowUpSubjectKind; id: string };
}

/** A promise further ahead than this is a slip of the keyboard. */
const furthestMonthsAhead = 10 * 12;

/** Whose promises the actor may read and change; null means everybody's. */
export const readsOnlyOwnFollowUps = (actor: Actor): string | null =>
  actor.kind === 'system' || actor.permissions.has('follow-ups.read') ? null : actor.id;

/** Promises: made, moved, kept. With only the right to one's own, the owner is oneself. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
    private readonly watchers: PromiseWatchers,
  ) {}

  /** The owner is the caller unless told. `at` is where the input stands in what was sent, for pointing at faults. */
  async create(actor: Actor, { subject, ...input }: NewFollowUp, at = ''): Promise<string> {
    return this.db.transaction(async () => {
      const ownerId = input.ownerId ?? personOf(actor);
      if (ownerId === null) throw RuleBroken.at(`${at}/ownerId`, 'required');
      this.demandOwner(actor, ownerId);
      const faults = await this.faultsOf(input, at);
      if (!(await subjectIsThere(this.db, actor, subject.kind, subject.id)))
        faults.push({ pointer: `${at}/subject/id`, code: 'subject-unknown' });
      else if (subject.kind === 'contact')
        faults.push(...(await faultsOfPeople(this.db, [{ pointer: `${at}/subject/id`, id: subject.id }])));
      if (faults.length > 0) throw new RuleBroken(faults);
      const fields = {
        title: input.title,
        dueOn: input.dueOn,
        ownerId,
        subjectKind: subject.kind,
        subjectId: subject.id,
      };
      const { identifiers } = await this.db.repository(FollowUp).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      const changes = createdFrom(fields);
      await this.audit.record(actor, 'create', { kind: 'follow_up', id }, changes);
      await this.assignments.tell(actor, 'follow_up', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: FollowUpInput): Promise<void> {
    await this.db.transaction(async () => {
      const followUp = await this.ownOrAny(actor, id);
      if (input.ownerId !== undefined) this.demandOwner(actor, input.ownerId);
      const faults = await this.faultsOf(input, '');
      if (faults.length > 0) throw new RuleBroken(faults);
      await updateVersioned(this.db, FollowUp, id, expected, input);
      const changes = changesOf(followUp, input);
      await this.audit.record(actor, 'update', { kind: 'follow_up', id }, changes);
      if (input.dueOn !== undefined && input.dueOn !== followUp.dueOn)
        await this.watchers.moved(actor, id, input.dueOn);
      await this.assignments.tell(actor, 'follow_up', id, changes);
    });
  }

  /** Kept. Said twice it changes nothing the second time. */
  done(actor: Actor, id: string): Promise<void> {
    return this.mark(actor, id, 'done', { doneAt: this.clock.now(), doneBy: actor.id });
  }

  /** Open again. Said twice it changes nothing the second time. */
  reopen(actor: Actor, id: string): Promise<void> {
    return this.mark(actor, id, 'reopen', { doneAt: null, doneBy: null });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await this.ownOrAny(actor, id);
      await moveToBin(this.db, FollowUp, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'follow_up', id });
      await this.watchers.dropped(actor, id);
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, FollowUp, id);
      await this.ownOrAny(actor, id);
      await this.audit.record(actor, 'restore', { kind: 'follow_up', id });
    });
  }

  private async mark(
    actor: Actor,
    id: string,
    action: 'done' | 'reopen',
    change: Pick<FollowUp, 'doneAt' | 'doneBy'>,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const followUp = await this.ownOrAny(actor, id);
      if ((followUp.doneAt === null) === (change.doneAt === null)) return;
      await updateVersioned(this.db, FollowUp, id, null, change);
      await this.audit.record(actor, action, { kind: 'follow_up', id });
    });
  }

  private async faultsOf({ dueOn, ownerId }: FollowUpInput, at: string): Promise<Fault[]> {
    const faults: Fault[] = [];
    if (dueOn !== undefined && !isDay(dueOn)) faults.push({ pointer: `${at}/dueOn`, code: 'not-a-day' });
    else if (dueOn !== undefined && dueOn > addMonths(dayOf(this.clock.now()), furthestMonthsAhead))
      faults.push({ pointer: `${at}/dueOn`, code: 'day-too-far' });
    if (ownerId !== undefined) {
      const [owner] = await this.db.query('select 1 from users where id = $1 and disabled_at is null', [ownerId]);
      if (owner === undefined) faults.push({ pointer: `${at}/ownerId`, code: 'user-unknown' });
    }
    return faults;
  }

  private async ownOrAny(actor: Actor, id: string): Promise<FollowUp> {
    const followUp = await findLiving(this.db, FollowUp, id);
    if (actor.kind === 'system' || actor.permissions.has('follow-ups.write') || followUp.ownerId === actor.id)
      return followUp;
    throw new NotFound();
  }

  private demandOwner(actor: Actor, ownerId: string): void {
    if (actor.kind === 'system' || actor.permissions.has('follow-ups.write')) return;
    if (actor.permissions.has('follow-ups.write-own') && ownerId.toLowerCase() === actor.id) return;
    throw new Forbidden();
  }
}
