/** A record beside its list: the list stays and works; on the phone the record takes the whole page. */
import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import styles from './side-panel.module.css';

export interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  /** One line under the title. */
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function SidePanel({ title, onClose, facts, actions, children }: SidePanelProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const page = document.title;
    document.title = t('shell.pageTitle', { page: title });
    return () => {
      document.title = page;
    };
  }, [t, title]);
  return (
    // Escape closes the panel from anywhere inside it; the button does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {facts && <div className={styles.facts}>{facts}</div>}
        </div>
        {actions}
        <Button variant="quiet" iconOnly icon={<X />} onPress={onClose}>
          {t('ui.panel.close')}
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** The list, and beside it the panel when there is one (`panel={<Outlet />}` of the list's route). */
export function SplitView({
  list,
  panel,
  isOpen,
}: {
  readonly list: ReactNode;
  readonly panel: ReactNode;
  readonly isOpen: boolean;
}): ReactNode {
  return (
    <div className={styles.split} data-open={isOpen || undefined}>
      <div className={styles.list}>{list}</div>
      {isOpen && panel}
    </div>
  );
}
