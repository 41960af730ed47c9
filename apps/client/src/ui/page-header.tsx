/** The top of a page: its name (which takes the focus when the page opens), one line of facts, and what can be done. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  readonly title: string;
  /** One line under the name: counts, facts, a period. */
  readonly facts?: ReactNode;
  /** Above the name: where this belongs, as a link. */
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  /** The title of the browser tab, when it differs from the name. */
  readonly documentTitle?: string;
}

let arrived = false;

export function PageHeader({ title, facts, above, actions, documentTitle }: PageHeaderProps): ReactNode {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('shell.pageTitle', { page: documentTitle ?? title });
  }, [t, title, documentTitle]);
  useEffect(() => {
    // The first page of a visit is announced by the browser itself; a field that asked for the focus keeps it.
    if (arrived && (document.activeElement === document.body || !inMain(document.activeElement))) {
      heading.current?.focus({ preventScroll: true });
    }
    arrived = true;
  }, []);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {above && <div className={styles.above}>{above}</div>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {facts && <div className={styles.facts}>{facts}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

function inMain(element: Element | null): boolean {
  return element?.closest('main, [role="dialog"]') !== null;
}
