/** Recovery codes, shown once: what is not written down now is gone. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import styles from './account.module.css';

interface NewRecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

export function NewRecoveryCodes({ codes, onKept }: NewRecoveryCodesProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className={styles.stack}>
      <div role="status">
        <Notice tone="amber" title={t('sign-in.recovery.title')}>
          {t('sign-in.recovery.keep')}
        </Notice>
      </div>
      <ul className={styles.codes} aria-label={t('sign-in.recovery.title')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button variant="primary" onPress={onKept}>
        {t('sign-in.recovery.kept')}
      </Button>
    </div>
  );
}
