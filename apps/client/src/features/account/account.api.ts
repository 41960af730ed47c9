/** One's own ways of signing in, as the API has them. The browser's part of a passkey is read only when one is used. */
import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';
import type { Session } from '../../session/session.js';

export type OwnFactors = Schema<'OwnFactorsDto'>;
export type OwnSession = Schema<'OwnSessionsDto'>['items'][number];
export type StepUpMethod = Schema<'StepUpStateDto'>['methods'][number];

export const factorsQuery = queryOptions({
  queryKey: ['account', 'factors'],
  queryFn: ({ signal }) => answer(api.GET('/api/session/second-factor', { signal })),
});

export const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ signal }) => answer(api.GET('/api/session/sessions', { signal })),
});

/** A change of one's own account: what the page shows of it is read again. */
export function useAccountChange<Variables, Result>(
  change: (variables: Variables) => Promise<Result>,
  onDone?: (result: Result) => void,
): UseMutationResult<Result, Error, Variables> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (result) => {
      onDone?.(result);
      return queryClient.invalidateQueries({ queryKey: ['account'] });
    },
  });
}

type Options = { readonly options: object };

async function signedBy({ options }: Options): Promise<Record<string, unknown>> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const signed = await startAuthentication({ optionsJSON: options as never });
  return { ...signed };
}

/** The passkey's own sign-in, and the second step by it, are one: the server knows what was asked. */
export async function enterWithPasskey(): Promise<Session> {
  const passkey = await signedBy(await answer(api.POST('/api/session/passkey/options')));
  return answer(api.POST('/api/session/passkey', { body: { passkey } }));
}

export const enterWithCode = (proof: { code: string } | { recoveryCode: string }): Promise<Session> =>
  answer(api.POST('/api/session/second-factor', { body: proof }));

export async function confirmWithPasskey(): Promise<void> {
  const passkey = await signedBy(await answer(api.POST('/api/session/step-up/passkey-options')));
  await api.POST('/api/session/step-up', { body: { passkey } });
}

export async function addPasskey(name: string): Promise<readonly string[] | null> {
  const { options } = await answer(api.POST('/api/session/passkeys/options'));
  const { startRegistration } = await import('@simplewebauthn/browser');
  const passkey = { ...(await startRegistration({ optionsJSON: options as never })) };
  return (await answer(api.POST('/api/session/passkeys', { body: { name, passkey } }))).recoveryCodes;
}
