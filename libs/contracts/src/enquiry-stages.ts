import { enquiryStages, type EnquiryStage } from './enums.js';

/** The stages an enquiry passes while somebody is looking for a place for it. Order is that of the work. */
export const openEnquiryStages = [
  'received',
  'needs_assessed',
  'proposed',
  'visited',
  'negotiating',
  'in_decision',
] as const satisfies EnquiryStage[];

/** Where an enquiry has come to its end, or to an agreement whose outcome is still to come. */
export const endedEnquiryStages = ['agreed', 'lost', 'realised', 'not_realised'] as const satisfies EnquiryStage[];

/** From here the parties may agree: something has been shown that can be agreed on. */
const agreeable: ReadonlySet<EnquiryStage> = new Set(['proposed', 'visited', 'negotiating', 'in_decision']);

/** An agreement has its outcome, or it turns out that one was not there yet. */
const afterAgreement: ReadonlySet<EnquiryStage> = new Set(['realised', 'not_realised', 'negotiating', 'in_decision']);

const isOpen = (stage: EnquiryStage): boolean => (openEnquiryStages as readonly EnquiryStage[]).includes(stage);

/**
 * Whether an enquiry may go from one stage to another. Work moves freely both ways while it is open (a site that was visited
 * may lead back to new proposals); an agreement comes after a proposal; only what was agreed can come true or fail to; a
 * lost one may be taken up again, and a wrong outcome goes back to the agreement.
 */
export function mayMoveEnquiry(from: EnquiryStage, to: EnquiryStage): boolean {
  if (from === to) return false;
  if (isOpen(from)) return isOpen(to) || to === 'lost' || (to === 'agreed' && agreeable.has(from));
  if (from === 'agreed') return afterAgreement.has(to);
  if (from === 'lost') return isOpen(to) && to !== 'received';
  return to === 'agreed';
}

/** The stages that may follow, in the order of the work: what a menu offers. */
export const nextEnquiryStages = (from: EnquiryStage): EnquiryStage[] =>
  enquiryStages.filter((to) => mayMoveEnquiry(from, to));

/** Endings that teach nothing without their reason. */
export const enquiryStageNeedsReason = (stage: EnquiryStage): boolean => stage === 'lost' || stage === 'not_realised';

/** Neither lost nor come to its end: an agreement that has not come true yet is still somebody's to follow. */
export const isUnfinishedEnquiry = (stage: EnquiryStage): boolean => isOpen(stage) || stage === 'agreed';

/** Whether a move leads to an earlier stage of the work, or takes up again what had ended. */
export const isEnquiryStepBack = (from: EnquiryStage, to: EnquiryStage): boolean =>
  isOpen(to) && (!isOpen(from) || enquiryStages.indexOf(to) < enquiryStages.indexOf(from));
