/** What the address of the list of proposals to the regional plan holds. */
import { planDocumentKinds, proposalOutcomes, type PlanDocumentKind, type ProposalOutcome } from '@elinvoima/contracts';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

export interface PlanProposalsSearch {
  readonly q?: string | undefined;
  readonly outcome?: ProposalOutcome | undefined;
  readonly kind?: PlanDocumentKind | undefined;
  readonly theme?: string | undefined;
}

export const parsePlanProposalsSearch = (search: Record<string, unknown>): PlanProposalsSearch =>
  searchOf({
    q: textParam(search, 'q'),
    outcome: choiceParam(search, 'outcome', proposalOutcomes),
    kind: choiceParam(search, 'kind', planDocumentKinds),
    theme: textParam(search, 'theme'),
  });
