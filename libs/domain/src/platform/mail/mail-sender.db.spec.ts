import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { entities } from '../../schema/index.js';
import { openDatabase, type Database } from '../database.js';
import { JobQueues } from '../jobs.js';
import { createTestDatabase, type TestDatabase } from '../testing.js';
import { MailSender } from './mail-sender.js';
import { MailTemplates } from './mail-templates.js';
import { SmtpTransport } from './mail-transport.js';
import { Outbox } from './outbox.js';
import { startFaultyServer, type FaultyServer, type SmtpFault } from './testing/faulty-server.js';

/** Fault classes of F11 and the late writer of F04: what becomes of a mail when its server fails, and that it never leaves twice. */
describe('a mail and a server that fails', () => {
  let test: TestDatabase;
  let db: Database;
  let queues: JobQueues;
  let server: FaultyServer;
  let outbox: Outbox;
  const returned: string[] = [];
  const transports: SmtpTransport[] = [];
  const templates = new MailTemplates();

  beforeAll(async () => {
    server = await startFaultyServer();
    test = await createTestDatabase({ DEMO: '0', SMTP_URL: server.url });
    db = await openDatabase({ url: test.url, pool: 6, entities, onConnectionError: () => undefined });
    queues = new JobQueues(test.config, () => undefined);
    outbox = new Outbox(db, queues);
    templates.register('spec', {
      render: ({ reference }) => {
        if (reference['breaks'] !== undefined) throw new Error('a template that breaks');
        return Promise.resolve({ subject: 'Terve', text: 'Sanoja\n'.repeat(20_000) });
      },
    });
    templates.onReturn((_mail, { kind, status }) => {
      returned.push(`${kind} ${status}`);
      return Promise.resolve();
    });
  });
  afterAll(async () => {
    for (const transport of transports) transport.close();
    await queues.close();
    await server.close();
    await db.dataSource.destroy();
    await test.drop();
  });
  beforeEach(() => {
    server.fault = 'none';
    server.taken.length = 0;
    returned.length = 0;
  });

  /** A worker of its own: its breaker knows nothing of the others. */
  const newSender = (silenceMilliseconds = 20_000): MailSender => {
    const transport = new SmtpTransport(
      { ...test.config, smtpUrl: server.url },
      { connections: 4, connectMilliseconds: Math.min(silenceMilliseconds, 5000), silenceMilliseconds },
    );
    transports.push(transport);
    return new MailSender(db, templates, outbox, transport);
  };
  const put = (reference: Record<string, string> = {}) => outbox.put('spec', reference, 'aino@example.test', 'fi');
  const rowOf = (id: string) =>
    db.one<{ state: string; attempt: number; refusals: number; waits: boolean; problem: string | null }>(
      `select state, attempt, refusals, leaves_after > now() as waits, problem from outbox_mails where id = $1`,
      [id],
    );
  const comeDue = (id: string) => db.query(`update outbox_mails set leaves_after = now() where id = $1`, [id]);

  const classes: [SmtpFault, 'queued' | 'failed' | 'uncertain', number, string[]][] = [
    ['silent greeting', 'queued', 0, []],
    ['421 greeting', 'queued', 0, []],
    ['garbage', 'queued', 0, []],
    ['421 to the receiver', 'queued', 0, []],
    ['550 to the sender', 'queued', 0, []],
    ['drop at the receiver', 'queued', 0, []],
    ['451 to the receiver', 'queued', 1, []],
    ['451 after the words', 'queued', 1, []],
    ['550 to the receiver', 'failed', 0, ['hard 550']],
    ['550 5.7.1 to the receiver', 'failed', 0, ['soft 5.7.1']],
    ['554 after the words', 'failed', 0, ['soft 5.7.1']],
    ['drop in the middle of the words', 'uncertain', 0, []],
    ['drop after the words', 'uncertain', 0, []],
    ['silence after the words', 'uncertain', 0, []],
    ['garbage after the words', 'uncertain', 0, []],
  ];
  it.each(classes)('%s: %s', async (fault, state, refusals, heard) => {
    const id = await put();
    server.fault = fault;
    await newSender(fault.startsWith('silen') ? 300 : undefined).send(id);
    const row = await rowOf(id);
    expect([row.state, row.refusals, row.waits, returned]).toEqual([
      state,
      refusals,
      state === 'queued' ? true : null,
      heard,
    ]);
    expect(row.problem).not.toContain('@');
    // The fault passes and the time comes: whatever is not certain to have failed stays where it is.
    server.fault = 'none';
    const before = server.taken.length;
    await comeDue(id);
    await newSender().send(id);
    expect([(await rowOf(id)).state, server.taken.length - before]).toEqual(
      state === 'queued' ? ['sent', 1] : [state, 0],
    );
  });

  it('one that is put off five times has failed', async () => {
    const id = await put();
    const sender = newSender();
    server.fault = '451 to the receiver';
    for (let n = 0; n < 6; n += 1) {
      await comeDue(id);
      await sender.send(id);
    }
    expect(await rowOf(id)).toMatchObject({ state: 'failed', refusals: 5, attempt: 5 });
    expect(returned).toEqual(['soft 4.0.0']);
  });

  it('a server that is away is left alone after five failures, and no mail pays for it', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 30; n += 1) ids.push(await put());
    const sender = newSender();
    server.fault = '421 greeting';
    const before = server.sessions;
    await sender.sendMany(ids);
    await sender.sendMany(ids);
    expect(server.sessions - before).toBe(8);
    const { tried, untried } = await db.one<{ tried: number; untried: number }>(
      `select count(*) filter (where attempt = 1)::int as tried, count(*) filter (where attempt = 0)::int as untried
       from outbox_mails where id = any($1::uuid[]) and state = 'queued' and refusals = 0`,
      [ids],
    );
    expect([tried, untried]).toEqual([8, 22]);
  });

  it('several workers at the same mails: each leaves once', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 40; n += 1) ids.push(await put());
    const [one, other] = [newSender(), newSender()];
    await Promise.all([
      one.sendMany(ids),
      other.sendMany(ids),
      one.sendMany(ids.toReversed()),
      other.send(ids[7] ?? ''),
    ]);
    expect(server.taken).toHaveLength(40);
    expect(new Set(server.taken)).toEqual(new Set(ids.map((id) => `<${id}@localhost>`)));
  });

  it('a mail that cannot be written stops no other', async () => {
    const ids = [await put(), await put({ breaks: 'yes' }), await put()];
    await newSender().sendMany(ids);
    expect(await Promise.all(ids.map(async (id) => (await rowOf(id)).state))).toEqual(['sent', 'queued', 'sent']);
  });

  it('F04 a late writer whose lease was taken away changes nothing', async () => {
    const id = await put();
    const late = newSender(2500);
    server.fault = 'silence after the words';
    const sending = late.send(id);
    while (server.taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    // Meanwhile its lease ends, and a person has the mail sent again.
    await db.query(`update outbox_mails set claimed_at = now() - interval '3 minutes' where id = $1`, [id]);
    await newSender().relay();
    expect(await rowOf(id)).toMatchObject({ state: 'uncertain', problem: 'lease expired' });
    await db.query(`update outbox_mails set state = 'sending', attempt = attempt + 1 where id = $1`, [id]);
    await sending;
    expect(await rowOf(id)).toMatchObject({ state: 'sending', attempt: 2 });
  });
});
