import type { OutboxMail } from './outbox-mail.entity.js';

/** A mail ready to leave. `headers` carry List-Unsubscribe and the like. */
export interface RenderedMail {
  subject: string;
  text: string;
  headers?: Record<string, string>;
  /** Of its Message-ID, before the @: the same whenever this is sent again in a mail of its own. Unless told, the mail's own id. */
  messageId?: string;
  /** An iCalendar object (RFC 5545) that calendar programs act on: `PUBLISH` only informs, `REQUEST` invites, `CANCEL` takes back. */
  calendar?: { method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; content: string };
}

/**
 * `send` issues a fresh token and keeps its hash, inside the transaction that claims the mail; `read` shows staff the text,
 * with the link whole where it can be made again (demo), else as `[…]`.
 */
export type RenderPurpose = 'send' | 'read';

/** How long a mail stays in the outbox: until a moment, or until whoever holds it lets it go (`Outbox.release`). */
export type Hold = Date | 'released';

/** What a mail that is being claimed comes to: it leaves, it waits, or it is no longer wanted. */
export type Prepared = { rendered: RenderedMail } | { hold: Hold } | 'unwanted';

export interface MailTemplate {
  /**
   * `heldUntil` and `render` for all that are claimed together, by each mail's id: for templates whose mails leave by the thousand,
   * where statements of one mail each would be most of the work.
   */
  prepareMany?(mails: readonly OutboxMail[]): Promise<ReadonlyMap<string, Prepared>>;
  /**
   * Asked in the transaction that claims the mail: whether it may not leave yet. It then goes back to the others that wait, as if it
   * had never been tried.
   */
  heldUntil?(mail: OutboxMail): Promise<Hold | null>;
  /** Null when the mail is no longer wanted (answered, suppressed, revoked): it is then cancelled, not sent. */
  render(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null>;
  /** Runs in the transaction that marks the mail as sent (or kept in the outbox where no SMTP is set). */
  sent?(mail: OutboxMail): Promise<void>;
  /** In place of `sent`, for all that are marked together. */
  sentMany?(mails: readonly OutboxMail[]): Promise<void>;
  /** Runs in the transaction that marks the mail as failed for good, and when a bounce comes back later. */
  rejected?(mail: OutboxMail): Promise<void>;
  /** Runs when its receiver has called the mail spam. */
  refused?(mail: OutboxMail): Promise<void>;
}

/** What a receiving server said of a mail that it did not take. */
export interface Return {
  kind: 'hard' | 'soft';
  /** `5.1.1` (RFC 3463), or the bare reply code. */
  status: string;
}

/** Hears of every mail that a receiving server refused for good, in the transaction that marks it as failed. */
export type ReturnListener = (mail: OutboxMail, returned: Return) => Promise<void>;

/** Each noun registers its own templates; the outbox itself knows no noun. */
export class MailTemplates {
  private readonly templates = new Map<string, MailTemplate>();
  private readonly listeners: ReturnListener[] = [];

  onReturn(listener: ReturnListener): void {
    this.listeners.push(listener);
  }

  async returned(mail: OutboxMail, returned: Return): Promise<void> {
    for (const listener of this.listeners) await listener(mail, returned);
  }

  register(name: string, template: MailTemplate): void {
    this.templates.set(name, template);
  }

  get(name: string): MailTemplate {
    const template = this.templates.get(name);
    if (template === undefined) throw new Error(`no mail template ${name}`);
    return template;
  }

  /** Mails by the template that writes them; one that is registered under several names has all of theirs. */
  grouped(mails: readonly OutboxMail[]): Map<MailTemplate, OutboxMail[]> {
    const groups = new Map<MailTemplate, OutboxMail[]>();
    for (const mail of mails) {
      const template = this.get(mail.template);
      const group = groups.get(template);
      if (group === undefined) groups.set(template, [mail]);
      else group.push(mail);
    }
    return groups;
  }
}

/** What stands in place of a link that only its receiver may have. */
export const hiddenLink = '[…]';
