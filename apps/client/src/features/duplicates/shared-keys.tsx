/** What was left out of the comparison: keys that so many share that they tell nothing of two records. */
import { sharedByTooMany, type DuplicateKind } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import type { DuplicateSearch } from './duplicates.api.js';
import styles from './duplicates.module.css';

interface SharedKeysProps {
  readonly kind: DuplicateKind;
  readonly keys: DuplicateSearch['sharedKeys'];
}

export function SharedKeys({ kind, keys }: SharedKeysProps): ReactNode {
  const { t } = useTexts();
  const own = keys.filter((shared) => shared.kind === kind);
  if (own.length === 0) return null;
  return (
    <details className={styles.shared}>
      <summary>{t('duplicates.sharedKeys')}</summary>
      <p className={styles.about}>{t('duplicates.sharedKeysAbout', { count: sharedByTooMany })}</p>
      <ul>
        {own.map(({ reason, key, records }) => (
          <li key={`${reason} ${key}`}>
            {t('duplicates.sharedKey', { reason: t(`duplicates.companyReason.${reason}`), key, count: records })}
          </li>
        ))}
      </ul>
    </details>
  );
}
