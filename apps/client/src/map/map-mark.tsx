/** The mark of a look as it is on the map, for lists and keys: shape, pattern and colour. */
import type { ReactNode } from 'react';
import type { MapLook } from './map-feature.js';
import styles from './map-mark.module.css';

const outline = { x: 2, y: 2, width: 18, height: 18, rx: 2 } as const;

const patterns: Partial<Record<MapLook, ReactNode>> = {
  reserved: <path d="M2 12 L12 2 M2 20 L20 2 M10 20 L20 10" strokeWidth="1" fill="none" />,
  taken: (
    <path d="M2 12 L12 2 M2 20 L20 2 M10 20 L20 10 M2 10 L12 20 M2 2 L20 20 M10 2 L20 12" strokeWidth="1" fill="none" />
  ),
  plan: (
    <>
      <circle cx="7" cy="7" r="1.2" />
      <circle cx="15" cy="7" r="1.2" />
      <circle cx="7" cy="15" r="1.2" />
      <circle cx="15" cy="15" r="1.2" />
    </>
  ),
};

export function MapMark({ look }: { readonly look: MapLook }): ReactNode {
  return (
    <svg className={styles.mark} data-look={look} viewBox="0 0 22 22" width="18" height="18" aria-hidden>
      {look === 'company' ? (
        <rect className={styles.solid} x="6" y="6" width="10" height="10" rx="1" />
      ) : (
        <>
          <rect {...outline} className={styles.area} />
          {patterns[look]}
        </>
      )}
    </svg>
  );
}
