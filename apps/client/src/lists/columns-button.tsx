/** Which columns a list shows. */
import { Columns3 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { CheckboxGroup } from '../ui/checkbox-field.js';
import { Dialog } from '../ui/dialog.js';
import styles from './lists.module.css';
import type { ChosenColumns } from './use-columns.js';

export function ColumnsButton({ columns }: { readonly columns: ChosenColumns }): ReactNode {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [, ...rest] = columns.all;
  const shown = columns.shown.slice(1).map(({ key }) => key);
  return (
    <>
      <Button icon={<Columns3 />} onPress={() => setOpen(true)}>
        {t('lists.columns')}
      </Button>
      <Dialog title={t('lists.columns')} isOpen={isOpen} onClose={() => setOpen(false)} placement="side" isDismissable>
        <div className={styles.columns}>
          <CheckboxGroup
            label={t('lists.columns')}
            options={rest.map(({ key, label }) => ({ value: key, label: t(label as Parameters<typeof t>[0]) }))}
            value={shown}
            // In the order of the list itself, so that a column comes back where it was.
            onChange={(keys) => columns.choose(rest.map(({ key }) => key).filter((key) => keys.includes(key)))}
          />
          <Button variant="quiet" onPress={() => columns.choose(null)}>
            {t('lists.columns.reset')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
