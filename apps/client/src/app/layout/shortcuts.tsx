/** Which keys do what on this page, and the switch for the single letters. */
import type { ReactNode } from 'react';
import { useAllActions } from '../../actions/actions.js';
import { changePreferences, usePreferences } from '../../session/preferences.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { Switch } from '../../ui/switch.js';
import { closeOverlay } from './palette-store.js';
import styles from './palette.module.css';

export function ShortcutsDialog(): ReactNode {
  const { t } = useTexts();
  const { singleKeys } = usePreferences();
  const actions = useAllActions();
  const rows = actions.flatMap(({ id, label, shortcut }) =>
    shortcut && (singleKeys || shortcut.includes('+')) ? [{ id, label, keys: shortcut.split('+') }] : [],
  );
  const always = [
    { id: 'save', label: t('ui.shortcuts.save'), keys: ['ctrl', 'Enter'] },
    { id: 'close', label: t('ui.shortcuts.close'), keys: ['Esc'] },
  ];
  return (
    <Dialog title={t('shell.shortcuts')} isOpen onClose={closeOverlay} isDismissable>
      <dl className={styles.shortcuts}>
        {[...rows, ...always].map(({ id, label, keys }) => (
          <div key={id} className={styles.shortcut}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <span key={key}>
                  <kbd>{key.length === 1 ? key.toUpperCase() : key.replace('ctrl', 'Ctrl')}</kbd>{' '}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.switch}>
        <Switch
          label={t('settings.shortcuts')}
          value={singleKeys}
          onChange={(value) => changePreferences({ singleKeys: value })}
        />
      </div>
    </Dialog>
  );
}
