/** Keys of other systems, as the API has them. */
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';

export type ApiKey = Schema<'ApiKeyDto'>;
export type IssuedApiKey = Schema<'IssuedApiKeyDto'>;

export const useApiKeys = () =>
  useKeysetList<ApiKey>(['api-keys', 'list'], (cursor, signal) =>
    answer(api.GET('/api/api-keys', { params: { query: { cursor, withTotal: true } }, signal })),
  );

export const makeApiKey = (body: Schema<'NewApiKeyDto'>): Promise<IssuedApiKey> =>
  answer(api.POST('/api/api-keys', { body }));

export const rotateApiKey = ({ id }: ApiKey, body: Schema<'RotateApiKeyDto'>): Promise<IssuedApiKey> =>
  answer(api.POST('/api/api-keys/{id}/rotate', { params: { path: { id } }, body }));

export const revokeApiKey = ({ id, version }: ApiKey): Promise<unknown> =>
  answer(api.DELETE('/api/api-keys/{id}', { params: { path: { id } }, headers: ifMatch(version) }));
