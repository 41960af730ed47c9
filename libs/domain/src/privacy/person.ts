import { NotFound, type Database } from '../platform/index.js';

/** Everything by which one person is known here. */
export interface Person {
  /** The contact and those merged into it; empty for somebody who is none. */
  contactIds: string[];
  /** Lower case. */
  emails: string[];
  names: { first: string; last: string }[];
  /** Digits of the number without its country and leading zero. */
  phones: string[];
}

/** Whom an address belongs to where nobody is a contact: forms, sign-ups and supports say a name beside it. */
const namesBeside = `
  select asker_name as name, asker_phone as phone from enquiries where lower(asker_email) = any($2::text[]) or contact_id = any($1::uuid[])
  union select name, phone from event_registrations where lower(email) = any($2::text[]) or contact_id = any($1::uuid[])
  union select maker_name, null from initiatives where lower(maker_email) = any($2::text[]) or contact_id = any($1::uuid[])
  union select maker_name, null from ideas where lower(maker_email) = any($2::text[])
  union select name, null from initiative_supporters where lower(email) = any($2::text[]) or contact_id = any($1::uuid[])
  union select contact_name, phone from partners where lower(email) = any($2::text[])
  union select first_name || ' ' || last_name, phone from contacts where id = any($1::uuid[])`;

/** Every address that stands beside these contacts; `$1` their ids. */
export const addressesBeside = `
  select email from contacts where id = any($1::uuid[])
  union select email from event_registrations where contact_id = any($1::uuid[])
  union select asker_email from enquiries where contact_id = any($1::uuid[])
  union select maker_email from initiatives where contact_id = any($1::uuid[])
  union select email from initiative_supporters where contact_id = any($1::uuid[])
  union select email from mailing_recipients where contact_id = any($1::uuid[])`;

export async function personOfContact(db: Database, id: string): Promise<Person> {
  const rows = await db.query<{ id: string }>(
    `with recursive same as (
       select id from contacts where id = $1 and erased_at is null
       union select c.id from contacts c join same on c.merged_into_id = same.id)
     select id from same`,
    [id],
  );
  if (rows.length === 0) throw new NotFound();
  const contactIds = rows.map((row) => row.id);
  const found = await db.query<{ email: string | null }>(addressesBeside, [contactIds]);
  return known(
    db,
    contactIds,
    found.flatMap(({ email }) => email ?? []),
  );
}

/** Contacts with the address are the same person; somebody may also be known by nothing but it. */
export async function personOfEmail(db: Database, email: string): Promise<Person> {
  const rows = await db.query<{ id: string }>(
    'select id from contacts where lower(email) = lower($1) and erased_at is null',
    [email],
  );
  return known(
    db,
    rows.map(({ id }) => id),
    [email],
  );
}

/** By ids and addresses that an erasure is remembered by: those of the contacts that stand here again, and who has the addresses. */
export async function personKnownBy(db: Database, ids: readonly string[], emails: readonly string[]): Promise<Person> {
  const rows = await db.query<{ id: string }>(
    `with recursive same as (
       select id from contacts where (id = any($1::uuid[]) or lower(email) = any($2::text[])) and erased_at is null
       union select c.id from contacts c join same on c.merged_into_id = same.id)
     select id from same`,
    [ids, emails],
  );
  const contactIds = rows.map(({ id }) => id);
  const found = await db.query<{ email: string | null }>(addressesBeside, [contactIds]);
  return known(db, contactIds, [...emails, ...found.flatMap(({ email }) => email ?? [])]);
}

/** Every address of a person that stands anywhere, in lower case. */
export async function knownAddresses(db: Database): Promise<string[]> {
  const rows = await db.query<{ email: string }>(
    `select distinct lower(trim(email)) as email from (
       select email from contacts union all select email from event_registrations union all select asker_email from enquiries
       union all select maker_email from initiatives union all select maker_email from ideas
       union all select email from initiative_supporters union all select email from mailing_recipients
       union all select email from partners union all select email from accessibility_feedback) a(email)
     where email <> ''`,
  );
  return rows.map(({ email }) => email);
}

async function known(db: Database, contactIds: string[], addresses: readonly string[]): Promise<Person> {
  const emails = [...new Set(addresses.map((email) => email.trim().toLowerCase()).filter((email) => email !== ''))];
  const said = await db.query<{ name: string | null; phone: string | null }>(namesBeside, [contactIds, emails]);
  const names = [...new Set(said.flatMap(({ name }) => name?.trim() ?? []))]
    .map((name) => name.split(/\s+/))
    .filter((parts) => parts.length > 1)
    .map((parts) => ({ first: parts[0] ?? '', last: parts.at(-1) ?? '' }));
  const phones = [...new Set(said.flatMap(({ phone }) => (phone === null ? [] : [digitsOf(phone)])))];
  return { contactIds, emails, names, phones: phones.filter((digits) => digits.length >= 6) };
}

const digitsOf = (phone: string): string => phone.replaceAll(/\D/g, '').replace(/^(00358|358)?0?/, '');
