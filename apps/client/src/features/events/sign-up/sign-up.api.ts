/** Signing up for an event, as the API has it. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../../api/client.js';

export type Registration = Schema<'RegistrationDto'>;
export type RegistrationInput = Schema<'RegistrationInputDto'>;

/** The first two hundred. */
export const registrationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', id, 'registrations'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/events/{id}/registrations', { params: { path: { id }, query: { limit: 200 } }, signal })),
  });

export const register = (id: string, body: RegistrationInput): Promise<Registration> =>
  answer(api.POST('/api/events/{id}/registrations', { params: { path: { id } }, body }));

const ofRegistration = (id: string, registrationId: string) => ({ params: { path: { id, registrationId } } });

export const cancelRegistration = (id: string, registrationId: string): Promise<Registration> =>
  answer(api.POST('/api/events/{id}/registrations/{registrationId}/cancel', ofRegistration(id, registrationId)));

export const promoteRegistration = (id: string, registrationId: string): Promise<Registration> =>
  answer(api.POST('/api/events/{id}/registrations/{registrationId}/promote', ofRegistration(id, registrationId)));

export const linkCompany = (id: string, registrationId: string, companyId: string): Promise<Registration> =>
  answer(
    api.POST('/api/events/{id}/registrations/{registrationId}/company', {
      ...ofRegistration(id, registrationId),
      body: { companyId },
    }),
  );

export const createCompany = (name: string): Promise<{ id: string }> =>
  answer(api.POST('/api/companies', { body: { name } }));
