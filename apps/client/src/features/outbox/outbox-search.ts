/** What the address of the outbox holds: a state, and the mail that is being read. */
import { outboxStates, type OutboxState } from '@elinvoima/contracts';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

export interface OutboxSearch {
  readonly state?: OutboxState | undefined;
  readonly mail?: string | undefined;
}

export const parseOutboxSearch = (search: Record<string, unknown>): OutboxSearch =>
  searchOf({ state: choiceParam(search, 'state', outboxStates), mail: textParam(search, 'mail') });
