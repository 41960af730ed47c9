/**
 * News of the national register about companies here: what it says now and did not say before. `unlisted` is an old company
 * that we did not have when the register was first read; `new` one whose business id was given lately.
 */
export const registerChangeKinds = [
  'new',
  'unlisted',
  'moved_in',
  'moved_out',
  'address',
  'ceased',
  'resumed',
  'situation',
  'name',
  'industry',
  'form',
  'website',
] as const;
export type RegisterChangeKind = (typeof registerChangeKinds)[number];

/** Companies that we do not have yet; taking one in adds the company. */
export const registerArrivals = ['new', 'unlisted', 'moved_in'] as const satisfies readonly RegisterChangeKind[];

/** `settled`: it needs nobody any more, since the register has taken it back or our own field says the same already. */
export const registerChangeStates = ['open', 'taken', 'ignored', 'settled'] as const;
export type RegisterChangeState = (typeof registerChangeStates)[number];

/** A reading of the register. `waiting`: it goes on by itself, when the day's budget or the register allows. */
export const registerSyncStates = ['running', 'waiting', 'done', 'failed'] as const;
export type RegisterSyncState = (typeof registerSyncStates)[number];

/** What a reading does, in this order: words of codes, companies by postal code, those of ours that did not come, one by one. */
export const registerSyncStages = ['codes', 'postal_codes', 'one_by_one'] as const;
export type RegisterSyncStage = (typeof registerSyncStages)[number];

/** What stands in the way of a reading. */
export const registerSyncProblems = [
  'budget-used',
  'busy',
  'away',
  'slow',
  'cut',
  'redirected',
  'too-large',
  'unreadable',
  'refused',
] as const;
export type RegisterSyncProblem = (typeof registerSyncProblems)[number];
