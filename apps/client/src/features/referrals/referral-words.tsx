/** How a referral stands, who it concerns and where it leads, in words. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { ReferralRow } from './referrals.api.js';

export function ReferralStateTag({ referral }: { readonly referral: ReferralRow }): ReactNode {
  const { t } = useTexts();
  const { state, outcome } = referral;
  if (state === 'told' && outcome)
    return (
      <Tag tone={outcome === 'started' || outcome === 'done' ? 'green' : 'neutral'}>
        {t(`referrals.outcome.${outcome}`)}
      </Tag>
    );
  return <Tag tone={state === 'to_ask' ? 'amber' : 'neutral'}>{t(`referrals.state.${state}`)}</Tag>;
}

export const customerName = ({ company, contact, personName }: ReferralRow): string =>
  company?.name ?? contact?.name ?? personName ?? '';

export const recipientName = ({ partner, recipientUnit }: ReferralRow): string => partner?.name ?? recipientUnit ?? '';
