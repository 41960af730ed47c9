/**
 * A map in EPSG:3067 as pages ask for it. What draws it is fetched when the first map is shown; its room is kept meanwhile.
 * Nothing leaves our own origin unless a background is configured.
 */
import { lazy, Suspense, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Skeleton } from '../ui/states.js';
import type { AreaMapProps } from './area-map-props.js';
import styles from './map.module.css';

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
