/** What the address of the events list holds. */
import {
  eventKinds,
  eventStatuses,
  parsePeriod,
  type Day,
  type EventKind,
  type EventStatus,
} from '@elinvoima/contracts';
import { parseListSearch, type ListSearch } from '../../routing/list-search.js';
import { choiceParam, dayParam, searchOf, textParam } from '../../routing/search-params.js';

export interface EventsFilter {
  readonly q?: string | undefined;
  readonly kind?: EventKind | undefined;
  readonly status?: EventStatus | undefined;
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

const idParam = (search: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = textParam(search, name);
  return value !== undefined && /^[0-9a-f-]{36}$/.test(value) ? value : undefined;
};

export function parseEventsSearch(search: Record<string, unknown>): EventsSearch {
  const period = textParam(search, 'period');
  return searchOf({
    q: textParam(search, 'q')?.slice(0, 200),
    kind: choiceParam(search, 'kind', eventKinds),
    status: choiceParam(search, 'status', eventStatuses),
    theme: textParam(search, 'theme')?.slice(0, 200),
    from: dayParam(search, 'from'),
    to: dayParam(search, 'to'),
    period: period !== undefined && parsePeriod(period) !== null ? period : undefined,
    companyId: idParam(search, 'companyId'),
    contactId: idParam(search, 'contactId'),
    ...parseListSearch(search, ['startsAt', 'title', 'updatedAt']),
  });
}
