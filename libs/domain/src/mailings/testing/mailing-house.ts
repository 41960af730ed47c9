import { Audit } from '../../audit/index.js';
import {
  FixedClock,
  JobQueues,
  MailSender,
  MailTemplates,
  Outbox,
  SmtpTransport,
  openDatabase,
  userActor,
  type Actor,
  type Config,
  type Database,
  type MailTransport,
} from '../../platform/index.js';
import { createTestDatabase } from '../../platform/testing.js';
import { Suppressions, UnsubscribeLinks } from '../../recipients/index.js';
import { entities } from '../../schema/index.js';
import { MailingMails } from '../mailing-mails.js';
import { MailingService, type MailingInput } from '../mailing.service.js';
import { PaceMailings } from '../pace-mailings.js';
import { SendMailing } from '../send-mailing.js';

/** The services of letters on a fresh database, as the worker has them. For specs only. */
export interface MailingHouse {
  db: Database;
  config: Config;
  clock: FixedClock;
  actor: Actor;
  templates: MailTemplates;
  mailings: MailingService;
  sending: SendMailing;
  pace: PaceMailings;
  links: UnsubscribeLinks;
  suppressions: Suppressions;
  sender: MailSender;
  /** A sender by another transport, beside the first: another worker. */
  senderBy(transport: MailTransport | null): MailSender;
  transport: MailTransport | null;
  contact(email: string, language?: string): Promise<string>;
  /** A letter to these contacts. */
  letter(contactIds: string[], more?: MailingInput): Promise<string>;
  /** Lets the worker do its work once: every queued mail. */
  work(sender?: MailSender): Promise<void>;
  /** Lets a minute of pace pass. */
  minutePasses(): Promise<void>;
  states(mailingId: string): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export async function openMailingHouse(env: Record<string, string> = {}): Promise<MailingHouse> {
  const test = await createTestDatabase(env);
  const { config } = test;
  const db = await openDatabase({ url: test.url, pool: 8, entities, onConnectionError: () => undefined });
  await db.query(
    `insert into municipality (code, name_fi, name_sv, name_en, region_municipality_codes, postal_codes, logging_began_on)
     values ('082', 'Testilä', 'Testby', 'Testham', '{}', '{}', '2024-01-01') on conflict do nothing`,
  );
  const { id: userId } = await db.one<{ id: string }>(
    `insert into users (email, name, role) values ('koordinaattori@example.test', 'Koordinaattori', 'coordinator') returning id`,
  );
  const { id: companyId } = await db.one<{ id: string }>(
    `insert into companies (name) values ('Paja Oy') returning id`,
  );
  const clock = new FixedClock(new Date('2026-11-18T10:00:00Z'));
  const queues = new JobQueues(config, () => undefined);
  const audit = new Audit(db);
  const templates = new MailTemplates();
  const outbox = new Outbox(db, queues);
  const suppressions = new Suppressions(db, config);
  const links = new UnsubscribeLinks(db, clock, audit, suppressions, config);
  new MailingMails(templates, db, clock, links, suppressions).onModuleInit();
  const { smtpUrl } = config;
  const transport = smtpUrl === null ? null : new SmtpTransport({ ...config, smtpUrl });
  const senderBy = (by: MailTransport | null) => new MailSender(db, templates, outbox, by);
  const sender = senderBy(transport);
  const pace = new PaceMailings(db, clock, outbox, suppressions);
  const mailings = new MailingService(db, audit, outbox);
  const actor = userActor({ id: userId, role: 'coordinator', language: 'fi' });
  return {
    db,
    config,
    clock,
    actor,
    templates,
    mailings,
    sending: new SendMailing(db, audit, clock, suppressions, pace),
    pace,
    links,
    suppressions,
    sender,
    senderBy,
    transport,
    contact: async (email, language = 'fi') => {
      const { id } = await db.one<{ id: string }>(
        `insert into contacts (first_name, last_name, email, language) values ('Aino', 'Testi', $1, $2) returning id`,
        [email, language],
      );
      await db.query('insert into contact_roles (contact_id, company_id) values ($1, $2)', [id, companyId]);
      return id;
    },
    letter: (contactIds, more = {}) =>
      mailings.create(actor, {
        subject: { fi: 'Uutisia' },
        text: { fi: 'Lue lisää: https://example.test/uutiset' },
        group: { audience: [], added: contactIds },
        ...more,
      }),
    work: async (by = sender) => {
      const waiting = await db.query<{ id: string }>(`select id from outbox_mails where state = 'queued' order by id`);
      for (let n = 0; n < waiting.length; n += 4)
        await Promise.all(waiting.slice(n, n + 4).map(({ id }) => by.send(id).catch(() => undefined)));
    },
    minutePasses: async () => {
      await db.query(`update mailing_recipients set put_at = put_at - interval '61 seconds' where put_at is not null`);
    },
    states: async (mailingId) => {
      const rows = await db.query<{ state: string; n: number }>(
        `select case when r.state = 'queued' and m.state in ('failed', 'uncertain') then m.state else r.state end as state, count(*)::int as n
         from mailing_recipients r left join outbox_mails m on m.id = r.mail_id where r.mailing_id = $1 group by 1`,
        [mailingId],
      );
      return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    },
    close: async () => {
      if (transport instanceof SmtpTransport) transport.close();
      await queues.close();
      await db.dataSource.destroy();
      await test.drop();
    },
  };
}
