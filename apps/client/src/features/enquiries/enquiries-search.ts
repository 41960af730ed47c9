/** What the address of the enquiries holds: the board unless the list is asked for. */
import {
  confidentialityFilters,
  type ConfidentialityFilter,
  type EnquiryKind,
  type EnquiryStage,
  type Several,
} from '@elinvoima/contracts';
import { filterOf, parseListSearch, type ListSearch } from '../../routing/list-search.js';
import { choiceParam, flagParam, idParam, searchOf, severalParam, textParam } from '../../routing/search-params.js';

/** What narrows board and list alike, as the API calls it. */
export interface EnquiriesFilter {
  readonly q?: string | undefined;
  readonly kind?: Several<EnquiryKind> | undefined;
  readonly ownerId?: Several<string> | undefined;
  readonly companyId?: string | undefined;
  readonly unanswered?: true | undefined;
  /** Little is left of the promised time. */
  readonly dueSoon?: true | undefined;
  /** Unanswered after the promised time. */
  readonly late?: true | undefined;
  /** Longer at its stage than is meant. */
  readonly overPromise?: true | undefined;
  readonly confidentiality?: ConfidentialityFilter | undefined;
}

export interface EnquiriesSearch extends EnquiriesFilter, ListSearch {
  readonly as?: 'list' | undefined;
  readonly stage?: Several<EnquiryStage> | undefined;
  /** Those that have ended too. */
  readonly all?: true | undefined;
}

export const parseEnquiriesSearch = (search: Record<string, unknown>): EnquiriesSearch =>
  searchOf({
    as: choiceParam(search, 'as', ['list'] as const),
    q: textParam(search, 'q')?.slice(0, 200),
    stage: severalParam(search, 'enquiries', 'stage'),
    kind: severalParam(search, 'enquiries', 'kind'),
    ownerId: severalParam(search, 'enquiries', 'ownerId'),
    companyId: idParam(search, 'companyId'),
    all: flagParam(search, 'all'),
    unanswered: flagParam(search, 'unanswered'),
    late: flagParam(search, 'late'),
    dueSoon: flagParam(search, 'dueSoon'),
    overPromise: flagParam(search, 'overPromise'),
    confidentiality: choiceParam(search, 'confidentiality', confidentialityFilters),
    ...parseListSearch(search, ['title', 'receivedAt', 'nextStepOn', 'updatedAt']),
  });

/** What is kept in a view says that only open ones are shown; the address says the contrary. */
export const parseKeptSearch = (search: Record<string, unknown>): EnquiriesSearch =>
  parseEnquiriesSearch({ ...search, ...(search['open'] !== true && search['stage'] === undefined && { all: true }) });

export const boardFilter = ({ as: _as, all: _all, stage: _stage, ...search }: EnquiriesSearch): EnquiriesFilter =>
  filterOf(search);

/** The list shows what is open until somebody asks for more, or for a stage that may be an end. */
export const listFilter = ({ as: _as, all, ...search }: EnquiriesSearch) => ({
  ...filterOf(search),
  ...(!all && !search.stage && { open: true as const }),
});

/** What is asked for by the clock of the first answer stands by it: the first to come is the first due. */
export const defaultOrder = ({ unanswered, dueSoon, late }: EnquiriesSearch): 'receivedAt' | '-receivedAt' =>
  unanswered || dueSoon || late ? 'receivedAt' : '-receivedAt';
