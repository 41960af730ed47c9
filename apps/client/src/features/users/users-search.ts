/** What the address of the users list holds. */
import { roles, type Role } from '@elinvoima/contracts';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

export interface UsersSearch {
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
}

export const parseUsersSearch = (search: Record<string, unknown>): UsersSearch =>
  searchOf({ q: textParam(search, 'q')?.slice(0, 200), role: choiceParam(search, 'role', roles) });
