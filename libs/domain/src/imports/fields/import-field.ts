import type { ImportKind } from '@elinvoima/contracts';

/** Kinds of imports that come as a table. */
export type TableKind = Extract<ImportKind, 'companies' | 'contacts' | 'interactions' | 'sites'>;
export const tableKinds: readonly TableKind[] = ['companies', 'contacts', 'interactions', 'sites'];
export const isTableKind = (kind: ImportKind): kind is TableKind => tableKinds.some((one) => one === kind);

/** What a cell must be for the field, and by which a column is known when its header says nothing. */
export type ImportFieldType =
  | 'text'
  | 'business-id'
  | 'day'
  | 'time'
  | 'whole'
  | 'choice'
  | 'tags'
  | 'phone'
  | 'email'
  | 'language'
  | 'website'
  | 'postal-code'
  | 'municipality'
  | 'industry'
  | 'size-class'
  | 'number'
  | 'square-metres'
  | 'euros'
  | 'choices'
  | 'property-id'
  | 'record-id'
  | 'distances'
  | 'geometry'
  | 'coordinate';

/** Something that a column of a file can fill. */
export interface ImportField {
  key: string;
  type: ImportFieldType;
  /** Headers it is known by in the three languages, normalised. Its names in the catalogue are known besides. */
  headers: readonly string[];
  /** Of a choice or several: the values, and where their names stand in the catalogue (`companies.kind.company`). */
  choices?: { values: readonly string[]; names: string };
}

/** Field by field, the column that fills it, from 0. */
export type ImportMapping = Readonly<Record<string, number>>;

/** A header without case, accents, punctuation and what stands in brackets: `Y-tunnus *` and `y tunnus` are one. */
export const normalisedHeader = (header: string): string =>
  header
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/\(.*?\)|\[.*?\]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
