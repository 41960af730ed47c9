/** Signing out erases the device; what has not left would go with it. So it is said, and sending first is offered first. */
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { deviceState, useDeviceState } from '../../offline/state.js';
import { useSignOut } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import styles from './sign-out-dialog.module.css';

export function SignOutDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const { unsent } = useDeviceState();
  const signOut = useSignOut();
  const sendFirst = useMutation({
    mutationFn: async () => {
      const { sendUnsent } = await import('../../offline/device.js');
      await sendUnsent(true);
      if (deviceState().unsent.length > 0) throw new Error(t('offline.signOut.notSent'));
      await signOut();
    },
  });
  return (
    <Dialog title={t('offline.signOut.title')} role="alertdialog" isOpen onClose={onClose}>
      <div className={styles.words}>
        <p>{t('offline.signOut.warning', { count: unsent.length })}</p>
        {sendFirst.error && (
          <div role="alert">
            <Notice
              tone="amber"
              action={
                <Link to="/unsent" onClick={onClose}>
                  {t('offline.all')}
                </Link>
              }
            >
              {sendFirst.error.message}
            </Notice>
          </div>
        )}
        <div className={styles.actions}>
          <Button variant="primary" isPending={sendFirst.isPending} onPress={() => sendFirst.mutate()}>
            {t('offline.signOut.sendFirst')}
          </Button>
          <Button variant="danger" isDisabled={sendFirst.isPending} onPress={() => void signOut()}>
            {t('offline.signOut.anyway')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {t('shell.action.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
