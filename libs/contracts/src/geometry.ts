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
