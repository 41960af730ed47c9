/** The outbox, as the API has it. */
import type { OutboxState } from '@elinvoima/contracts';
import { answer, api, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';

export type OutboxMail = Schema<'OutboxMailDto'>;

export const useOutbox = (state: OutboxState | undefined) =>
  useKeysetList<OutboxMail>(['outbox', state], (cursor, signal) =>
    answer(api.GET('/api/outbox', { params: { query: { state, cursor, withTotal: true } }, signal })),
  );
