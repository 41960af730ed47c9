/** The words of the lists that a rule chooses from. */
import type { SurveyCauseKind } from '@elinvoima/contracts';
import { useTexts } from '../../../texts/texts-provider.js';
import type { Trigger } from './triggers.api.js';

export type TriggerWord = Trigger['among'][number];

const lists = { interaction: 'interactions.type', enquiry: 'enquiries.stage', event: 'events.kind' } as const;

export function useTriggerWords(): (kind: SurveyCauseKind, word: TriggerWord) => string {
  const { t } = useTexts();
  return (kind, word) => t(`${lists[kind]}.${word}` as Parameters<typeof t>[0]);
}
