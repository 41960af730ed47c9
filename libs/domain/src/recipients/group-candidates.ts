import type { Language, MailingConsent, RecipientGroup } from '@elinvoima/contracts';
import { lastMetOnOf } from '../companies/index.js';
import { Conditions, likeLiteral } from '../platform/index.js';
import { privatePerson } from './consent.js';

/** Somebody whom a group means, before it is known whether they may be written to. */
export interface Candidate {
  /** The contact's, company's or partner's id. */
  id: string;
  contactId: string | null;
  /** The company that they are written to for, or whose own address it is. */
  companyId: string | null;
  partnerId: string | null;
  name: string;
  /** Whom they stand for; null for an organisation itself. */
  organisation: string | null;
  email: string | null;
  language: Language;
  consent: MailingConsent | null;
  isPrivate: boolean;
}

type Bind = (value: unknown) => string;

const given = <T>(values: readonly T[] | undefined): readonly T[] | null =>
  values !== undefined && values.length > 0 ? values : null;

/** Whether somebody came: the person, or anybody of the company. */
const attended = (contactId: string | null, companyId: string, more: string): string => `exists (
  select 1 from event_attendances came join events e on e.id = came.event_id
  where (came.company_id = ${companyId}${contactId === null ? '' : ` or came.contact_id = ${contactId}`})
    and came.present and e.status = 'held' and e.deleted_at is null ${more})`;

/** What a company (alias `c`) must be. */
function companyConditions(group: RecipientGroup, bind: Bind): string {
  const where = ['not c.housing', `c.status = 'active'`];
  const add = (value: unknown, piece: (placeholder: string) => string): void => {
    if (value !== undefined && value !== null) where.push(piece(bind(value)));
  };
  add(
    given(group.industries),
    (p) => `exists (select 1 from unnest(${p}::text[]) code where starts_with(c.industry_code, code))`,
  );
  add(given(group.sizeClasses), (p) => `c.size_class = any(${p}::text[])`);
  add(given(group.postalCodes), (p) => `c.postal_code = any(${p}::text[])`);
  add(given(group.tags), (p) => `c.tags && ${p}::text[]`);
  add(given(group.relationships), (p) => `c.relationship = any(${p}::text[])`);
  add(group.ownerId, (p) => `c.owner_id = ${p}::uuid`);
  add(group.metSince, (p) => `${lastMetOnOf('c.id')} >= ${p}::text`);
  add(group.notMetSince, (p) => `coalesce(${lastMetOnOf('c.id')}, '') < ${p}::text`);
  if (group.neverMet === true) where.push(`${lastMetOnOf('c.id')} is null`);
  return where.join(' and ');
}

function attendanceConditions(group: RecipientGroup, contactId: string | null, bind: Bind): string[] {
  const where: string[] = [];
  const kinds = given(group.attendedKinds);
  if (kinds !== null) where.push(attended(contactId, 'c.id', `and e.kind = any(${bind(kinds)}::text[])`));
  if (group.attendedTheme)
    where.push(
      attended(
        contactId,
        'c.id',
        `and lower(e.theme) like ${bind(`%${likeLiteral(group.attendedTheme.toLowerCase())}%`)}`,
      ),
    );
  if (group.neverAttended === true) where.push(`not ${attended(contactId, 'c.id', '')}`);
  return where;
}

/** A filter means nobody whose data's use is restricted (GDPR 18); who was added by hand is told to be left out. */
function contactsOf(group: RecipientGroup, bind: Bind): string {
  const byFilter = [group.audience.includes('companies') ? 'true' : 'false'];
  if (group.roleTitle) byFilter.push(`lower(r.title) like ${bind(`%${likeLiteral(group.roleTitle.toLowerCase())}%`)}`);
  if (group.language !== undefined) byFilter.push(`p.language = ${bind(group.language)}`);
  byFilter.push(companyConditions(group, bind), ...attendanceConditions(group, 'p.id', bind));
  return `select p.id, p.id as contact_id, role.company_id, null::uuid as partner_id,
      p.first_name || ' ' || p.last_name as name, p.last_name || ' ' || p.first_name as sort_name, role.organisation,
      nullif(trim(p.email), '') as email, p.language, p.mailing_consent as consent, ${privatePerson('p')} as is_private
    from contacts p left join lateral (
      select c.id as company_id, c.name as organisation, (${byFilter.join(' and ')}) as wanted
      from contact_roles r join companies c on c.id = r.company_id
      where r.contact_id = p.id and c.deleted_at is null order by wanted desc nulls last, r.position limit 1) role on true
    where p.deleted_at is null and ((role.wanted and p.restricted_on is null) or p.id = any(${bind(group.added ?? [])}::uuid[]))`;
}

/** Companies' own addresses say nothing of a person, so a group that asks for a role or a language means none of them. */
function companiesOf(group: RecipientGroup, bind: Bind): string | null {
  if (group.companyAddresses !== true || !group.audience.includes('companies')) return null;
  if (group.roleTitle || (group.language !== undefined && group.language !== 'fi')) return null;
  const where = [companyConditions(group, bind), ...attendanceConditions(group, null, bind)];
  return `select c.id, null::uuid, c.id, null::uuid, c.name, c.name, null::text, trim(c.email), 'fi', null::text,
      c.kind in ('sole_trader', 'prospective')
    from companies c
    where c.deleted_at is null and trim(c.email) <> '' and ${where.join(' and ')}
      and not exists (select 1 from contact_roles r join contacts p on p.id = r.contact_id
        where r.company_id = c.id and p.deleted_at is null and trim(p.email) <> '')`;
}

function partnersOf(group: RecipientGroup, bind: Bind): string | null {
  if (!group.audience.includes('partners')) return null;
  const sectors = given(group.partnerSectors);
  return `select o.id, null::uuid, null::uuid, o.id, o.name, o.name, null::text, nullif(trim(o.email), ''), 'fi', null::text, false
    from partners o where o.deleted_at is null ${sectors === null ? '' : `and o.sector = any(${bind(sectors)}::text[])`}`;
}

/** The columns of a candidate, of the alias `g`. */
export const candidateColumns = `g.id, g.contact_id as "contactId", g.company_id as "companyId", g.partner_id as "partnerId", g.name,
  g.organisation, g.email, g.language, g.consent, g.is_private as "isPrivate"`;

/** Everybody whom the group means, as the table `g`, and the conditions that hold its parameters. */
export function candidatesOf(group: RecipientGroup): { from: string; where: Conditions } {
  const where = new Conditions();
  const parts = [contactsOf(group, where.bind), companiesOf(group, where.bind), partnersOf(group, where.bind)];
  const from = `(${parts.filter((part) => part !== null).join(' union all ')}) g`;
  where.addIf(given(group.removed), (p) => `g.id <> all(${p}::uuid[])`);
  return { from, where };
}
