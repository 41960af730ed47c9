/** A new answer link for somebody who has lost the mail: shown once, to be copied. */
import { useMutation } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { renewLink, type Invitation } from './surveys.api.js';
import styles from './surveys.module.css';

export function NewLink({ invitation }: { readonly invitation: Invitation }): ReactNode {
  const { t } = useTexts();
  const [url, setUrl] = useState<string | null>(null);
  const renew = useMutation({
    mutationFn: () => renewLink(invitation.id),
    onSuccess: (link) => setUrl(link.url),
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  const { name } = invitation.contact;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url ?? '');
    showToast({ text: t('surveys.linkCopied') });
  };
  return (
    <>
      <Button
        size="s"
        variant="quiet"
        aria-label={t('surveys.newLinkFor', { name })}
        isPending={renew.isPending}
        onPress={() => renew.mutate()}
      >
        {t('surveys.newLink')}
      </Button>
      <Dialog title={t('surveys.newLinkFor', { name })} isOpen={url !== null} onClose={() => setUrl(null)}>
        <div className={styles.link}>
          <p>{t('surveys.newLinkHint')}</p>
          <TextField label={t('surveys.link')} value={url ?? ''} onChange={() => undefined} />
          <Button icon={<Copy />} onPress={() => void copy()}>
            {t('surveys.copyLink')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
