/** What the address of the events list holds. */
import { parsePeriod, type Day, type EventKind, type EventStatus, type Several } from '@elinvoima/contracts';
import { parseListSearch, type ListSearch } from '../../routing/list-search.js';
import { dayParam, idParam, searchOf, severalParam, textParam } from '../../routing/search-params.js';

export interface EventsFilter {
  readonly q?: string | undefined;
  readonly kind?: Several<EventKind> | undefined;
  readonly status?: Several<EventStatus> | undefined;
  readonly theme?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** A reporting period. */
  readonly period?: string | undefined;
  /** This company, or this person, was there. */
  readonly companyId?: string | undefined;
  readonly contactId?: string | undefined;
}

export interface EventsSearch extends EventsFilter, ListSearch {}

export function parseEventsSearch(search: Record<string, unknown>): EventsSearch {
  const period = textParam(search, 'period');
  return searchOf({
    q: textParam(search, 'q')?.slice(0, 200),
    kind: severalParam(search, 'events', 'kind'),
    status: severalParam(search, 'events', 'status'),
    theme: textParam(search, 'theme')?.slice(0, 200),
    from: dayParam(search, 'from'),
    to: dayParam(search, 'to'),
    period: period !== undefined && parsePeriod(period) !== null ? period : undefined,
    companyId: idParam(search, 'companyId'),
    contactId: idParam(search, 'contactId'),
    ...parseListSearch(search, ['startsAt', 'title', 'updatedAt']),
  });
}
