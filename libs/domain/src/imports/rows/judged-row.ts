import type { ImportReason, ImportVerdict } from '@elinvoima/contracts';
import type { RowAlike, RowFault } from './row-parts.js';
import type { TableRecord } from './table-record.js';

/** One field that would change, as people read it. A table says what is so: it always applies. */
export interface TableDifference {
  from: string | null;
  to: string | null;
  applies: true;
}

/** What would be done with a row, and why. */
export interface JudgedTableRow {
  n: number;
  verdict: ImportVerdict;
  businessId: string | null;
  title: string | null;
  reason: ImportReason | null;
  difference: Readonly<Record<string, TableDifference>> | null;
  record: TableRecord | null;
  recordId: string | null;
  recordVersion: number | null;
  faults: RowFault[] | null;
  alike: RowAlike[] | null;
}

interface About {
  n: number;
  businessId?: string | null;
  title: string | null;
  record?: TableRecord | null;
}

const blank = (about: About): Omit<JudgedTableRow, 'verdict' | 'reason'> => ({
  n: about.n,
  businessId: about.businessId ?? null,
  title: about.title,
  record: about.record ?? null,
  difference: null,
  recordId: null,
  recordVersion: null,
  faults: null,
  alike: null,
});

export const refused = (about: About, faults: RowFault[]): JudgedTableRow => ({
  ...blank(about),
  verdict: 'refuse',
  reason: faults[0]?.code ?? null,
  record: null,
  faults,
});

export const skippedRow = (
  about: About,
  reason: ImportReason,
  alike: RowAlike[] | null = null,
  recordId: string | null = null,
): JudgedTableRow => ({ ...blank(about), verdict: 'skip', reason, alike, recordId });

export const created = (about: About): JudgedTableRow => ({ ...blank(about), verdict: 'create', reason: null });

/** A known record: what differs would change, and where nothing does, nothing happens. */
export function updated(
  about: About,
  record: TableRecord,
  known: { id: string; version: number },
  difference: Readonly<Record<string, TableDifference>>,
): JudgedTableRow {
  const changes = Object.keys(difference).length > 0;
  return {
    ...blank({ ...about, record }),
    verdict: changes ? 'update' : 'skip',
    reason: changes ? null : 'unchanged',
    difference: changes ? difference : null,
    recordId: known.id,
    recordVersion: known.version,
  };
}

const shown = (value: unknown): string | null => {
  if (Array.isArray(value)) return value.join(', ') || null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) || null : null;
};

/** The values that a known record does not hold yet, and how people read that. Empty values are not among `values`. */
export function differenceOf(
  values: Readonly<Record<string, unknown>>,
  current: Readonly<Record<string, unknown>>,
  isSame: (field: string, one: unknown, other: unknown) => boolean = () => false,
): { set: Record<string, unknown>; difference: Record<string, TableDifference> } {
  const set: Record<string, unknown> = {};
  const difference: Record<string, TableDifference> = {};
  for (const [field, value] of Object.entries(values)) {
    const now = current[field] ?? null;
    const next = Array.isArray(value) ? [...new Set([...(Array.isArray(now) ? now : []), ...value])] : value;
    if (shown(now) === shown(next) || (now !== null && isSame(field, now, next))) continue;
    set[field] = next;
    difference[field] = { from: shown(now), to: shown(next), applies: true };
  }
  return { set, difference };
}
