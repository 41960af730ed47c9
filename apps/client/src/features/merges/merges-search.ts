import { mergeKinds, type MergeKind } from '@elinvoima/contracts';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

export interface MergeSearch {
  /** The record that would go into the one of the address. */
  readonly with?: string | undefined;
}

export const parseMergeSearch = (search: Record<string, unknown>): MergeSearch =>
  searchOf({ with: textParam(search, 'with') });

export interface MergesSearch {
  readonly kind?: MergeKind | undefined;
}

export const parseMergesSearch = (search: Record<string, unknown>): MergesSearch =>
  searchOf({ kind: choiceParam(search, 'kind', mergeKinds) });
