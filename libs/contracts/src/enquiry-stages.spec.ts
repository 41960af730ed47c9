import { describe, expect, it } from '@jest/globals';
import { enquiryStages } from './enums.js';
import {
  enquiryStageNeedsReason,
  isUnfinishedEnquiry,
  mayMoveEnquiry,
  nextEnquiryStages,
  openEnquiryStages,
} from './enquiry-stages.js';

describe('an enquiry’s stages', () => {
  it('open work moves forward, skips and comes back', () => {
    expect(mayMoveEnquiry('received', 'needs_assessed')).toBe(true);
    expect(mayMoveEnquiry('received', 'negotiating')).toBe(true);
    expect(mayMoveEnquiry('visited', 'proposed')).toBe(true);
  });

  it('is agreed only after something was proposed', () => {
    expect(enquiryStages.filter((from) => mayMoveEnquiry(from, 'agreed'))).toEqual([
      'proposed',
      'visited',
      'negotiating',
      'in_decision',
      'realised',
      'not_realised',
    ]);
  });

  it('comes true, or fails to, only after it was agreed', () => {
    for (const outcome of ['realised', 'not_realised'] as const)
      expect(enquiryStages.filter((from) => mayMoveEnquiry(from, outcome))).toEqual(['agreed']);
  });

  it('can be lost from any open stage and taken up again, but not as if it had just come', () => {
    expect(enquiryStages.filter((from) => mayMoveEnquiry(from, 'lost'))).toEqual([...openEnquiryStages]);
    expect(nextEnquiryStages('lost')).toEqual(openEnquiryStages.filter((stage) => stage !== 'received'));
  });

  it('never stays where it is, and always has somewhere to go', () => {
    for (const stage of enquiryStages) {
      expect(mayMoveEnquiry(stage, stage)).toBe(false);
      expect(nextEnquiryStages(stage)).not.toHaveLength(0);
    }
  });

  it('asks why it ended without success', () => {
    expect(enquiryStages.filter(enquiryStageNeedsReason)).toEqual(['lost', 'not_realised']);
  });

  it('is unfinished until it is lost or its outcome known', () => {
    expect(enquiryStages.filter((stage) => !isUnfinishedEnquiry(stage))).toEqual(['lost', 'realised', 'not_realised']);
  });
});
