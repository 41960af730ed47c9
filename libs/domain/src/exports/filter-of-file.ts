import type { ListKind } from '@elinvoima/contracts';

type Filter = Readonly<Record<string, unknown>>;

/** What a list's file leaves out unless its filter says otherwise. */
const leftOut: Partial<Record<ListKind, Filter>> = {
  enquiries: { confidentiality: 'open' },
  contacts: { restricted: false },
};

/** A file leaves the house: confidential enquiries, and people whose data's use is restricted, are in it only when somebody has chosen so. */
export const filterOfFile = (list: ListKind, filter: Filter): Filter => ({
  ...leftOut[list],
  ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
});
