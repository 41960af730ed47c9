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
  readonly unanswered?: true | undefined;
  /** Little is left of the promised time. */
  readonly dueSoon?: true | undefined;
  /** Longer at its stage than is meant. */
  readonly overPromise?: true | undefined;
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
    unanswered: flagParam(search, 'unanswered'),
    dueSoon: flagParam(search, 'dueSoon'),
    overPromise: flagParam(search, 'overPromise'),
    sort: choiceParam(search, 'sort', orders),
  });

/** What is asked for by the clock of the first answer stands by it: the first to come is the first due. */
export const defaultOrder = ({ unanswered, dueSoon, late }: EnquiriesSearch): 'receivedAt' | '-receivedAt' =>
  unanswered || dueSoon || late ? 'receivedAt' : '-receivedAt';
