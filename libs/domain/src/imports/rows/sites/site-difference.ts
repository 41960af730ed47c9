import { formatPropertyId, type Geometry } from '@elinvoima/contracts';
import { sameShape } from '../../../geo/index.js';
import type { Distance } from '../../../sites/index.js';
import type { TableDifference } from '../judged-row.js';
import { distancesText } from '../values/sites.js';

/** They follow from the outline, or from the status. */
const following = new Set(['computedArea', 'east', 'north', 'statusSince']);

const isSame = (field: string, one: unknown, other: unknown): boolean => {
  if (field === 'geometry') return sameShape(one as Geometry | null, other as Geometry | null);
  // Figures are said with as many decimals as programs keep.
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= Math.abs(other) * 1e-9;
  return shown(field, one, {}) === shown(field, other, {});
};

/** How people read a value. */
function shown(field: string, value: unknown, beside: Readonly<Record<string, unknown>>): string | null {
  if (value === null || value === undefined) return null;
  if (field === 'distances') return distancesText(value as Distance[]) || null;
  if (field === 'propertyId') return formatPropertyId(value as string);
  if (field === 'geometry') return shownPlace(beside);
  if (Array.isArray(value)) return value.join(', ') || null;
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : (value as string);
}

function shownPlace({ computedArea, east, north }: Readonly<Record<string, unknown>>): string | null {
  if (typeof east !== 'number' || typeof north !== 'number') return null;
  const at = `E ${Math.round(east)}, N ${Math.round(north)}`;
  return typeof computedArea === 'number' ? `${Math.round(computedArea)} m² (${at})` : at;
}

/** What a row would change of a site; a list says what is so, it does not add to what was. */
export function differenceOfSite(
  values: Readonly<Record<string, unknown>>,
  current: Readonly<Record<string, unknown>>,
): { set: Record<string, unknown>; difference: Record<string, TableDifference> } {
  const set: Record<string, unknown> = {};
  const difference: Record<string, TableDifference> = {};
  for (const [field, value] of Object.entries(values)) {
    const now = current[field] ?? null;
    if (following.has(field) || isSame(field, now, value)) continue;
    set[field] = value;
    if (field === 'geometry') for (const part of ['computedArea', 'east', 'north']) set[part] = values[part] ?? null;
    difference[field] = {
      from: shown(field, now, current),
      to: shown(field, value, values),
      applies: true,
    };
  }
  return { set, difference };
}
