import type { Database } from '../../platform/index.js';

/** A name as it is compared: small letters, single blanks, no marks around the words. */
const plain = (expression: string): string =>
  `trim(regexp_replace(regexp_replace(lower(${expression}), '[.,"”''’()]', '', 'g'), '\\s+', ' ', 'g'))`;

/** The company of exactly that name, when only one is called that; else null, and a colleague links it. */
export async function companyCalled(db: Database, name: string): Promise<string | null> {
  const found = await db.query<{ id: string }>(
    `select c.id from companies c where c.deleted_at is null and ${plain('c.name')} = ${plain('$1::text')} limit 2`,
    [name],
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
