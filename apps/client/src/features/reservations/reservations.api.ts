/** Sites that are kept for an enquiry, as the API has them. */
import type { ReservationConversion, ReservationState } from '@elinvoima/contracts';
import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import type { PickerRecord } from '../../ui/record-picker.js';

export type Reservation = Schema<'ReservationDto'>;
export type ReservationInput = Schema<'ReservationInputDto'>;
export type ReservationTerms = Schema<'ReservationTermsDto'>;

/** Far more than one site or enquiry has in its life. */
const most = 50;

export const reservationsQuery = (of: { siteId?: string; enquiryId?: string; state?: ReservationState }) =>
  queryOptions({
    queryKey: ['reservations', of],
    queryFn: async ({ signal }) => {
      const query = { ...of, sort: '-since', limit: most };
      return (await answer(api.GET('/api/reservations', { params: { query }, signal }))).items;
    },
  });

export const useReservations = (state: ReservationState, sort: string | undefined) =>
  useKeysetList<Reservation>(['reservations', { state, sort }], (cursor, signal) =>
    answer(api.GET('/api/reservations', { params: { query: { state, sort, cursor, withTotal: true } }, signal })),
  );

export const reserve = (siteId: string, body: ReservationInput): Promise<Reservation> =>
  answer(api.POST('/api/sites/{id}/reservation', { params: { path: { id: siteId } }, body }));

export const extendReservation = (siteId: string, body: { until: string; reason: string }): Promise<Reservation> =>
  answer(api.POST('/api/sites/{id}/reservation/extend', { params: { path: { id: siteId } }, body }));

export const releaseReservation = (siteId: string, reason: string): Promise<Reservation> =>
  answer(api.POST('/api/sites/{id}/reservation/release', { params: { path: { id: siteId } }, body: { reason } }));

export const convertReservation = (
  siteId: string,
  body: { status: ReservationConversion; since?: string },
): Promise<Reservation> =>
  answer(api.POST('/api/sites/{id}/reservation/convert', { params: { path: { id: siteId } }, body }));

export const changeTerms = ({ id, version }: Reservation, body: ReservationTerms): Promise<Reservation> =>
  answer(api.PATCH('/api/reservations/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

/** A reservation changes its site and is told on its enquiry's page: all three are read again. */
export function useReservationDeed<Variables>(
  deed: (variables: Variables) => Promise<Reservation>,
  onDone: (reservation: Reservation) => void,
): UseMutationResult<Reservation, Error, Variables> {
  const queryClient = useQueryClient();
  const readAgain = () =>
    Promise.all(
      ['reservations', 'sites', 'enquiries'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
    );
  return useMutation({
    mutationFn: deed,
    onSuccess: (reservation) => {
      onDone(reservation);
      return readAgain();
    },
    // Somebody was faster: the page shows how it stands now.
    onError: () => void readAgain(),
  });
}

export const findSites = async (q: string, signal: AbortSignal): Promise<PickerRecord[]> => {
  const query = { q: q || undefined, limit: 10 };
  const { items } = await answer(api.GET('/api/sites', { params: { query }, signal }));
  return items.map(({ id, name }) => ({ id, name }));
};

export const findEnquiries = async (q: string, signal: AbortSignal): Promise<PickerRecord[]> => {
  const query = { q: q || undefined, open: true, limit: 10 };
  const { items } = await answer(api.GET('/api/enquiries', { params: { query }, signal }));
  return items.map(({ id, title, company }) => ({ id, name: title, meta: company?.name }));
};
