/** What lies over the map: our own buttons, the north and a scale. */
import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import type { DrawnMap } from './drawing/drawn-map.js';
import styles from './map.module.css';

interface MapButtonsProps {
  readonly map: DrawnMap;
  readonly hasFeatures: boolean;
}

export function MapButtons({ map, hasFeatures }: MapButtonsProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className={styles.buttons}>
      <Button iconOnly icon={<Plus />} onPress={() => map.zoomBy(1)}>
        {t('map.zoomIn')}
      </Button>
      <Button iconOnly icon={<Minus />} onPress={() => map.zoomBy(-1)}>
        {t('map.zoomOut')}
      </Button>
      {hasFeatures && (
        <Button iconOnly icon={<Maximize />} onPress={() => map.fit()}>
          {t('map.fit')}
        </Button>
      )}
    </div>
  );
}

export function NorthMark(): ReactNode {
  const { t } = useTexts();
  return (
    <svg className={styles.north} viewBox="0 0 28 40" width="28" height="40" role="img" aria-label={t('map.north')}>
      <path d="M14 2 L21 24 L14 19 L7 24 Z" fill="currentColor" />
      <text x="14" y="38" textAnchor="middle" fontSize="13" fontWeight="600" fill="currentColor">
        {t('map.northLetter')}
      </text>
    </svg>
  );
}

/** The longest line of a round length that fits. */
const longest = 110;

export function ScaleLine({ resolution }: { readonly resolution: number }): ReactNode {
  const { formats } = useTexts();
  const most = longest * resolution;
  const tens = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((times) => times * tens).find((length) => length <= most) ?? tens;
  const words = metres >= 1000 ? `${formats.number(metres / 1000)} km` : `${formats.number(metres)} m`;
  return (
    <div className={styles.scale} style={{ width: metres / resolution }}>
      {words}
    </div>
  );
}
