/** How often a receiving server may put a mail off before it counts as failed. */
export const mostRefusals = 5;

/** Minutes until the next attempt. Servers that greylist take a mail after five minutes to an hour. */
const waits = [1, 5, 20, 60];

export const minutesAfterRefusal = (refusals: number): number => waits[Math.min(refusals, waits.length) - 1] ?? 60;

/** A mail whose server was away waits so long; the outbox's relay wakes it. */
export const minutesAfterAway = 0.5;

/** A worker that has said nothing of a mail for so long is dead, and nobody knows what came of the mail. */
export const leaseMinutes = 2;
