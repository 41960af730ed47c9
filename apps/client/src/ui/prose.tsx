/** What a person wrote, read at a reading size with its own line breaks; and plain rows of links. */
import type { ReactNode } from 'react';
import styles from './prose.module.css';

export function Prose({ children }: { readonly children: string }): ReactNode {
  return <p className={styles.prose}>{children}</p>;
}

export interface LinkRow {
  readonly id: string;
  readonly content: ReactNode;
}

/** Records under each other, a link on each row. */
export function LinkRows({ rows }: { readonly rows: readonly LinkRow[] }): ReactNode {
  return (
    <ul role="list" className={styles.links}>
      {rows.map(({ id, content }) => (
        <li key={id}>{content}</li>
      ))}
    </ul>
  );
}
