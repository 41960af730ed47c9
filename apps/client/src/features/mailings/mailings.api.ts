/** Letters to groups, as the API has them. */
import type { Language } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { MailingSearch, MailingsSearch } from './mailings-search.js';

export type MailingRow = Schema<'MailingRowDto'>;
export type Mailing = Schema<'MailingDto'>;
export type MailingInput = Schema<'MailingInputDto'>;
export type MailingReceiver = Schema<'MailingRecipientDto'>;

export const useMailings = (search: MailingsSearch) =>
  useKeysetList<MailingRow>(['mailings', 'list', search], (cursor, signal) =>
    answer(api.GET('/api/mailings', { params: { query: { ...search, cursor, withTotal: true } }, signal })),
  );

/** While it is on its way the page looks again every few seconds. */
export const mailingQuery = (id: string) =>
  queryOptions({
    queryKey: ['mailings', id],
    queryFn: ({ signal }) => answer(api.GET('/api/mailings/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'sending' ? 5000 : false),
  });

export const useReceivers = ({ id, updatedAt }: Mailing, search: MailingSearch) =>
  useKeysetList<MailingReceiver>(['mailings', id, 'receivers', updatedAt, search], (cursor, signal) =>
    answer(
      api.GET('/api/mailings/{id}/recipients', { params: { path: { id }, query: { ...search, cursor } }, signal }),
    ),
  );

/** What stands around the written text. */
export const framesQuery = queryOptions({
  queryKey: ['mailings', 'frames'],
  queryFn: ({ signal }) => answer(api.GET('/api/mailings/frames', { signal })),
  staleTime: 60 * 60_000,
});

export const createMailing = (body: MailingInput): Promise<Mailing> => answer(api.POST('/api/mailings', { body }));

export const changeMailing = (
  { id, version }: Pick<Mailing, 'id' | 'version'>,
  body: Schema<'MailingPatchDto'>,
): Promise<Mailing> =>
  answer(api.PATCH('/api/mailings/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

export const sendTest = (id: string, language: Language): Promise<Schema<'MailingTestSentDto'>> =>
  answer(api.POST('/api/mailings/{id}/test', { params: { path: { id } }, body: { language } }));

export const sendMailing = (id: string, body: Schema<'SendMailingDto'>): Promise<Mailing> =>
  answer(api.POST('/api/mailings/{id}/send', { params: { path: { id } }, body }));

export type MailingPress = 'pause' | 'resume' | 'stop' | 'unschedule';

export const pressMailing = (id: string, press: MailingPress): Promise<Mailing> =>
  answer(api.POST(`/api/mailings/{id}/${press}`, { params: { path: { id } } }));

export const resendMailing = (id: string, states: Schema<'ResendMailingDto'>['states']): Promise<Mailing> =>
  answer(api.POST('/api/mailings/{id}/resend', { params: { path: { id } }, body: { states } }));
