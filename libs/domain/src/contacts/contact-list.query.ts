import type { Language, MailingConsent, Several, SourceKind } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  refuseMerged,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface ContactFilter {
  /** Part of a name or an e-mail address, or the digits of a phone number. */
  q?: string;
  companyId?: string;
  language?: Several<Language>;
  mailingConsent?: Several<MailingConsent>;
  hasEmail?: boolean;
  /** Whether the use of the data is restricted (GDPR 18): pickers ask for those where it is not. */
  restricted?: boolean;
}

export interface ContactRow {
  id: string;
  firstName: string;
  lastName: string;
  /** Both, as it is said. */
  name: string;
  email: string | null;
  phone: string | null;
  language: Language;
  companies: { id: string; name: string; title: string | null }[];
  mailingConsent: MailingConsent;
  restrictedOn: string | null;
  updatedAt: Date;
  version: number;
}

export interface ContactDetails extends ContactRow {
  notes: string | null;
  sourceKind: SourceKind | null;
  source: string | null;
  mailingConsentSource: string | null;
  mailingConsentOn: string | null;
  createdAt: Date;
}

const companies = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'title', r.title) order by r.position), '[]')
  from contact_roles r join companies c on c.id = r.company_id
  where r.contact_id = p.id and c.deleted_at is null
) as companies`;

const columns = `p.id, p.first_name as "firstName", p.last_name as "lastName", p.first_name || ' ' || p.last_name as name, p.email, p.phone, p.language, ${companies}, p.mailing_consent as "mailingConsent", p.restricted_on::text as "restrictedOn", p.updated_at as "updatedAt", p.version`;

/** The people that a filter finds. */
export function contactListSource(filter: ContactFilter): ListQuery {
  const where = new Conditions().add('p.deleted_at is null');
  const q = filter.q?.trim();
  if (q) {
    where.add((bind) => {
      const pattern = bind(`%${likeLiteral(q)}%`);
      const digits = q.replace(/\D/g, '');
      const byName = `p.name_key like plain_text(${pattern}) or lower(p.email) like lower(${pattern})`;
      return digits.length < 4
        ? byName
        : `${byName} or p.phone_key like '%' || coalesce(phone_key(${bind(q)}), ${bind(digits)}) || '%'`;
    });
  }
  where.addIf(
    filter.companyId,
    (p) => `exists (select 1 from contact_roles r where r.contact_id = p.id and r.company_id = ${p}::uuid)`,
  );
  where
    .addAny(filter.language, (is) => `p.language ${is}`)
    .addAny(filter.mailingConsent, (is) => `p.mailing_consent ${is}`);
  if (filter.hasEmail !== undefined) where.add(`p.email is ${filter.hasEmail ? 'not null' : 'null'}`);
  if (filter.restricted !== undefined) where.add(`p.restricted_on is ${filter.restricted ? 'not null' : 'null'}`);
  return {
    select: columns,
    from: 'contacts p',
    where,
    id: 'p.id',
    sorts: {
      name: { expression: `(p.last_name || ' ' || p.first_name) collate "fi-x-icu"`, type: 'text' },
      email: { expression: `coalesce(lower(p.email), '')`, type: 'text' },
      language: { expression: 'p.language', type: 'text' },
      updatedAt: { expression: 'p.updated_at', type: 'timestamptz' },
    },
    defaultSort: 'name',
  };
}

/** One page of people. One statement. */
export const listContacts = (db: Database, filter: ContactFilter, page: PageRequest): Promise<Page<ContactRow>> =>
  listPage<ContactRow>(db, contactListSource(filter), page);

/** One person with roles. One statement; `NotFound` also for what lies in the bin, `Moved` for whom was merged. */
export async function contactDetails(db: Database, id: string): Promise<ContactDetails> {
  const [row] = await db.query<ContactDetails>(
    `select ${columns}, p.notes, p.source, p.source_kind as "sourceKind",
       p.mailing_consent_source as "mailingConsentSource", p.mailing_consent_on::text as "mailingConsentOn", p.created_at as "createdAt" from contacts p where p.id = $1 and p.deleted_at is null`,
    [id],
  );
  if (row === undefined) {
    await refuseMerged(db, 'contacts', id);
    throw new NotFound();
  }
  return row;
}

/** Everybody with a role in any of these companies, by name; not those whose data's use is restricted (GDPR 18). One statement. */
export function contactsOfCompanies(db: Database, companyIds: readonly string[]): Promise<ContactRow[]> {
  return db.query(
    `select ${columns} from contacts p
     where p.deleted_at is null and p.restricted_on is null
       and p.id in (select r.contact_id from contact_roles r where r.company_id = any($1::uuid[]))
     order by (p.last_name || ' ' || p.first_name) collate "fi-x-icu", p.id`,
    [companyIds],
  );
}
