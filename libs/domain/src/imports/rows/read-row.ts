import {
  personalIdentityCodesIn,
  type CoordinateSystem,
  type Day,
  type Geometry,
  type ImportReason,
} from '@elinvoima/contracts';
import { importFields, type ImportField, type ImportMapping, type TableKind } from '../fields/index.js';
import type { TableRow } from '../files/index.js';
import type { Distance } from '../../sites/index.js';
import type { RowFault } from './row-parts.js';
import { readBusinessId, readEmail, readPhone, readPostalCode, readText, readWebsite } from './values/addresses.js';
import { readChoice, readLanguage, readTags } from './values/choices.js';
import { readClock, readMoment, type Moment } from './values/moments.js';
import { readMinutes, readSizeClass } from './values/numbers.js';
import { readIndustry, readMunicipality, type IndustryCode, type Places } from './values/places.js';
import { read, type CellReading } from './values/reading.js';
import {
  readAmountOf,
  readChoices,
  readCoordinate,
  readDistances,
  readEuros,
  readPlace,
  readPropertyId,
  readRecordId,
  readSquareMetres,
} from './values/sites.js';

/** What a cell may become: by the field's type. */
export type CellValue = string | number | string[] | Moment | IndustryCode | Distance[] | Geometry;

/** The cells of a row, read: what stands in the filled ones, and what is wrong with the others. */
export interface ReadRow {
  n: number;
  cells: Readonly<Record<string, CellValue>>;
  faults: RowFault[];
}

export interface TableContext {
  kind: TableKind;
  mapping: ImportMapping;
  columns: readonly string[];
  places: Places;
  today: Day;
  /** Of GeoJSON: in what its coordinates are told. */
  system: CoordinateSystem | null;
}

/** How long a text may be where the record says so; what is longer would be refused by the database without a word. */
const longest: Readonly<Record<string, number>> = {
  name: 300,
  firstName: 100,
  lastName: 100,
  title: 200,
  source: 300,
  subject: 300,
};
const longestOfSites: typeof longest = {
  name: 200,
  street: 200,
  town: 100,
  zoningMark: 50,
  planName: 300,
  valuationBasis: 1000,
  buildingObligation: 2000,
};
const long = new Set(['notes', 'description', 'buildingObligation']);
/** No longer cell is looked at; an outline of ten thousand corners is no more than the other. */
const longestCell = 100_000;
const longestPlace = 2_000_000;

/** Types that are read by the cell alone. */
const byItself: Partial<Record<ImportField['type'], (cell: string) => CellReading<CellValue>>> = {
  'business-id': readBusinessId,
  time: readClock,
  whole: readMinutes,
  tags: readTags,
  phone: readPhone,
  language: readLanguage,
  website: readWebsite,
  'postal-code': readPostalCode,
  industry: readIndustry,
  'size-class': readSizeClass,
  number: readAmountOf,
  'square-metres': readSquareMetres,
  euros: readEuros,
  'property-id': readPropertyId,
  'record-id': readRecordId,
  distances: readDistances,
  coordinate: readCoordinate,
};

function readCell(field: ImportField, cell: string, context: TableContext): CellReading<CellValue> {
  const { places, today, kind, system } = context;
  const alone = byItself[field.type];
  if (alone !== undefined) return alone(cell);
  if (field.type === 'day') return readMoment(cell, today);
  if (field.type === 'choice' && field.choices !== undefined) return readChoice(cell, field.choices);
  if (field.type === 'choices' && field.choices !== undefined) return readChoices(cell, field.choices);
  if (field.type === 'geometry') return readPlace(cell, system);
  if (field.type === 'municipality') return readMunicipality(cell, places);
  // A colleague may stand there by name.
  if (field.type === 'email' && (field.key !== 'staffEmail' || cell.includes('@'))) return readEmail(cell);
  const most = (kind === 'sites' ? longestOfSites : longest)[field.key];
  return long.has(field.key) ? readText(cell, most ?? 20_000, true) : readText(cell, most ?? 300);
}

/** Reads what the mapping names; an empty cell says nothing. Every fault at once. */
export function readRow(row: TableRow, context: TableContext): ReadRow {
  const { mapping, columns, kind } = context;
  const cells: Record<string, CellValue> = {};
  const faults: RowFault[] = [];
  if (row.notFeature) faults.push(faultOf('', null, 'not-a-feature', null));
  else if (row.tooManyCells) faults.push(faultOf('', null, 'too-many-cells', null));
  else
    for (const field of importFields[kind]) {
      const column = mapping[field.key];
      const cell = column === undefined ? '' : (row.cells[column] ?? '');
      if (column === undefined || cell.trim() === '') continue;
      if (cell.length <= longestCell && personalIdentityCodesIn(cell).length > 0) {
        // Not even the fault keeps what stood there.
        faults.push(faultOf(field.key, columns[column] ?? null, 'personal-identity-code', null));
        continue;
      }
      const reading =
        cell.length > (field.type === 'geometry' ? longestPlace : longestCell)
          ? { ok: false as const, code: 'text-too-long' as const }
          : readCell(field, cell, context);
      if (!reading.ok) faults.push(faultOf(field.key, columns[column] ?? null, reading.code, cell.slice(0, 200)));
      else if (reading.value !== '') cells[field.key] = reading.value;
    }
  return { n: row.n, cells, faults };
}

export const faultOf = (field: string, column: string | null, code: ImportReason, value: string | null): RowFault => ({
  field,
  column,
  code,
  // What jsonb cannot hold: no character at all, and half of one where the cell was cut.
  value: value?.replaceAll('\0', '').replaceAll(/\p{Cs}/gu, '') ?? null,
});

/** A fault of what is missing or breaks a rule, under the heading of its column where the file has one. */
export function ruleFault(
  { mapping, columns }: Pick<TableContext, 'mapping' | 'columns'>,
  field: string,
  code: ImportReason,
  value: string | null = null,
): RowFault {
  const column = mapping[field];
  return faultOf(field, column === undefined ? null : (columns[column] ?? null), code, value);
}

/** `Virtanen, Aino`; `Aino Maria Virtanen`. */
export function splitName(name: string): CellReading<{ firstName: string; lastName: string }> {
  const comma = /^([^,]+),\s*(.+)$/.exec(name);
  if (comma) return read({ firstName: comma[2] ?? '', lastName: comma[1]?.trim() ?? '' });
  const words = name.split(' ');
  const lastName = words.pop() ?? '';
  return words.length === 0 ? { ok: false, code: 'name-of-one-word' } : read({ firstName: words.join(' '), lastName });
}
