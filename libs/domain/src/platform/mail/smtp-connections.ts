import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { deliveryOf, type SmtpFailure } from './delivery-of.js';
import type { Delivery } from './delivery.js';

interface Session {
  connection: SMTPConnection;
  sent: number;
}

export interface SmtpLimits {
  connections: number;
  /** To connect and be greeted. */
  connectMilliseconds: number;
  /** A server that says nothing for so long is given up. */
  silenceMilliseconds: number;
}

export const usualLimits: SmtpLimits = { connections: 8, connectMilliseconds: 5000, silenceMilliseconds: 30_000 };

/** Servers close what sends too much or waits too long; we do it first. */
const mostMailsOfSession = 100;
const idleMilliseconds = 20_000;

/**
 * A few sessions to one mail server, kept open between mails. Not nodemailer's own pool: that one sends a mail again when its
 * connection breaks, and cannot tell whether the words had left. Here the message is a stream that notes when it is first read,
 * which nodemailer does after the server's 354: until then nothing can have arrived.
 */
export class SmtpConnections {
  private readonly idle: Session[] = [];
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private idleTimer: NodeJS.Timeout | null = null;

  constructor(
    private readonly url: string,
    private readonly limits: SmtpLimits,
  ) {}

  async deliver(envelope: { from: string | false | undefined; to: string[] }, message: Buffer): Promise<Delivery> {
    await this.turn();
    try {
      const kept = this.idle.pop();
      if (kept !== undefined) {
        const delivery = await this.deliverBy(kept, envelope, message);
        // A session that was closed while it waited: a fresh one knows more.
        if (delivery.outcome !== 'unreachable') return delivery;
      }
      const opened = await this.open();
      return opened.connection === null ? opened.delivery : await this.deliverBy(opened, envelope, message);
    } finally {
      this.busy -= 1;
      this.waiting.shift()?.();
    }
  }

  close(): void {
    if (this.idleTimer !== null) clearTimeout(this.idleTimer);
    for (const { connection } of this.idle.splice(0)) connection.quit();
  }

  private async turn(): Promise<void> {
    while (this.busy >= this.limits.connections) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.busy += 1;
  }

  private async open(): Promise<Session | { connection: null; delivery: Delivery }> {
    const { auth, ...server } = parseConnectionUrl(this.url);
    const connection = new SMTPConnection({
      connectionTimeout: this.limits.connectMilliseconds,
      greetingTimeout: this.limits.connectMilliseconds,
      socketTimeout: this.limits.silenceMilliseconds,
      ...server,
    });
    // An error while nobody sends anything ends the session; the next mail opens another.
    connection.on('error', () => undefined);
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        onEnd(connection, reject);
        connection.connect((error) => (error ? reject(error) : resolve()));
      });
      if (auth?.user)
        await new Promise<void>((resolve, reject) =>
          connection.login({ user: auth.user, pass: auth.pass }, (error) => (error ? reject(error) : resolve())),
        );
      return { connection, sent: 0 };
    } catch (error) {
      connection.close();
      return { connection: null, delivery: deliveryOf(error as SmtpFailure, { inSession: false, handedOver: false }) };
    }
  }

  private async deliverBy(
    session: Session,
    envelope: { from: string | false | undefined; to: string[] },
    message: Buffer,
  ): Promise<Delivery> {
    const { connection } = session;
    let handedOver = false;
    const words = new Readable({
      read() {
        handedOver = true;
        this.push(message);
        this.push(null);
      },
    });
    try {
      await new Promise<void>((resolve, reject) => {
        onEnd(connection, reject);
        connection.send({ from: envelope.from ?? '', to: envelope.to, size: message.length }, words, (error) =>
          error ? reject(error) : resolve(),
        );
      });
      session.sent += 1;
      this.keep(session);
      return { outcome: 'sent' };
    } catch (error) {
      const delivery = deliveryOf(error as SmtpFailure, { inSession: true, handedOver });
      if (delivery.outcome === 'rejected' && !handedOver && (await reset(connection))) this.keep(session);
      else connection.close();
      return delivery;
    }
  }

  private keep(session: Session): void {
    session.connection.removeAllListeners('end');
    if (session.sent >= mostMailsOfSession) {
      session.connection.quit();
      return;
    }
    this.idle.push(session);
    if (this.idleTimer !== null) clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => this.close(), idleMilliseconds).unref();
  }
}

/** nodemailer ends a session before it tells why: what it has to say goes first. */
const onEnd = (connection: SMTPConnection, reject: (error: Error) => void): void => {
  connection.once('end', () => setImmediate(() => reject(new Error('the server hung up'))));
};

/** After a refused receiver the same session takes the next mail. */
const reset = (connection: SMTPConnection): Promise<boolean> =>
  new Promise((resolve) => {
    connection.once('end', () => resolve(false));
    connection.reset((error) => resolve(!error));
  });
