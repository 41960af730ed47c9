/** How a handover is told in a row: its time, its state and how much passed. */
import type { HandoverState } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { HandoverRow } from './handovers.api.js';

const tones: Readonly<Record<HandoverState, 'accent' | 'green' | 'neutral'>> = {
  planned: 'accent',
  active: 'green',
  done: 'green',
  returned: 'neutral',
  undone: 'neutral',
  cancelled: 'neutral',
};

export function HandoverStateTag({ state }: { readonly state: HandoverState }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={tones[state]}>{t(`handovers.state.${state}`)}</Tag>;
}

export function useSpanWords(): (handover: Pick<HandoverRow, 'startsOn' | 'untilOn'>) => string {
  const { t } = useTexts();
  return ({ startsOn, untilOn }) =>
    untilOn === null
      ? t('handovers.since', { from: startsOn })
      : t('handovers.between', { from: startsOn, until: untilOn });
}

export const countOf = ({ counts }: Pick<HandoverRow, 'counts'>): number =>
  counts.reduce((sum, { count }) => sum + count, 0);
