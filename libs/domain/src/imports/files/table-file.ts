import type { CoordinateSystem } from '@elinvoima/contracts';

/** Formats of a table that somebody has made: told by the content, never by the file's name. */
export const tableFormats = ['csv', 'xlsx', 'geojson'] as const;
export type TableFormat = (typeof tableFormats)[number];

export interface TableRow {
  /** Its place among the rows that hold something, from 1; the header is not counted. */
  n: number;
  /** As many as there are columns, `''` where nothing stands; more when the row has too many. */
  cells: readonly string[];
  /** A row with more cells than there are columns cannot be told apart from a shifted one: it is refused, the file is not. */
  tooManyCells?: true;
  /** Of GeoJSON: something stands in the list of features that is none. */
  notFeature?: true;
}

/** A table that is read once, from its beginning, however long it is. */
export interface TableFile {
  /** The header, as it is written. */
  columns: readonly string[];
  /** Of a workbook: the sheet that is read. */
  sheet: string | null;
  /** Of GeoJSON: in what its coordinates are told. */
  system?: CoordinateSystem;
  /** What people typed, as text: days as ISO (`2026-11-22`, `2026-11-22T13:05`) and numbers with a comma before the decimals where the file knows them as such. Throws `Malformed`. */
  rows(): AsyncGenerator<TableRow>;
  /** Lets the file go; `rows` does it by itself at its end. */
  close(): Promise<void>;
}
