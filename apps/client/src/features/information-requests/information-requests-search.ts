/** What the register of requests is narrowed by, as its address says it. */
import {
  informationRequestKinds,
  informationRequestStates,
  type InformationRequestKind,
  type InformationRequestState,
} from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

export interface InformationRequestsSearch {
  readonly q?: string | undefined;
  readonly kind?: InformationRequestKind | undefined;
  readonly state?: InformationRequestState | undefined;
  readonly late?: true | undefined;
}

export const parseInformationRequestsSearch = (search: Record<string, unknown>): InformationRequestsSearch =>
  searchOf({
    q: textParam(search, 'q'),
    kind: choiceParam(search, 'kind', informationRequestKinds),
    state: choiceParam(search, 'state', informationRequestStates),
    late: flagParam(search, 'late'),
  });
