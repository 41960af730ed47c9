/** An administrator with a password alone sets up a second factor before anything else. */
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { SignInFrame } from './sign-in-frame.js';
import { sessionQuery } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Section, Stack } from '../../ui/section.js';
import { PasskeySetup } from '../../features/account/passkey-setup.js';
import { NewRecoveryCodes } from '../../features/account/recovery-codes.js';
import { TotpSetup } from '../../features/account/totp-setup.js';

export function EnrolPage(): ReactNode {
  const { t, isWhole } = useTexts();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const goOn = async (): Promise<void> => {
    await queryClient.refetchQueries(sessionQuery);
    router.history.push('/');
  };
  const done = (made: readonly string[] | null): void => {
    if (made === null) void goOn();
    else setCodes(made);
  };
  if (!isWhole) return null;
  return (
    <SignInFrame title={t('sign-in.enrol.title')}>
      {codes ? (
        <NewRecoveryCodes codes={codes} onKept={() => void goOn()} />
      ) : (
        <Stack>
          <p>{t('sign-in.enrol.why')}</p>
          <Section title={t('sign-in.way.totp')}>
            <TotpSetup onEnrolled={done} />
          </Section>
          <Section title={t('sign-in.way.passkey')}>
            <PasskeySetup onAdded={done} />
          </Section>
        </Stack>
      )}
    </SignInFrame>
  );
}
