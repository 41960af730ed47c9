/** Contacts, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { ContactsFilter } from './contacts-search.js';

export type ContactRow = Schema<'ContactRowDto'>;
export type Contact = Schema<'ContactDto'>;
export type ContactInput = Schema<'ContactInputDto'>;

export const useContacts = (filter: ContactsFilter, sort: string | undefined) =>
  useKeysetList<ContactRow>(['contacts', 'list', filter, sort], (cursor, signal) =>
    answer(
      api.GET('/api/contacts', { params: { query: { ...filter, sort, limit: 100, cursor, withTotal: true } }, signal }),
    ),
  );

/** How many people a filter finds. */
export const countContacts = async (filter: ContactsFilter, signal: AbortSignal): Promise<number> =>
  (await answer(api.GET('/api/contacts', { params: { query: { ...filter, limit: 1, withTotal: true } }, signal })))
    .total ?? 0;

export const useCompanyContacts = (companyId: string) =>
  useKeysetList<ContactRow>(['contacts', 'of', companyId], (cursor, signal) =>
    answer(api.GET('/api/contacts', { params: { query: { companyId, cursor, withTotal: true } }, signal })),
  );

export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: ['contacts', id],
    queryFn: ({ signal }) => answer(api.GET('/api/contacts/{id}', { params: { path: { id } }, signal })),
  });

export const createContact = (body: ContactInput): Promise<Contact> => answer(api.POST('/api/contacts', { body }));

export const changeContact = ({ id, version }: Contact, body: ContactInput): Promise<Contact> =>
  answer(api.PATCH('/api/contacts/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

/** Whom the log of a talk with them names: nobody while the use of their data is restricted (GDPR 18). */
export const namedInLog = (
  contact: Pick<ContactRow, 'id' | 'firstName' | 'lastName' | 'restrictedOn'>,
): { id: string; name: string } | undefined =>
  contact.restrictedOn === null ? { id: contact.id, name: fullName(contact) } : undefined;

export const fullName = ({ firstName, lastName }: Pick<ContactRow, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`.trim();
