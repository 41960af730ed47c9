/**
 * GDPR 18: data whose use is restricted are kept and may be corrected on the person's own card, and what names the person already goes on
 * naming them; nothing new is written of them. If they agree to it, the restriction is first lifted where it was recorded.
 */
import type { ProblemCode } from '@elinvoima/contracts/texts';
import { RuleBroken, type Database, type Fault, type Reference } from '../platform/index.js';

/** SQL: whether the use of the data of person `p` is restricted. */
export const isRestricted = (p: string): string => `${p}.restricted_on is not null`;

interface Naming {
  /** Whom the record names already: they stay, whatever has become of them since. */
  before?: readonly (string | null | undefined)[];
  /** What is said of an id that names no living person. */
  unknown?: ProblemCode;
}

/** Faults of ids that name nobody living, or somebody of whom nothing new may be written. One statement; none when nobody is named anew. */
export async function faultsOfPeople(
  db: Database,
  references: readonly Reference[],
  { before = [], unknown = 'contact-unknown' }: Naming = {},
): Promise<Fault[]> {
  const named = new Set(before);
  const added = references.flatMap(({ pointer, id }) =>
    !id || named.has(id.toLowerCase()) ? [] : [{ pointer, id: id.toLowerCase() }],
  );
  if (added.length === 0) return [];
  const rows = await db.query<{ id: string; restricted: boolean }>(
    `select p.id, ${isRestricted('p')} as restricted from contacts p where p.id = any($1::uuid[]) and p.deleted_at is null`,
    [added.map(({ id }) => id)],
  );
  const restricted = new Map(rows.map((row) => [row.id, row.restricted]));
  return added.flatMap(({ pointer, id }): Fault[] => {
    const is = restricted.get(id);
    if (is === undefined) return [{ pointer, code: unknown }];
    return is ? [{ pointer, code: 'contact-restricted' }] : [];
  });
}

/** Throws `RuleBroken` of such faults. */
export async function demandPeople(db: Database, references: readonly Reference[], naming?: Naming): Promise<void> {
  const faults = await faultsOfPeople(db, references, naming);
  if (faults.length > 0) throw new RuleBroken(faults);
}
