/** The product's mark: a shoot with two leaves. */
import type { ReactNode } from 'react';

export function BrandMark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <path
        d="M16 25V13m0 5c-4.6 0-7-2.3-7-6.6 4.6 0 7 2.3 7 6.6Zm0-4.2c0-4.2 2.4-6.6 7-6.6 0 4.3-2.4 6.6-7 6.6Z"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
