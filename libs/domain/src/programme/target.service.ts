import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { checkTarget, targetsOverlap } from './check-target.js';
import { targetsOf } from './current-programme.query.js';
import { IndicatorTarget } from './indicator-target.entity.js';
import { programmeAsFile, targetAsFile } from './programme-as-file.js';
import { targetColumns } from './replace-targets.js';
import type { TargetRule } from './target-file.js';
import { insertTarget } from './write-programme.js';

/** What people fill in. `undefined` leaves a field, `null` clears it. */
export type TargetInput = Partial<Omit<TargetRule, 'indicator'>>;
export type NewTarget = TargetInput & Pick<TargetRule, 'indicator'>;

const ordinary: Omit<TargetRule, 'indicator'> = {
  periodKind: null,
  period: null,
  value: null,
  better: 'more',
  strict: false,
  greenFrom: 1,
  amberFrom: 0.8,
  validFrom: null,
  validUntil: null,
  budgetYear: null,
  spread: null,
  words: null,
};

const patchOf = (input: TargetInput): TargetInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));

/** What the programme's indicators are to reach. A light of an open period follows at once; a frozen one never moves. */
@Injectable()
export class TargetService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, programmeId: string, { indicator, ...input }: NewTarget): Promise<string> {
    return this.db.transaction(async () => {
      await this.lock(programmeId);
      const { factors } = await programmeAsFile(this.db, programmeId);
      if (!factors.some(({ indicators }) => indicators.includes(indicator)))
        throw RuleBroken.at('/indicator', 'target-not-followed', { key: indicator });
      const target = { ...ordinary, ...patchOf(input), indicator };
      await this.check(programmeId, target);
      const id = await insertTarget(this.db, programmeId, target, actor.id);
      await this.audit.record(actor, 'create', { kind: 'target', id }, createdFrom(target));
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: TargetInput): Promise<void> {
    await this.db.transaction(async () => {
      const held = await findLiving(this.db, IndicatorTarget, id);
      await this.lock(held.programmeId);
      const before = targetAsFile(held);
      const target = { ...before, ...patchOf(input) };
      await this.check(held.programmeId, target, id);
      await updateVersioned(this.db, IndicatorTarget, id, expected, targetColumns(target));
      await this.audit.record(actor, 'update', { kind: 'target', id }, changesOf(before, target));
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, IndicatorTarget, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'target', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const held = await takeFromBin(this.db, IndicatorTarget, id);
      await this.lock(held.programmeId);
      if (await this.clashes(held.programmeId, targetAsFile(held), id)) throw new Conflict('target-overlaps');
      await this.audit.record(actor, 'restore', { kind: 'target', id });
    });
  }

  /** Of two colleagues who set the same target at once, the second sees the first's. */
  private async lock(programmeId: string): Promise<void> {
    const rows = await this.db.query('select 1 from programmes where id = $1 and deleted_at is null for update', [
      programmeId,
    ]);
    if (rows.length === 0) throw new NotFound();
  }

  private async check(programmeId: string, target: TargetRule, self?: string): Promise<void> {
    demandPlausibleDays({ '/validFrom': target.validFrom, '/validUntil': target.validUntil }, this.clock.now());
    const faults = checkTarget(target);
    if (faults.length > 0) throw new RuleBroken(faults);
    if (await this.clashes(programmeId, target, self))
      throw RuleBroken.at(target.period === null ? '/periodKind' : '/period', 'target-overlaps');
  }

  private async clashes(programmeId: string, target: TargetRule, self?: string): Promise<boolean> {
    const others = (await targetsOf(this.db, programmeId)).filter(({ id }) => id !== self);
    return others.some((other) => targetsOverlap(targetAsFile(other), target));
  }
}
