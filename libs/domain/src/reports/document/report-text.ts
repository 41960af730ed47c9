import type { Period } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Conflict, Database, Stale, changesOf, updateVersioned, type Actor } from '../../platform/index.js';
import { currentClosing } from '../closing/closings.query.js';
import { ReportText } from './report-text.entity.js';

/** What has been written into a period's report so far; version 0 is nothing. */
export interface WrittenText {
  period: string;
  summary: string | null;
  factors: Record<string, string>;
  version: number;
}

/** `undefined` leaves, null and blank clear. */
export interface TextPatch {
  summary?: string | null;
  factors?: Record<string, string | null>;
}

export async function textOf(db: Database, period: string): Promise<WrittenText> {
  const found = await db.repository(ReportText).findOneBy({ period });
  return {
    period,
    summary: found?.summary ?? null,
    factors: found?.factors ?? {},
    version: found?.version ?? 0,
  };
}

/** The writer's words in a report: they may be changed until the period is closed, and are frozen with it. */
@Injectable()
export class ReportTexts {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Throws `Conflict` when the period is closed, `Stale` when somebody else has written meanwhile. */
  async write(actor: Actor, period: Period, seen: number, patch: TextPatch): Promise<WrittenText> {
    return this.db.transaction(async () => {
      if ((await currentClosing(this.db, period.code)) !== null) throw new Conflict('period-closed');
      const before = await textOf(this.db, period.code);
      if (before.version !== seen) throw new Stale(before);
      const after = {
        summary: patch.summary === undefined ? before.summary : patch.summary || null,
        factors: Object.fromEntries(
          Object.entries({ ...before.factors, ...patch.factors }).filter(
            (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '',
          ),
        ),
      };
      const id = await this.store(period, seen, after);
      await this.audit.record(actor, 'write', { kind: 'report', id }, changesOf(before, after));
      return textOf(this.db, period.code);
    });
  }

  private async store(period: Period, seen: number, text: Pick<WrittenText, 'summary' | 'factors'>): Promise<string> {
    if (seen === 0) {
      const [inserted] = await this.db.query<{ id: string }>(
        `insert into report_texts (period, summary, factors) values ($1, $2, $3) on conflict do nothing returning id`,
        [period.code, text.summary, JSON.stringify(text.factors)],
      );
      if (inserted === undefined) throw new Stale(await textOf(this.db, period.code));
      return inserted.id;
    }
    const { id } = await this.db.repository(ReportText).findOneByOrFail({ period: period.code });
    await updateVersioned(this.db, ReportText, id, seen, text);
    return id;
  }
}
