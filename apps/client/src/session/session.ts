/** Who is signed in, and what they may do. */
import type { Language, Permission } from '@elinvoima/contracts';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { isProblem } from '../api/problem.js';

export type Session = Schema<'SessionDto'>;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await answer(api.GET('/api/session', { signal }));
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
    try {
      await api.DELETE('/api/session');
    } catch (error) {
      // A session that has already ended is as good.
      if (!isProblem(error, 401)) throw error;
    }
    queryClient.clear();
    // Unsent drafts of this tab hold people's names.
    sessionStorage.clear();
    window.location.assign('/login');
  };
}

/** Keeps the language that was chosen with the account, so that mails and other devices follow. */
export async function keepLanguage(language: Language): Promise<void> {
  await api.PATCH('/api/session', { body: { language } });
}
