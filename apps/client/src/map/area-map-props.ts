/** What a page tells a map, apart from what draws it: the map and its drawing are fetched later than this. */
import type { Geometry } from '@elinvoima/contracts';
import type { Ref } from 'react';
import type { MapFeature, MapHandle, MapPosition } from './map-feature.js';

/** What is drawn by hand: an outline or a point. */
export interface OutlineTool {
  readonly shape: 'area' | 'point';
  readonly geometry: Geometry | null;
  readonly onChange: (geometry: Geometry) => void;
}

export interface AreaMapProps {
  /** The map's name. */
  readonly label: string;
  readonly features: readonly MapFeature[];
  readonly selectedId?: string | null | undefined;
  readonly onSelect?: ((id: string | null) => void) | undefined;
  /** Where to look first; without it everything is shown. */
  readonly position?: MapPosition | undefined;
  readonly onMove?: ((position: MapPosition) => void) | undefined;
  /** Between other content: the page scrolls past it, the wheel and one finger are the page's. */
  readonly isEmbedded?: boolean;
  readonly outline?: OutlineTool | undefined;
  readonly ref?: Ref<MapHandle>;
}
