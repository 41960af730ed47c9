/** How a reservation of a site came to its end. */
export const reservationEndings = ['expired', 'released', 'converted'] as const;
export type ReservationEnding = (typeof reservationEndings)[number];

/** `expiring` are the open ones with at most `expiringDays` left. */
export const reservationStates = ['open', 'expiring', 'ended'] as const;
export type ReservationState = (typeof reservationStates)[number];

/** What a reserved site becomes when the deed is signed. */
export const reservationConversions = ['sold', 'leased'] as const;
export type ReservationConversion = (typeof reservationConversions)[number];

/** Owners are reminded so many days before a reservation ends. */
export const reservationReminderDays = [30, 7] as const;
export const expiringDays = reservationReminderDays[0];

/**
 * How far ahead a reservation may end. Municipalities reserve plots for half a year or a year and extend when there is a reason; two
 * years keep a slip of the keyboard from blocking a plot for a decade.
 */
export const furthestReservationMonths = 24;

/** After an agreement it is looked at so many months later whether it comes true. */
export const aftercareMonths = [3, 6, 12] as const;

/** From whom it is known how far a promise has come true. */
export const outcomeSources = ['company', 'seen', 'register'] as const;
export type OutcomeSource = (typeof outcomeSources)[number];

export const aftercareOutcomes = ['realised', 'partly', 'not_realised'] as const;
export type AftercareOutcome = (typeof aftercareOutcomes)[number];

/** What is promised in figures and later found. */
export const commitmentMeasures = ['jobs', 'investment', 'builtArea'] as const;
export type CommitmentMeasure = (typeof commitmentMeasures)[number];
