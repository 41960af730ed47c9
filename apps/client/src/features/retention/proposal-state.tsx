import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { ProposalRow } from './retention.api.js';

const tones = { open: 'amber', approved: 'accent', done: 'green', withdrawn: 'neutral' } as const;

export function ProposalState({ state }: Pick<ProposalRow, 'state'>): ReactNode {
  const { t } = useTexts();
  return <Tag tone={tones[state]}>{t(`retention.proposalState.${state}`)}</Tag>;
}
