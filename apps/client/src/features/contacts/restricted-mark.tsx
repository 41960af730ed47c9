/** That the use of somebody's data is restricted (GDPR 18): they stay known, and are offered nowhere. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { ContactRow } from './contacts.api.js';

export function RestrictedMark({ contact }: { readonly contact: Pick<ContactRow, 'restrictedOn'> }): ReactNode {
  const { t } = useTexts();
  return contact.restrictedOn && <Tag tone="amber">{t('contacts.restricted')}</Tag>;
}
