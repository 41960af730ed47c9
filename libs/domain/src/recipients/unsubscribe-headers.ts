import type { Config } from '../platform/index.js';

/** What lets a mail program stop the mails in one press (RFC 2369, RFC 8058): `address` takes a POST and asks nothing. */
export const unsubscribeHeaders = (
  address: string,
  { mailFrom }: Pick<Config, 'mailFrom'>,
): Record<string, string> => ({
  'List-Unsubscribe': `<${address}>, <mailto:${/<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom}?subject=unsubscribe>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
