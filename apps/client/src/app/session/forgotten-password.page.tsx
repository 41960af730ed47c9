/** Asking for a link to choose a new password; the answer is the same for every address. */
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { askForPasswordLink } from '../../session/accounts.api.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { SignInFrame } from './sign-in-frame.js';
import styles from './sign-in.module.css';

export function ForgottenPasswordPage(): ReactNode {
  const { t } = useTexts();
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => askForPasswordLink(email.trim()) });
  return (
    <SignInFrame title={t('users.reset.title')}>
      <div className={styles.stack}>
        <div role="status">{ask.isSuccess && <Notice tone="green">{t('users.reset.sent')}</Notice>}</div>
        {!ask.isSuccess && (
          <FormLayout
            onSubmit={() => ask.mutate()}
            submitLabel={t('users.reset.send')}
            isPending={ask.isPending}
            error={ask.error}
          >
            <TextField
              label={t('users.field.email')}
              name="email"
              type="email"
              autoComplete="username"
              value={email}
              onChange={setEmail}
            />
          </FormLayout>
        )}
        <Link to="/login">{t('users.signIn')}</Link>
      </div>
    </SignInFrame>
  );
}
