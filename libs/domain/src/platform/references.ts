import type { ProblemCode } from '@elinvoima/contracts/texts';
import type { Database } from './database.js';
import { RuleBroken } from './errors.js';

/** An id that somebody sent, and where in the body it stood. Left out or cleared ones are not looked for. */
export interface Reference {
  pointer: string;
  id: string | null | undefined;
}

/** The references of a list member: `/companyIds/0`, `/companyIds/1` … */
export const listReferences = (pointer: string, ids: readonly string[] = []): (Reference & { id: string })[] =>
  ids.map((id, index) => ({ pointer: `${pointer}/${index}`, id }));

/**
 * Refuses ids that name no living record, each at its pointer, before the database would without a word.
 * One statement; none when there is nothing to look for. The table's name is ours, never input.
 */
export async function demandLiving(
  db: Database,
  table: string,
  references: readonly Reference[],
  code: ProblemCode,
  living = 'deleted_at is null',
): Promise<void> {
  const given = references.filter((reference): reference is Reference & { id: string } => Boolean(reference.id));
  if (given.length === 0) return;
  const rows = await db.query<{ id: string }>(`select id from ${table} where id = any($1::uuid[]) and ${living}`, [
    given.map(({ id }) => id),
  ]);
  const known = new Set(rows.map(({ id }) => id));
  const faults = given.filter(({ id }) => !known.has(id.toLowerCase())).map(({ pointer }) => ({ pointer, code }));
  if (faults.length > 0) throw new RuleBroken(faults);
}

/** Refuses an owner who is no colleague, or no longer; the account of a program's key is none. */
export const demandColleague = (db: Database, pointer: string, id: string | null | undefined): Promise<void> =>
  demandLiving(db, 'users', [{ pointer, id }], 'user-unknown', `disabled_at is null and role <> 'integration'`);
