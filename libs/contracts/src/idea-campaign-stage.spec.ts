import { describe, expect, it } from '@jest/globals';
import { ideaCampaignStage, type CampaignDays } from './idea-campaign-stage.js';

const days: CampaignDays = {
  published: true,
  opensOn: '2026-03-01',
  closesOn: '2026-03-31',
  votingOpensOn: '2026-04-10',
  votingClosesOn: '2026-04-20',
  decidedOn: null,
};

describe('the stage of an idea campaign', () => {
  it.each([
    ['2026-02-28', 'upcoming'],
    ['2026-03-01', 'open'],
    ['2026-03-31', 'open'],
    ['2026-04-01', 'reviewing'],
    ['2026-04-10', 'voting'],
    ['2026-04-20', 'voting'],
    ['2026-04-21', 'deciding'],
  ])('on %s it is %s', (today, stage) => {
    expect(ideaCampaignStage(days, today)).toBe(stage);
  });

  it('without a vote the decision follows the ideas', () => {
    expect(ideaCampaignStage({ ...days, votingOpensOn: null, votingClosesOn: null }, '2026-04-01')).toBe('deciding');
  });

  it('a draft is a draft on every day, and a decision ends everything', () => {
    expect(ideaCampaignStage({ ...days, published: false }, '2026-03-15')).toBe('draft');
    expect(ideaCampaignStage({ ...days, decidedOn: '2026-03-20' }, '2026-03-21')).toBe('decided');
  });
});
