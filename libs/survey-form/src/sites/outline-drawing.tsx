import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { drawn, type Drawable } from './drawn-outlines.js';
import { kilometres } from './site-shown.js';

export interface DrawnSite extends Drawable {
  readonly id: string;
  /** As in the list beside it; none where there is one site only. */
  readonly number?: number;
  readonly isReserved: boolean;
}

/** A number that would lie on another's is left out; the outline stays. */
const apart = 17;

/**
 * Outlines drawn by the server: no tiles, no script, nobody else's server. It is one picture with a sentence; what it shows
 * stands in the list and among the facts too.
 */
export function OutlineDrawing({
  id,
  language,
  label,
  ground,
  sites,
}: {
  readonly id: string;
  readonly language: Language;
  readonly label: string;
  /** The business area under the sites. */
  readonly ground: Drawable | null;
  readonly sites: readonly DrawnSite[];
}): ReactElement | null {
  const drawing = drawn([...(ground === null ? [] : [ground]), ...sites]);
  if (drawing === null) return null;
  const { width, height, shapes, scale } = drawing;
  const [groundShape] = ground === null ? [] : shapes;
  const siteShapes = ground === null ? shapes : shapes.slice(1);
  const placed: (readonly [number, number])[] = [];
  const hasRoom = ([x, y]: readonly [number, number]): boolean => {
    if (placed.some(([px, py]) => Math.hypot(px - x, py - y) < apart)) return false;
    placed.push([x, y]);
    return true;
  };
  const foot = height - 14;
  return (
    <svg
      className="s-map"
      role="img"
      aria-labelledby={id}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="xMidYMid meet"
    >
      <title id={id}>{label}</title>
      {groundShape && <path className="s-map-ground" d={groundShape.path} />}
      {siteShapes.map(({ path, at: [x, y] }, n) => {
        const look = sites[n]?.isReserved ? 's-map-reserved' : 's-map-site';
        return path === '' ? (
          <circle key={sites[n]?.id} className={look} cx={x} cy={y} r={9} />
        ) : (
          <path key={sites[n]?.id} className={look} d={path} />
        );
      })}
      {siteShapes.map(({ at }, n) => {
        const number = sites[n]?.number;
        return number !== undefined && hasRoom(at) ? (
          <text key={sites[n]?.id} className="s-map-number" x={at[0]} y={at[1] + 5}>
            {number}
          </text>
        ) : null;
      })}
      <path className="s-map-scale" d={`M14 ${foot - 5}v5h${scale.length}v-5`} />
      <text className="s-map-word" x={20 + scale.length} y={foot + 1}>
        {scale.metres < 1000 ? `${scale.metres}\u00a0m` : kilometres(language, scale.metres / 1000)}
      </text>
      <path className="s-map-scale" d={`M${width - 20} 42V16l-5 9m5-9l5 9`} />
      <text className="s-map-word s-map-north" x={width - 20} y={56}>
        {formatText(language, 'site-page.map.north')}
      </text>
    </svg>
  );
}
