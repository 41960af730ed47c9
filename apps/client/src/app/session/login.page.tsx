/** Signing in with e-mail and password. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import { mayKeep, useDeviceState } from '../../offline/state.js';
import { signIn, type SecondStepAsked } from '../../session/accounts.api.js';
import { safePath } from '../../session/return-to.js';
import { sessionQuery, type Session } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { applyAccent } from '../../ui/municipality-accent.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { SignInFrame } from './sign-in-frame.js';
import styles from './sign-in.module.css';

const route = getRouteApi('/login');

const WaitingHint = lazy(async () => ({ default: (await import('./waiting-hint.js')).WaitingHint }));

const SecondStep = lazy(async () => ({ default: (await import('../../features/account/second-step.js')).SecondStep }));
const MunicipalSignIn = lazy(async () => ({
  default: (await import('../../features/account/municipal-account.js')).MunicipalSignIn,
}));
const ProviderRefusal = lazy(async () => ({
  default: (await import('../../features/account/provider-refusal.js')).ProviderRefusal,
}));
const PasskeySignIn = lazy(async () => ({
  default: (await import('../../features/account/passkey-sign-in.js')).PasskeySignIn,
}));

export function LoginPage(): ReactNode {
  const { t } = useTexts();
  const { returnTo, ended, refused } = route.useSearch();
  const { isOnline } = useDeviceState();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  const [second, setSecond] = useState<SecondStepAsked['methods'] | null>(null);

  const attempt = useMutation({
    mutationFn: () => signIn(email.trim(), password),
    onSuccess: (answered) => {
      if ('next' in answered) setSecond(answered.methods);
      else enter(answered);
    },
  });
  const enter = (session: Session): void => {
    queryClient.setQueryData(sessionQuery.queryKey, session);
    applyAccent(session.installation.accentColour);
    router.history.push(safePath(returnTo));
  };
  const refusal = isProblem(attempt.error, 401) ? attempt.error : null;

  if (second)
    return (
      <SignInFrame title={t('users.signIn')}>
        <Suspense>
          <SecondStep
            methods={second}
            onEntered={enter}
            onStartOver={() => {
              setSecond(null);
              setPassword('');
            }}
          />
        </Suspense>
      </SignInFrame>
    );
  return (
    <SignInFrame title={t('users.signIn')}>
      <div className={styles.stack}>
        {!isOnline && <Notice tone="amber">{t('offline.login.away')}</Notice>}
        {mayKeep() && (
          <Suspense>
            <WaitingHint />
          </Suspense>
        )}
        {ended && !attempt.error && <Notice>{t('shell.state.signedOut')}</Notice>}
        {refused && !attempt.error && (
          <Suspense>
            <ProviderRefusal reason={refused} />
          </Suspense>
        )}
        {refusal && (
          <div role="alert">
            <Notice tone="red">{refusal.detail ?? t('users.signIn.failed')}</Notice>
          </div>
        )}
        <FormLayout
          onSubmit={() => attempt.mutate()}
          submitLabel={t('users.signIn')}
          isPending={attempt.isPending}
          error={refusal ? null : attempt.error}
        >
          <TextField
            label={t('users.field.email')}
            name="email"
            type="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
          />
          <TextField
            label={t('users.field.password')}
            name="password"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
        </FormLayout>
        <Suspense>
          <MunicipalSignIn returnTo={returnTo} />
          <PasskeySignIn onEntered={enter} />
        </Suspense>
        <Link to="/forgotten-password">{t('users.signIn.forgot')}</Link>
      </div>
    </SignInFrame>
  );
}
