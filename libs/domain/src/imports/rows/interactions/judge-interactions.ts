import { createHash } from 'node:crypto';
import { faultsOfTime } from '../../../interactions/index.js';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import type { ImportReason } from '@elinvoima/contracts';
import type { Database } from '../../../platform/index.js';
import { earlierRows } from '../file-keys.js';
import { created, refused, skippedRow, type JudgedTableRow } from '../judged-row.js';
import { namedCompanies } from '../named-companies.query.js';
import { ruleFault, type ReadRow, type TableContext } from '../read-row.js';
import type { RowFault } from '../row-parts.js';
import { instantOf, type Moment } from '../values/moments.js';
import { alreadyLogged, partiesOfRows, type Logged } from './known-parties.query.js';

/** What every row of an import of interactions shares. */
export interface LoggingContext extends TableContext {
  now: Date;
  /** Who takes the file in: took part where the row names nobody else. */
  importedBy: string | null;
  /** Why it is logged only now, where the rows do not say it themselves. */
  backdatedReason: string | null;
}

interface InteractionRow {
  n: number;
  title: string | null;
  values: Record<string, unknown>;
}

const firstLine = (notes: unknown): string | undefined =>
  typeof notes === 'string' ? notes.split('\n', 1)[0]?.slice(0, 120).trim() || undefined : undefined;

/** Without a subject, what the notes begin with, or the type's name: the list needs something to be known by. */
function subjectOf({ subject, notes, type }: Record<string, unknown>): string | undefined {
  if (typeof subject === 'string') return subject;
  const key = `interactions.type.${String(type)}`;
  return firstLine(notes) ?? (isTextKey(key) ? formatText('fi', key) : undefined);
}

function shaped({ n, cells, faults }: ReadRow, context: LoggingContext): { row: InteractionRow; faults: RowFault[] } {
  const all = [...faults];
  const {
    date,
    time,
    companyBusinessId: _a,
    companyName: _b,
    contactEmail: _c,
    contactName: _d,
    staffEmail: _e,
    ...rest
  } = cells;
  const values: Record<string, unknown> = { ...rest };
  const isFaulty = (field: string) => faults.some((fault) => fault.field === field);
  if (date === undefined && !isFaulty('date')) all.push(ruleFault(context, 'date', 'required-missing'));
  if (values['type'] === undefined && !isFaulty('type')) all.push(ruleFault(context, 'type', 'required-missing'));
  values['backdatedReason'] ??= context.backdatedReason ?? undefined;
  if (date !== undefined) {
    const occurredAt = instantOf(date as Moment, (time as string | undefined) ?? null, context.today);
    const backdatedReason = (values['backdatedReason'] as string | undefined) ?? null;
    const [fault] = faultsOfTime({ status: 'complete', occurredAt, backdatedReason }, context.now);
    if (fault !== undefined) all.push(ruleFault(context, 'date', fault.code as ImportReason));
    values['occurredAt'] = occurredAt.toISOString();
  }
  const subject = subjectOf(values);
  values['subject'] = subject;
  return { row: { n, title: subject ?? null, values: withoutGaps(values) }, faults: all };
}

const withoutGaps = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/**
 * The verdicts of a batch, by the rules of logging by hand: a row that names a person of whom nothing new may be written is refused whole, as
 * the form refuses it. Taken in without the link it would still tell of them in its words, unseen. Five statements whatever its size.
 */
export async function judgeInteractions(
  db: Database,
  importId: string,
  batch: readonly ReadRow[],
  context: LoggingContext,
): Promise<JudgedTableRow[]> {
  const judged = new Map<number, JudgedTableRow>();
  const cell = (read: ReadRow, field: string) => (read.cells[field] as string | undefined) ?? null;
  const companies = await namedCompanies(
    db,
    batch.map((read) => ({ n: read.n, businessId: cell(read, 'companyBusinessId'), name: cell(read, 'companyName') })),
  );
  const parties = await partiesOfRows(
    db,
    batch.map((read) => {
      const company = companies.get(read.n);
      return {
        n: read.n,
        companyId: company?.ok ? company.id : null,
        contactEmail: cell(read, 'contactEmail'),
        contactName: cell(read, 'contactName'),
        staff: cell(read, 'staffEmail'),
      };
    }),
  );
  const rows: InteractionRow[] = [];
  const restricted = new Map<number, RowFault>();
  for (const read of batch) {
    const { row, faults } = shaped(read, context);
    const company = companies.get(read.n);
    const party = parties.get(read.n);
    const named = (field: string, code: ImportReason) =>
      faults.push(ruleFault(context, field, code, cell(read, field)));
    if (company !== undefined && !company.ok)
      named(cell(read, 'companyBusinessId') === null ? 'companyName' : 'companyBusinessId', company.code);
    const askedContact = ['contactEmail', 'contactName'].find((field) => cell(read, field) !== null);
    if (askedContact !== undefined && (party?.contactId ?? null) === null) named(askedContact, 'contact-not-found');
    if (cell(read, 'staffEmail') !== null && (party?.staffId ?? null) === null) named('staffEmail', 'staff-not-found');
    const staffId = party?.staffId ?? context.importedBy;
    const companyId = company?.ok ? company.id : undefined;
    const contactId = party?.contactId ?? undefined;
    if (company === undefined && askedContact === undefined && read.faults.length === 0)
      faults.push(ruleFault(context, 'companyName', 'outside-party-required'));
    if (staffId === null) faults.push(ruleFault(context, 'staffEmail', 'staff-required'));
    Object.assign(row.values, withoutGaps({ companyId, contactId, staffId: staffId ?? undefined }));
    if (askedContact !== undefined && party?.restricted) {
      const fault = ruleFault(context, askedContact, 'contact-restricted', cell(read, askedContact));
      restricted.set(read.n, fault);
      if (faults.length > 0) faults.push(fault);
    }
    if (faults.length > 0) judged.set(read.n, refused(row, faults));
    else rows.push(row);
  }
  const logged = new Map(
    (
      await alreadyLogged(
        db,
        rows.map(({ n, values }): Logged => ({ n, ...(values as Omit<Logged, 'n'>) })),
      )
    ).map((one) => [one.n, one]),
  );
  const earlier = await earlierRows(
    db,
    importId,
    // One that is refused hides none after it.
    rows
      .filter(({ n }) => !restricted.has(n))
      .map((row) => ({ n: row.n, own: keyOf(row.values), seek: keyOf(row.values), by: 'name' as const })),
  );
  for (const row of rows) {
    const about = { ...row, record: { values: row.values, set: row.values } };
    const before = earlier.get(row.n);
    const same = logged.get(row.n);
    const fault = restricted.get(row.n);
    // What was logged before names whom it names: nothing would be written.
    if (fault !== undefined && same === undefined) {
      judged.set(row.n, refused(row, [fault]));
      continue;
    }
    judged.set(
      row.n,
      before !== undefined
        ? skippedRow(about, 'repeated-row', [{ ...before, title: null }])
        : same === undefined
          ? created(about)
          : skippedRow(about, 'already-logged', [{ id: same.id, title: same.title, by: 'name' }]),
    );
  }
  return batch.flatMap(({ n }) => judged.get(n) ?? []);
}

/** The same company (or person), instant, type and subject are one interaction. */
const keyOf = (values: Readonly<Record<string, unknown>>): string =>
  `t:${createHash('sha256')
    .update(
      JSON.stringify([
        values['companyId'] ?? values['contactId'],
        values['occurredAt'],
        values['type'],
        String(values['subject']).toLowerCase(),
      ]),
    )
    .digest('base64url')}`;
