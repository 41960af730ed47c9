/** Small marks: a chip that can be taken away, a tag, a count, and the light of a figure (colour, shape and word). */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTexts } from '../texts/texts-provider.js';
import styles from './marks.module.css';

export type Tone = 'neutral' | 'accent' | 'green' | 'amber' | 'red';

export interface ChipProps {
  readonly children: string;
  readonly onRemove?: () => void;
  readonly tone?: 'neutral' | 'accent';
}

/** One chosen thing. With `onRemove` it carries a button named after it. */
export function Chip({ children, onRemove, tone = 'neutral' }: ChipProps): ReactNode {
  const { t } = useTexts();
  return (
    <span className={styles.chip} data-tone={tone}>
      <span className={styles.chipWords}>{children}</span>
      {onRemove && (
        <AriaButton
          className={styles.remove ?? ''}
          aria-label={t('ui.chip.remove', { name: children })}
          onPress={onRemove}
        >
          <X aria-hidden size={14} />
        </AriaButton>
      )}
    </span>
  );
}

/** A word about a record: its state, kind or stage. The word says it; the tone only helps. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }): ReactNode {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}

/** A count beside a name; `label` says what is counted to who cannot see where it stands. */
export function Badge({ count, label }: { readonly count: number; readonly label?: string }): ReactNode {
  const { formats } = useTexts();
  return (
    <span className={styles.badge}>
      {formats.number(count)}
      {label && <span className="visually-hidden"> {label}</span>}
    </span>
  );
}

export type Light = 'green' | 'amber' | 'red' | 'none';

/** The traffic light of an indicator or a measure. `word` replaces the usual word. */
export function StatusLight({ light, word }: { readonly light: Light; readonly word?: string }): ReactNode {
  const { t } = useTexts();
  return (
    <span className={styles.light} data-light={light}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        {light === 'green' && <circle cx="7" cy="7" r="6" />}
        {light === 'amber' && <path d="M7 0.8 13.6 13H0.4Z" />}
        {light === 'red' && <rect x="1.4" y="1.4" width="11.2" height="11.2" rx="1.4" />}
        {light === 'none' && (
          <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 2.2" />
        )}
      </svg>
      {word ?? t(`ui.light.${light}`)}
    </span>
  );
}
