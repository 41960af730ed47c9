/** What a person presses to make something happen. One primary on a page; the rest are secondary or quiet. */
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';
import { Spinner } from './spinner.js';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'm' | 's';
  /** A lucide icon element; decoration beside the words. */
  readonly icon?: ReactNode;
  /** Shows the icon alone; `children` stays its name for a screen reader and as a tooltip. */
  readonly iconOnly?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant = 'secondary',
  size = 'm',
  icon,
  iconOnly = false,
  children,
  ...props
}: ButtonProps): ReactNode {
  return (
    <AriaButton
      {...props}
      className={styles.button ?? ''}
      data-variant={variant}
      data-size={size}
      data-icon-only={iconOnly || undefined}
    >
      {({ isPending }) => (
        <>
          {isPending ? <Spinner /> : icon && <span className={styles.icon}>{icon}</span>}
          <span className={iconOnly ? 'visually-hidden' : styles.words}>{children}</span>
        </>
      )}
    </AriaButton>
  );
}
