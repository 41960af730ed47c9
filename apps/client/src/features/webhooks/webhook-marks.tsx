/** How an address does, at a glance. */
import type { WebhookDeliveryState, WebhookState } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { Webhook } from './webhooks.api.js';

const tones = { active: 'green', disabled: 'neutral', failing: 'red' } as const;
const deliveryTones = { queued: 'neutral', sending: 'neutral', delivered: 'green', failed: 'red' } as const;

export function WebhookStateTag({ state }: { readonly state: WebhookState }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={tones[state]}>{t(`webhooks.state.${state}`)}</Tag>;
}

export function DeliveryStateTag({ state }: { readonly state: WebhookDeliveryState }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={deliveryTones[state]}>{t(`webhooks.deliveries.state.${state}`)}</Tag>;
}

export function LastDelivery({ webhook: { last, waiting } }: { readonly webhook: Webhook }): ReactNode {
  const { t, formats } = useTexts();
  return (
    <>
      {last === null ? (
        t('webhooks.never')
      ) : (
        <>
          {formats.dayAndTime(last.at)} <DeliveryStateTag state={last.state} />
        </>
      )}
      {waiting > 0 && <div>{t('webhooks.waiting', { count: waiting })}</div>}
    </>
  );
}
