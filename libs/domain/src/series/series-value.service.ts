import { dayOf, type ImportVerdict, type SeriesImportReason } from '@elinvoima/contracts';
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
import { readPastedValues } from './pasted-values.js';
import { SeriesValue, SeriesValueRevision } from './series-value.entity.js';
import { Series } from './series.entity.js';
import { timeOfValue, type TimeOfValue } from './time-of-value.js';

/** What may be corrected of a value; its time and area are what it is. A null value is "not published". */
export type SeriesValueInput = Partial<Pick<SeriesValue, 'value' | 'provisional' | 'source' | 'note'>>;

export type NewSeriesValue = SeriesValueInput & { period: string; value: number | null; area?: string };

/** What becomes of one pasted row. */
export interface PastedVerdict {
  line: number;
  text: string;
  verdict: ImportVerdict;
  reason: SeriesImportReason | null;
  period: string | null;
  value: number | null;
  /** What the value was until now; null when there was none. */
  before: number | null;
}

/** The dated values of a series: typed in, pasted, corrected with their trail. */
@Injectable()
export class SeriesValueService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async enter(actor: Actor, seriesId: string, { period, area = '', ...input }: NewSeriesValue): Promise<string> {
    return this.db.transaction(async () => {
      const series = await this.locked(seriesId);
      const time = timeOfValue(period);
      if (time === null) throw RuleBroken.at('/period', 'not-a-period');
      const fault = this.faultOf(series, time);
      if (fault !== null)
        throw RuleBroken.at('/period', fault === 'in-the-future' ? 'day-in-the-future' : 'period-of-other-interval');
      if ((await this.known(seriesId, area)).has(time.period)) throw RuleBroken.at('/period', 'series-value-taken');
      return this.insert(actor, seriesId, area, time, input);
    });
  }

  /** Corrects a value; what it was stays in its trail. */
  async correct(actor: Actor, id: string, expected: number, input: SeriesValueInput): Promise<void> {
    await this.db.transaction(async () => {
      const value = await findLiving(this.db, SeriesValue, id);
      await this.rewrite(actor, value, expected, input);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, SeriesValue, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'series_value', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const value = await this.db.repository(SeriesValue).findOneBy({ id });
      if (value === null) throw new NotFound();
      await this.locked(value.seriesId);
      if (value.deletedAt !== null && (await this.known(value.seriesId, value.area)).has(value.period))
        throw new Conflict('series-value-taken');
      await takeFromBin(this.db, SeriesValue, id);
      await this.audit.record(actor, 'restore', { kind: 'series_value', id });
    });
  }

  /**
   * Takes in a pasted table and says of each row what becomes of it; `dryRun` only says. Rows that cannot be read are left
   * out, values that are there already are corrected with their trail.
   */
  async paste(
    actor: Actor,
    seriesId: string,
    { text, area = '', dryRun }: { text: string; area?: string; dryRun: boolean },
  ): Promise<PastedVerdict[]> {
    return this.db.transaction(async () => {
      const series = await this.locked(seriesId);
      const known = await this.known(seriesId, area);
      const seen = new Set<string>();
      const verdicts: PastedVerdict[] = [];
      for (const row of readPastedValues(text)) {
        const said = { line: row.line, text: row.text };
        if ('reason' in row) {
          verdicts.push({ ...said, verdict: 'refuse', reason: row.reason, period: null, value: null, before: null });
          continue;
        }
        const { time, value, provisional, source, note } = row;
        const present = known.get(time.period);
        const told = { ...said, period: time.period, value, before: present?.value ?? null };
        const fault = seen.has(time.period) ? 'repeated' : this.faultOf(series, time);
        seen.add(time.period);
        // What the table has no column for stays as it was written by hand.
        const input = { value, provisional, ...(source !== null && { source }), ...(note !== null && { note }) };
        if (fault !== null) verdicts.push({ ...told, verdict: 'refuse', reason: fault });
        else if (present === undefined) {
          verdicts.push({ ...told, verdict: 'create', reason: null });
          if (!dryRun) await this.insert(actor, seriesId, area, time, input);
        } else if (Object.keys(changesOf(present, input)).length === 0) {
          verdicts.push({ ...told, verdict: 'skip', reason: 'unchanged' });
        } else {
          verdicts.push({ ...told, verdict: 'update', reason: null });
          if (!dryRun) await this.rewrite(actor, present, null, input);
        }
      }
      return verdicts;
    });
  }

  /** Held until the end, so that of two who enter the same time the second sees the first. */
  private async locked(seriesId: string): Promise<Series> {
    await this.db.query('select 1 from series where id = $1 for update', [seriesId]);
    return findLiving(this.db, Series, seriesId);
  }

  private async known(seriesId: string, area: string): Promise<Map<string, SeriesValue>> {
    const values = await this.db.repository(SeriesValue).findBy({ seriesId, area });
    return new Map(values.filter(({ deletedAt }) => deletedAt === null).map((value) => [value.period, value]));
  }

  private faultOf(series: Series, time: TimeOfValue): 'period-of-other-interval' | 'in-the-future' | null {
    if (time.interval !== series.interval) return 'period-of-other-interval';
    return time.firstDay > dayOf(this.clock.now()) ? 'in-the-future' : null;
  }

  private async insert(
    actor: Actor,
    seriesId: string,
    area: string,
    { period, firstDay, lastDay }: TimeOfValue,
    input: SeriesValueInput,
  ): Promise<string> {
    demandPlausibleDays({ '/period': firstDay }, this.clock.now());
    const { identifiers } = await this.db.repository(SeriesValue).insert({
      ...input,
      seriesId,
      area,
      period,
      firstDay,
      lastDay,
      recordedAt: this.clock.now(),
      recordedBy: actor.id,
    });
    const id = String(identifiers[0]?.['id']);
    await this.audit.record(
      actor,
      'create',
      { kind: 'series_value', id },
      createdFrom({ seriesId, period, area: area || null, ...input }),
    );
    return id;
  }

  private async rewrite(
    actor: Actor,
    value: SeriesValue,
    expected: number | null,
    input: SeriesValueInput,
  ): Promise<void> {
    const changes = changesOf(value, input);
    if (Object.keys(changes).length > 0) {
      const { id: valueId, value: before, provisional, source, note, recordedAt, recordedBy } = value;
      await this.db.repository(SeriesValueRevision).insert({
        valueId,
        value: before,
        provisional,
        source,
        note,
        recordedAt,
        recordedBy,
        replacedAt: this.clock.now(),
      });
    }
    await updateVersioned(this.db, SeriesValue, value.id, expected, {
      ...input,
      recordedAt: this.clock.now(),
      recordedBy: actor.id,
    });
    await this.audit.record(actor, 'update', { kind: 'series_value', id: value.id }, changes);
  }
}
