import type { CompanyRelationship, Language, SizeClass } from '@elinvoima/contracts';
import { Conditions, likeLiteral, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';
import type { LeftOutReason } from './recipients.js';
import type { MassMail } from './suppression.entity.js';
import type { Suppressions } from './suppressions.js';

export interface RecipientFilter {
  /** Part of a person's name, an address or a company's name. */
  q?: string;
  companyId?: string;
  relationship?: CompanyRelationship;
  industry?: string;
  sizeClass?: SizeClass;
}

export interface RecipientRow {
  id: string;
  name: string;
  email: string | null;
  language: Language;
  company: { id: string; name: string } | null;
  /** Why it cannot be sent; null when it can. */
  leftOut: LeftOutReason | null;
}

const leftOutOf = (email: string | null, suppressed: ReadonlySet<string>): LeftOutReason | null =>
  email === null ? 'no_email' : suppressed.has(email) ? 'suppressed' : null;

/** One page of people whom something could be sent to, those who cannot get it marked with the reason. Two statements. */
export async function listRecipients(
  db: Database,
  suppressions: Suppressions,
  mail: MassMail,
  filter: RecipientFilter,
  page: PageRequest,
): Promise<Page<RecipientRow>> {
  const where = new Conditions().add('p.deleted_at is null').add('p.restricted_on is null');
  const q = filter.q?.trim().toLowerCase();
  if (q)
    where.add((bind) => {
      const pattern = bind(`%${likeLiteral(q)}%`);
      return `lower(p.first_name || ' ' || p.last_name) like ${pattern} or lower(p.email) like ${pattern} or lower(c.name) like ${pattern}`;
    });
  where
    .addIf(
      filter.companyId,
      (p) => `exists (select 1 from contact_roles r where r.contact_id = p.id and r.company_id = ${p}::uuid)`,
    )
    .addIf(filter.relationship, (p) => `c.relationship = ${p}`)
    .addIf(filter.industry, (p) => `starts_with(c.industry_code, ${p})`)
    .addIf(filter.sizeClass, (p) => `c.size_class = ${p}`);
  const found = await listPage<Omit<RecipientRow, 'leftOut'>>(
    db,
    {
      select: `p.id, p.first_name || ' ' || p.last_name as name, p.email, p.language,
        case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company`,
      from: `contacts p left join lateral (
        select c.* from contact_roles r join companies c on c.id = r.company_id
        where r.contact_id = p.id and c.deleted_at is null order by r.position limit 1) c on true`,
      where,
      id: 'p.id',
      sorts: { name: { expression: `(p.last_name || ' ' || p.first_name) collate "fi-x-icu"`, type: 'text' } },
      defaultSort: 'name',
    },
    page,
  );
  const suppressed = await suppressions.among(
    found.items.flatMap(({ email }) => email ?? []),
    mail,
  );
  const items = found.items.map((row) => Object.assign(row, { leftOut: leftOutOf(row.email, suppressed) }));
  return { ...found, items };
}
