/** The refused rows of a table, as a table of the same columns with one more that says why. */
export interface RefusedTable {
  title: string;
  columns: readonly string[];
  rows: AsyncGenerator<readonly string[]>;
}
