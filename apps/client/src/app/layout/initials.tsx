/** A person's first letters, beside or instead of the name that is said. */
import type { ReactNode } from 'react';
import styles from './initials.module.css';

export function Initials({ name }: { readonly name: string }): ReactNode {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('');
  return (
    <span className={styles.initials} aria-hidden="true">
      {letters.toUpperCase()}
    </span>
  );
}
