/** A mail dropped here becomes a draft; says whom it is thought to concern and why. */
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { MailPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FileDrop } from '../../ui/file-drop.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/section.js';
import { bringInMail, useRereadInteractions, type MailDraft } from './interactions.api.js';
import styles from './interactions.module.css';

/** `onOpened` lets a form that stands around it close. */
export function BringInMail({ onOpened }: { readonly onOpened?: () => void }): ReactNode {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon={<MailPlus />} onPress={() => setOpen(true)}>
        {t('mail-in.import')}
      </Button>
      {isOpen && <MailDialog onClose={() => setOpen(false)} onOpened={onOpened} />}
    </>
  );
}

interface MailDialogProps {
  readonly onClose: () => void;
  readonly onOpened: (() => void) | undefined;
}

function MailDialog({ onClose, onOpened }: MailDialogProps): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const reread = useRereadInteractions();
  const [file, setFile] = useState<File | null>(null);
  const take = useMutation({ mutationFn: bringInMail, onSuccess: reread });
  const open = (id: string) => {
    onClose();
    onOpened?.();
    void navigate({ to: '/interactions/$id', params: { id } });
  };
  return (
    <Dialog title={t('mail-in.import')} isOpen onClose={onClose}>
      <Stack gap="s">
        {take.data ? (
          <Taken mail={take.data} onOpen={open} />
        ) : (
          <FileDrop
            label={t('mail-in.file')}
            description={t('mail-in.hint')}
            accept=".eml,message/rfc822"
            value={file}
            isDisabled={take.isPending}
            onChange={(chosen) => {
              setFile(chosen);
              take.mutate(chosen);
            }}
          />
        )}
        {take.error && <Notice tone="red">{take.error.message}</Notice>}
      </Stack>
    </Dialog>
  );
}

interface TakenProps {
  readonly mail: MailDraft;
  readonly onOpen: (interactionId: string) => void;
}

function Taken({ mail, onOpen }: TakenProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <p role="status" className={styles.mailTaken}>
        {t(mail.isRepeated ? 'mail-in.repeated' : 'mail-in.made')} {mail.isForwarded && t('mail-in.forwarded')}
      </p>
      {mail.guesses.length > 0 && (
        <ul className={styles.mailGuesses} aria-label={t('mail-in.guesses')}>
          {mail.guesses.map(({ id, name, why }) => (
            <li key={id}>
              <strong>{name}</strong> <span>{t(`mail-in.why.${why}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {mail.sameDay.length > 0 && (
        <Notice tone="amber">
          {t('mail-in.sameDay')}
          <ul className={styles.mailGuesses}>
            {mail.sameDay.map(({ id, subject }) => (
              <li key={id}>{subject}</li>
            ))}
          </ul>
        </Notice>
      )}
      {mail.warnings.map((warning) => (
        <Notice key={warning} tone={warning === 'identity-code' ? 'amber' : 'info'}>
          {t(`mail-in.warning.${warning}`)}
        </Notice>
      ))}
      <div>
        <Button variant="primary" onPress={() => onOpen(mail.interactionId)}>
          {t(mail.isRepeated ? 'mail-in.openEarlier' : 'mail-in.open')}
        </Button>
      </div>
    </>
  );
}
