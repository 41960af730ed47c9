/** Getting in: the password, and the one-time link by which it is chosen. */
import { answer, api, type Schema } from '../api/client.js';
import type { Session } from './session.js';

export type SecondStepAsked = Schema<'SecondStepAskedDto'>;

/** The session, or how the second step can be taken. */
export function signIn(email: string, password: string): Promise<Session | SecondStepAsked> {
  return answer(api.POST('/api/session', { body: { email, password } }));
}

/** Answers alike whether the address has an account or not. */
export async function askForPasswordLink(email: string): Promise<void> {
  await api.POST('/api/password-links', { body: { email } });
}

/** The link came with an invitation or after a forgotten password. */
export async function choosePassword(token: string, password: string): Promise<void> {
  await api.POST('/api/password-links/{token}', { params: { path: { token } }, body: { password } });
}
