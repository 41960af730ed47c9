/** What a person may choose for a row of an import instead of our verdict. */
export const rowDecisions = ['create', 'update', 'skip'] as const;
export type RowDecision = (typeof rowDecisions)[number];

/** By what a row resembles a record, or an earlier row of its file. */
export const alikeBy = ['business-id', 'property-id', 'name', 'email', 'phone', 'website'] as const;
export type AlikeBy = (typeof alikeBy)[number];
