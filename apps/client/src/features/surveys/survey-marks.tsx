/** Where a survey, a sending or an invitation stands: always a word. */
import type { SurveyInvitationState, SurveyStatus, SurveyWaveState } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag, type Tone } from '../../ui/marks.js';

const toneOfStatus: Record<SurveyStatus, Tone> = { draft: 'neutral', published: 'green', retired: 'neutral' };
const toneOfWave: Record<SurveyWaveState, Tone> = {
  waiting: 'neutral',
  sending: 'amber',
  paused: 'amber',
  open: 'green',
  closed: 'neutral',
};
const toneOfInvitation: Record<SurveyInvitationState, Tone> = {
  queued: 'neutral',
  sent: 'neutral',
  answered: 'green',
  refused: 'amber',
  bounced: 'red',
  ineligible: 'neutral',
  suppressed: 'amber',
  ended: 'neutral',
};

export function SurveyStatusTag({ status }: { readonly status: SurveyStatus }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={toneOfStatus[status]}>{t(`surveys.status.${status}`)}</Tag>;
}

export function WaveStateTag({ state }: { readonly state: SurveyWaveState }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={toneOfWave[state]}>{t(`surveys.waveState.${state}`)}</Tag>;
}

export function InvitationStateTag({ state }: { readonly state: SurveyInvitationState }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={toneOfInvitation[state]}>{t(`surveys.invitationState.${state}`)}</Tag>;
}
