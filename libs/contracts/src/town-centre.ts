/** The town-centre premises count: what a shop front is on the day of the walk, and the index that follows. */
export const premisesStates = ['saturday_shop', 'shop', 'restaurant', 'service', 'empty', 'under_repair'] as const;
export type PremisesState = (typeof premisesStates)[number];

/** How many premises of each state. */
export type PremisesTotals = Readonly<Record<PremisesState, number>>;

export const totalsOfRows = (rows: readonly { readonly state: PremisesState }[]): PremisesTotals =>
  Object.fromEntries(
    premisesStates.map((state) => [state, rows.filter((row) => row.state === state).length]),
  ) as PremisesTotals;

/** (Shops open on Saturday + restaurants − empty) ÷ inhabitants of the area; null where nobody is known to live. */
export const townCentreIndex = (totals: PremisesTotals, inhabitants: number | null): number | null =>
  inhabitants === null || inhabitants <= 0
    ? null
    : (totals.saturday_shop + totals.restaurant - totals.empty) / inhabitants;
