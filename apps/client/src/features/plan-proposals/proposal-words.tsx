/** What became of a proposal, in a word with its tone and day. */
import type { ProposalOutcome } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';

const tones = { open: 'neutral', accepted: 'green', partly: 'amber', not: 'red' } as const satisfies Record<
  ProposalOutcome,
  string
>;

export function OutcomeTag({ outcome }: { readonly outcome: ProposalOutcome }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={tones[outcome]}>{t(`plan-proposals.outcome.${outcome}`)}</Tag>;
}
