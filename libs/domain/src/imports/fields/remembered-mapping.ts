import { createHash } from 'node:crypto';
import type { Actor, Database } from '../../platform/index.js';
import type { Mapped } from './guess-mapping.js';
import { normalisedHeader, type ImportMapping, type TableKind } from './import-field.js';
import { importFields } from './import-fields.js';

/** Headers as they are remembered: normalised, and the second of a name told apart from the first. */
function namesOf(columns: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const name = normalisedHeader(column);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

const keyOf = (names: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(names.toSorted())).digest('hex');

/** What people have said of files with these headers, whoever imports this one; null when there has been none. */
export async function rememberedMapping(
  db: Database,
  kind: TableKind,
  columns: readonly string[],
): Promise<Mapped | null> {
  const names = namesOf(columns);
  const [found] = await db.query<{ headers: Record<string, string> }>(
    'select headers from import_mappings where kind = $1 and headers_key = $2',
    [kind, keyOf(names)],
  );
  if (found === undefined) return null;
  // A field may have gone since; the headers are all there, for they are the key.
  const known = new Set(importFields[kind].map(({ key }) => key));
  const entries = Object.entries(found.headers).filter(([key]) => known.has(key));
  return {
    mapping: Object.fromEntries(entries.map(([key, name]) => [key, names.indexOf(name)])),
    mappedBy: Object.fromEntries(entries.map(([key]) => [key, 'memory'])),
  };
}

/** Keeps the mapping of a file that is written, for the next one like it. */
export async function rememberMapping(
  db: Database,
  actor: Actor,
  file: { kind: TableKind; columns: readonly string[]; mapping: ImportMapping },
): Promise<void> {
  const names = namesOf(file.columns);
  const headers = Object.fromEntries(Object.entries(file.mapping).map(([key, column]) => [key, names[column] ?? '']));
  await db.query(
    `insert into import_mappings (kind, headers_key, headers, updated_by) values ($1, $2, $3, $4)
     on conflict (kind, headers_key) do update set headers = excluded.headers, updated_at = now(), updated_by = excluded.updated_by`,
    [file.kind, keyOf(names), JSON.stringify(headers), actor.id],
  );
}
