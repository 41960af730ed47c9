/** How far a long work has come; without a value, that it goes on. */
import { useId, type ReactNode } from 'react';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly value?: number;
  /** In words beside the label: "120 / 700". */
  readonly words?: string;
}

export function ProgressBar({ label, value, words }: ProgressBarProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        {words && <span className={styles.words}>{words}</span>}
      </div>
      <progress id={id} className={styles.bar} {...(value !== undefined && { value })} max={1} />
    </div>
  );
}
