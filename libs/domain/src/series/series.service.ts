import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { Series } from './series.entity.js';

/** What people fill in. `undefined` leaves a field, `null` clears it. */
export type SeriesInput = Partial<
  Pick<
    Series,
    | 'key'
    | 'nameFi'
    | 'nameSv'
    | 'nameEn'
    | 'description'
    | 'unit'
    | 'decimals'
    | 'better'
    | 'source'
    | 'kind'
    | 'interval'
  >
>;

export type NewSeries = SeriesInput & Pick<Series, 'key' | 'nameFi' | 'unit' | 'kind' | 'interval'>;

/** The series that the municipality follows beside what it logs. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** A name that is given in Finnish only stands for the other languages until somebody writes theirs. */
  async create(actor: Actor, input: NewSeries): Promise<string> {
    return this.db.transaction(async () => {
      const fields = { ...input, nameSv: input.nameSv ?? input.nameFi, nameEn: input.nameEn ?? input.nameFi };
      await this.demandFreeKey(fields.key);
      const { identifiers } = await this.db.repository(Series).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'series', id }, createdFrom(fields));
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: SeriesInput): Promise<void> {
    await this.db.transaction(async () => {
      const series = await findLiving(this.db, Series, id);
      if (input.key !== undefined && input.key !== series.key) await this.demandFreeKey(input.key);
      await this.demandSameMeaning(series, input);
      await updateVersioned(this.db, Series, id, expected, input);
      await this.audit.record(actor, 'update', { kind: 'series', id }, changesOf(series, input));
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Series, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'series', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const series = await this.db.repository(Series).findOneBy({ id });
      if (series === null) throw new NotFound();
      if (series.deletedAt !== null && (await this.isTaken(series.key))) throw new Conflict('series-key-taken');
      await takeFromBin(this.db, Series, id);
      await this.audit.record(actor, 'restore', { kind: 'series', id });
    });
  }

  private async isTaken(key: string): Promise<boolean> {
    // Two who create the same key at once: the second waits here and then sees the first.
    await this.db.query('select pg_advisory_xact_lock(hashtext($1))', [`series ${key}`]);
    const rows = await this.db.query('select 1 from series where key = $1 and deleted_at is null', [key]);
    return rows.length > 0;
  }

  private async demandFreeKey(key: string): Promise<void> {
    if (await this.isTaken(key)) throw RuleBroken.at('/key', 'series-key-taken');
  }

  /** What values already mean is not changed under them: a year's sum does not become a month's by a menu. */
  private async demandSameMeaning(series: Series, input: SeriesInput): Promise<void> {
    const changed = (['kind', 'interval'] as const).filter(
      (field) => input[field] !== undefined && input[field] !== series[field],
    );
    if (changed.length === 0) return;
    const values = await this.db.query('select 1 from series_values where series_id = $1 limit 1', [series.id]);
    if (values.length > 0)
      throw new RuleBroken(changed.map((field) => ({ pointer: `/${field}`, code: 'series-has-values' as const })));
  }
}
