import { dayOf, totalsOfRows, type PremisesState, type PremisesTotals } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  demandLiving,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { PremisesCount, PremisesCountRow } from './premises-count.entity.js';

export interface CountedPremises {
  name: string;
  state: PremisesState;
  siteId?: string | null;
}

/** What people fill in. `undefined` leaves a field, `null` clears it. With rows, the totals follow from them. */
export type PremisesCountInput = Partial<
  Pick<
    PremisesCount,
    'area' | 'countedOn' | 'countedBy' | 'inhabitants' | 'inhabitantsSource' | 'inhabitantsOn' | 'notes'
  >
> & { totals?: Partial<PremisesTotals>; rows?: CountedPremises[] };

const columnOf: Readonly<
  Record<PremisesState, 'saturdayShop' | 'shop' | 'restaurant' | 'service' | 'empty' | 'underRepair'>
> = {
  saturday_shop: 'saturdayShop',
  shop: 'shop',
  restaurant: 'restaurant',
  service: 'service',
  empty: 'empty',
  under_repair: 'underRepair',
};

/** Counts of shop fronts; a corrected one keeps in the trail what it said before. */
@Injectable()
export class PremisesCountService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: PremisesCountInput & { area: string; countedOn: string }): Promise<string> {
    return this.db.transaction(async () => {
      const fields = await this.checked(input);
      const { identifiers } = await this.db
        .repository(PremisesCount)
        .insert({ ...fields, area: input.area, countedOn: input.countedOn, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.writeRows(id, input.rows);
      await this.audit.record(actor, 'create', { kind: 'premises_count', id }, createdFrom(fields));
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: PremisesCountInput): Promise<void> {
    await this.db.transaction(async () => {
      const count = await findLiving(this.db, PremisesCount, id);
      const fields = await this.checked({ ...input, totals: await this.totalsLeft(id, input) });
      await updateVersioned(this.db, PremisesCount, id, expected, fields);
      await this.writeRows(id, input.rows);
      await this.audit.record(actor, 'update', { kind: 'premises_count', id }, changesOf(count, fields));
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, PremisesCount, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'premises_count', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, PremisesCount, id);
      await this.audit.record(actor, 'restore', { kind: 'premises_count', id });
    });
  }

  /** The totals that may be told apart from rows: where the count has rows that stay, they say the totals. */
  private async totalsLeft(id: string, { totals, rows }: PremisesCountInput): Promise<PremisesCountInput['totals']> {
    if (totals === undefined || rows !== undefined) return totals;
    const there = await this.db.repository(PremisesCountRow).findBy({ countId: id });
    return there.length === 0 ? totals : totalsOfRows(there);
  }

  private async checked({ totals, rows, ...fields }: PremisesCountInput): Promise<Partial<PremisesCount>> {
    const now = this.clock.now();
    const { countedOn, inhabitantsOn } = fields;
    demandPlausibleDays({ '/countedOn': countedOn, '/inhabitantsOn': inhabitantsOn }, now);
    if (countedOn !== undefined && countedOn > dayOf(now)) throw RuleBroken.at('/countedOn', 'day-in-the-future');
    await demandLiving(
      this.db,
      'sites',
      (rows ?? []).map(({ siteId }, index) => ({ pointer: `/rows/${index}/siteId`, id: siteId })),
      'unknown-reference',
    );
    const counted = rows !== undefined && rows.length > 0 ? totalsOfRows(rows) : (totals ?? {});
    const written = Object.entries(counted).map(([state, count]) => [columnOf[state as PremisesState], count]);
    return { ...fields, ...(Object.fromEntries(written) as Partial<PremisesCount>) };
  }

  private async writeRows(countId: string, rows: readonly CountedPremises[] | undefined): Promise<void> {
    if (rows === undefined) return;
    await this.db.query('delete from premises_count_rows where count_id = $1', [countId]);
    if (rows.length === 0) return;
    await this.db
      .repository(PremisesCountRow)
      .insert(
        rows.map(({ name, state, siteId = null }, index) => ({ countId, position: index + 1, name, state, siteId })),
      );
  }
}
