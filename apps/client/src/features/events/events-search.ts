/** What the address of the events list holds. */
import { eventKinds, eventStatuses, type Day, type EventKind, type EventStatus } from '@elinvoima/contracts';
import { choiceParam, dayParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['startsAt', '-startsAt', 'title', '-title'] as const;

export interface EventsSearch {
  readonly q?: string | undefined;
  readonly kind?: EventKind | undefined;
  readonly status?: EventStatus | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseEventsSearch = (search: Record<string, unknown>): EventsSearch =>
  searchOf({
    q: textParam(search, 'q'),
    kind: choiceParam(search, 'kind', eventKinds),
    status: choiceParam(search, 'status', eventStatuses),
    from: dayParam(search, 'from'),
    to: dayParam(search, 'to'),
    sort: choiceParam(search, 'sort', orders),
  });
