import { confidentialReviewOn, confidentialUntil, dayOf } from '@elinvoima/contracts';

/** As the mark is set on the day an enquiry comes. */
export function confidentiality(receivedAt: Date, isConfidential: boolean) {
  const markedOn = dayOf(receivedAt);
  return isConfidential
    ? {
        confidential: true,
        confidentialGround: 'trade_secret',
        confidentialAt: receivedAt,
        confidentialUntil: confidentialUntil('trade_secret', markedOn),
        confidentialReviewOn: confidentialReviewOn(markedOn),
      }
    : {
        confidential: false,
        confidentialGround: null,
        confidentialAt: null,
        confidentialUntil: null,
        confidentialReviewOn: null,
      };
}
