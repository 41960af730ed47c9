/** The phone's whole navigation, over the page. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { NavigationLink } from './navigation-link.js';
import styles from './shell.module.css';
import type { ShownItem } from './use-navigation.js';

interface EverythingSheetProps {
  readonly items: readonly ShownItem[];
  readonly administration: readonly ShownItem[];
  readonly onClose: () => void;
}

export function EverythingSheet({ items, administration, onClose }: EverythingSheetProps): ReactNode {
  const { t } = useTexts();
  return (
    <Dialog title={t('shell.menu')} isOpen onClose={onClose} isDismissable>
      <div className={styles.everything}>
        {[items, administration].map((group, index) => (
          <ul role="list" key={index === 0 ? 'nouns' : 'administration'} className={styles.items}>
            {group.map((item) => (
              <li key={item.to}>
                <NavigationLink item={item} className={styles.item ?? ''} onClick={onClose} />
              </li>
            ))}
          </ul>
        ))}
      </div>
    </Dialog>
  );
}
