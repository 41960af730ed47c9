import { withoutPersonalIdentityCodes } from '@elinvoima/contracts';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { Malformed } from '../platform/index.js';
import { bareSubject, forwardedIn } from './forwarded.js';
import { newestText } from './newest-text.js';
import { textOfHtml, tidied } from './plain-text.js';

/** What a mail may weigh, attachments and all. */
export const mailLimits = { bytes: 15 * 1024 * 1024 };

const mostWords = 10_000;
/** What of a body is looked at: far more than anybody writes or reads. */
const mostBody = { characters: 100_000, lines: 2000 };

export interface MailPerson {
  name: string;
  address: string;
}

/** A mail as the log needs it. Nothing of its attachments is kept, and nothing that it points to is fetched. */
export interface ReadMail {
  from: MailPerson;
  to: MailPerson[];
  subject: string;
  /** Null where the mail tells no day that one can believe. */
  date: Date | null;
  /** What was written last, without the quoted thread and the signature. */
  notes: string;
  /** The whole text, for guessing whom it concerns. */
  text: string;
  messageId: string | null;
  attachments: number;
  /** Identity codes that were blotted out. */
  blotted: number;
  /** Whether the message is one that somebody had forwarded. */
  forwarded: boolean;
}

const parse = async (content: Uint8Array): Promise<Email> => {
  try {
    return await PostalMime.parse(content, {
      maxNestingDepth: 20,
      maxHeadersSize: 256 * 1024,
      maxRfc822NestingDepth: 0,
      forceRfc822Attachments: true,
    });
  } catch {
    throw new Malformed('mail-unreadable');
  }
};

const people = (addresses: readonly Address[] | undefined): MailPerson[] =>
  (addresses ?? [])
    .flatMap((each) => each.group ?? [each])
    .filter(({ address }) => /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(address ?? ''))
    .slice(0, 50)
    .map(({ name, address }) => ({ name: tidied(name).slice(0, 200), address: address.toLowerCase() }));

const bodyOf = ({ text, html }: Email): string =>
  tidied(text?.trim() ? text.slice(0, 1_000_000) : textOfHtml(html ?? ''))
    .slice(0, mostBody.characters)
    .split('\n', mostBody.lines)
    .join('\n');

/**
 * Reads a mail that somebody of ours has dropped or forwarded. `isOurs` tells the municipality's own addresses: only what they
 * forward is looked into, so that a stranger's mail cannot pretend to be another's. Throws `Malformed` for what is no mail.
 */
export async function readMail(content: Uint8Array, isOurs: (address: string) => boolean): Promise<ReadMail> {
  const outer = await parse(content);
  const [outerFrom] = people(outer.from === undefined ? [] : [outer.from]);
  if (outerFrom === undefined) throw new Malformed('mail-unreadable');
  const inner = isOurs(outerFrom.address) ? await attachedMessage(outer) : null;
  const mail = inner ?? outer;
  const [from = outerFrom] = people(mail.from === undefined ? [] : [mail.from]);
  const whole = bodyOf(mail);
  const forwarded = inner === null && isOurs(from.address) ? forwardedIn(mail.subject ?? '', whole) : null;
  const notes = withoutPersonalIdentityCodes(newestText(forwarded?.text ?? whole).slice(0, mostWords));
  const subject = withoutPersonalIdentityCodes(bareSubject(forwarded?.subject ?? mail.subject ?? '').slice(0, 200));
  const date = new Date(mail.date ?? '');
  return {
    from: forwarded === null ? from : { name: forwarded.name.slice(0, 200), address: forwarded.address },
    to: forwarded === null ? [...people(mail.to), ...people(mail.cc)] : [from],
    subject: subject.text,
    date: Number.isNaN(date.getTime()) ? null : date,
    notes: notes.text,
    text: whole.slice(0, 20_000),
    messageId: mail.messageId?.trim().slice(0, 998) || null,
    attachments: mail.attachments.filter(({ disposition, related }) => disposition !== 'inline' && !related).length,
    blotted: notes.found + subject.found,
    forwarded: inner !== null || forwarded !== null,
  };
}

/** A whole message that was sent on as an attachment. */
async function attachedMessage({ attachments }: Email): Promise<Email | null> {
  const attached = attachments.find(({ mimeType }) => mimeType === 'message/rfc822');
  if (attached === undefined) return null;
  const { content } = attached;
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  const inner = await parse(bytes).catch(() => null);
  return inner?.from === undefined ? null : inner;
}
