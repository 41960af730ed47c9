import { samePhone, type IndustryScheme } from '@elinvoima/contracts';
import type { Database } from '../../../platform/index.js';
import { earlierRows, type FileKey } from '../file-keys.js';
import { groupedByRow } from '../grouped.js';
import { created, differenceOf, refused, skippedRow, updated, type JudgedTableRow } from '../judged-row.js';
import { ruleFault, type ReadRow, type TableContext } from '../read-row.js';
import type { IndustryCode } from '../values/places.js';
import {
  companiesAlike,
  companiesByBusinessId,
  keysOfRows,
  type CompanyKeys,
  type KnownOfTable,
} from './known-companies.query.js';

interface CompanyRow {
  n: number;
  businessId: string | null;
  title: string | null;
  values: Record<string, unknown>;
}

/** What the row says of a company, field by field; an empty cell says nothing. */
export function valuesOfCompany({ cells }: ReadRow): Record<string, unknown> {
  const { industryCode, ...values } = cells;
  const industry = industryCode as IndustryCode | undefined;
  return industry === undefined
    ? values
    : { ...values, industryCode: industry.code, industryScheme: industry.scheme satisfies IndustryScheme };
}

/** Written otherwise, but the same phone, address or site. */
const isSame = (field: string, one: unknown, other: unknown): boolean => {
  const [a, b] = [String(one), String(other)];
  if (field === 'phone') return samePhone(a, b);
  if (field === 'email') return a.toLowerCase() === b.toLowerCase();
  if (field === 'website') return bareSite(a) === bareSite(b);
  return false;
};
const bareSite = (site: string): string =>
  site
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?/, '')
    .replace(/\/$/, '');

/** How a known company would change by a row. */
export function changedCompany(row: CompanyRow, known: KnownOfTable): JudgedTableRow {
  const { set, difference } = differenceOf(row.values, known.current, isSame);
  return updated(row, { values: row.values, set }, known, difference);
}

/** The verdicts of a batch: by business id, else by what is alike. Five statements whatever its size. */
export async function judgeCompanies(
  db: Database,
  importId: string,
  batch: readonly ReadRow[],
  context: TableContext,
): Promise<JudgedTableRow[]> {
  const judged = new Map<number, JudgedTableRow>();
  const rows: CompanyRow[] = [];
  for (const read of batch) {
    const values = valuesOfCompany(read);
    const row: CompanyRow = {
      n: read.n,
      businessId: (values['businessId'] as string | undefined) ?? null,
      title: (values['name'] as string | undefined) ?? null,
      values,
    };
    if (read.faults.length > 0) judged.set(read.n, refused(row, read.faults));
    else if (row.title === null && row.businessId === null)
      judged.set(read.n, refused(row, [ruleFault(context, 'name', 'required-missing')]));
    else rows.push(row);
  }
  const known = await companiesByBusinessId(
    db,
    rows.flatMap(({ businessId }) => businessId ?? []),
  );
  const knownTo = (row: CompanyRow) => (row.businessId === null ? undefined : known.get(row.businessId));
  const keys = new Map((await keysOfRows(db, rows)).map((one) => [one.n, one]));
  const earlier = await earlierRows(
    db,
    importId,
    rows.flatMap((row) => fileKeysOf(row, keys.get(row.n), knownTo(row) !== undefined)),
  );
  const unknown = rows.filter((row) => knownTo(row) === undefined && !earlier.has(row.n));
  const alike = groupedByRow(
    await companiesAlike(
      db,
      unknown.flatMap(({ n }) => keys.get(n) ?? []),
    ),
  );
  for (const row of rows) judged.set(row.n, verdictOf(row));
  return batch.flatMap(({ n }) => judged.get(n) ?? []);

  function verdictOf(row: CompanyRow): JudgedTableRow {
    const about = { ...row, record: { values: row.values, set: createdWith(row.values, context) } };
    const before = earlier.get(row.n);
    if (before !== undefined)
      return skippedRow(about, before.by === 'business-id' ? 'repeated' : 'repeated-row', [{ ...before, title: null }]);
    const found = knownTo(row);
    if (found?.inBin) return skippedRow(about, 'in-bin', null, found.id);
    if (found !== undefined) return changedCompany(row, found);
    if (row.title === null) return refused(row, [ruleFault(context, 'name', 'name-missing')]);
    const likely = alike.get(row.n)?.map(({ id, title, by }) => ({ id, title, by }));
    return likely === undefined ? created(about) : skippedRow(about, 'likely-same', likely);
  }
}

/** Where the municipality is not said, the postal code tells it. */
const createdWith = (values: Record<string, unknown>, { places }: TableContext): Record<string, unknown> => {
  const place =
    values['municipalityCode'] ?? places.codeOfPostalCode.get((values['postalCode'] as string | undefined) ?? '');
  return place === undefined ? values : { ...values, municipalityCode: place };
};

/**
 * Two rows are one company when they have one business id; else, unless both have one, when name and town, e-mail, phone or
 * website are alike. `+` marks the keys of rows with an id, `-` those without.
 */
function fileKeysOf(row: CompanyRow, keys: CompanyKeys | undefined, isKnown: boolean): FileKey[] {
  const { n, businessId } = row;
  const own: FileKey[] =
    businessId === null ? [] : [{ n, own: `b:${businessId}`, seek: `b:${businessId}`, by: 'business-id' }];
  if (keys === undefined) return own;
  const place = keys.town ?? keys.postalCode ?? keys.municipalityCode ?? '';
  const alike: [FileKey['by'], string | null][] = [
    ['name', keys.nameKey === null ? null : `n:${keys.nameKey}|${place}`],
    ['email', keys.email === null ? null : `e:${keys.email}`],
    ['phone', keys.phoneKey === null ? null : `p:${keys.phoneKey}`],
    ['website', keys.websiteKey === null ? null : `w:${keys.websiteKey}`],
  ];
  const mark = businessId === null ? '-' : '+';
  return [
    ...own,
    ...alike.flatMap(([by, key]): FileKey[] => {
      if (key === null) return [];
      const found: FileKey[] = [{ n, own: mark + key, by }];
      // A company that we know by its business id is that company, whatever an earlier row resembles.
      if (!isKnown) found.push({ n, seek: `-${key}`, by });
      if (businessId === null) found.push({ n, seek: `+${key}`, by });
      return found;
    }),
  ];
}
