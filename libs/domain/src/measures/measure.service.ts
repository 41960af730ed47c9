import { dayOf, type Day, type MeasureStage } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
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
import { MeasureStageChange } from './measure-stage-change.entity.js';
import { Measure } from './measure.entity.js';

/** What people fill in. `undefined` leaves a field, `null` clears it; the stage moves by its own deed. */
export type MeasureInput = Partial<
  Pick<Measure, 'title' | 'description' | 'primaryFactor' | 'plannedStartOn' | 'plannedEndOn' | 'ownerId'>
>;

export type NewMeasure = MeasureInput & {
  title: string;
  primaryFactor: string;
  stage?: MeasureStage;
  /** From which day it has been there; today unless told. */
  stageSince?: Day;
};

/** The measures of the programme and the dated history of their stages. */
@Injectable()
export class MeasureService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, { stage = 'planned', stageSince = this.today(), ...fields }: NewMeasure): Promise<string> {
    return this.db.transaction(async () => {
      await this.check(fields);
      this.demandPast('/stageSince', stageSince);
      const { identifiers } = await this.db.repository(Measure).insert({ ...fields, stage, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.writeStage(actor, id, stage, stageSince);
      await this.audit.record(actor, 'create', { kind: 'measure', id }, createdFrom({ ...fields, stage, stageSince }));
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: MeasureInput): Promise<void> {
    await this.db.transaction(async () => {
      const measure = await findLiving(this.db, Measure, id);
      await this.check(input, measure);
      await updateVersioned(this.db, Measure, id, expected, input);
      await this.audit.record(actor, 'update', { kind: 'measure', id }, changesOf(measure, input));
    });
  }

  /** Puts the measure into another stage from a day on: today or earlier, and not before it came into the present one. */
  async moveTo(actor: Actor, id: string, stage: MeasureStage, since: Day = this.today()): Promise<void> {
    await this.db.transaction(async () => {
      // Locked, so that of two moves at once the second sees the first.
      await this.db.query('select 1 from measures where id = $1 for update', [id]);
      const measure = await findLiving(this.db, Measure, id);
      if (measure.stage === stage) throw new Conflict('stage-already');
      this.demandPast('/since', since);
      const { latest } = await this.db.one<{ latest: Day | null }>(
        'select max(since)::text as latest from measure_stages where measure_id = $1',
        [id],
      );
      if (latest !== null && since < latest) throw RuleBroken.at('/since', 'before-previous-stage');
      await this.writeStage(actor, id, stage, since);
      await updateVersioned(this.db, Measure, id, null, { stage });
      await this.audit.record(
        actor,
        'stage',
        { kind: 'measure', id },
        { ...changesOf(measure, { stage }), since: [null, since] },
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

  private demandPast(pointer: string, day: Day): void {
    if (day > this.today()) throw RuleBroken.at(pointer, 'day-in-the-future');
    demandPlausibleDays({ [pointer]: day }, this.clock.now());
  }

  private async writeStage(actor: Actor, measureId: string, stage: MeasureStage, since: Day): Promise<void> {
    await this.db
      .repository(MeasureStageChange)
      .insert({ measureId, stage, since, recordedAt: this.clock.now(), recordedBy: actor.id });
  }

  private async check(input: MeasureInput, before?: Measure): Promise<void> {
    const { plannedStartOn, plannedEndOn } = patched(before, input);
    demandPlausibleDays(
      { '/plannedStartOn': input.plannedStartOn, '/plannedEndOn': input.plannedEndOn },
      this.clock.now(),
    );
    if (plannedStartOn && plannedEndOn && plannedEndOn < plannedStartOn)
      throw RuleBroken.at('/plannedEndOn', 'ends-before-start');
    await demandColleague(this.db, '/ownerId', input.ownerId);
  }
}
