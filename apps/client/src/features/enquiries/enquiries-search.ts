/** What the address of the enquiries holds: the board unless a list is asked for. */
import { enquiryKinds, enquiryStages, type EnquiryKind, type EnquiryStage } from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['receivedAt', '-receivedAt', 'title', '-title', 'nextStepOn', '-nextStepOn'] as const;

export interface EnquiriesSearch {
  readonly view?: 'list' | undefined;
  readonly q?: string | undefined;
  readonly kind?: EnquiryKind | undefined;
  readonly stage?: EnquiryStage | undefined;
  /** Those that have ended too. */
  readonly all?: true | undefined;
  readonly mine?: true | undefined;
  /** Unanswered after the promised time. */
  readonly late?: true | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseEnquiriesSearch = (search: Record<string, unknown>): EnquiriesSearch =>
  searchOf({
    view: choiceParam(search, 'view', ['list'] as const),
    q: textParam(search, 'q'),
    kind: choiceParam(search, 'kind', enquiryKinds),
    stage: choiceParam(search, 'stage', enquiryStages),
    all: flagParam(search, 'all'),
    mine: flagParam(search, 'mine'),
    late: flagParam(search, 'late'),
    sort: choiceParam(search, 'sort', orders),
  });
