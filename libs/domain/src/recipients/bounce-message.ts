import PostalMime from 'postal-mime';
import { enhancedStatus, isBadAddressStatus } from '../platform/index.js';
import type { ToldReturn } from './mail-returns.js';

const field = (text: string, name: string): string | null =>
  new RegExp(`^${name}:[ \\t]*((?:.|\\r?\\n[ \\t])+)`, 'im').exec(text)?.[1]?.replaceAll(/\s+/g, ' ').trim() ?? null;

/**
 * A bounce message (multipart/report, RFC 3464) as what it tells; null for a mail that is none, or that tells of a delay only.
 * Nobody has signed it: it counts only by naming a mail of ours, in its own receiver (VERP) or as the Message-ID that it returns.
 */
export async function readBounceMessage(
  content: Buffer,
): Promise<(Omit<ToldReturn, 'key'> & { messageKey: string }) | null> {
  const mail = await PostalMime.parse(content, { attachmentEncoding: 'utf8', forceRfc822Attachments: true }).catch(
    () => null,
  );
  const parts = (mail?.attachments ?? []).map(({ mimeType, content: part }) => ({
    type: mimeType.toLowerCase(),
    text: typeof part === 'string' ? part : new TextDecoder().decode(part),
  }));
  const report = parts.find(({ type }) => type === 'message/delivery-status')?.text;
  if (mail === null || report === undefined || field(report, 'Action')?.toLowerCase() !== 'failed') return null;
  const status =
    enhancedStatus(field(report, 'Status') ?? '') ?? enhancedStatus(field(report, 'Diagnostic-Code') ?? '');
  const returned = parts.find(({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers')?.text;
  const receivers = [...(mail.to ?? []), { address: mail.deliveredTo }].flatMap(({ address }) => address ?? []);
  return {
    kind: status !== null && isBadAddressStatus(status) ? 'hard' : 'soft',
    status,
    isFinal: true,
    happenedAt: mail.date === undefined || Number.isNaN(Date.parse(mail.date)) ? new Date() : new Date(mail.date),
    source: 'message',
    envelopeSender: receivers.find((address) => address.includes('+')),
    messageId: (returned === undefined ? null : field(returned, 'Message-ID')) ?? undefined,
    messageKey: mail.messageId ?? '',
  };
}
