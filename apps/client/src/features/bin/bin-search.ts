/** What the address of the bin holds. */
import { recordKinds, type RecordKind } from '@elinvoima/contracts';
import { choiceParam, searchOf } from '../../routing/search-params.js';

export interface BinSearch {
  readonly kind?: RecordKind | undefined;
}

export const parseBinSearch = (search: Record<string, unknown>): BinSearch =>
  searchOf({ kind: choiceParam(search, 'kind', recordKinds) });
