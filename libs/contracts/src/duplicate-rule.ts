/**
 * When two records are likely one, and how sure that is: each reason weighs some points, their sum tells the confidence.
 * The page says the reasons in words; SQL finds them (libs/domain/src/duplicates).
 *
 * Companies. Two with different business ids are two companies, whatever else they share. Otherwise, in words:
 * - the same name counts however it is written (company form and its place, &, hyphens, diacritics, capitals), more in the same place
 *   (postal code, town or municipality) and less when both places are known and differ;
 * - an earlier name, a parallel or an auxiliary one counts almost as the name itself: a renamed company entered by its old name;
 * - a name that is nearly the same counts only when its numbers are equal and the places do not differ;
 * - e-mail, phone and website count wherever the record's own they are: a housing company's are its manager's, and what more than
 *   `sharedByTooMany` records have is somebody's who serves them all. `info@` of one's own site is as good a key as any.
 * Contacts: the same e-mail; the same phone and the same or nearly the same name; or such a name in the same company. Two Matti
 * Virtanens without anything else in common are two persons.
 */
export const duplicateKinds = ['company', 'contact'] as const;
export type DuplicateKind = (typeof duplicateKinds)[number];

/** In the order in which people are told of them. */
export const companyDuplicateReasons = [
  'same_business_id',
  'same_name',
  'other_name',
  'former_name',
  'near_name',
  'same_place',
  'elsewhere',
  'same_email',
  'same_phone',
  'same_website',
] as const;
export type CompanyDuplicateReason = (typeof companyDuplicateReasons)[number];

export const contactDuplicateReasons = ['same_email', 'same_phone', 'same_name', 'near_name', 'same_company'] as const;
export type ContactDuplicateReason = (typeof contactDuplicateReasons)[number];

/** Points of a reason. `elsewhere` takes some away. */
export const duplicatePoints = {
  company: {
    same_business_id: 99,
    same_name: 60,
    other_name: 55,
    former_name: 50,
    near_name: 30,
    same_place: 25,
    elsewhere: -15,
    same_email: 45,
    same_phone: 40,
    same_website: 40,
  },
  contact: { same_email: 45, same_phone: 40, same_name: 45, near_name: 30, same_company: 35 },
} as const satisfies {
  company: Record<CompanyDuplicateReason, number>;
  contact: Record<ContactDuplicateReason, number>;
};

/** Nobody is ever quite sure; and without a name in common an entrepreneur's two companies look alike, so that is never high. */
export const mostDuplicatePoints = { withName: 99, withoutName: 79 } as const;

export const duplicateConfidences = ['high', 'medium', 'low'] as const;
export type DuplicateConfidence = (typeof duplicateConfidences)[number];

/** The fewest points of each confidence; with fewer than `low` a pair is not shown at all. */
export const leastPointsOf = { high: 80, medium: 60, low: 30 } as const satisfies Record<DuplicateConfidence, number>;

export const duplicateConfidence = (points: number): DuplicateConfidence =>
  points >= leastPointsOf.high ? 'high' : points >= leastPointsOf.medium ? 'medium' : 'low';

/** A key that more records than this share tells nothing of two of them: an accountant's phone, a chain's site, a common name. */
export const sharedByTooMany = 5;
export const sharedKeyReasons = ['same_name', 'same_email', 'same_phone', 'same_website'] as const;
export type SharedKeyReason = (typeof sharedKeyReasons)[number] & CompanyDuplicateReason;

/** Open, said to be two, and the two ways a pair ends by itself: one was merged into the other, or lies in the bin. */
export const duplicateStates = ['open', 'not_duplicate', 'merged', 'gone'] as const;
export type DuplicateState = (typeof duplicateStates)[number];
