import type { ListKind } from '@elinvoima/contracts';

type Filter = Readonly<Record<string, unknown>>;

/** A file leaves the house: confidential enquiries are in it only when somebody has chosen so. */
export const filterOfFile = (list: ListKind, filter: Filter): Filter =>
  list === 'enquiries' && filter['confidentiality'] === undefined ? { ...filter, confidentiality: 'open' } : filter;
