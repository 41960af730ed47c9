/** The ground from a WMTS or XYZ source, in the national tile matrix set (JHS 180). */
import TileLayer from 'ol/layer/Tile.js';
import type TileSource from 'ol/source/TileImage.js';
import WMTS from 'ol/source/WMTS.js';
import XYZ from 'ol/source/XYZ.js';
import TileGrid from 'ol/tilegrid/TileGrid.js';
import WMTSTileGrid from 'ol/tilegrid/WMTS.js';
import type { BackgroundSource } from '../background.api.js';
import { extent3067, projection3067, resolutions3067 } from './projection.js';

const gridOf = (maxZoom: number) => ({
  extent: extent3067,
  // The top left corner.
  origin: [extent3067[0], extent3067[3]],
  resolutions: resolutions3067.slice(0, maxZoom + 1),
  tileSize: 256,
});

function sourceOf({ kind, url, layer, matrixSet, maxZoom }: BackgroundSource): TileSource {
  // A colleague's address and this page's are nobody's business; the browser asks for pictures only.
  const shared = { projection: projection3067, referrerPolicy: 'no-referrer', transition: 0 } as const;
  if (kind === 'xyz') return new XYZ({ ...shared, url, tileGrid: new TileGrid(gridOf(maxZoom)) });
  const grid = gridOf(maxZoom);
  return new WMTS({
    ...shared,
    url,
    layer,
    matrixSet,
    style: 'default',
    format: 'image/png',
    requestEncoding: url.includes('{TileMatrix}') ? 'REST' : 'KVP',
    tileGrid: new WMTSTileGrid({ ...grid, matrixIds: grid.resolutions.map((_, zoom) => String(zoom)) }),
  });
}

/** `tell` hears whether the tiles come: false once several have failed, true when one has come again. */
export function backgroundLayer(from: BackgroundSource, tell: (isThere: boolean) => void): TileLayer {
  const source = sourceOf(from);
  let failed = 0;
  source.on('tileloaderror', () => {
    failed += 1;
    if (failed >= 2) tell(false);
  });
  source.on('tileloadend', () => {
    failed = 0;
    tell(true);
  });
  return new TileLayer({ source, preload: 0 });
}
