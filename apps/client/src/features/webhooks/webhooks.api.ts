/** Addresses that are told of what happens, as the API has them. */
import type { WebhookDeliveryState } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';

export type Webhook = Schema<'WebhookDto'>;
export type IssuedWebhook = Schema<'IssuedWebhookDto'>;
export type Delivery = Schema<'WebhookDeliveryDto'>;
export type NewWebhook = Schema<'NewWebhookDto'>;

export const useWebhooks = () =>
  useKeysetList<Webhook>(['webhooks', 'list'], (cursor, signal) =>
    answer(api.GET('/api/webhooks', { params: { query: { cursor, withTotal: true } }, signal })),
  );

export const useWebhook = (id: string) =>
  useQuery({
    queryKey: ['webhooks', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/webhooks/{id}', { params: { path: { id } }, signal })),
  });

export const useDeliveries = (id: string, state: WebhookDeliveryState | null) =>
  useKeysetList<Delivery>(['webhooks', 'deliveries', id, state], (cursor, signal) =>
    answer(
      api.GET('/api/webhooks/{id}/deliveries', {
        params: { path: { id }, query: { cursor, ...(state !== null && { state }) } },
        signal,
      }),
    ),
  );

export const makeWebhook = (body: NewWebhook): Promise<IssuedWebhook> => answer(api.POST('/api/webhooks', { body }));

export const changeWebhook = ({ id, version }: Webhook, body: Schema<'WebhookPatchDto'>): Promise<Webhook> =>
  answer(api.PATCH('/api/webhooks/{id}', { params: { path: { id } }, headers: ifMatch(version), body }));

export const removeWebhook = ({ id, version }: Webhook): Promise<unknown> =>
  answer(api.DELETE('/api/webhooks/{id}', { params: { path: { id } }, headers: ifMatch(version) }));

export const rotateSecret = ({ id }: Webhook): Promise<IssuedWebhook> =>
  answer(api.POST('/api/webhooks/{id}/rotate-secret', { params: { path: { id } } }));

export const testWebhook = ({ id }: Webhook): Promise<unknown> =>
  answer(api.POST('/api/webhooks/{id}/test', { params: { path: { id } } }));

export const resendDelivery = (id: string, deliveryId: string): Promise<unknown> =>
  answer(api.POST('/api/webhooks/{id}/deliveries/{deliveryId}/resend', { params: { path: { id, deliveryId } } }));
