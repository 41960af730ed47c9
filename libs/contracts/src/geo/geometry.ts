/** Geometries as GeoJSON has them (RFC 7946’s shapes), always in ETRS-TM35FIN (EPSG:3067): east, north, in metres. */

export type Position = readonly [east: number, north: number];
export interface PointGeometry {
  readonly type: 'Point';
  readonly coordinates: Position;
}
export interface PolygonGeometry {
  readonly type: 'Polygon';
  readonly coordinates: readonly (readonly Position[])[];
}
export interface MultiPolygonGeometry {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly Position[])[])[];
}

/** An outline, in one part or several. */
export type AreaGeometry = PolygonGeometry | MultiPolygonGeometry;
/** Where something is: premises may be a mere point. */
export type Geometry = PointGeometry | AreaGeometry;

/** The parts of an outline, each its outer ring and then its holes. */
export const partsOf = (geometry: AreaGeometry): readonly (readonly (readonly Position[])[])[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Every corner, ring by ring. */
export const positionsOf = (geometry: Geometry): readonly Position[] =>
  geometry.type === 'Point' ? [geometry.coordinates] : partsOf(geometry).flat(2);

/** The same shape with every position put elsewhere. */
export function mapPositions(geometry: Geometry, put: (position: Position) => Position): Geometry {
  const rings = (part: readonly (readonly Position[])[]) => part.map((ring) => ring.map(put));
  if (geometry.type === 'Point') return { type: 'Point', coordinates: put(geometry.coordinates) };
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: rings(geometry.coordinates) };
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) };
}
