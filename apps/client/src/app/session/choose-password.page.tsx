/** Choosing a password from a one-time link: the first one of an invited colleague, or a new one. */
import { useMutation } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import { choosePassword } from '../../session/accounts.api.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { SignInFrame } from './sign-in-frame.js';
import styles from './sign-in.module.css';

const MunicipalSignIn = lazy(async () => ({
  default: (await import('../../features/account/municipal-account.js')).MunicipalSignIn,
}));

export function ResetPasswordPage(): ReactNode {
  const { t } = useTexts();
  return <ChoosePassword title={t('users.reset.title')} label={t('users.field.newPassword')} />;
}

export function AcceptInvitationPage(): ReactNode {
  const { t } = useTexts();
  return <ChoosePassword title={t('users.accept.title')} label={t('users.accept.choosePassword')} isInvitation />;
}

interface ChoosePasswordProps {
  readonly title: string;
  readonly label: string;
  /** May be accepted by the municipality's own account, too. */
  readonly isInvitation?: boolean;
}

function ChoosePassword({ title, label, isInvitation = false }: ChoosePasswordProps): ReactNode {
  const { t } = useTexts();
  const { token } = useParams({ strict: false });
  const [password, setPassword] = useState('');
  const attempt = useMutation({ mutationFn: () => choosePassword(token ?? '', password) });
  const isDead = isProblem(attempt.error, 404) || isProblem(attempt.error, 410);
  return (
    <SignInFrame title={title}>
      <div className={styles.stack}>
        <div role="status">
          {attempt.isSuccess && <Notice tone="green">{t('users.reset.done')}</Notice>}
          {isDead && <Notice tone="amber">{t('users.link.invalid')}</Notice>}
        </div>
        {!attempt.isSuccess && !isDead && (
          <FormLayout
            onSubmit={() => attempt.mutate()}
            submitLabel={t('shell.action.save')}
            isPending={attempt.isPending}
            error={attempt.error}
          >
            <TextField
              label={label}
              name="password"
              type="password"
              autoComplete="new-password"
              description={t('users.passwordHint')}
              value={password}
              onChange={setPassword}
            />
          </FormLayout>
        )}
        {isInvitation && !attempt.isSuccess && !isDead && (
          <Suspense>
            <MunicipalSignIn invitation={token} />
          </Suspense>
        )}
        {isDead ? (
          <Link to="/forgotten-password">{t('users.signIn.forgot')}</Link>
        ) : (
          <Link to="/login">{t('users.signIn')}</Link>
        )}
      </div>
    </SignInFrame>
  );
}
