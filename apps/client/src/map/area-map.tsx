/**
 * A map in EPSG:3067 as pages ask for it. What draws it is fetched when the first map is shown; its room is kept meanwhile.
 * Nothing leaves our own origin unless a background is configured.
 */
import { lazy, Suspense, type ReactNode, type Ref } from 'react';
import type { Geometry } from '@elinvoima/contracts';
import { useTexts } from '../texts/texts-provider.js';
import { Skeleton } from '../ui/states.js';
import styles from './map.module.css';
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

const MapView = lazy(async () => ({ default: (await import('./map-view.js')).MapView }));

/** A browser without a canvas can still do everything in the list beside the map. */
const canDraw = 'CanvasRenderingContext2D' in globalThis;

export function AreaMap(props: AreaMapProps): ReactNode {
  const { t } = useTexts();
  const size = props.isEmbedded ? 'embedded' : 'page';
  if (!canDraw)
    return (
      <p className={styles.room} data-size={size}>
        {t('map.cannotDraw')}
      </p>
    );
  return (
    <div className={styles.room} data-size={size}>
      <Suspense fallback={<Skeleton lines={6} />}>
        <MapView {...props} />
      </Suspense>
    </div>
  );
}
