/** What narrows the list of interactions; it lives in the address. Columns or an order make a table of the timeline. */
import { isPeriodCode, type InteractionStatus, type InteractionType, type Several } from '@elinvoima/contracts';
import { filterOf, parseListSearch, type ListSearch } from '../../routing/list-search.js';
import { dayParam, searchOf, severalParam, textParam } from '../../routing/search-params.js';

export interface InteractionsSearch extends ListSearch {
  readonly q?: string | undefined;
  readonly type?: Several<InteractionType> | undefined;
  readonly period?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly topic?: Several<string> | undefined;
  /** Ids of a company, a contact and a colleague. */
  readonly company?: string | undefined;
  readonly contact?: string | undefined;
  readonly staff?: Several<string> | undefined;
  readonly status?: Several<InteractionStatus> | undefined;
}

const sorts = ['subject', 'occurredAt', 'durationMinutes', 'updatedAt'];

/** How the address calls what the API and the views call otherwise; it understands both. */
export const inAddress = { companyId: 'company', contactId: 'contact', staffId: 'staff' } as const;

export function parseInteractionsSearch(search: Record<string, unknown>): InteractionsSearch {
  const period = textParam(search, 'period');
  return searchOf({
    q: textParam(search, 'q'),
    type: severalParam(search, 'interactions', 'type'),
    period: isPeriodCode(period) ? period : undefined,
    from: dayParam(search, 'from'),
    to: dayParam(search, 'to'),
    topic: severalParam(search, 'interactions', 'topic'),
    company: textParam(search, 'company') ?? textParam(search, 'companyId'),
    contact: textParam(search, 'contact') ?? textParam(search, 'contactId'),
    staff: severalParam(search, 'interactions', 'staff', 'staffId') ?? severalParam(search, 'interactions', 'staffId'),
    status: severalParam(search, 'interactions', 'status'),
    ...parseListSearch(search, sorts),
  });
}

/** The filter as the API and the views call its members. */
export function interactionsFilter(search: InteractionsSearch) {
  const { company, contact, staff, ...rest } = filterOf(search);
  return searchOf({ ...rest, companyId: company, contactId: contact, staffId: staff });
}
export type InteractionsFilter = ReturnType<typeof interactionsFilter>;

export const isTable = ({ columns, sort }: InteractionsSearch): boolean => columns !== undefined || sort !== undefined;
