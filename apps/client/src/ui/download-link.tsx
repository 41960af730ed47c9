/** A link that fetches a file: it looks like a button, and the browser saves what it leads to. */
import type { ReactNode } from 'react';
import styles from './button.module.css';

export interface DownloadLinkProps {
  readonly href: string;
  readonly icon?: ReactNode;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly children: ReactNode;
}

export function DownloadLink({ href, icon, variant = 'secondary', children }: DownloadLinkProps): ReactNode {
  return (
    <a href={href} download className={styles.button} data-variant={variant} data-size="m">
      {icon && <span className={styles.icon}>{icon}</span>}
      <span className={styles.words}>{children}</span>
    </a>
  );
}
