/** One item of the rail, the bottom bar or the sheet of everything. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import styles from './shell.module.css';
import type { ShownItem } from './use-navigation.js';

interface NavigationLinkProps {
  readonly item: ShownItem;
  readonly className: string;
  readonly onClick?: () => void;
}

export function NavigationLink({ item, className, onClick }: NavigationLinkProps): ReactNode {
  const { t } = useTexts();
  return (
    // The item is shown only when the router has a page at its address.
    <Link
      to={item.to as '/'}
      className={className}
      aria-current={item.isCurrent ? 'page' : undefined}
      activeProps={{}}
      {...(onClick && { onClick })}
    >
      <item.Icon aria-hidden />
      <span className={item.narrow && styles.fullName}>{item.label}</span>
      {item.narrow && (
        <span className={styles.narrowName} aria-hidden="true">
          {t(item.narrow)}
        </span>
      )}
    </Link>
  );
}
