/** What the address of the stopped addresses holds. An address that is looked for stands in none: addresses are not for histories. */
import { suppressionReasons, type SuppressionReason } from '@elinvoima/contracts';
import { choiceParam, searchOf } from '../../routing/search-params.js';

export interface SuppressionsSearch {
  readonly reason?: SuppressionReason | undefined;
}

export const parseSuppressionsSearch = (search: Record<string, unknown>): SuppressionsSearch =>
  searchOf({ reason: choiceParam(search, 'reason', suppressionReasons) });
