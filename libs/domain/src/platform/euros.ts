/** Money is exact in the database, which PostgreSQL hands over as text; sums of a municipality fit a number to the cent. */
export const euros = {
  to: (value: number | null | undefined) => value,
  from: (value: string | null): number | null => (value === null ? null : Number(value)),
};
