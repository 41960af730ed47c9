/** How each look is drawn: colour, pattern, kind of line and shape of the mark. */
import type { FeatureLike } from 'ol/Feature.js';
import { getHeight, getWidth } from 'ol/extent.js';
import type Geometry from 'ol/geom/Geometry.js';
import Point from 'ol/geom/Point.js';
import CircleShape from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import type ImageStyle from 'ol/style/Image.js';
import RegularShape from 'ol/style/RegularShape.js';
import Stroke from 'ol/style/Stroke.js';
import Style, { type StyleFunction } from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import { mapLooks, type MapLook } from '../map-feature.js';
import { faint, type Palette } from './palette.js';

interface Ink {
  readonly colour: string;
  readonly fill: string;
  readonly pattern: 'none' | 'hatch' | 'cross' | 'dots';
  readonly dash?: number[];
  readonly width: number;
  readonly shape: 'circle' | 'ring' | 'diamond' | 'square' | 'hexagon' | 'triangle';
}

function inks(palette: Palette): Record<MapLook, Ink> {
  const { accent, green, amber, quiet, plan, company, border } = palette;
  return {
    free: { colour: green, fill: faint(green, 0.32), pattern: 'none', width: 2, shape: 'circle' },
    reserved: { colour: amber, fill: faint(amber, 0.16), pattern: 'hatch', width: 2, shape: 'diamond' },
    planned: { colour: border, fill: faint(border, 0.1), pattern: 'none', dash: [6, 4], width: 2, shape: 'ring' },
    taken: { colour: quiet, fill: faint(quiet, 0.14), pattern: 'cross', width: 1.5, shape: 'square' },
    area: { colour: accent, fill: faint(accent, 0.07), pattern: 'none', dash: [14, 5], width: 2.5, shape: 'hexagon' },
    plan: { colour: plan, fill: faint(plan, 0.07), pattern: 'dots', dash: [2, 5], width: 2.5, shape: 'triangle' },
    company: { colour: company, fill: faint(company, 0.2), pattern: 'none', width: 2, shape: 'square' },
    outline: { colour: accent, fill: faint(accent, 0.22), pattern: 'none', width: 3, shape: 'circle' },
  };
}

/** A square of the pattern, repeated over the area. */
function patternOf({ colour, fill, pattern }: Ink): string | CanvasPattern {
  if (pattern === 'none') return fill;
  const ratio = Math.max(1, Math.round(devicePixelRatio));
  const side = (pattern === 'dots' ? 12 : 9) * ratio;
  const tile = document.createElement('canvas');
  tile.width = side;
  tile.height = side;
  const pen = tile.getContext('2d');
  if (pen === null) return fill;
  pen.fillStyle = fill;
  pen.fillRect(0, 0, side, side);
  pen.strokeStyle = faint(colour, 0.7);
  pen.lineWidth = ratio;
  if (pattern === 'dots') {
    pen.fillStyle = faint(colour, 0.75);
    pen.beginPath();
    pen.arc(side / 2, side / 2, 1.3 * ratio, 0, 2 * Math.PI);
    pen.fill();
  } else {
    pen.beginPath();
    for (const shift of [-side, 0, side]) {
      pen.moveTo(shift, side);
      pen.lineTo(shift + side, 0);
      if (pattern === 'cross') {
        pen.moveTo(shift, 0);
        pen.lineTo(shift + side, side);
      }
    }
    pen.stroke();
  }
  return pen.createPattern(tile, 'repeat') ?? fill;
}

function markOf({ colour, shape }: Ink, ground: string, size: number): ImageStyle {
  const fill = new Fill({ color: shape === 'ring' ? ground : colour });
  const stroke = new Stroke({ color: shape === 'ring' ? colour : ground, width: shape === 'ring' ? 2.5 : 1.5 });
  if (shape === 'circle' || shape === 'ring') return new CircleShape({ radius: size, fill, stroke });
  const points = { diamond: 4, square: 4, hexagon: 6, triangle: 3 }[shape];
  const angle = shape === 'square' ? Math.PI / 4 : 0;
  return new RegularShape({ radius: size * 1.25, points, angle, fill, stroke });
}

/** Where a mark and a name stand: computed when the feature was made. */
export const middleOf = (feature: FeatureLike): Point => feature.get('middle') as Point;

/** Under this many pixels an outline says nothing: its mark is drawn. */
const leastPixels = 14;
const isSmall = (feature: FeatureLike, resolution: number): boolean => {
  const extent = feature.getGeometry()?.getExtent();
  return !extent || Math.max(getWidth(extent), getHeight(extent)) / resolution < leastPixels;
};

const middle = (feature: FeatureLike): Geometry => middleOf(feature);

export interface Looks {
  readonly plain: StyleFunction;
  readonly chosen: StyleFunction;
  readonly names: StyleFunction;
}

const font = '550 13px system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const shortened = (name: string): string => (name.length > 34 ? `${name.slice(0, 33)}…` : name);

/** One style object for each look: thousands of features share it. */
export function looksOf(palette: Palette): Looks {
  const known = inks(palette);
  const both = (look: MapLook) => {
    const ink = known[look];
    return {
      zIndex: mapLooks.length - mapLooks.indexOf(look),
      mark: markOf(ink, palette.surface, 7),
      fill: new Fill({ color: patternOf(ink) }),
      stroke: new Stroke({ color: ink.colour, width: ink.width, ...(ink.dash && { lineDash: ink.dash }) }),
    };
  };
  const drawn = Object.fromEntries(
    mapLooks.map((look) => {
      const { mark, fill, stroke } = both(look);
      return [
        look,
        { area: new Style({ fill, stroke, image: mark }), mark: new Style({ image: mark, geometry: middle }) },
      ];
    }),
  ) as Record<MapLook, { area: Style; mark: Style }>;
  const lookOf = (feature: FeatureLike): MapLook => feature.get('look') as MapLook;
  const text = (feature: FeatureLike, isBold: boolean) =>
    new Style({
      geometry: middle,
      text: new Text({
        text: shortened(String(feature.get('name'))),
        font: isBold ? font.replace('550', '700') : font,
        fill: new Fill({ color: palette.text }),
        stroke: new Stroke({ color: palette.surface, width: 3.5 }),
        offsetY: 18,
        overflow: true,
      }),
    });
  const halo = new Stroke({ color: palette.surface, width: 8 });
  const line = new Stroke({ color: palette.text, width: 3.5 });
  return {
    plain: (feature, resolution) => drawn[lookOf(feature)][isSmall(feature, resolution) ? 'mark' : 'area'],
    chosen: (feature, resolution) => {
      const ink = known[lookOf(feature)];
      const name = text(feature, true);
      if (isSmall(feature, resolution))
        return [
          new Style({
            geometry: middle,
            image: new CircleShape({ radius: 14, stroke: line, fill: new Fill({ color: palette.surface }) }),
          }),
          new Style({ geometry: middle, image: markOf(ink, palette.surface, 8) }),
          name,
        ];
      return [
        new Style({ stroke: halo }),
        new Style({ stroke: line, fill: new Fill({ color: patternOf(ink) }) }),
        name,
      ];
    },
    names: (feature) => text(feature, false),
  };
}
