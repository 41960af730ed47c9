/** The three steps of an import, and where one stands: file, what will happen, done. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import styles from './imports.module.css';

const steps = ['file', 'check', 'done'] as const;

export function ImportSteps({ current }: { readonly current: (typeof steps)[number] }): ReactNode {
  const { t } = useTexts();
  return (
    <ol role="list" className={styles.steps}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          data-done={index < steps.indexOf(current) || undefined}
          aria-current={step === current ? 'step' : undefined}
        >
          <span className={styles.number}>{index + 1}</span>
          {t(`imports.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
