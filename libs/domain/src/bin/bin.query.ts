import type { AttachmentSubject, Permission, RecordKind } from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import { mayKnowFollowUp } from '../follow-ups/index.js';
import { Conditions, listPage, type Actor, type Database, type Page, type PageRequest } from '../platform/index.js';

export interface BinRow {
  id: string;
  kind: RecordKind;
  /** The API's collection, so that `POST /{collection}/{id}/restore` can be called. */
  collection: string;
  title: string;
  deletedAt: Date;
  deletedBy: string | null;
  /** Whether the reader may bring it back. */
  mayRestore: boolean;
}

interface Binned {
  table: string;
  kind: RecordKind;
  collection: string;
  /** The words that name a record to people. */
  title: string;
  /** Whoever lacks it does not see the kind here either: the bin is no side door. */
  read: Permission;
  /** What bringing back asks beside `bin.restore`, as the route does. */
  write: Permission;
  /** Which rows of the table, when not all of them ask for the same permissions. */
  only?: string;
  /** Which of them this reader may know of. */
  visible?: (actor: Actor) => string;
}

const attachmentReaders: Record<AttachmentSubject, Permission> = {
  company: 'companies.read',
  interaction: 'interactions.read',
  enquiry: 'enquiries.read',
  site: 'sites.read',
};

/** What can lie in the bin. */
const binned: readonly Binned[] = [
  {
    table: 'companies',
    kind: 'company',
    collection: 'companies',
    title: 'name',
    read: 'companies.read',
    write: 'companies.write',
    // A merged one comes back by undoing the merge.
    only: 'merged_into_id is null',
  },
  {
    table: 'contacts',
    kind: 'contact',
    collection: 'contacts',
    title: `first_name || ' ' || last_name`,
    read: 'contacts.read',
    write: 'contacts.write',
    // A merged one comes back by undoing the merge.
    only: 'merged_into_id is null and erased_at is null',
  },
  {
    table: 'partners',
    kind: 'partner',
    collection: 'partners',
    title: 'name',
    read: 'partners.read',
    write: 'partners.write',
  },
  {
    table: 'interactions',
    kind: 'interaction',
    collection: 'interactions',
    title: 'subject',
    read: 'interactions.read',
    write: 'interactions.write',
  },
  {
    table: 'surveys',
    kind: 'survey',
    collection: 'surveys',
    title: 'name',
    read: 'surveys.read',
    write: 'surveys.write',
  },
  {
    table: 'mailings',
    kind: 'mailing',
    collection: 'mailings',
    title: `coalesce(subject ->> 'fi', subject ->> 'sv', subject ->> 'en', '–')`,
    read: 'mailings.read',
    write: 'mailings.write',
  },
  {
    table: 'follow_ups',
    kind: 'follow_up',
    collection: 'follow-ups',
    title: 'title',
    read: 'follow-ups.read',
    write: 'follow-ups.write',
    visible: (actor) => mayKnowFollowUp(actor, 'follow_ups'),
  },
  { table: 'events', kind: 'event', collection: 'events', title: 'title', read: 'events.read', write: 'events.write' },
  {
    table: 'cooperations',
    kind: 'cooperation',
    collection: 'cooperations',
    title: 'name',
    read: 'cooperations.read',
    write: 'cooperations.write',
  },
  {
    table: 'measures',
    kind: 'measure',
    collection: 'measures',
    title: 'title',
    read: 'measures.read',
    write: 'measures.write',
  },
  {
    table: 'projects',
    kind: 'project',
    collection: 'projects',
    title: 'title',
    read: 'measures.read',
    write: 'measures.write',
  },
  {
    table: 'initiatives',
    kind: 'initiative',
    collection: 'initiatives',
    title: 'title',
    read: 'initiatives.read',
    write: 'initiatives.write',
  },
  {
    table: 'needs_assessments',
    kind: 'needs_assessment',
    collection: 'needs-assessments',
    // The company and the day name it; nothing of what was told.
    title: `(select c.name from companies c where c.id = company_id) || ' ' || to_char(assessed_on, 'FMDD.FMMM.YYYY')`,
    read: 'needs-assessments.read',
    write: 'needs-assessments.write',
  },
  {
    table: 'premises_counts',
    kind: 'premises_count',
    collection: 'premises-counts',
    title: `area || ' ' || to_char(counted_on, 'FMDD.FMMM.YYYY')`,
    read: 'indicators.read',
    write: 'sites.write',
  },
  {
    table: 'external_rankings',
    kind: 'external_ranking',
    collection: 'rankings',
    title: `survey || ' ' || edition`,
    read: 'indicators.read',
    write: 'series.write',
  },
  {
    table: 'series',
    kind: 'series',
    collection: 'series',
    title: 'name_fi',
    read: 'indicators.read',
    write: 'series.write',
  },
  {
    table: 'series_values',
    kind: 'series_value',
    collection: 'series-values',
    title: `(select s.name_fi from series s where s.id = series_id) || ' ' || period`,
    read: 'indicators.read',
    write: 'series.write',
  },
  {
    table: 'yearly_tasks',
    kind: 'yearly_task',
    collection: 'yearly-tasks',
    title: 'title',
    read: 'yearly-tasks.read',
    write: 'yearly-tasks.write',
  },
  {
    table: 'idea_campaigns',
    kind: 'idea_campaign',
    collection: 'idea-campaigns',
    title: 'title',
    read: 'initiatives.read',
    write: 'initiatives.write',
  },
  {
    table: 'ideas',
    kind: 'idea',
    collection: 'ideas',
    title: 'title',
    read: 'initiatives.read',
    write: 'initiatives.write',
  },
  {
    table: 'programmes',
    kind: 'programme',
    collection: 'programmes',
    title: 'name_fi',
    read: 'settings.read',
    write: 'programme.write',
  },
  {
    table: 'indicator_targets',
    kind: 'target',
    collection: 'targets',
    title: `indicator_key || ' ' || coalesce(period, period_kind)`,
    read: 'indicators.read',
    write: 'targets.write',
  },
  {
    table: 'enquiries',
    kind: 'enquiry',
    collection: 'enquiries',
    title: 'title',
    read: 'enquiries.read',
    write: 'enquiries.write',
    visible: (actor) => visibleEnquiry('enquiries', actor),
  },
  {
    table: 'case_tasks',
    kind: 'case_task',
    collection: 'case-tasks',
    title: 'title',
    read: 'enquiries.read',
    write: 'enquiries.write',
    visible: (actor) => `exists (select from enquiries q where q.id = enquiry_id and ${visibleEnquiry('q', actor)})`,
  },
  {
    table: 'information_requests',
    kind: 'information_request',
    collection: 'information-requests',
    title: `number || '/' || year`,
    read: 'information-requests.read',
    write: 'information-requests.write',
  },
  {
    table: 'land_use_projects',
    kind: 'land_use_project',
    collection: 'land-use-projects',
    title: 'name',
    read: 'land-use-projects.read',
    write: 'land-use-projects.write',
  },
  {
    table: 'sites',
    kind: 'site',
    collection: 'sites',
    title: 'name',
    read: 'sites.read',
    write: 'sites.write',
  },
  {
    table: 'business_areas',
    kind: 'business_area',
    collection: 'business-areas',
    title: 'name',
    read: 'sites.read',
    write: 'sites.write',
  },
  {
    table: 'plan_documents',
    kind: 'plan_document',
    collection: 'plan-documents',
    title: 'title',
    read: 'plan-proposals.read',
    write: 'plan-proposals.write',
  },
  {
    table: 'plan_proposals',
    kind: 'plan_proposal',
    collection: 'plan-proposals',
    title: 'left(text, 200)',
    read: 'plan-proposals.read',
    write: 'plan-proposals.write',
  },
  {
    table: 'referrals',
    kind: 'referral',
    collection: 'referrals',
    title: 'need',
    read: 'referrals.read',
    write: 'referrals.write',
  },
  {
    table: 'feedback',
    kind: 'feedback',
    collection: 'feedback',
    title: 'left(text, 120)',
    read: 'feedback.read',
    write: 'feedback.write',
  },
  {
    table: 'impact_assessments',
    kind: 'impact_assessment',
    collection: 'impact-assessments',
    title: `coalesce((select x.name from land_use_projects x where x.id = subject_id), '') || ' ' || to_char(assessed_on, 'FMDD.FMMM.YYYY')`,
    read: 'land-use-projects.read',
    write: 'land-use-projects.write',
    only: `subject_kind = 'land_use_project'`,
  },
  {
    table: 'impact_assessments',
    kind: 'impact_assessment',
    collection: 'impact-assessments',
    title: `coalesce((select x.name from cooperations x where x.id = subject_id), '') || ' ' || to_char(assessed_on, 'FMDD.FMMM.YYYY')`,
    read: 'cooperations.read',
    write: 'cooperations.write',
    only: `subject_kind = 'cooperation'`,
  },
  // A file is seen by whoever sees what it hangs on.
  ...(['company', 'interaction', 'enquiry', 'site'] as const).map((subject) => ({
    table: 'attachments',
    kind: 'attachment' as const,
    collection: 'attachments',
    title: 'file_name',
    read: attachmentReaders[subject],
    write: 'attachments.write' as const,
    only: `subject_kind = '${subject}'`,
    ...(subject === 'enquiry' && {
      visible: (actor: Actor) =>
        `exists (select 1 from enquiries q where q.id = subject_id and ${visibleEnquiry('q', actor)})`,
    }),
  })),
];

/** The bin, newest first: one statement over every kind that people can remove and the reader may read. */
export async function listBin(
  db: Database,
  actor: Actor,
  filter: { kind?: RecordKind },
  page: PageRequest,
): Promise<Page<BinRow>> {
  const { permissions } = actor;
  const kinds = binned.filter(
    ({ kind, read }) => permissions.has(read) && (filter.kind === undefined || kind === filter.kind),
  );
  if (kinds.length === 0) return { items: [], nextCursor: null };
  const union = kinds
    .map(
      ({ table, kind, collection, title, write, only = 'true', visible = () => 'true' }) =>
        `select id, '${kind}' as kind, '${collection}' as collection, ${title} as title, deleted_at,
           ${permissions.has('bin.restore') && permissions.has(write)} as may_restore
         from ${table} where deleted_at is not null and ${only} and ${visible(actor)}`,
    )
    .join(' union all ');
  return listPage<BinRow>(
    db,
    {
      select: `b.id, b.kind, b.collection, b.title, b.deleted_at as "deletedAt", b.may_restore as "mayRestore",
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
