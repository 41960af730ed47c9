import { Conditions, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';
import type { SpreadKind, TargetRule } from './target-file.js';

/** A target as a list shows it: as its file writes it, with what editing it needs. */
export interface TargetRow extends TargetRule {
  id: string;
  programmeId: string;
  updatedAt: Date;
  version: number;
}

/** One page of a programme's targets, by indicator. One statement, two with a total. */
export async function listTargets(
  db: Database,
  { programmeId, indicator }: { programmeId: string; indicator?: string },
  page: PageRequest,
): Promise<Page<TargetRow>> {
  const { items, ...rest } = await listPage<
    Omit<TargetRow, 'spread'> & { spreadKind: SpreadKind | null; spreadShares: number[] | null }
  >(
    db,
    {
      select: `t.id, t.programme_id as "programmeId", t.indicator_key as indicator, t.period_kind as "periodKind", t.period,
        t.value, t.better, t.strict, t.green_from as "greenFrom", t.amber_from as "amberFrom",
        t.valid_from::text as "validFrom", t.valid_until::text as "validUntil", t.budget_year as "budgetYear",
        t.spread_kind as "spreadKind", t.spread_shares as "spreadShares", t.words, t.updated_at as "updatedAt", t.version`,
      from: 'indicator_targets t',
      where: new Conditions()
        .add('t.deleted_at is null')
        .addIf(programmeId, (placeholder) => `t.programme_id = ${placeholder}::uuid`)
        .addIf(indicator, (placeholder) => `t.indicator_key = ${placeholder}`),
      id: 't.id',
      sorts: { indicator: { expression: 't.indicator_key', type: 'text' } },
      defaultSort: 'indicator',
    },
    page,
  );
  return {
    ...rest,
    items: items.map(({ spreadKind, spreadShares, ...row }) => ({
      ...row,
      spread: spreadKind === null || spreadShares === null ? null : { periodKind: spreadKind, shares: spreadShares },
    })),
  };
}
