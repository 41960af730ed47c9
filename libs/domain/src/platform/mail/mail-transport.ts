import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config.js';
import type { RenderedMail } from './mail-templates.js';

/** How an attempt ended: `refused` may be tried again, `rejected` may not, `uncertain` may have arrived. */
export type Delivery = { outcome: 'sent' } | { outcome: 'refused' | 'rejected' | 'uncertain'; problem: string };

export interface MailTransport {
  send(id: string, to: string, mail: RenderedMail): Promise<Delivery>;
}

const beforeData = new Set(['ECONNECTION', 'EDNS', 'ETLS', 'EAUTH', 'EENVELOPE']);

/** SMTP by nodemailer: no file, no URL and no raw content can come from data. */
export class SmtpTransport implements MailTransport {
  private readonly transporter: Transporter;

  constructor(private readonly config: Pick<Config, 'mailFrom' | 'publicUrl'> & { smtpUrl: string }) {
    this.transporter = createTransport(
      {
        url: config.smtpUrl,
        pool: true,
        maxConnections: 4,
        connectionTimeout: 5000,
        socketTimeout: 30000,
        disableFileAccess: true,
        disableUrlAccess: true,
      } as object,
      { from: config.mailFrom },
    );
  }

  /** Hangs up the connections that wait for the next mail. */
  close(): void {
    this.transporter.close();
  }

  async send(id: string, to: string, mail: RenderedMail): Promise<Delivery> {
    try {
      await this.transporter.sendMail({
        // The same for every attempt at this mail, so that a receiver can drop a double.
        messageId: `<${id}@${new URL(this.config.publicUrl).hostname}>`,
        to: { name: '', address: to },
        subject: mail.subject,
        text: mail.text,
        headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
        ...(mail.calendar && { icalEvent: { ...mail.calendar, filename: 'kutsu.ics' } }),
      });
      return { outcome: 'sent' };
    } catch (error) {
      const { code, responseCode, message } = error as { code?: string; responseCode?: number; message: string };
      const problem = `${code ?? 'error'} ${responseCode ?? ''} ${message}`.trim().slice(0, 500);
      if (responseCode !== undefined) return { outcome: responseCode >= 500 ? 'rejected' : 'refused', problem };
      return { outcome: code !== undefined && beforeData.has(code) ? 'refused' : 'uncertain', problem };
    }
  }
}
