import { mapBackgroundKinds, type MapBackgroundKind } from '@elinvoima/contracts';

/** Where the ground of the map comes from. Its tiles lie in the matrix set of ETRS-TM35FIN (JHS 180). */
export interface MapBackground {
  kind: MapBackgroundKind;
  /** XYZ: `{z}`, `{x}` and `{y}`; WMTS: `{TileMatrix}`, `{TileRow}` and `{TileCol}`, or the plain address of the service. */
  url: string;
  /** What pictures may be fetched from, besides ourselves. */
  origin: string;
  layer: string;
  matrixSet: string;
  maxZoom: number;
  attribution: string;
}

const needed: Record<MapBackgroundKind, readonly string[]> = {
  xyz: ['{z}', '{x}', '{y}'],
  wmts: ['{TileMatrix}', '{TileRow}', '{TileCol}'],
};
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Null when no address is set. Faults are written to the list, as those of the other settings. */
export function readMapBackground(
  setting: (name: string) => string | null,
  whole: (name: string, fallback: number, least: number, most: number) => number,
  faults: string[],
): MapBackground | null {
  const url = setting('MAP_BACKGROUND_URL');
  const raw = setting('MAP_BACKGROUND_KIND');
  const attribution = setting('MAP_BACKGROUND_ATTRIBUTION');
  const layer = setting('MAP_BACKGROUND_LAYER');
  const maxZoom = whole('MAP_BACKGROUND_MAX_ZOOM', 15, 1, 15);
  if (url === null) {
    if (raw !== null || attribution !== null || layer !== null)
      faults.push('MAP_BACKGROUND_KIND, _LAYER and _ATTRIBUTION say nothing without MAP_BACKGROUND_URL');
    return null;
  }
  const kind = mapBackgroundKinds.find((one) => one === (raw ?? 'wmts'));
  if (kind === undefined) {
    faults.push(`MAP_BACKGROUND_KIND is "${raw}": it must be one of ${mapBackgroundKinds.join(', ')}`);
    return null;
  }
  // An address with its places in braces is no address to the eye of URL when they stand in the host.
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isSafe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && loopback.has(parsed.hostname));
  if (parsed === null || !isSafe || parsed.username !== '' || /[\s;,{}'"]/.test(parsed.host)) {
    faults.push('MAP_BACKGROUND_URL must be an https:// address of one host, without a user');
    return null;
  }
  const missing = needed[kind].filter((place) => !url.includes(place));
  // A WMTS may be asked by its parameters: then the address has no places at all.
  const isPlain = kind === 'wmts' && missing.length === needed.wmts.length;
  if (missing.length > 0 && !isPlain) faults.push(`MAP_BACKGROUND_URL lacks ${missing.join(', ')}`);
  if (kind === 'wmts' && layer === null && (isPlain || url.includes('{Layer}')))
    faults.push('MAP_BACKGROUND_LAYER must name the layer of the WMTS');
  if (attribution === null) faults.push('MAP_BACKGROUND_ATTRIBUTION must say whose map it is: it is shown on it');
  return {
    kind,
    url,
    origin: parsed.origin,
    layer: layer ?? '',
    matrixSet: setting('MAP_BACKGROUND_MATRIX_SET') ?? 'ETRS-TM35FIN',
    maxZoom,
    attribution: attribution ?? '',
  };
}
