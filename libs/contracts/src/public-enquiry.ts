/** What an asker without an account sees of an enquiry: our stages in words that are theirs. */
import type { EnquiryStage } from './enums.js';

export const publicEnquiryStates = [
  'waiting',
  'answered',
  'needs_assessed',
  'proposed',
  'visited',
  'negotiating',
  'in_decision',
  'agreed',
  'ended',
  'realised',
] as const;
export type PublicEnquiryState = (typeof publicEnquiryStates)[number];

/** Why something came to nothing is told by a person, not by a page. */
export function publicStage(stage: EnquiryStage, answered: boolean): PublicEnquiryState {
  if (stage === 'received') return answered ? 'answered' : 'waiting';
  return stage === 'lost' || stage === 'not_realised' ? 'ended' : stage;
}

/** So long after its end an enquiry may still be followed by its link. */
export const followableMonths = 6;

/** One step of the way, as the asker is told it. */
export interface PublicStep {
  readonly state: PublicEnquiryState | 'received';
  readonly at: Date;
}

/** The way so far, the newest first: the coming in, the first answer, and every stage that is another one to the asker. */
export function publicSteps(enquiry: {
  readonly receivedAt: Date;
  readonly firstAnsweredAt: Date | null;
  readonly steps: readonly { readonly stage: EnquiryStage; readonly since: Date }[];
}): PublicStep[] {
  const { receivedAt, firstAnsweredAt, steps } = enquiry;
  const told = [
    { state: 'received' as const, at: receivedAt },
    ...(firstAnsweredAt === null ? [] : [{ state: 'answered' as const, at: firstAnsweredAt }]),
    ...steps
      .filter(({ stage }) => stage !== 'received')
      .map(({ stage, since }) => ({ state: publicStage(stage, true), at: since })),
  ].toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return told.filter(({ state }, index) => state !== told[index - 1]?.state).toReversed();
}
