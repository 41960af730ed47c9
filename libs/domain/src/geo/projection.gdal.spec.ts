import { describe, expect, it } from '@jest/globals';
import type { Position } from '@elinvoima/contracts';
import { execFileSync } from 'node:child_process';
import { toDegrees, toMetres } from './index.js';

/** It comes with ogr2ogr. */
const gdaltransform = (process.env['OGR2OGR_PATH'] ?? 'ogr2ogr').replace(/ogr2ogr$/, 'gdaltransform');

function transformed(from: string, to: string, positions: readonly Position[]): number[][] {
  const text = execFileSync(gdaltransform, ['-s_srs', from, '-t_srs', to, '-output_xy'], {
    input: positions.map((position) => position.join(' ')).join('\n'),
    encoding: 'utf8',
  });
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
}

/** A net over the whole country and its waters. */
const net = Array.from({ length: 15 }, (_, x) =>
  Array.from({ length: 26 }, (__, y): Position => [50_000 + x * 50_000, 6_530_000 + y * 50_000]),
).flat();

describe('projection beside GDAL’s', () => {
  it('agrees to a centimetre all over Finland, in both directions', () => {
    // Through ETRS89 (EPSG:4258): GDAL takes WGS 84 for the same, as we do.
    const degrees = transformed('EPSG:3067', 'EPSG:4258', net);
    expect(degrees).toHaveLength(390);
    for (const [at, [longitude = 0, latitude = 0]] of net.map((one, index) => [one, degrees[index] ?? []] as const)) {
      expect(toDegrees(at)).toEqual([expect.closeTo(longitude, 7), expect.closeTo(latitude, 7)]);
      const [east, north] = toMetres([longitude, latitude]);
      expect(Math.hypot(east - at[0], north - at[1])).toBeLessThan(0.01);
    }
  });
});
