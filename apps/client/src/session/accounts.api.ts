/** Getting in: password, forgotten password, and the one-time links that come by mail. */
import { answer, api } from '../api/client.js';
import type { Session } from './session.js';

/** Answered 202 when the account has a second factor: then `finishSecondFactor` ends the signing in. */
export interface SecondFactorWanted {
  readonly next: 'second-factor';
  readonly methods: readonly string[];
}

export function signIn(email: string, password: string): Promise<Session | SecondFactorWanted> {
  return answer(api.POST('/api/session', { body: { email, password } }));
}

export function finishSecondFactor(code: string): Promise<Session> {
  return answer(api.POST('/api/session/second-factor', { body: { code } }));
}

/** Answers alike whether the address has an account or not. */
export async function askForResetLink(email: string): Promise<void> {
  await api.POST('/api/session/password-reset', { body: { email } });
}

export async function resetPassword(token: string, password: string): Promise<void> {
  await api.POST('/api/session/password-reset/finish', { body: { token, password } });
}

export async function acceptInvitation(token: string, password: string): Promise<void> {
  await api.POST('/api/session/invitation/accept', { body: { token, password } });
}
