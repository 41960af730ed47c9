/** Who is signed in, and what they may do. */
import type { Language, Permission, Role } from '@elinvoima/contracts';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { isProblem } from '../api/problem.js';

export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
}

export interface Session {
  readonly user: SessionUser;
  readonly permissions: readonly Permission[];
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await answer<Session>(api.GET('/api/session', { signal }));
    } catch (error) {
      if (isProblem(error, 401)) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

/** The session of a page behind signing in (every page but the sign-in pages). */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Error('This page is shown only to the signed in');
  return data;
}

/** `const may = useMay(); may('companies.write')` */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}

/** Ends the session here and on the server, and forgets everything that was read. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await api.DELETE('/api/session');
    queryClient.clear();
    window.location.assign('/login');
  };
}
