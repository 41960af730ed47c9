import { businessIdPrefix, type Permission, type RecordKind } from '@elinvoima/contracts';
import { likeLiteral, type Actor, type Database } from '../platform/index.js';

export interface FoundRecord {
  kind: RecordKind;
  id: string;
  title: string;
  /** What tells it from others of the same name: a business id, a company, a day. */
  meta: string | null;
}

/** Where each kind is looked for. `$1` is the LIKE pattern, `$2` the text's beginning, `$3` the business id's beginning or null, `$4` the limit. */
const kinds: { kind: RecordKind; permission: Permission; sql: string }[] = [
  {
    kind: 'company',
    permission: 'companies.read',
    sql: `select 'company' as kind, c.id, c.name as title, concat_ws(' · ', c.business_id, c.post_office) as meta,
            case when c.business_id like $3 || '%' then 0 when lower(c.name) like $2 || '%' then 1 else 3 end + case when c.status = 'ceased' then 2 else 0 end as rank
          from companies c
          where c.deleted_at is null and not c.housing
            and (lower(c.name) like $1 or c.business_id like $3 || '%' or c.id in (select n.company_id from company_names n where lower(n.name) like $1))
          order by rank, c.name collate "fi-x-icu" limit $4`,
  },
  {
    kind: 'contact',
    permission: 'contacts.read',
    sql: `select 'contact' as kind, p.id, p.first_name || ' ' || p.last_name as title,
            (select string_agg(c.name, ', ' order by r.position) from contact_roles r join companies c on c.id = r.company_id where r.contact_id = p.id) as meta,
            case when lower(p.first_name) like $2 || '%' or lower(p.last_name) like $2 || '%' then 1 else 3 end as rank
          from contacts p
          where p.deleted_at is null and lower(p.first_name || ' ' || p.last_name) like $1
          order by rank, p.last_name collate "fi-x-icu" limit $4`,
  },
  {
    kind: 'enquiry',
    permission: 'enquiries.read',
    sql: `select 'enquiry' as kind, e.id, e.title, to_char(e.received_on, 'YYYY-MM-DD') as meta, 4 as rank
          from enquiries e where e.deleted_at is null and lower(e.title) like $1 order by e.received_at desc limit $4`,
  },
  {
    kind: 'measure',
    permission: 'measures.read',
    sql: `select 'measure' as kind, m.id, m.title, m.unit as meta, 4 as rank
          from measures m where m.deleted_at is null and lower(m.title) like $1 order by m.updated_at desc limit $4`,
  },
  {
    kind: 'project',
    permission: 'measures.read',
    sql: `select 'project' as kind, p.id, p.title, p.unit as meta, 4 as rank
          from projects p where p.deleted_at is null and lower(p.title) like $1 order by p.updated_at desc limit $4`,
  },
  {
    kind: 'initiative',
    permission: 'initiatives.read',
    sql: `select 'initiative' as kind, i.id, i.title, to_char(i.received_on, 'YYYY-MM-DD') as meta, 4 as rank
          from initiatives i where i.deleted_at is null and i.duplicate_of_id is null and lower(i.title) like $1 order by i.received_on desc limit $4`,
  },
  {
    kind: 'land_use_project',
    permission: 'land-use-projects.read',
    sql: `select 'land_use_project' as kind, l.id, l.name as title, concat_ws(' · ', l.area, l.register_number) as meta, 4 as rank
          from land_use_projects l
          where l.deleted_at is null and (lower(l.name) like $1 or lower(l.area) like $1 or lower(l.register_number) like $1)
          order by l.updated_at desc limit $4`,
  },
  {
    kind: 'plan_document',
    permission: 'plan-proposals.read',
    sql: `select 'plan_document' as kind, d.id, d.title, to_char(d.sent_on, 'YYYY-MM-DD') as meta, 4 as rank
          from plan_documents d
          where d.deleted_at is null and (lower(d.title) like $1 or d.id in (
            select p.document_id from plan_proposals p where p.deleted_at is null and lower(p.text) like $1))
          order by d.sent_on desc limit $4`,
  },
  {
    kind: 'series',
    permission: 'indicators.read',
    sql: `select 'series' as kind, s.id, s.name_fi as title, s.source as meta, 6 as rank
          from series s where s.deleted_at is null and (lower(s.name_fi) like $1 or lower(s.name_sv) like $1 or lower(s.name_en) like $1) order by s.name_fi limit $4`,
  },
  {
    kind: 'interaction',
    permission: 'interactions.read',
    sql: `select 'interaction' as kind, i.id, i.subject as title, to_char(i.occurred_on, 'YYYY-MM-DD') as meta, 5 as rank
          from interactions i where i.deleted_at is null and lower(i.subject) like $1 order by i.occurred_at desc limit $4`,
  },
  {
    kind: 'referral',
    permission: 'referrals.read',
    sql: `select 'referral' as kind, r.id, r.need as title, concat_ws(' · ', coalesce(k.name, r.recipient_unit), to_char(r.sent_on, 'YYYY-MM-DD')) as meta, 6 as rank
          from referrals r left join partners k on k.id = r.partner_id
          where r.deleted_at is null and (lower(r.need) like $1 or lower(r.person_name) like $1) order by r.sent_on desc limit $4`,
  },
  {
    kind: 'feedback',
    permission: 'feedback.read',
    sql: `select 'feedback' as kind, f.id, left(f.text, 120) as title, to_char(f.received_on, 'YYYY-MM-DD') as meta, 6 as rank
          from feedback f where f.deleted_at is null and lower(f.text) like $1 order by f.received_on desc limit $4`,
  },
];

/** The likeliest records for a few letters, over every kind the reader may see. One statement; needs two letters or digits. */
export async function searchRecords(db: Database, actor: Actor, text: string, limit: number): Promise<FoundRecord[]> {
  const words = text.trim().toLowerCase();
  const readable = kinds.filter(({ permission }) => actor.permissions.has(permission));
  if (words.length < 2 || readable.length === 0) return [];
  return db.query<FoundRecord>(
    `select kind, id, title, meta from (${readable.map(({ sql }) => `(${sql})`).join(' union all ')}) found
     -- Names the parameters' types also for a reader whose kinds do not use them all.
     where coalesce($2::text, $3::text) is not null
     order by rank, title collate "fi-x-icu" limit $4`,
    [`%${likeLiteral(words)}%`, likeLiteral(words), businessIdPrefix(words), limit],
  );
}
