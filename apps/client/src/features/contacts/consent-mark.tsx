/** Whether news and invitations may be mailed to somebody, where that was asked. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { ContactRow } from './contacts.api.js';

export function ConsentMark({ contact }: { readonly contact: Pick<ContactRow, 'mailingConsent'> }): ReactNode {
  const { t } = useTexts();
  const { mailingConsent } = contact;
  if (mailingConsent === 'none') return null;
  return (
    <Tag tone={mailingConsent === 'given' ? 'green' : 'neutral'}>{t(`contacts.consentMark.${mailingConsent}`)}</Tag>
  );
}
