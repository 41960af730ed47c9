import { dayOf, type Day, type MeasureStage, type OutcomeCause } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  demandColleague,
  demandLiving,
  demandPastDay,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { demandRecordFactor, demandGoal } from '../programme/index.js';
import { measureStageHistory } from './measure-stages.js';
import { Measure } from './measure.entity.js';

/** What people fill in. `undefined` leaves a field, `null` clears it; the stage moves by its own deed. */
export type MeasureInput = Partial<
  Omit<Measure, 'id' | 'stage' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'deletedAt'>
>;

export type NewMeasure = MeasureInput & {
  title: string;
  primaryFactor: string;
  stage?: MeasureStage;
  /** From which day it has been there; today unless told. */
  stageSince?: Day;
};

/** What is asked when a measure ends. */
export interface MeasureEnd {
  helped?: OutcomeCause[];
  hindered?: OutcomeCause[];
}

/** The measures of the programme and the dated history of their stages. */
@Injectable()
export class MeasureService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
  ) {}

  async create(actor: Actor, { stage = 'planned', stageSince = this.today(), ...fields }: NewMeasure): Promise<string> {
    return this.db.transaction(async () => {
      await this.check(fields);
      demandPastDay('/stageSince', stageSince, this.clock.now());
      const { identifiers } = await this.db.repository(Measure).insert({ ...fields, stage, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await measureStageHistory.write(this.db, actor, id, stage, stageSince, this.clock.now());
      const changes = createdFrom({ ...fields, stage, stageSince });
      await this.audit.record(actor, 'create', { kind: 'measure', id }, changes);
      await this.assignments.tell(actor, 'measure', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: MeasureInput): Promise<void> {
    await this.db.transaction(async () => {
      const measure = await findLiving(this.db, Measure, id);
      await this.check(input, measure);
      await updateVersioned(this.db, Measure, id, expected, input);
      const changes = changesOf(measure, input);
      await this.audit.record(actor, 'update', { kind: 'measure', id }, changes);
      await this.assignments.tell(actor, 'measure', id, changes);
    });
  }

  /** Puts the measure into another stage from a day on: today or earlier, and not before it came into the present one. */
  async moveTo(
    actor: Actor,
    id: string,
    stage: MeasureStage,
    since: Day = this.today(),
    end: MeasureEnd = {},
  ): Promise<void> {
    await this.db.transaction(async () => {
      await measureStageHistory.lock(this.db, id);
      const measure = await findLiving(this.db, Measure, id);
      await measureStageHistory.demandMove(this.db, measure, stage, since, this.clock.now());
      await measureStageHistory.write(this.db, actor, id, stage, since, this.clock.now());
      await updateVersioned(this.db, Measure, id, null, { stage, ...end });
      await this.audit.record(
        actor,
        'stage',
        { kind: 'measure', id },
        { ...changesOf(measure, { stage, ...end }), since: [null, since] },
      );
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Measure, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'measure', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Measure, id);
      await this.audit.record(actor, 'restore', { kind: 'measure', id });
    });
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }

  private async check(input: MeasureInput, before?: Measure): Promise<void> {
    await demandRecordFactor(this.db, input.primaryFactor);
    const after = patched(before, input);
    const { plannedStartOn, plannedEndOn } = after;
    demandPlausibleDays(
      { '/plannedStartOn': input.plannedStartOn, '/plannedEndOn': input.plannedEndOn },
      this.clock.now(),
    );
    if (plannedStartOn && plannedEndOn && plannedEndOn < plannedStartOn)
      throw RuleBroken.at('/plannedEndOn', 'ends-before-start');
    await demandColleague(this.db, '/ownerId', input.ownerId);
    if (input.goalCode !== undefined || input.primaryFactor !== undefined)
      await demandGoal(this.db, this.today(), after, before);
    // One that was in it before may stay, even if the project lies in the bin by now.
    if (input.projectId !== before?.projectId)
      await demandLiving(this.db, 'projects', [{ pointer: '/projectId', id: input.projectId }], 'unknown-reference');
  }
}
