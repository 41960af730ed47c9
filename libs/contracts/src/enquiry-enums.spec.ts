import { expect, it } from '@jest/globals';
import { confidentialReviewOn, confidentialUntil } from './enquiry-enums.js';

it('keeps a trade secret for the law’s 25 years, other marks until somebody renews them', () => {
  expect(confidentialUntil('trade_secret', '2026-11-22')).toBe('2051-11-22');
  expect(confidentialUntil('unfinished', '2026-11-22')).toBe('2027-11-22');
  expect(confidentialUntil('asker_wish', '2028-02-29')).toBe('2030-02-28');
  expect(confidentialReviewOn('2026-11-22')).toBe('2027-05-23');
});
