/** Our plain data as the library's features. */
import type { Geometry } from '@elinvoima/contracts';
import Feature from 'ol/Feature.js';
import { boundingExtent, buffer, getCenter, getHeight, getWidth, type Extent } from 'ol/extent.js';
import type OlGeometry from 'ol/geom/Geometry.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import Point from 'ol/geom/Point.js';
import Polygon from 'ol/geom/Polygon.js';
import type VectorSource from 'ol/source/Vector.js';
import type { MapFeature, MapKind } from '../map-feature.js';

type Coordinates = number[][][];

export function shapeOf(geometry: Geometry): Point | Polygon | MultiPolygon {
  if (geometry.type === 'Point') return new Point([...geometry.coordinates]);
  if (geometry.type === 'Polygon') return new Polygon(geometry.coordinates as unknown as Coordinates);
  return new MultiPolygon(geometry.coordinates as unknown as Coordinates[]);
}

/** A point that lies on the thing itself: on the largest part of an area in several. */
function middleOf(shape: Point | Polygon | MultiPolygon): Point {
  if (shape instanceof Point) return shape;
  const parts = shape instanceof Polygon ? [shape] : shape.getPolygons();
  const [largest] = parts.toSorted((a, b) => b.getArea() - a.getArea());
  return new Point(largest ? largest.getInteriorPoint().getCoordinates().slice(0, 2) : getCenter(shape.getExtent()));
}

export function featureOf({ id, kind, name, look, geometry }: MapFeature): Feature {
  const shape = shapeOf(geometry);
  const feature = new Feature<OlGeometry>(shape);
  feature.setId(id);
  // In silence: nobody listens to a feature that is being made.
  feature.setProperties({ kind, name, look, middle: middleOf(shape) }, true);
  return feature;
}

/** What lies on top when several are under the pointer. */
const order: readonly MapKind[] = ['company', 'site', 'land_use_project', 'business_area'];
const rank = (feature: Feature): number => order.indexOf(feature.get('kind') as MapKind);
const sizeOf = (feature: Feature): number => {
  const extent = feature.getGeometry()?.getExtent();
  return extent ? getWidth(extent) * getHeight(extent) : 0;
};

/** The feature that a press at a place means: of several the kind on top, and of those the smallest. */
export function featureAt(source: VectorSource, coordinate: number[], reach: number): Feature | null {
  const found: Feature[] = [];
  source.forEachFeatureIntersectingExtent(buffer(boundingExtent([coordinate]), reach), (feature) => {
    found.push(feature);
  });
  return found.toSorted((a, b) => rank(a) - rank(b) || sizeOf(a) - sizeOf(b))[0] ?? null;
}

/** An extent with room around it, so that a single point is not looked at from a hand's breadth. */
export function roomy(extent: Extent): Extent {
  const least = 150;
  const missing = Math.max(0, (least - Math.max(getWidth(extent), getHeight(extent))) / 2);
  return buffer(extent, missing);
}
