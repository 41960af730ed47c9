/** One's own account: the password, what is asked besides it, and where one is signed in. */
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog, Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { factorsQuery, useAccountChange, type OwnFactors } from './account.api.js';
import styles from './account.module.css';
import { MunicipalAccount } from './municipal-account.js';
import { OwnSessions } from './own-sessions.js';
import { PasskeysSection } from './passkeys-section.js';
import { NewRecoveryCodes } from './recovery-codes.js';
import { TotpSetup } from './totp-setup.js';

export function AccountPage(): ReactNode {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(factorsQuery);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <>
      <PageHeader title={t('sign-in.account.title')} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton shape="page" />}
      {data && (
        <Stack>
          {data.hasPassword && <Password />}
          <App factors={data} onCodes={setCodes} />
          <PasskeysSection factors={data} onCodes={setCodes} />
          <Recovery factors={data} onCodes={setCodes} />
          <MunicipalAccount />
          <OwnSessions />
        </Stack>
      )}
      {codes && (
        <Dialog title={t('sign-in.recovery.title')} isOpen onClose={() => setCodes(null)}>
          <NewRecoveryCodes codes={codes} onKept={() => setCodes(null)} />
        </Dialog>
      )}
    </>
  );
}

interface PartProps {
  readonly factors: OwnFactors;
  readonly onCodes: (codes: readonly string[] | null) => void;
}

const failed = { onError: (error: Error) => showToast({ text: error.message, tone: 'red' }) };

function Password(): ReactNode {
  const { t } = useTexts();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = useAccountChange(
    () => api.POST('/api/session/password', { body: { current, password } }),
    () => {
      setCurrent('');
      setPassword('');
      showToast({ text: t('sign-in.password.changed') });
    },
  );
  return (
    <Section title={t('users.field.password')}>
      <div className={styles.stack}>
        <FormLayout
          onSubmit={() => change.mutate(undefined)}
          submitLabel={t('sign-in.password.change')}
          isPending={change.isPending}
          error={change.error}
        >
          <TextField
            label={t('sign-in.password.current')}
            name="current"
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={setCurrent}
          />
          <TextField
            label={t('users.field.newPassword')}
            name="password"
            type="password"
            autoComplete="new-password"
            description={t('users.passwordHint')}
            value={password}
            onChange={setPassword}
          />
        </FormLayout>
      </div>
    </Section>
  );
}

function App({ factors, onCodes }: PartProps): ReactNode {
  const { t, formats } = useTexts();
  const [isAsked, setAsked] = useState(false);
  const remove = useAccountChange(
    () => api.DELETE('/api/session/totp'),
    () => setAsked(false),
  );
  return (
    <Section title={t('sign-in.way.totp')}>
      <div className={styles.stack}>
        {factors.totpEnrolledAt === null ? (
          <>
            <p>{t('sign-in.totp.off')}</p>
            <TotpSetup onEnrolled={onCodes} />
          </>
        ) : (
          <>
            <p>{t('sign-in.totp.on', { day: formats.day(factors.totpEnrolledAt) })}</p>
            <Button onPress={() => setAsked(true)}>{t('sign-in.totp.remove')}</Button>
          </>
        )}
      </div>
      <ConfirmDialog
        title={t('sign-in.totp.remove')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        confirmLabel={t('sign-in.totp.remove')}
        isDanger
        isPending={remove.isPending}
        onConfirm={() => remove.mutate(undefined, failed)}
      >
        {t('sign-in.totp.removeHint')}
      </ConfirmDialog>
    </Section>
  );
}

function Recovery({ factors, onCodes }: PartProps): ReactNode {
  const { t } = useTexts();
  const make = useAccountChange(
    () => api.POST('/api/session/recovery-codes'),
    ({ data }) => onCodes(data?.recoveryCodes ?? null),
  );
  if (factors.totpEnrolledAt === null && factors.passkeys.length === 0) return null;
  return (
    <Section title={t('sign-in.recovery.title')}>
      <div className={styles.stack}>
        <p>{t('sign-in.recovery.left', { count: factors.recoveryCodesLeft })}</p>
        <Button isPending={make.isPending} onPress={() => make.mutate(undefined, failed)}>
          {t('sign-in.recovery.make')}
        </Button>
      </div>
    </Section>
  );
}
