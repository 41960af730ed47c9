import { parseBusinessId } from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';

/** A name as it is compared: small letters, single blanks, no marks around the words. */
const plain = (expression: string): string =>
  `trim(regexp_replace(regexp_replace(lower(${expression}), '[.,"”''’()]', '', 'g'), '\\s+', ' ', 'g'))`;

/**
 * The company that somebody wrote of: by its business id, or by its exact name when only one is called that. Null when it cannot
 * be told for sure; a colleague then links it.
 */
export async function companyOfText(db: Database, text: string): Promise<string | null> {
  const parsed = parseBusinessId(text);
  const found = parsed.ok
    ? await db.query<{ id: string }>('select id from companies where business_id = $1 and deleted_at is null', [
        parsed.businessId,
      ])
    : await db.query<{ id: string }>(
        `select c.id from companies c where c.deleted_at is null and ${plain('c.name')} = ${plain('$1::text')} limit 2`,
        [text],
      );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
