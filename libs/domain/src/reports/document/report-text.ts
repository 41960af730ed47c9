import type { Database } from '../../platform/index.js';
import { ReportText } from './report-text.entity.js';

/** What has been written into a period's report so far; version 0 is nothing. */
export interface WrittenText {
  period: string;
  summary: string | null;
  factors: Record<string, string>;
  version: number;
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
