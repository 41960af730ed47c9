import type { RecordKind } from '@elinvoima/contracts';
import { Conditions, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';

export interface BinRow {
  id: string;
  kind: RecordKind;
  /** The API's collection, so that `POST /{collection}/{id}/restore` can be called. */
  collection: string;
  title: string;
  deletedAt: Date;
  deletedBy: string | null;
}

/** What can lie in the bin: table, record kind, collection, and the words that name a record to people. */
const binned: { table: string; kind: RecordKind; collection: string; title: string }[] = [
  { table: 'companies', kind: 'company', collection: 'companies', title: 'name' },
  { table: 'contacts', kind: 'contact', collection: 'contacts', title: `first_name || ' ' || last_name` },
  { table: 'partners', kind: 'partner', collection: 'partners', title: 'name' },
  { table: 'interactions', kind: 'interaction', collection: 'interactions', title: 'subject' },
  { table: 'follow_ups', kind: 'follow_up', collection: 'follow-ups', title: 'title' },
  { table: 'events', kind: 'event', collection: 'events', title: 'title' },
  { table: 'cooperations', kind: 'cooperation', collection: 'cooperations', title: 'name' },
  { table: 'measures', kind: 'measure', collection: 'measures', title: 'title' },
  { table: 'projects', kind: 'project', collection: 'projects', title: 'title' },
  { table: 'initiatives', kind: 'initiative', collection: 'initiatives', title: 'title' },
  { table: 'external_rankings', kind: 'external_ranking', collection: 'rankings', title: `survey || ' ' || edition` },
  { table: 'series', kind: 'series', collection: 'series', title: 'name_fi' },
  {
    table: 'series_values',
    kind: 'series_value',
    collection: 'series-values',
    title: `(select s.name_fi from series s where s.id = series_id) || ' ' || period`,
  },
  { table: 'yearly_tasks', kind: 'yearly_task', collection: 'yearly-tasks', title: 'title' },
  { table: 'idea_campaigns', kind: 'idea_campaign', collection: 'idea-campaigns', title: 'title' },
  { table: 'ideas', kind: 'idea', collection: 'ideas', title: 'title' },
  { table: 'programmes', kind: 'programme', collection: 'programmes', title: 'name_fi' },
  {
    table: 'indicator_targets',
    kind: 'target',
    collection: 'targets',
    title: `indicator_key || ' ' || coalesce(period, period_kind)`,
  },
  { table: 'enquiries', kind: 'enquiry', collection: 'enquiries', title: 'title' },
  { table: 'land_use_projects', kind: 'land_use_project', collection: 'land-use-projects', title: 'name' },
  { table: 'plan_documents', kind: 'plan_document', collection: 'plan-documents', title: 'title' },
  { table: 'plan_proposals', kind: 'plan_proposal', collection: 'plan-proposals', title: 'left(text, 200)' },
  { table: 'referrals', kind: 'referral', collection: 'referrals', title: 'need' },
  { table: 'feedback', kind: 'feedback', collection: 'feedback', title: 'left(text, 120)' },
  {
    table: 'impact_assessments',
    kind: 'impact_assessment',
    collection: 'impact-assessments',
    title: `coalesce((select l.name from land_use_projects l where l.id = subject_id), (select k.name from cooperations k where k.id = subject_id), '') || ' ' || to_char(assessed_on, 'FMDD.FMMM.YYYY')`,
  },
];

/** The bin, newest first: one statement over every kind that people can remove. */
export async function listBin(db: Database, filter: { kind?: RecordKind }, page: PageRequest): Promise<Page<BinRow>> {
  const kinds = binned.filter(({ kind }) => filter.kind === undefined || kind === filter.kind);
  if (kinds.length === 0) return { items: [], nextCursor: null };
  const union = kinds
    .map(
      ({ table, kind, collection, title }) =>
        `select id, '${kind}' as kind, '${collection}' as collection, ${title} as title, deleted_at from ${table} where deleted_at is not null`,
    )
    .join(' union all ');
  return listPage<BinRow>(
    db,
    {
      select: `b.id, b.kind, b.collection, b.title, b.deleted_at as "deletedAt",
        (select u.name from audit_entries a join users u on u.id = a.actor_id
         where a.object_kind = b.kind and a.object_id = b.id and a.action = 'delete' order by a.seq desc limit 1) as "deletedBy"`,
      from: `(${union}) b`,
      where: new Conditions(),
      id: 'b.id',
      sorts: { deletedAt: { expression: 'b.deleted_at', type: 'timestamptz' } },
      defaultSort: '-deletedAt',
    },
    page,
  );
}
