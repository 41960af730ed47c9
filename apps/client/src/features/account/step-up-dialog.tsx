/** Asks anew who one is; whatever waits for it then goes on by itself. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { settleConfirmation } from '../../api/step-up.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import styles from './account.module.css';
import { confirmWithPasskey, type StepUpMethod } from './account.api.js';
import { goToProvider } from './municipal-account.js';
import { PasskeyButton } from './passkey-button.js';
import { CodeField } from './second-step.js';

export function StepUpDialog(): ReactNode {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['session', 'step-up'],
    queryFn: ({ signal }) => answer(api.GET('/api/session/step-up', { signal })),
    gcTime: 0,
  });
  return (
    <Dialog title={t('sign-in.stepUp.title')} isOpen onClose={() => settleConfirmation(false)}>
      <div className={styles.stack}>
        <p>{t('sign-in.stepUp.why')}</p>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton shape="text" />}
        {data && (data.methods.length === 0 ? <p>{t('sign-in.stepUp.again')}</p> : <Ways methods={data.methods} />)}
      </div>
    </Dialog>
  );
}

function Ways({ methods }: { readonly methods: readonly StepUpMethod[] }): ReactNode {
  const { t } = useTexts();
  const [way, setWay] = useState<StepUpMethod>(methods[0] ?? 'password');
  const [secret, setSecret] = useState('');
  const attempt = useMutation({
    mutationFn: () =>
      api.POST('/api/session/step-up', {
        body:
          way === 'password'
            ? { password: secret }
            : way === 'recovery'
              ? { recoveryCode: secret.trim() }
              : { code: secret.trim() },
      }),
    onSuccess: () => settleConfirmation(true),
  });
  return (
    <>
      {methods.length > 1 && (
        <RadioGroup
          label={t('sign-in.way')}
          options={methods.map((value) => ({ value, label: t(`sign-in.way.${value}`) }))}
          value={way}
          onChange={(next) => {
            setWay(next);
            setSecret('');
            attempt.reset();
          }}
        />
      )}
      {way === 'oidc' && (
        <>
          <p>{t('sign-in.oidc.confirmHint')}</p>
          <Button
            variant="primary"
            onPress={() => goToProvider({ purpose: 'step-up', returnTo: location.pathname + location.search })}
          >
            {t('sign-in.oidc.confirm')}
          </Button>
        </>
      )}
      {way === 'oidc' ? null : way === 'passkey' ? (
        <PasskeyButton
          variant="primary"
          label={t('sign-in.passkey.confirm')}
          use={confirmWithPasskey}
          onUsed={() => settleConfirmation(true)}
        />
      ) : (
        <FormLayout
          onSubmit={() => attempt.mutate()}
          submitLabel={t('sign-in.stepUp.confirm')}
          onCancel={() => settleConfirmation(false)}
          isPending={attempt.isPending}
          error={attempt.error}
        >
          {way === 'password' ? (
            <TextField
              label={t('users.field.password')}
              name="password"
              type="password"
              autoComplete="current-password"
              autoFocus
              value={secret}
              onChange={setSecret}
            />
          ) : (
            <CodeField isRecovery={way === 'recovery'} value={secret} onChange={setSecret} />
          )}
        </FormLayout>
      )}
    </>
  );
}
