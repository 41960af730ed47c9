/** What narrows the list of interactions; it lives in the address. */
import { interactionTypes, isPeriodCode, type InteractionType } from '@elinvoima/contracts';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

export interface InteractionsSearch {
  readonly q?: string | undefined;
  readonly type?: InteractionType | undefined;
  readonly period?: string | undefined;
  readonly topic?: string | undefined;
  /** Ids of a company, a contact and a colleague. */
  readonly company?: string | undefined;
  readonly contact?: string | undefined;
  readonly staff?: string | undefined;
}

export function parseInteractionsSearch(search: Record<string, unknown>): InteractionsSearch {
  const period = textParam(search, 'period');
  return searchOf({
    q: textParam(search, 'q'),
    type: choiceParam(search, 'type', interactionTypes),
    period: isPeriodCode(period) ? period : undefined,
    topic: textParam(search, 'topic'),
    company: textParam(search, 'company'),
    contact: textParam(search, 'contact'),
    staff: textParam(search, 'staff'),
  });
}
