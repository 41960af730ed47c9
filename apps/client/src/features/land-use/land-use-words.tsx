/** How a plan stands, in words: its stage with its tone, and how long it has been pending. */
import type { LandUseStage } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';

const tones = {
  planned: 'neutral',
  initiated: 'accent',
  oas: 'accent',
  draft: 'accent',
  proposal: 'accent',
  suspended: 'amber',
  approved: 'green',
  in_force: 'green',
  lapsed: 'neutral',
} as const satisfies Record<LandUseStage, string>;

export function LandUseStageTag({ stage }: { readonly stage: LandUseStage }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={tones[stage]}>{t(`land-use.stage.${stage}`)}</Tag>;
}

/** The four things a plan is measured by, in the order of the form and of the page. */
export const effects = [
  { key: 'businessPlots', planned: 'businessPlotsPlanned', decided: 'businessPlotsDecided', decimals: 0 },
  {
    key: 'workplaceFloorArea',
    planned: 'workplaceFloorAreaPlanned',
    decided: 'workplaceFloorAreaDecided',
    decimals: 0,
  },
  { key: 'hectares', planned: 'hectaresPlanned', decided: 'hectaresDecided', decimals: 2 },
  { key: 'dwellings', planned: 'dwellingsPlanned', decided: 'dwellingsDecided', decimals: 0 },
] as const;
