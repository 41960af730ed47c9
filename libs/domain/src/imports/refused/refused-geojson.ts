import { objectOf, type JsonObject } from '../../register/index.js';
import { featuresOf } from '../files/geojson/features.js';

/** Which of a file's features were refused, and why. */
export interface RefusedFeatures {
  path: string;
  /** How the property that says why is called. */
  whyName: string;
  /** In the file's order. */
  refused: AsyncGenerator<{ n: number; why: string }>;
}

/** Its refused features as a GeoJSON of the same members and coordinate system, each with a property more that says why. Read once, one in memory at a time. */
export async function* refusedGeojson({ path, whyName, refused }: RefusedFeatures): AsyncGenerator<Buffer> {
  const features = featuresOf(path);
  try {
    yield Buffer.from('{"type":"FeatureCollection","features":[');
    let next = await refused.next();
    let n = 0;
    let isFirst = true;
    let around: JsonObject = {};
    for (;;) {
      const { done, value } = await features.next();
      if (done === true) {
        around = value;
        break;
      }
      n += 1;
      if (next.done === true || next.value.n !== n) continue;
      const line = JSON.stringify(withReason(value, whyName, next.value.why));
      yield Buffer.from(`${isFirst ? '\n' : ',\n'}${line}`);
      isFirst = false;
      next = await refused.next();
    }
    // A file says at its end in what its coordinates are told: so does this one.
    const { crs } = around;
    yield Buffer.from(`\n]${crs === undefined ? '' : `,"crs":${JSON.stringify(crs)}`}}\n`);
  } finally {
    await features.return({});
    await refused.return(undefined);
  }
}

function withReason(value: unknown, name: string, why: string): unknown {
  const feature = objectOf(value);
  // What is no feature cannot be given a property: it comes back as one that holds it.
  if (feature === null) return { type: 'Feature', properties: { value, [name]: why }, geometry: null };
  return { ...feature, properties: { ...objectOf(feature['properties']), [name]: why } };
}
