import type { Database } from '../platform/index.js';
import { personTables } from './inventory/index.js';
import { mentionsOf, type Mention } from './mentions.js';
import type { Person } from './person.js';

type Told = Record<string, unknown>;

/** One person's data, as they are handed over, and what a person has to decide about first. */
export interface PersonsData {
  sections: { key: string; whose: string; rows: Told[] }[];
  /** What may hold others' data or others' secrets: marked, with the ground, and left to be decided. */
  toDecide: { notes: Told[]; mentions: Mention[] };
  files: { id: string; fileName: string; storedAs: string }[];
}

/** Reads everything of a person by the inventory. Third persons are left out; what staff wrote is put aside to be decided. */
export async function gatherPerson(db: Database, person: Person, emailHashes: readonly Buffer[]): Promise<PersonsData> {
  const sections: PersonsData['sections'] = [];
  const mine = [person.contactIds, person.emails];
  for (const { table, whose, found, columns, tells = {}, isUntold } of personTables) {
    if (isUntold !== undefined) continue;
    const told = [
      ...Object.keys(columns).map((name) => `'${camel(name)}', t.${name}`),
      ...Object.entries(tells).map(([name, sql]) => `'${name}', ${sql}`),
    ];
    const rows = await db.query<{ row: Told }>(
      `select jsonb_strip_nulls(jsonb_build_object(${told.join(', ')})) as row from ${table} t
       where ($1::uuid[] is not null and $2::text[] is not null) and (${found})`,
      mine,
    );
    if (rows.length > 0) sections.push({ key: table, whose, rows: rows.map(({ row }) => row) });
  }
  sections.push(...(await interactionsOf(db, person)), ...(await trailOf(db, person, emailHashes)));
  const notes = await db.query<{ row: Told }>(
    `select jsonb_build_object('id', i.id, 'subject', i.subject, 'notes', i.notes, 'ground', 'JulkL 24 § 1 mom. 20 k') as row
     from interactions i join interaction_contacts p on p.interaction_id = i.id
     where p.contact_id = any($1::uuid[]) and i.notes is not null order by i.occurred_at, i.id`,
    [person.contactIds],
  );
  return {
    sections: sections.toSorted((a, b) => Number(b.key === 'contacts') - Number(a.key === 'contacts')),
    toDecide: { notes: notes.map(({ row }) => row), mentions: await mentionsOf(db, person) },
    files: await db.query(
      `select a.id, a.file_name as "fileName", a.stored_as as "storedAs" from attachments a
       where a.deleted_at is null and (
         (a.subject_kind = 'interaction' and a.subject_id in (select interaction_id from interaction_contacts where contact_id = any($1::uuid[])))
         or (a.subject_kind = 'enquiry' and a.subject_id in (
           select id from enquiries where contact_id = any($1::uuid[]) or lower(asker_email) = any($2::text[])))) order by a.id`,
      mine,
    ),
  };
}

/** Each with its day, companies and colleagues; others who took part are third persons and not told. */
async function interactionsOf(db: Database, { contactIds }: Person): Promise<PersonsData['sections']> {
  const rows = await db.query<{ row: Told }>(
    `select jsonb_strip_nulls(jsonb_build_object('type', i.type, 'direction', i.direction, 'at', i.occurred_at, 'minutes', i.duration_minutes,
       'subject', i.subject,
       'topics', (select jsonb_agg(jsonb_build_object('fi', k.name_fi, 'sv', k.name_sv, 'en', k.name_en) order by k.position) from topics k where k.code = any(i.topics)),
       'companies', (select jsonb_agg(c.name order by c.name) from interaction_companies x join companies c on c.id = x.company_id where x.interaction_id = i.id),
       'staff', (select jsonb_agg(u.name order by u.name) from interaction_staff x join users u on u.id = x.user_id where x.interaction_id = i.id))) as row
     from interactions i where i.deleted_at is null
       and i.id in (select interaction_id from interaction_contacts where contact_id = any($1::uuid[])) order by i.occurred_at, i.id`,
    [contactIds],
  );
  return rows.length === 0 ? [] : [{ key: 'interactions', whose: 'contact', rows: rows.map(({ row }) => row) }];
}

/** Who did what to their record, who looked at it, and which mails were stopped. */
async function trailOf(db: Database, person: Person, emailHashes: readonly Buffer[]): Promise<PersonsData['sections']> {
  const entries = await db.query<{ row: Told }>(
    `select jsonb_strip_nulls(jsonb_build_object('at', e.at, 'action', e.action, 'by', u.name)) as row
     from audit_entries e left join users u on u.id = e.actor_id
     where e.object_kind = 'contact' and e.object_id = any($1::uuid[]) order by e.seq`,
    [person.contactIds],
  );
  const stops = await db.query<{ row: Told }>(
    `select jsonb_build_object('scope', scope, 'reason', reason, 'createdAt', created_at) as row from suppressions where email_hash = any($1::bytea[])`,
    [emailHashes],
  );
  return [
    { key: 'suppressions', whose: 'recipient', rows: stops.map(({ row }) => row) },
    { key: 'audit_entries', whose: 'contact', rows: entries.map(({ row }) => row) },
  ].filter(({ rows }) => rows.length > 0);
}

const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
