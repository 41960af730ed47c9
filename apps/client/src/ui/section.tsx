/** A part of a page under its own heading: no frame around it, room above it. */
import { useId, type ReactNode } from 'react';
import { Badge } from './marks.js';
import styles from './section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly count?: number | undefined;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, count, action, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {count !== undefined && <Badge count={count} />}
        {action && <span className={styles.action}>{action}</span>}
      </div>
      {children}
    </section>
  );
}

/** The page's main column with a narrower one beside it where there is room. */
export function Columns({ main, side }: { readonly main: ReactNode; readonly side: ReactNode }): ReactNode {
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>{main}</div>
      <div className={styles.stack}>{side}</div>
    </div>
  );
}

/** Things under each other with the page's usual room between them. */
export function Stack({ gap = 'm', children }: { readonly gap?: 's' | 'm'; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.stack} data-gap={gap}>
      {children}
    </div>
  );
}
