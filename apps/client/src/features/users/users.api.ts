/** Accounts, as the API has them. */
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { UsersSearch } from './users-search.js';

export type User = Schema<'UserDto'>;

export const useUsers = (search: UsersSearch) =>
  useKeysetList<User>(['users', 'list', search], (cursor, signal) =>
    answer(api.GET('/api/users', { params: { query: { ...search, cursor, withTotal: true } }, signal })),
  );

export const inviteUser = (body: Schema<'InviteUserDto'>): Promise<User> => answer(api.POST('/api/users', { body }));

export const inviteAgain = ({ id }: User): Promise<unknown> =>
  api.POST('/api/users/{id}/invitation', { params: { path: { id } } });

export const resetSecondFactor = ({ id }: User): Promise<unknown> =>
  api.POST('/api/users/{id}/second-factor/reset', { params: { path: { id } } });

export const endSessions = ({ id }: User): Promise<unknown> =>
  api.POST('/api/users/{id}/sessions/end', { params: { path: { id } } });

export const changeUser = ({ id, version }: User, body: Schema<'UserPatchDto'>): Promise<User> =>
  answer(api.PATCH('/api/users/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));
