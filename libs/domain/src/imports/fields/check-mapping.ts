import { RuleBroken, type Fault } from '../../platform/index.js';
import { normalisedHeader, type ImportMapping, type TableKind } from './import-field.js';
import { importFields } from './import-fields.js';
import { fillsWhatIsNeeded } from './prepare-table.js';

/** A mapping that somebody has sent: columns by their place from 0 or by their header, null for a field that nothing fills. Throws `RuleBroken`. */
export function checkedMapping(
  kind: TableKind,
  columns: readonly string[],
  sent: Readonly<Record<string, unknown>>,
): ImportMapping {
  const faults: Fault[] = [];
  const mapping: Record<string, number> = {};
  const taken = new Set<number>();
  const known = new Set(importFields[kind].map(({ key }) => key));
  for (const [key, wanted] of Object.entries(sent)) {
    const pointer = `/mapping/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!known.has(key)) {
      faults.push({ pointer, code: 'import-field-unknown' });
      continue;
    }
    if (wanted === null) continue;
    const column = columnOf(wanted, columns);
    if (column === null) faults.push({ pointer, code: 'import-column-unknown' });
    else if (taken.has(column)) faults.push({ pointer, code: 'import-column-twice' });
    else {
      taken.add(column);
      mapping[key] = column;
    }
  }
  if (faults.length === 0 && !fillsWhatIsNeeded(kind, mapping))
    faults.push({ pointer: '/mapping', code: 'import-mapping-incomplete' });
  if (faults.length > 0) throw new RuleBroken(faults);
  return mapping;
}

function columnOf(wanted: unknown, columns: readonly string[]): number | null {
  const column =
    typeof wanted === 'string'
      ? columns.findIndex((header) => normalisedHeader(header) === normalisedHeader(wanted))
      : wanted;
  return typeof column === 'number' && Number.isInteger(column) && column >= 0 && column < columns.length
    ? column
    : null;
}
