import type { CoordinateSystem } from '@elinvoima/contracts';
import { createReadStream } from 'node:fs';
import { Malformed } from '../../../platform/index.js';
import { RecordSplitter, objectOf, textOf, type JsonObject, type RecordsOf } from '../../../register/index.js';

/** A feature of ten thousand corners, written wide, is well under this; of anything deeper than its coordinates there is no need. */
const featuresOfGeojson: RecordsOf = {
  member: 'features',
  aloneBy: 'geometry',
  mostBytes: 2 * 1024 * 1024,
  mostDepth: 32,
  otherwise: 'file-not-geojson',
};

export const featureSplitter = (): RecordSplitter => new RecordSplitter(featuresOfGeojson);

export interface Feature {
  id: string | null;
  properties: JsonObject;
  geometry: unknown;
}

/** A member of the list as a feature; null for what is none. */
export function featureOf(value: unknown): Feature | null {
  const feature = objectOf(value);
  if (feature?.['type'] !== 'Feature') return null;
  return {
    id: textOf(feature['id']),
    properties: objectOf(feature['properties']) ?? {},
    geometry: feature['geometry'] ?? null,
  };
}

/** In what a file's coordinates are told: by its `crs` member, else WGS 84 (RFC 7946). Throws `Malformed` for any other. */
export function systemOf({ crs }: JsonObject): CoordinateSystem {
  const name = textOf(objectOf(objectOf(crs)?.['properties'])?.['name']);
  if (name === null) return '4326';
  if (/\bEPSG:+[\d.]*:?3067$/i.test(name)) return '3067';
  if (/\bEPSG:+[\d.]*:?(4326|4258)$|\bCRS84$/i.test(name)) return '4326';
  throw new Malformed('file-coordinates-unknown', { name: name.slice(0, 100) });
}

/** What is told to whoever reads a file: its features one after the other, and at the end what stood around them. */
export async function* featuresOf(path: string): AsyncGenerator<unknown, JsonObject> {
  const splitter = featureSplitter();
  for await (const chunk of createReadStream(path)) yield* splitter.push(chunk as Buffer);
  const alone = splitter.end();
  yield* alone;
  // A feature alone has its members beside it.
  return alone.length === 0 ? splitter.around : (objectOf(alone[0]) ?? {});
}
