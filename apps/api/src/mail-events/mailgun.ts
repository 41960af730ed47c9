import { isBadAddressStatus } from '@elinvoima/domain/platform';
import type { ToldReturn } from '@elinvoima/domain/recipients';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export interface MailgunMessage {
  signature: { timestamp: string; token: string; signature: string };
  /** Null for an event that stops nothing: delivered, opened and the like. */
  told: ToldReturn | null;
}

/** What Mailgun posts: `{ signature, "event-data" }`. */
export function readMailgun(body: unknown): MailgunMessage {
  const { signature, 'event-data': data } = fieldsOf(body);
  const { timestamp, token, signature: signed } = fieldsOf(signature);
  return {
    signature: { timestamp: textOf(timestamp), token: textOf(token), signature: textOf(signed) },
    told: toldBy(fieldsOf(data)),
  };
}

function toldBy(event: Fields): ToldReturn | null {
  const status = fieldsOf(event['delivery-status']);
  const enhanced = textOf(status['enhanced-code']);
  const isPermanent = event['severity'] === 'permanent';
  const kind =
    event['event'] === 'complained'
      ? 'complaint'
      : event['event'] === 'failed'
        ? isPermanent && (enhanced === '' ? textOf(event['reason']).includes('bounce') : isBadAddressStatus(enhanced))
          ? 'hard'
          : 'soft'
        : null;
  const id = textOf(event['id']);
  if (kind === null || id === '') return null;
  const seconds = Number(textOf(event['timestamp']));
  return {
    key: `mailgun:${id}`,
    kind,
    status: enhanced || textOf(status['code']) || null,
    isFinal: isPermanent,
    happenedAt: seconds > 0 ? new Date(seconds * 1000) : new Date(),
    source: 'provider',
    messageId: textOf(fieldsOf(fieldsOf(event['message'])['headers'])['message-id']) || undefined,
    recipient: textOf(event['recipient']) || undefined,
  };
}
