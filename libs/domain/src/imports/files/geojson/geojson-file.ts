import type { CoordinateSystem } from '@elinvoima/contracts';
import { Malformed } from '../../../platform/index.js';
import type { TableFile, TableRow } from '../table-file.js';
import { featureOf, featuresOf, systemOf } from './features.js';

/** More properties than any register of plots has. */
const mostColumns = 500;

interface Layout {
  properties: readonly string[];
  hasIds: boolean;
  system: CoordinateSystem;
}

/**
 * A GeoJSON file as a table: a column for each property that any feature has, their own ids where no property is called so, and
 * the geometry as JSON in the last. Read twice, a feature in memory at a time: once for the columns and its coordinate system,
 * which may stand at the end, and once for the rows. Throws `Malformed`.
 */
export async function openGeojson(path: string): Promise<TableFile> {
  const { properties, hasIds, system } = await layoutOf(path);
  const features = featuresOf(path);
  return {
    columns: [...(hasIds ? ['id'] : []), ...properties, 'geometry'],
    sheet: null,
    system,
    close: async () => void (await features.return({})),
    rows: async function* () {
      let n = 0;
      for await (const value of features) {
        const feature = featureOf(value);
        n += 1;
        if (feature === null) {
          yield { n, cells: [], notFeature: true } satisfies TableRow;
          continue;
        }
        yield {
          n,
          cells: [
            ...(hasIds ? [feature.id ?? ''] : []),
            ...properties.map((name) => cellOf(feature.properties[name])),
            feature.geometry === null ? '' : JSON.stringify(feature.geometry),
          ],
        } satisfies TableRow;
      }
    },
  };
}

async function layoutOf(path: string): Promise<Layout> {
  const names = new Set<string>();
  const reading = featuresOf(path);
  let hasIds = false;
  for (;;) {
    const next = await reading.next();
    if (next.done === true) {
      const properties = [...names];
      const isNamed = properties.some((name) => name.toLowerCase() === 'id');
      return { properties, hasIds: hasIds && !isNamed, system: systemOf(next.value) };
    }
    const feature = featureOf(next.value);
    if (feature === null) continue;
    hasIds ||= feature.id !== null;
    for (const name of Object.keys(feature.properties)) names.add(name);
    if (names.size > mostColumns) throw new Malformed('file-too-wide', { most: mostColumns });
  }
}

/** A property as people would have typed it into a table: a comma before the decimals, so that a point is never taken for thousands. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(cellOf).join(', ');
  return JSON.stringify(value);
}
