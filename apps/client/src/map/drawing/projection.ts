/** ETRS-TM35FIN without a projection library: everything we draw is in it already. */
import Projection from 'ol/proj/Projection.js';

/** The extent of the national tile matrix set (JHS 180), from its top left corner. */
export const extent3067: [number, number, number, number] = [-548_576, 6_291_456, 1_548_576, 8_388_608];

export const projection3067 = new Projection({
  code: 'EPSG:3067',
  units: 'm',
  extent: extent3067,
  axisOrientation: 'enu',
});

/** Metres in a pixel at each zoom: 8192, 4096 … 0.25. */
export const resolutions3067 = Array.from({ length: 16 }, (_, zoom) => 8192 / 2 ** zoom);
