import {
  mapPositions,
  readGeometry,
  type CoordinateSystem,
  type Geometry,
  type GeometryReading,
  type Position,
} from '@elinvoima/contracts';
import proj4 from 'proj4';

/** ETRS-TM35FIN and ETRS89 in degrees. ETRS89 and WGS 84 are taken for one, as everywhere in Finland: they lie within a metre of each other. */
const metres = '+proj=utm +zone=35 +ellps=GRS80 +units=m +no_defs';
const degrees = '+proj=longlat +ellps=GRS80 +no_defs';
const converter = proj4(degrees, metres);

const rounded = (number: number, decimals: number): number => Number(number.toFixed(decimals));

/** Longitude and latitude to east and north, to the millimetre. */
export function toMetres([longitude, latitude]: Position): Position {
  const [east, north] = converter.forward([longitude, latitude]) as [number, number];
  return [rounded(east, 3), rounded(north, 3)];
}

/** East and north to longitude and latitude; nine decimals are a tenth of a millimetre. */
export function toDegrees([east, north]: Position): Position {
  const [longitude, latitude] = converter.inverse([east, north]) as [number, number];
  return [rounded(longitude, 9), rounded(latitude, 9)];
}

/** A geometry of ours as degrees. */
export const inDegrees = (geometry: Geometry): Geometry => mapPositions(geometry, toDegrees);

/** Reads a geometry that is told in either system, sound and in Finland, into ours. Swapped axes are a fault with a word of its own. */
export function readGeometryIn(value: unknown, system: CoordinateSystem): GeometryReading {
  const reading = readGeometry(value, system);
  if (!reading.ok || system === '3067') return reading;
  return readGeometry(mapPositions(reading.geometry, toMetres));
}
