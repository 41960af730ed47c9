import { survivorsOf, type Database } from '../platform/index.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function idsIn(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    if (uuid.test(value)) into.add(value.toLowerCase());
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) idsIn(part, into);
}

/** Whether anything in it could be a record's id. */
export function namesIds(body: unknown): boolean {
  const ids = new Set<string>();
  idsIn(body, ids);
  return ids.size > 0;
}

const idOf = (part: unknown): unknown => {
  if (typeof part === 'string') return part.toLowerCase();
  const { companyId, contactId } = (part ?? {}) as { companyId?: unknown; contactId?: unknown };
  return companyId ?? contactId;
};

/** The same with merged ids replaced. A list that would name the survivor twice names it once. */
function replaced(value: unknown, survivors: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return survivors.get(value.toLowerCase()) ?? value;
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => replaced(part, survivors));
    const followed = new Set(parts.filter((part, n) => JSON.stringify(part) !== JSON.stringify(value[n])).map(idOf));
    const met = new Set<unknown>();
    return parts.filter((part) => {
      const id = idOf(part);
      // Repeats that were sent as such are left for the rule that refuses them.
      if (id === undefined || !followed.has(id)) return true;
      const isNew = !met.has(id);
      met.add(id);
      return isNew;
    });
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, survivors)]));
  return value;
}

/**
 * What somebody sent about a record that was merged meanwhile is about the surviving one: a visit that was logged without a
 * network is not lost. Locks the named companies and contacts against a merge until the transaction ends, as foreign keys do.
 */
export async function followMerged(db: Database, body: unknown): Promise<unknown> {
  const ids = new Set<string>();
  idsIn(body, ids);
  if (ids.size === 0) return body;
  const survivors = new Map<string, string>();
  for (const table of ['companies', 'contacts'] as const) {
    const named = await db.query<{ id: string; isMerged: boolean }>(
      `select id, merged_into_id is not null as "isMerged" from ${table} where id = any($1::uuid[]) order by id for key share`,
      [[...ids]],
    );
    const merged = named.filter(({ isMerged }) => isMerged).map(({ id }) => id);
    for (const { id, survivorId } of await survivorsOf(db, table, merged)) survivors.set(id, survivorId);
  }
  return survivors.size === 0 ? body : replaced(body, survivors);
}
