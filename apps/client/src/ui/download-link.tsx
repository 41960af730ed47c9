/** A link that fetches a file: it looks like a button, and the browser saves what it leads to. */
import type { MouseEvent, ReactNode } from 'react';
import { confirmedLately } from '../session/confirmed-lately.js';
import styles from './button.module.css';

export interface DownloadLinkProps {
  readonly href: string;
  readonly icon?: ReactNode;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  /** A file of many records: the server wants to know anew who takes it, and a link cannot be asked. */
  readonly isGuarded?: boolean;
  readonly children: ReactNode;
}

/** The browser saves what the address answers, as for a pressed link. */
export function saveFrom(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}

export function DownloadLink(props: DownloadLinkProps): ReactNode {
  const { href, icon, variant = 'secondary', isGuarded = false, children } = props;
  const askFirst = (event: MouseEvent): void => {
    event.preventDefault();
    void confirmedLately().then((confirmed) => confirmed && saveFrom(href));
  };
  return (
    <a
      href={href}
      download
      className={styles.button}
      data-variant={variant}
      data-size="m"
      onClick={isGuarded ? askFirst : undefined}
    >
      {icon && <span className={styles.icon}>{icon}</span>}
      <span className={styles.words}>{children}</span>
    </a>
  );
}
