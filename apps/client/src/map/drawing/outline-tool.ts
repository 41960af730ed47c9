/** Draws and mends one outline or point by pointer; what is written beside the map does the same without one. */
import type { Geometry, Position } from '@elinvoima/contracts';
import Feature from 'ol/Feature.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import Point from 'ol/geom/Point.js';
import Polygon from 'ol/geom/Polygon.js';
import Draw from 'ol/interaction/Draw.js';
import type Interaction from 'ol/interaction/Interaction.js';
import Modify from 'ol/interaction/Modify.js';
import Snap from 'ol/interaction/Snap.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import type { OutlineTool } from '../area-map-props.js';
import type { DrawnMap } from './drawn-map.js';
import { featureOf, shapeOf } from './features.js';
import { looksOf } from './looks.js';

/** Corners to a tenth of a metre: nearer than anybody points. */
const tidy = (coordinates: readonly number[]): Position => [
  Math.round((coordinates[0] ?? 0) * 10) / 10,
  Math.round((coordinates[1] ?? 0) * 10) / 10,
];
const rings = (polygon: Polygon): Position[][] => polygon.getCoordinates().map((ring) => ring.map(tidy));

function geometryOf(feature: Feature): Geometry | null {
  const shape = feature.getGeometry();
  if (shape instanceof Point) return { type: 'Point', coordinates: tidy(shape.getCoordinates()) };
  if (shape instanceof Polygon) return { type: 'Polygon', coordinates: rings(shape) };
  if (shape instanceof MultiPolygon) return { type: 'MultiPolygon', coordinates: shape.getPolygons().map(rings) };
  return null;
}

export interface OutlineDrawing {
  readonly put: (geometry: Geometry | null) => void;
  readonly stop: () => void;
}

/** `tell` hears of each finished outline and each mended corner. */
export function drawOutline(
  drawn: DrawnMap,
  { shape }: Pick<OutlineTool, 'shape'>,
  tell: (geometry: Geometry) => void,
): OutlineDrawing {
  const source = new VectorSource();
  const layer = new VectorLayer({ source, style: looksOf(drawn.palette).plain, zIndex: 3 });
  const draw = new Draw({ type: shape === 'point' ? 'Point' : 'Polygon', stopClick: true });
  const modify = new Modify({ source });
  const put = (geometry: Geometry | null) => {
    source.clear();
    if (geometry) source.addFeature(featureOf({ id: 'outline', kind: 'site', name: '', look: 'outline', geometry }));
    // A finished area is mended, not drawn over: another begins when this one is cleared.
    draw.setActive(shape === 'point' || geometry === null || geometry.type === 'Point');
  };
  draw.on('drawend', ({ feature }) => {
    const geometry = geometryOf(feature);
    if (geometry) tell(geometry);
  });
  modify.on('modifyend', ({ features }) => {
    const [feature] = features.getArray();
    const geometry = feature && geometryOf(feature);
    if (geometry) tell(geometry);
  });
  // Corners take to those of the neighbours, so that no sliver stays between two plots.
  const interactions: Interaction[] = [modify, draw, new Snap({ source: drawn.neighbours }), new Snap({ source })];
  drawn.map.addLayer(layer);
  for (const interaction of interactions) drawn.map.addInteraction(interaction);
  drawn.isDrawing = true;
  return {
    put,
    stop: () => {
      for (const interaction of interactions) drawn.map.removeInteraction(interaction);
      drawn.map.removeLayer(layer);
      drawn.isDrawing = false;
    },
  };
}

/** Shows an outline that was there before the map was. */
export const lookAt = (drawn: DrawnMap, geometry: Geometry): void => drawn.fitTo(shapeOf(geometry).getExtent(), 0);
