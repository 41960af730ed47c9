import type { Delivery } from './delivery.js';

/** What nodemailer tells of an attempt that failed. */
export interface SmtpFailure {
  code?: string;
  responseCode?: number;
  response?: string;
  command?: string;
  message: string;
}

interface Moment {
  /** The server had greeted us and, where asked, let us in. */
  inSession: boolean;
  /** The words had begun to leave. */
  handedOver: boolean;
}

/** `5.1.1` of "550 5.1.1 …" (RFC 3463). */
export const enhancedStatus = (text: string): string | null => /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ?? null;

/** No such mailbox, no such domain, a mailbox that was shut: the address is at fault, not the letter or the moment. */
export const isBadAddressStatus = (status: string): boolean => /^5\.(1\.(1|2|3|6|10)|2\.1|4\.4)$/.test(status);

/** Servers repeat addresses, and some say what no text may hold. */
const fitToKeep = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/[^\s<>"']+@[^\s<>"']+/g, '…');

/** What a failed attempt means for the mail. Only what certainly did not arrive may be tried again. */
export function deliveryOf(failure: SmtpFailure, { inSession, handedOver }: Moment): Delivery {
  const { code, responseCode, response = '', command, message } = failure;
  const problem = fitToKeep(`${code ?? 'error'} ${message}`)
    .trim()
    .slice(0, 500);
  // An address that cannot even be written on an envelope.
  if (code === 'EENVELOPE' && responseCode === undefined)
    return { outcome: 'rejected', problem, status: '5.1.3', isBadAddress: true };
  // A server that does not greet, a wrong password, a sender that it does not know: it is about us, not about this mail.
  if (!inSession || command === 'MAIL FROM') return { outcome: 'unreachable', problem };
  if (responseCode === 421 && !handedOver) return { outcome: 'unreachable', problem };
  if (responseCode === undefined || responseCode < 400)
    return { outcome: handedOver ? 'uncertain' : 'unreachable', problem };
  if (responseCode < 500) return { outcome: 'refused', problem };
  const status = enhancedStatus(response);
  return {
    outcome: 'rejected',
    problem,
    status: status ?? String(responseCode),
    // Without a status only a refusal of the receiver, before any word was said, tells that the address is wrong.
    isBadAddress: status === null ? !handedOver && [550, 551, 553].includes(responseCode) : isBadAddressStatus(status),
  };
}
