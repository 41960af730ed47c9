/** On the sign-in page: the passkey in place of e-mail and password. */
import type { ReactNode } from 'react';
import type { Session } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { enterWithPasskey } from './account.api.js';
import { PasskeyButton } from './passkey-button.js';

export function PasskeySignIn({ onEntered }: { readonly onEntered: (session: Session) => void }): ReactNode {
  const { t, isWhole } = useTexts();
  if (!isWhole || !('PublicKeyCredential' in window)) return null;
  return <PasskeyButton label={t('sign-in.passkey.use')} use={enterWithPasskey} onUsed={onEntered} />;
}
