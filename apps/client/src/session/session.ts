/** Who is signed in, and what they may do. */
import type { Language, Permission } from '@elinvoima/contracts';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { isNetworkFailure, isProblem } from '../api/problem.js';
import { mayKeep } from '../offline/state.js';

export type Session = Schema<'SessionDto'>;

/** Somebody signed out while the network was away: the server is told before it is asked anything. */
const owedSignOut = 'elinvoima.sign-out-owed';

async function endSession(): Promise<void> {
  try {
    await api.DELETE('/api/session');
  } catch (error) {
    // A session that has already ended is as good.
    if (!isProblem(error, 401)) throw error;
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      if (localStorage.getItem(owedSignOut) !== null) {
        await endSession();
        localStorage.removeItem(owedSignOut);
      }
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

/** Ends the session here and on the server, and erases from the device whatever was read or waits to be sent. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    try {
      await endSession();
    } catch (error) {
      if (!isNetworkFailure(error)) throw error;
      localStorage.setItem(owedSignOut, '1');
    }
    if (mayKeep()) await (await import('../offline/device.js')).eraseOwn();
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
