import type { Light } from '@elinvoima/contracts';
import type { ReactElement } from 'react';

/** Colour, shape and word: none of them alone. */
export function LightMark({ light }: { light: Light }): ReactElement {
  return (
    <svg className={`s-light s-light-${light}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {light === 'green' && <circle cx="7" cy="7" r="6" />}
      {light === 'amber' && <path d="M7 0.8 13.6 13H0.4Z" />}
      {light === 'red' && <rect x="1.4" y="1.4" width="11.2" height="11.2" rx="1.4" />}
      {light === 'none' && <circle cx="7" cy="7" r="5.2" fill="none" strokeWidth="1.5" />}
    </svg>
  );
}
