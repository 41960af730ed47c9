import {
  distanceTargets,
  parsePropertyId,
  readGeometry,
  type CoordinateSystem,
  type DistanceTarget,
  type Geometry,
  type GeometryReading,
} from '@elinvoima/contracts';
import { readGeometryIn, readWkt } from '../../../geo/index.js';
import type { Distance } from '../../../sites/index.js';
import { readChoice } from './choices.js';
import { readNumber } from './numbers.js';
import { read, unreadable, type CellReading } from './reading.js';

/** In any writing: `82-401-1-23`, `082-401-0001-0023`, `08240100010023`, also where a spreadsheet has eaten the first nought. */
export function readPropertyId(cell: string): CellReading<string> {
  const text = cell.trim();
  const id = parsePropertyId(/^\d{13}$/.test(text) ? `0${text}` : text);
  return id === null ? unreadable('property-id-unreadable') : read(id);
}

/** Our own id where the file is of our making; a GIS program’s own number says nothing. */
export function readRecordId(cell: string): CellReading<string> {
  const id = cell.trim().toLowerCase();
  return read(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : '');
}

/** A figure that is no less than nothing, with its unit or without. */
function readAmount(cell: string, units: RegExp): CellReading<{ value: number; unit: string }> {
  const text = cell.normalize('NFKC').trim();
  const unit = units.exec(text)?.[0] ?? '';
  const number = readNumber(text.slice(0, text.length - unit.length).trim());
  if (!number.ok) return number;
  return number.value >= 0 && number.value < 1e12
    ? read({ value: number.value, unit: unit.trim().toLowerCase() })
    : unreadable('number-unreadable');
}

/** `12 500`, `12 500 m²`, `1,25 ha`, `2 400 k-m²`. */
export function readSquareMetres(cell: string): CellReading<number> {
  const amount = readAmount(cell, /\s*(ha|k-?m2|kem2?|m2|neliötä|hehtaaria|hektar)\.?$/i);
  if (!amount.ok) return amount;
  const { value, unit } = amount.value;
  return read(/^(ha|heh|hek)/.test(unit) ? Math.round(value * 1e6) / 100 : value);
}

/** `45 000`, `45 000 €`, `1 250 €/kk`. Of prices by the square metre we know no total. */
export function readEuros(cell: string): CellReading<number> {
  const amount = readAmount(cell.replace(/^\s*€\s*/, ''), /\s*(€|eur|euroa|euro)?\s*(\/\s*(kk|mån|month))?\.?$/i);
  return amount.ok ? read(amount.value.value) : amount;
}

export function readAmountOf(cell: string): CellReading<number> {
  const amount = readAmount(cell, /\s*kW$/i);
  return amount.ok ? read(amount.value.value) : amount;
}

/** Several values of a closed list, each by its code or its name, in the order of the list. */
export function readChoices(
  cell: string,
  choices: { values: readonly string[]; names: string },
): CellReading<string[]> {
  const words = wordsOf(cell);
  const readings = words.map((word) => readChoice(word, choices));
  const unknown = readings.find((reading) => !reading.ok);
  if (unknown !== undefined && !unknown.ok) return unknown;
  const found = new Set(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])));
  return read(choices.values.filter((value) => found.has(value)));
}

/** GIS programs give back lists as JSON. */
const wordsOf = (cell: string): string[] =>
  cell
    .trim()
    .replaceAll(/^\[|\]$|"/g, '')
    .split(/[,;\n|]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** `main_road 1,2 km (Valtatie 3); railway_station 4`: where to, how far, and its name. */
export function readDistances(cell: string): CellReading<Distance[]> {
  const distances: Distance[] = [];
  for (const piece of cell.match(/(?:[^;(]|\([^)]*\)?)+/g) ?? []) {
    const parts = /^(.+?)[\s:]+(\d+(?:[.,]\d+)?)\s*(?:km)?\s*(?:\((.*)\))?$/i.exec(piece.trim());
    const to = parts && readChoice(parts[1] ?? '', { values: distanceTargets, names: 'sites.distance' });
    if (!parts || !to?.ok) return unreadable('distance-unreadable');
    distances.push({
      to: to.value as DistanceTarget,
      name: parts[3]?.trim() || null,
      km: Number((parts[2] ?? '').replace(',', '.')),
    });
  }
  return distances.length > 20 ? unreadable('distance-unreadable') : read(distances);
}

export const distancesText = (distances: readonly Distance[]): string =>
  distances
    .map(
      ({ to, km, name }) =>
        `${to} ${String(km).replace('.', ',')} km${name === null ? '' : ` (${name.replaceAll(/[();]/g, ' ').trim()})`}`,
    )
    .join('; ');

/**
 * Well-known text, or a geometry as GeoJSON has it. GeoJSON says in what its coordinates are told; a table cannot, so there degrees
 * are known by being degrees: no place in Finland has the same figures in both.
 */
export function readPlace(cell: string, system: CoordinateSystem | null): CellReading<Geometry> {
  const wkt = cell.trimStart().startsWith('{') ? null : readWkt(cell);
  const value = wkt === null ? jsonOf(cell) : wkt.value;
  if (value === null) return unreadable('geometry-unreadable');
  return asCell(readAnywhere(value, system ?? wkt?.system ?? null));
}

/** A point of two columns. */
export function readPoint(east: number, north: number): CellReading<Geometry> {
  return asCell(readAnywhere({ type: 'Point', coordinates: [east, north] }, null));
}

function readAnywhere(value: unknown, system: CoordinateSystem | null): GeometryReading {
  if (system !== null) return readGeometryIn(value, system);
  const reading = readGeometry(value);
  if (reading.ok || reading.code !== 'geometry-degrees') return reading;
  return readGeometryIn(value, '4326');
}

const asCell = (reading: GeometryReading): CellReading<Geometry> =>
  reading.ok ? read(reading.geometry) : unreadable(reading.code);

function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return null;
  }
}

export function readCoordinate(cell: string): CellReading<number> {
  // Metres stand with three decimals as often as not: a point is no sign of thousands here.
  const text = cell.replaceAll(/[\s ]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? read(Number(text)) : unreadable('number-unreadable');
}
