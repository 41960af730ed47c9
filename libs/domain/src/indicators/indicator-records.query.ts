import type { Period, RecordKind } from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import {
  Conditions,
  listPage,
  type Actor,
  type Clock,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { Parameters, hasData } from './figures.query.js';
import type { PlacedIndicator } from './indicator.js';
import { followedBy, placedIndicator, type Followed } from './followed.query.js';

/** One record that a figure counts. */
export interface CountedRecord {
  kind: RecordKind;
  id: string;
  title: string;
  /** The day that placed it in the period. */
  date: string;
  companyId: string | null;
  /** The company's name; of an interaction, all of its companies. */
  companyName: string | null;
}

/** The records behind a figure, newest first: as many as it counts. Throws `NotFound` for an indicator the programme lacks. */
export async function indicatorRecords(
  db: Database,
  clock: Clock,
  actor: Actor,
  key: string,
  period: Period,
  page: PageRequest,
): Promise<Page<CountedRecord>> {
  const followed = await followedBy(db, clock, period.lastDay);
  return recordsOf(db, actor, followed, placedIndicator(followed, key), period, page);
}

/** The same for one who has the programme in hand already. */
export async function recordsOf(
  db: Database,
  actor: Actor,
  { circumstances }: Followed,
  placed: PlacedIndicator,
  period: Period,
  page: PageRequest,
): Promise<Page<CountedRecord>> {
  if (!hasData(period, placed, circumstances))
    return { items: [], nextCursor: null, ...(page.withTotal ? { total: 0 } : {}) };
  const parameters = new Parameters();
  const sql = placed.indicator.records(parameters.span(period), parameters.given(placed, circumstances));
  const where = new Conditions();
  where.parameters.push(...parameters.values);
  // A figure counts confidential enquiries; the list behind it names them only to those who may know of them.
  const visible = visibleEnquiry('q', actor);
  if (visible !== 'true')
    where.add(`r.kind <> 'enquiry' or exists (select 1 from enquiries q where q.id = r.id and ${visible})`);
  const { items, ...rest } = await listPage<CountedRecord & { recordId: string }>(
    db,
    {
      select: `r.row_id as id, r.id as "recordId", r.kind, r.title, r.on_day::text as date,
        r.company_id as "companyId", r.company_name as "companyName"`,
      from: `(${sql}) r`,
      where,
      id: 'r.row_id',
      sorts: { date: { expression: 'r.on_day', type: 'date' } },
      defaultSort: '-date',
    },
    page,
  );
  return {
    ...rest,
    items: items.map(({ kind, recordId, title, date, companyId, companyName }) => ({
      kind,
      id: recordId,
      title,
      date,
      companyId,
      companyName,
    })),
  };
}
