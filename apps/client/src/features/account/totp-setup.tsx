/** Taking an authenticator app into use: its square code, and the first code that it shows. */
import { useMutation } from '@tanstack/react-query';
import { renderSVG } from 'uqr';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import styles from './account.module.css';
import { useAccountChange } from './account.api.js';
import { CodeField } from './second-step.js';

interface TotpSetupProps {
  /** The codes that came with it, when it is the first second factor. */
  readonly onEnrolled: (recoveryCodes: readonly string[] | null) => void;
}

export function TotpSetup({ onEnrolled }: TotpSetupProps): ReactNode {
  const { t } = useTexts();
  const [code, setCode] = useState('');
  const begin = useMutation({ mutationFn: () => answer(api.POST('/api/session/totp')) });
  const confirm = useAccountChange(
    () => answer(api.POST('/api/session/totp/confirm', { body: { code: code.trim() } })),
    ({ recoveryCodes }) => onEnrolled(recoveryCodes),
  );
  if (!begin.data)
    return (
      <div className={styles.stack}>
        {begin.error && (
          <div role="alert">
            <Notice tone="red">{begin.error.message}</Notice>
          </div>
        )}
        <Button variant="primary" isPending={begin.isPending} onPress={() => begin.mutate()}>
          {t('sign-in.totp.begin')}
        </Button>
      </div>
    );
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(begin.data.uri, { ecc: 'M', border: 2 }))}`;
  return (
    <div className={styles.stack}>
      <p>{t('sign-in.totp.scan')}</p>
      <img className={styles.picture} src={picture} alt={t('sign-in.totp.picture')} />
      <p>
        {t('sign-in.totp.byHand')}
        <br />
        <code className={styles.key}>{begin.data.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <FormLayout
        onSubmit={() => confirm.mutate(undefined)}
        submitLabel={t('sign-in.totp.confirm')}
        isPending={confirm.isPending}
        error={confirm.error}
        onCancel={() => begin.reset()}
      >
        <CodeField value={code} onChange={setCode} />
      </FormLayout>
    </div>
  );
}
