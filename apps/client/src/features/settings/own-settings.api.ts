/** One's own choices about mails and the calendar, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';

export type OwnChoices = Schema<'OwnChoicesDto'>;

export const choicesQuery = queryOptions({
  queryKey: ['own-choices'],
  queryFn: ({ signal }) => answer(api.GET('/api/session/choices', { signal })),
});

export const changeChoices = (body: Partial<OwnChoices>) => answer(api.PATCH('/api/session/choices', { body }));

export const calendarQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: ({ signal }) => answer(api.GET('/api/session/calendar-feed', { signal })),
});

export const rotateCalendar = () => answer(api.POST('/api/session/calendar-feed/rotate'));

export const sendDigest = () => answer(api.POST('/api/session/digest'));
