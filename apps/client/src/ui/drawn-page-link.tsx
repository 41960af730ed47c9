/** A link, looking like a button, to a page that the server draws and the router knows nothing of. It opens beside this one. */
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './button.module.css';

export function DrawnPageLink({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode {
  return (
    <a href={href} target="_blank" rel="noreferrer" className={styles.button} data-variant="secondary" data-size="m">
      <span className={styles.icon}>
        <ExternalLink aria-hidden="true" />
      </span>
      <span className={styles.words}>{children}</span>
    </a>
  );
}
