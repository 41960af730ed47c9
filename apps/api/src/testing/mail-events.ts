import { createHmac, randomBytes } from 'node:crypto';
import { returnAddressOf, type Config } from '@elinvoima/domain/platform';
import type { TestApi, TestClient } from './api.js';

/** For specs: what a mail provider and a receiving server send us. */
export const mailEventSettings = {
  MAIL_EVENTS_SECRET: 'the provider and we know it',
  MAILGUN_SIGNING_KEY: 'mailgun and we know it',
  MAIL_BOUNCE_ADDRESS: 'palautukset@testila.example',
};

/** An event as Standard Webhooks sign it; `headers` change what is sent after signing. */
export function sendMailEvent(
  api: Pick<TestApi, 'anonymous'>,
  event: object,
  { id, now, headers = {} }: { id: string; now: Date; headers?: Record<string, string> },
) {
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac('sha256', mailEventSettings.MAIL_EVENTS_SECRET)
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64');
  return api.anonymous.post<{ outcome: string }>('public/mail-events', body, {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
    ...headers,
  });
}

export function sendMailgunEvent(
  api: Pick<TestApi, 'anonymous'>,
  data: object,
  {
    now,
    signedAt = now,
    key = mailEventSettings.MAILGUN_SIGNING_KEY,
    token = randomBytes(25).toString('hex'),
  }: { now: Date; signedAt?: Date; key?: string; token?: string },
) {
  const timestamp = String(Math.floor(signedAt.getTime() / 1000));
  const signature = createHmac('sha256', key)
    .update(timestamp + token)
    .digest('hex');
  return api.anonymous.post<{ outcome: string }>('public/mail-events/mailgun', {
    signature: { timestamp, token, signature },
    'event-data': data,
  });
}

/** A bounce as Postfix writes it. */
export function bounceMessage(
  config: Pick<Config, 'secretKey' | 'bounceAddress'>,
  mailId: string,
  { status = '5.1.1', action = 'failed', seal = true }: { status?: string; action?: string; seal?: boolean } = {},
): string {
  const to = returnAddressOf(config, mailId);
  return [
    'From: MAILER-DAEMON@mx.example.test',
    `To: ${seal ? to : to.replace(/-[0-9a-f]{10}@/, '-0000000000@')}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <bounce-${mailId}-${status}@mx.example.test>`,
    'Date: Wed, 18 Nov 2026 10:05:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="rajaviiva"',
    '',
    '--rajaviiva',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--rajaviiva',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.test',
    '',
    'Final-Recipient: rfc822; joku@example.test',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; 550 ${status} no`,
    '',
    '--rajaviiva--',
    '',
  ].join('\r\n');
}

export const dropBounce = (client: TestClient, message: string) =>
  client.post<{ outcome: string }>(
    'suppressions/bounces',
    `--osa\r\nContent-Disposition: form-data; name="file"; filename="palautus.eml"\r\nContent-Type: message/rfc822\r\n\r\n${message}\r\n--osa--\r\n`,
    { 'content-type': 'multipart/form-data; boundary=osa' },
  );
