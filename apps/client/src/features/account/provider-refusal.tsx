/** On the sign-in page: why the municipality's identity provider did not bring one in. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Notice } from '../../ui/notice.js';

/** As the server says them in the address (`OidcRefusal`). */
const reasons = [
  'oidc-refused',
  'oidc-away',
  'oidc-not-invited',
  'oidc-no-role',
  'oidc-address-taken',
  'oidc-address-unproved',
  'oidc-second-factor',
  'oidc-other-person',
] as const;

/** A word in the address that is none of ours says only that it did not succeed. */
export function ProviderRefusal({ reason }: { readonly reason: string }): ReactNode {
  const { t, isWhole } = useTexts();
  if (!isWhole) return null;
  return (
    <div role="alert">
      <Notice tone="red">{t(`sign-in.refused.${reasons.find((one) => one === reason) ?? 'oidc-refused'}`)}</Notice>
    </div>
  );
}
