import { addressesBeside, personTables, placesInTheTrail, type TrailPlace } from '../privacy/index.js';
import type { Database } from '../platform/index.js';

/** Records by whose entries somebody has met a person: parallel lists, as SQL takes them. */
export interface RecordKeys {
  kinds: string[];
  ids: string[];
}

interface Row {
  table: string;
  found: string;
  place: TrailPlace;
}

/** Every way from a person to a record: how the inventory finds their rows, and which record each row hangs on. */
const ways: readonly Row[] = Object.entries(placesInTheTrail).flatMap(([table, places]) => {
  if (places === 'itself' || 'none' in places) return [];
  const inventoried = personTables.find((one) => one.table === table);
  return places.map((place) => ({
    table,
    found: inventoried?.found ?? `${place.contact} = any($1::uuid[])`,
    place,
  }));
});

const waysSql = ways
  .map(
    ({ table, found, place: { kind, id } }) => `select '${kind}' as kind, ${id} as id from ${table} t where ${found}`,
  )
  .join('\nunion ');

/**
 * The contact, those merged into it and every record that holds them now, with the files that hang on those. Also of somebody
 * who was erased: the entries about their card stay. Three statements.
 */
export async function recordsOfPerson(db: Database, contactId: string): Promise<RecordKeys> {
  const same = await db.query<{ id: string }>(
    `with recursive same as (
       select id from contacts where id = $1
       union select c.id from contacts c join same on c.merged_into_id = same.id)
     select id from same`,
    [contactId],
  );
  // Of a card that is gone from the table its own entries are what is left.
  const contactIds = same.length === 0 ? [contactId] : same.map(({ id }) => id);
  const addresses = await db.query<{ email: string | null }>(addressesBeside, [contactIds]);
  const emails = [...new Set(addresses.flatMap(({ email }) => email?.trim().toLowerCase() ?? []))];
  const rows = await db.query<{ kind: string; id: string }>(
    `with theirs as (${waysSql})
     select 'contact' as kind, unnest($1::uuid[]) as id
     union select kind, id from theirs where id is not null and $2::text[] is not null
     union select 'attachment', a.id from theirs r join attachments a on a.subject_kind = r.kind and a.subject_id = r.id`,
    [contactIds, emails.filter((email) => email !== '')],
  );
  return { kinds: rows.map(({ kind }) => kind), ids: rows.map(({ id }) => id) };
}
