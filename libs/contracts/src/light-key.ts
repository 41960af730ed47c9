import type { IndicatorUnit, Light } from './enums.js';

/** The catalogue key of a light's word. Of a place in a survey it tells how it has moved: there need be no target. */
export function lightKey(
  light: Light,
  unit: IndicatorUnit,
): `indicators.light.${Light}` | `indicators.placeLight.${Exclude<Light, 'none'>}` {
  return unit === 'rank' && light !== 'none' ? `indicators.placeLight.${light}` : `indicators.light.${light}`;
}
