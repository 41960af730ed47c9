import { townCentreIndex, type Day, type PremisesState, type PremisesTotals } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface PremisesCountView {
  id: string;
  area: string;
  countedOn: Day;
  countedBy: string | null;
  totals: PremisesTotals;
  inhabitants: number | null;
  inhabitantsSource: string | null;
  inhabitantsOn: Day | null;
  /** Null where nobody is known to live. */
  index: number | null;
  notes: string | null;
  updatedAt: Date;
  version: number;
}

export interface PremisesCountDetails extends PremisesCountView {
  /** A site in the bin is none. */
  rows: { name: string; state: PremisesState; siteId: string | null; siteName: string | null }[];
}

const columns = `c.id, c.area, c.counted_on::text as "countedOn", c.counted_by as "countedBy",
  jsonb_build_object('saturday_shop', c.saturday_shop, 'shop', c.shop, 'restaurant', c.restaurant, 'service', c.service,
    'empty', c.empty, 'under_repair', c.under_repair) as totals,
  c.inhabitants, c.inhabitants_source as "inhabitantsSource", c.inhabitants_on::text as "inhabitantsOn", c.notes,
  c.updated_at as "updatedAt", c.version`;

const withIndex = <View extends Omit<PremisesCountView, 'index'>>(view: View) => ({
  ...view,
  index: townCentreIndex(view.totals, view.inhabitants),
});

/** One page of counts. One statement, two with a total. */
export async function listPremisesCounts(
  db: Database,
  filter: { q?: string },
  page: PageRequest,
): Promise<Page<PremisesCountView>> {
  const where = new Conditions()
    .add('c.deleted_at is null')
    .addIf(filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined, (p) => `lower(c.area) like ${p}`);
  const stored = await listPage<Omit<PremisesCountView, 'index'>>(
    db,
    {
      select: columns,
      from: 'premises_counts c',
      where,
      id: 'c.id',
      sorts: { countedOn: { expression: 'c.counted_on', type: 'date' } },
      defaultSort: '-countedOn',
    },
    page,
  );
  return { ...stored, items: stored.items.map(withIndex) };
}

/** One count with its premises. One statement; `NotFound` also for what lies in the bin. */
export async function premisesCountDetails(db: Database, id: string): Promise<PremisesCountDetails> {
  const [found] = await db.query<Omit<PremisesCountDetails, 'index'>>(
    `select ${columns},
       coalesce((select jsonb_agg(jsonb_build_object('name', r.name, 'state', r.state, 'siteId', s.id, 'siteName', s.name) order by r.position)
         from premises_count_rows r left join sites s on s.id = r.site_id and s.deleted_at is null where r.count_id = c.id), '[]') as rows
     from premises_counts c where c.id = $1 and c.deleted_at is null`,
    [id],
  );
  if (found === undefined) throw new NotFound();
  return withIndex(found);
}
