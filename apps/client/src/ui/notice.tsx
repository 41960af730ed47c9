/** A sentence that must be seen: colour, shape and words together. */
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly tone?: 'info' | 'green' | 'amber' | 'red';
  readonly title?: string | undefined;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

const shapes = { info: Info, green: CircleCheck, amber: TriangleAlert, red: CircleAlert };

export function Notice({ tone = 'info', title, action, children }: NoticeProps): ReactNode {
  const Shape = shapes[tone];
  return (
    <div className={styles.notice} data-tone={tone}>
      <Shape aria-hidden size={18} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
