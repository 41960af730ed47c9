/** The referral on its way to the partner: seen word for word before it leaves, and the link by which the partner answers. */
import { useQuery } from '@tanstack/react-query';
import { Link2, Send } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { toDay } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { makeOutcomeLink, referralMailQuery, sendReferralMail, type Referral } from './referrals.api.js';
import styles from './referrals.module.css';

export function PartnerMailSection({ referral }: { readonly referral: Referral }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const { id, mails, outcome, withdrawnOn, partner, way } = referral;
  const link = useSave('referrals', () => makeOutcomeLink(id));
  const isSettled = outcome !== null || withdrawnOn !== null;
  if (partner === null || (isSettled && mails.length === 0)) return null;
  const mayAct = may('referrals.write') && !isSettled;
  return (
    <Section title={t('referrals.mail')}>
      {mails.length === 0 ? (
        <p>{t('referrals.mailNone')}</p>
      ) : (
        <ul>
          {mails.map(({ kind, on, to }) => (
            <li key={kind}>{t(`referrals.mailKind.${kind}`, { day: formats.day(on), to })}</li>
          ))}
        </ul>
      )}
      {mayAct && (
        <div className={styles.outcomes}>
          {way === 'email' && mails.length === 0 && (
            <Button icon={<Send />} onPress={() => setOpen(true)}>
              {t('referrals.mailSend')}
            </Button>
          )}
          <Button
            variant="quiet"
            icon={<Link2 />}
            isPending={link.isPending}
            onPress={() =>
              link.mutate(undefined, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })
            }
          >
            {t('referrals.newLink')}
          </Button>
        </div>
      )}
      {link.data && (
        <Notice tone="info" title={t('referrals.newLink')}>
          <p>
            <code className={styles.link}>{link.data.url}</code>
          </p>
          <p>{t('referrals.newLinkHint', { day: formats.day(toDay(new Date(link.data.expiresAt))) })}</p>
        </Notice>
      )}
      {isOpen && <MailDialog id={id} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function MailDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const mail = useQuery(referralMailQuery(id));
  const send = useSave(
    'referrals',
    () => sendReferralMail(id),
    () => {
      showToast({ text: t('referrals.mailQueued') });
      onClose();
    },
  );
  return (
    <Dialog title={t('referrals.mailSend')} isOpen onClose={onClose}>
      {mail.error ? (
        <ErrorState error={mail.error} />
      ) : mail.data === undefined ? (
        <Skeleton shape="text" />
      ) : (
        <>
          <p>{t('referrals.mailTo', { to: mail.data.to })}</p>
          <p>
            <strong>{mail.data.subject}</strong>
          </p>
          <p className={styles.mail}>{mail.data.text.trim()}</p>
          <div className={styles.outcomes}>
            <Button
              variant="primary"
              icon={<Send />}
              isPending={send.isPending}
              onPress={() =>
                send.mutate(undefined, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })
              }
            >
              {t('referrals.mailSendNow')}
            </Button>
            <Button onPress={onClose}>{t('shell.action.cancel')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
