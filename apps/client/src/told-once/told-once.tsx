/** A secret that is shown once: to be copied now. Closing it is the only way on. */
import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Notice } from '../ui/notice.js';
import { Stack } from '../ui/section.js';
import { TextField } from '../ui/text-field.js';
import { showToast } from '../ui/toast.js';

interface ToldOnceProps {
  readonly title: string;
  /** What is to be done with it. */
  readonly hint: string;
  readonly label: string;
  /** Null: there is nothing to tell. */
  readonly secret: string | null;
  readonly onClose: () => void;
}

export function ToldOnce({ title, hint, label, secret, onClose }: ToldOnceProps): ReactNode {
  const { t } = useTexts();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret ?? '');
    showToast({ text: t('api-keys.copied') });
  };
  return (
    <Dialog title={title} isOpen={secret !== null} onClose={onClose}>
      <Stack>
        <Notice tone="amber">{hint}</Notice>
        <TextField label={label} value={secret ?? ''} onChange={() => undefined} />
        <div style={{ display: 'flex', gap: 'var(--space-2)', flexWrap: 'wrap' }}>
          <Button variant="primary" icon={<Copy />} onPress={() => void copy()}>
            {t('api-keys.copy')}
          </Button>
          <Button onPress={onClose}>{t('api-keys.done')}</Button>
        </div>
      </Stack>
    </Dialog>
  );
}
