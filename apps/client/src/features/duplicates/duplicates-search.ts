/** What the address of the duplicates holds. */
import {
  duplicateConfidences,
  duplicateKinds,
  type DuplicateConfidence,
  type DuplicateKind,
} from '@elinvoima/contracts';
import { choiceParam, searchOf } from '../../routing/search-params.js';

export const listStates = ['open', 'not_duplicate'] as const;

export interface DuplicatesSearch {
  /** Companies unless it says otherwise. */
  readonly kind?: DuplicateKind | undefined;
  readonly state?: (typeof listStates)[number] | undefined;
  readonly confidence?: DuplicateConfidence | undefined;
}

export const parseDuplicatesSearch = (search: Record<string, unknown>): DuplicatesSearch =>
  searchOf({
    kind: choiceParam(search, 'kind', duplicateKinds),
    state: choiceParam(search, 'state', listStates),
    confidence: choiceParam(search, 'confidence', duplicateConfidences),
  });
