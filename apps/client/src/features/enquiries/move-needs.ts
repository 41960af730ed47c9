/** What a move from one stage to another has to tell: the dialog asks for just that, and a move that needs nothing has none. */
import { enquiryStageNeedsReason, isEnquiryStepBack, openEnquiryStages, type EnquiryStage } from '@elinvoima/contracts';

export interface MoveNeeds {
  /** Why it ended without success, or why an earlier stage is current again. */
  readonly reason: 'loss' | 'back' | null;
  /** The reason as one of the closed list, beside the words. */
  readonly code: boolean;
  /** Who decides, under which number, and when. */
  readonly decider: boolean;
  /** When it was decided, and what. */
  readonly decision: boolean;
}

const isOpen = (stage: EnquiryStage): boolean => (openEnquiryStages as readonly EnquiryStage[]).includes(stage);

export function needsOfMove(from: EnquiryStage, to: EnquiryStage): MoveNeeds {
  return {
    reason: enquiryStageNeedsReason(to) ? 'loss' : isEnquiryStepBack(from, to) ? 'back' : null,
    code: to === 'lost',
    decider: to === 'in_decision',
    // A wrong outcome that goes back to its agreement was decided long ago.
    decision: to === 'agreed' && isOpen(from),
  };
}

export const needsWords = ({ reason, code, decider, decision }: MoveNeeds): boolean =>
  reason !== null || code || decider || decision;
