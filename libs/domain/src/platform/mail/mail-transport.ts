import { createTransport } from 'nodemailer';
import type { Config } from '../config.js';
import { returnAddressOf } from './return-address.js';
import type { Delivery, MailTransport } from './delivery.js';
import type { RenderedMail } from './mail-templates.js';
import { SmtpConnections, usualLimits, type SmtpLimits } from './smtp-connections.js';

/**
 * The header fields that a signature covers. nodemailer's own list lacks List-Unsubscribe-Post, without which a mail program
 * should offer no button (RFC 8058, section 4).
 */
const signedFields = [
  'From',
  'Reply-To',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'Auto-Submitted',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':');

type TransportConfig = Pick<
  Config,
  'mailFrom' | 'mailReplyTo' | 'publicUrl' | 'secretKey' | 'dkim' | 'bounceAddress'
> & {
  smtpUrl: string;
};

/** SMTP: nodemailer writes and signs the message and speaks the protocol. No file, no URL and no raw content can come from data. */
export class SmtpTransport implements MailTransport {
  private readonly composer;
  private readonly connections: SmtpConnections;
  private readonly host: string;

  constructor(
    private readonly config: TransportConfig,
    limits: SmtpLimits = usualLimits,
  ) {
    this.host = new URL(config.publicUrl).hostname;
    this.connections = new SmtpConnections(config.smtpUrl, limits);
    this.composer = createTransport(
      {
        streamTransport: true,
        buffer: true,
        newline: 'windows',
        disableFileAccess: true,
        disableUrlAccess: true,
        ...(config.dkim && {
          dkim: {
            domainName: config.dkim.domain,
            keySelector: config.dkim.selector,
            privateKey: config.dkim.privateKey,
            headerFieldNames: signedFields,
          },
        }),
      },
      { from: config.mailFrom, ...(config.mailReplyTo !== null && { replyTo: config.mailReplyTo }) },
    );
  }

  /** Hangs up the connections that wait for the next mail. */
  close(): void {
    this.connections.close();
  }

  async send(id: string, to: string, mail: RenderedMail): Promise<Delivery> {
    const { envelope, message } = await this.compose(id, to, mail);
    const from = this.config.bounceAddress === null ? envelope.from : returnAddressOf(this.config, id);
    return this.connections.deliver({ from, to: envelope.to }, message as Buffer);
  }

  private compose(id: string, to: string, mail: RenderedMail) {
    return this.composer.sendMail({
      // The same for every attempt at this mail, so that a receiver can drop a double.
      messageId: `<${mail.messageId ?? id}@${this.host}>`,
      to: { name: '', address: to },
      subject: mail.subject,
      text: mail.text,
      headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
      ...(mail.calendar && { icalEvent: { ...mail.calendar, filename: 'kutsu.ics' } }),
    });
  }
}
