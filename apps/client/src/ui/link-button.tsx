/** A link that looks like a button: it goes somewhere, and opens in a new tab like any link. */
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'm' | 's';
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLAnchorElement>;
}

function Anchor({ variant = 'secondary', size = 'm', icon, children, ...props }: AnchorProps): ReactNode {
  return (
    <a {...props} className={styles.button} data-variant={variant} data-size={size}>
      {icon && <span className={styles.icon}>{icon}</span>}
      <span className={styles.words}>{children}</span>
    </a>
  );
}

/** `<LinkButton to="/companies/new" variant="primary" icon={<Plus />}>…</LinkButton>`; props of the router's Link. */
export const LinkButton: LinkComponent<typeof Anchor> = createLink(Anchor);
