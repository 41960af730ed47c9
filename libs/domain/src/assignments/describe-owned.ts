import type { Day, Language, OwnedKind } from '@elinvoima/contracts';
import { formatText, labelOf } from '@elinvoima/contracts/texts';
import type { Database } from '../platform/index.js';
import { ownedRecords } from './owned-records.js';

/** A record that somebody looks after, in the few words that a mail may hold. */
export interface OwnedWords {
  kind: OwnedKind;
  id: string;
  title: string | null;
  company: string | null;
  /** The day something is due; promises only. */
  dueOn: Day | null;
  ownerId: string | null;
}

/** One statement a kind that is there. Records in the bin are left out. */
export async function describeOwned(
  db: Database,
  records: readonly { kind: OwnedKind; id: string }[],
): Promise<Map<string, OwnedWords>> {
  const found = new Map<string, OwnedWords>();
  for (const kind of new Set(records.map((record) => record.kind))) {
    const { table, owner, title, companyId } = ownedRecords[kind];
    const rows = await db.query<OwnedWords>(
      `select $2 as kind, r.id, ${title ?? 'null'} as title, ${kind === 'follow_up' ? 'r.due_on::text' : 'null'} as "dueOn", r.${owner} as "ownerId",
         ${kind === 'company' || companyId === null ? 'null' : `(select c.name from companies c where c.id = ${companyId})`} as company
       from ${table} r where r.id = any($1::uuid[]) and r.deleted_at is null`,
      [records.filter((record) => record.kind === kind).map(({ id }) => id), kind],
    );
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

/** "Seurantatehtävä: Soita tontista, Parolan Konepaja Oy, viimeistään 25.11.2026" */
export function ownedLine(language: Language, { kind, title, company, dueOn }: OwnedWords): string {
  const parts = [title, company].filter((part) => part !== null);
  if (dueOn !== null) parts.push(formatText(language, 'mail.assignments.due', { day: dueOn }));
  const label = labelOf(language, 'shell.kind', kind);
  return parts.length === 0 ? label : `${label}: ${parts.join(', ')}`;
}
