import { samePhone } from '@elinvoima/contracts';
import type { Database } from '../../../platform/index.js';
import { earlierRows, type FileKey } from '../file-keys.js';
import { groupedByRow } from '../grouped.js';
import { created, differenceOf, refused, skippedRow, updated, type JudgedTableRow } from '../judged-row.js';
import { namedCompanies } from '../named-companies.query.js';
import { faultOf, ruleFault, splitName, type ReadRow, type TableContext } from '../read-row.js';
import type { RowFault } from '../row-parts.js';
import {
  contactsAlike,
  keysOfContacts,
  type ContactAsked,
  type ContactFound,
  type KnownContact,
} from './known-contacts.query.js';

interface ContactRow {
  n: number;
  title: string | null;
  values: Record<string, unknown>;
}

/** The fields of a person, their company's id and their title there. */
function shaped({ n, cells, faults }: ReadRow, context: TableContext): { row: ContactRow; faults: RowFault[] } {
  const { name, companyBusinessId: _id, companyName: _name, ...values } = cells as Record<string, string | undefined>;
  const all = [...faults];
  const fields: Record<string, unknown> = { ...values };
  if (values['firstName'] === undefined || values['lastName'] === undefined) {
    const split = name === undefined ? null : splitName(name);
    if (split?.ok) Object.assign(fields, split.value);
    else if (!faults.some(({ field }) => ['name', 'firstName', 'lastName'].includes(field)))
      all.push(
        split === null
          ? ruleFault(context, values['firstName'] === undefined ? 'firstName' : 'lastName', 'required-missing')
          : ruleFault(context, 'name', split.code, name),
      );
  }
  const { firstName, lastName } = fields as { firstName?: string; lastName?: string };
  if ([firstName, lastName].some((part) => (part?.length ?? 0) > 100))
    all.push(ruleFault(context, 'name', 'text-too-long'));
  const title = [firstName, lastName].filter((part) => part !== undefined).join(' ');
  return { row: { n, title: title === '' ? (name ?? null) : title, values: fields }, faults: all };
}

const isSame = (field: string, one: unknown, other: unknown): boolean =>
  field === 'phone'
    ? samePhone(String(one), String(other))
    : field === 'email' && String(one).toLowerCase() === String(other).toLowerCase();

/**
 * How a known person would change by a row: own fields, and the company they act for with their title there. Where the use of their data is
 * restricted a file changes nothing, and what would have changed is refused.
 */
export function changedContact(row: ContactRow & { businessId?: null }, known: KnownContact): JudgedTableRow {
  const {
    companyId,
    title,
    source: _first,
    ...fields
  } = row.values as Record<string, unknown> & { companyId?: string; title?: string };
  const { set, difference } = differenceOf(fields, known.current, isSame);
  if (companyId !== undefined) {
    const isKnown = Object.hasOwn(known.roles, companyId);
    const now = known.roles[companyId] ?? null;
    if (!isKnown) {
      set['companyId'] = companyId;
      difference['company'] = { from: null, to: row.values['companyTitle'] as string, applies: true };
    }
    if (title !== undefined && title !== now) {
      set['companyId'] = companyId;
      set['title'] = title;
      difference['title'] = { from: now, to: title, applies: true };
    }
  }
  delete set['companyTitle'];
  delete difference['companyTitle'];
  const judged = updated(row, { values: row.values, set }, known, difference);
  return known.restricted && judged.verdict === 'update'
    ? refused(row, [faultOf('', null, 'contact-restricted', null)])
    : judged;
}

/** The verdicts of a batch: by e-mail, else by name in the company, else by name and phone. Five statements whatever its size. */
export async function judgeContacts(
  db: Database,
  importId: string,
  batch: readonly ReadRow[],
  context: TableContext,
): Promise<JudgedTableRow[]> {
  const judged = new Map<number, JudgedTableRow>();
  const companies = await namedCompanies(
    db,
    batch.map(({ n, cells }) => ({
      n,
      businessId: (cells['companyBusinessId'] as string | undefined) ?? null,
      name: (cells['companyName'] as string | undefined) ?? null,
    })),
  );
  const rows: ContactRow[] = [];
  for (const read of batch) {
    const { row, faults } = shaped(read, context);
    const company = companies.get(read.n);
    if (company?.ok) Object.assign(row.values, { companyId: company.id, companyTitle: company.title });
    else if (company !== undefined) {
      const field = read.cells['companyBusinessId'] === undefined ? 'companyName' : 'companyBusinessId';
      faults.push(ruleFault(context, field, company.code, (read.cells[field] as string | undefined) ?? null));
    }
    if (faults.length > 0) judged.set(read.n, refused(row, faults));
    else rows.push(row);
  }
  const asked = rows.map(({ n, values }): ContactAsked => ({
    n,
    firstName: String(values['firstName']),
    lastName: String(values['lastName']),
    email: (values['email'] as string | undefined) ?? null,
    phone: (values['phone'] as string | undefined) ?? null,
    companyId: (values['companyId'] as string | undefined) ?? null,
  }));
  const keys = await keysOfContacts(db, asked);
  const found = groupedByRow(await contactsAlike(db, asked, keys));
  const earlier = await earlierRows(
    db,
    importId,
    asked.flatMap((row) => fileKeysOf(row, keys.get(row.n), personOf(found.get(row.n)))),
  );
  for (const row of rows) judged.set(row.n, verdictOf(row));
  return batch.flatMap(({ n }) => judged.get(n) ?? []);

  function verdictOf(row: ContactRow): JudgedTableRow {
    const about = { ...row, record: { values: row.values, set: row.values } };
    const likely = found.get(row.n);
    const person = personOf(likely);
    // Before all else: each row that is about them comes back, also where another one was.
    if (person?.restricted) return changedContact(row, person);
    const before = earlier.get(row.n);
    if (before !== undefined) return skippedRow(about, 'repeated-row', [{ ...before, title: null }]);
    if (likely === undefined) return created(about);
    if (person !== undefined) return changedContact(row, person);
    return skippedRow(
      about,
      'likely-same',
      likely.map(({ id, title, by }) => ({ id, title, by })),
    );
  }
}

/** The one person who bears the row's name among those it points at; several, or nobody of that name, is for people to decide. */
function personOf(found: readonly ContactFound[] | undefined): ContactFound | undefined {
  const named = found?.filter(({ sameName }) => sameName) ?? [];
  const strongest = named.filter(({ by }) => by === named[0]?.by);
  return strongest.length === 1 ? strongest[0] : undefined;
}

function fileKeysOf(
  { n, email, companyId }: ContactAsked,
  keys: { nameKey: string; phoneKey: string | null } | undefined,
  person: ContactFound | undefined,
): FileKey[] {
  if (keys === undefined) return [];
  const same = (by: FileKey['by'], key: string): FileKey => ({ n, own: key, seek: key, by });
  return [
    ...(person === undefined ? [] : [same('name', `i:${person.id}`)]),
    ...(email === null ? [] : [same('email', `e:${email.toLowerCase()}|${keys.nameKey}`)]),
    ...(companyId === null ? [] : [same('name', `n:${keys.nameKey}|${companyId}`)]),
    ...(keys.phoneKey === null ? [] : [same('phone', `p:${keys.phoneKey}|${keys.nameKey}`)]),
  ];
}
