import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webhookMostFailures, webhookRetrySeconds } from '@elinvoima/contracts';
import { Audit } from '@elinvoima/domain/audit';
import { Clock, systemActor, userActor, type FixedClock } from '@elinvoima/domain/platform';
import { titlesOfRecords } from '@elinvoima/domain/trail';
import { RelayNews, SendDeliveries } from '@elinvoima/domain/webhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Issued {
  id: string;
  secret: string;
  version: number;
}

interface Delivery {
  id: string;
  event: string;
  state: string;
  attempt: number;
  status: number | null;
  problem: string | null;
  object: { kind: string; id: string; title: string | null } | null;
}

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** As a receiver does it, by the words of Standard Webhooks. */
const isSigned = (message: Received | undefined, secret: string): boolean => {
  if (message === undefined) throw new Error('nothing was received');
  const { headers, body } = message;
  const signed = [headers['webhook-id'], headers['webhook-timestamp'], body].join('.');
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const wanted = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(wanted);
};

describe('telling other systems what has happened', () => {
  let api: TestApi;
  let administrator: TestClient;
  let coordinator: TestClient;
  let receiver: Server;
  let address: string;
  let received: Received[] = [];
  let answers: number[] = [];
  const clock = () => api.app.get(Clock) as FixedClock;
  const relay = () => api.app.get(RelayNews).run();
  const send = () => api.app.get(SendDeliveries).run();

  beforeAll(async () => {
    // Ahead of the database's own clock, so that all that the spec does is due.
    api = await startTestApi({ now: new Date().toISOString(), env: { WEBHOOKS_ANYWHERE: '1' } });
    [administrator, coordinator] = await Promise.all([api.as('administrator'), api.as('coordinator')]);
    receiver = createServer((request, answer) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        received.push({ headers: request.headers, body: Buffer.concat(pieces).toString('utf8') });
        answer.writeHead(answers.shift() ?? 204, { location: `${address}/muualle` }).end();
      });
    });
    await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready));
    address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise((closed) => {
      receiver.close(closed);
      receiver.closeAllConnections();
    });
    await api.close();
  });
  beforeEach(() => {
    received = [];
    answers = [];
  });
  afterEach(() => api.db.query('with gone as (delete from webhooks) delete from webhook_news'));

  const listen = async (events: string[]): Promise<Issued> => {
    const answer = await administrator.post<Issued>('webhooks', { url: `${address}/koukku`, events });
    if (answer.status !== 201) throw new Error(answer.text);
    await api.db.query(`update webhooks set created_at = '2026-01-01' where id = $1`, [answer.body.id]);
    return answer.body;
  };
  const company = async (name = 'Kerrottava Oy') =>
    (await coordinator.post<{ id: string; version: number }>('companies', { name })).body;
  const deliveries = async (id: string) =>
    (await administrator.get<{ items: Delivery[] }>(`webhooks/${id}/deliveries`)).body.items;
  it('tells what each record is called, but of a case only to its circle, and not of what is gone', async () => {
    const { id } = await listen(['company.created', 'enquiry.created']);
    await company('Nimetty Oy');
    const binned = await company('Poistettu Oy');
    await api.db.query('update companies set deleted_at = now() where id = $1', [binned.id]);
    const asked = { kind: 'plot', title: 'Salainen hanke', contact: { name: 'Kysyjä' } };
    expect((await coordinator.post('enquiries', asked)).status).toBe(201);
    // Confidential ones are told to nobody; this one becomes so afterwards.
    await api.db.query('update enquiries set confidential = false');
    await relay();
    await api.db.query('update enquiries set confidential = true');
    const told = await deliveries(id);
    expect(new Set(told.map(({ object }) => object?.title))).toEqual(new Set(['Nimetty Oy', null, 'Salainen hanke']));
    // The names of a page are asked for at once.
    expect(await api.countStatements(() => deliveries(id))).toBe(4);
    const manager = await api.as('service_manager');
    const outside = userActor({ id: manager.userId ?? '', role: 'service_manager', language: 'fi' });
    const ofEnquiries = told.flatMap(({ object }) => (object?.kind === 'enquiry' ? [object] : []));
    expect(await titlesOfRecords(api.db, outside, ofEnquiries)).toEqual([null]);
  });

  /** Sends as of so much later; only for as long as that takes, since sessions end by the same clock. */
  const sendLater = async (seconds: number): Promise<number> => {
    const now = clock().now();
    clock().set(new Date(now.getTime() + seconds * 1000));
    try {
      return await send();
    } finally {
      clock().set(now);
    }
  };

  it('says what became of which record and nothing more, signed; the secret is told once and lies sealed', async () => {
    const { id, secret } = await listen(['company.created', 'company.updated', 'company.deleted', 'company.restored']);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const made = await company('Salattava Nimi Oy');
    await coordinator.patch(`companies/${made.id}`, 1, { name: 'Toinen Nimi Oy' });
    await coordinator.delete(`companies/${made.id}`, 2);
    await coordinator.post(`companies/${made.id}/restore`);
    await coordinator.post('contacts', { firstName: 'Testi', lastName: 'Henkilö' });
    expect([await relay(), await relay()]).toEqual([4, 0]);
    expect([await send(), await send()]).toEqual([4, 0]);
    expect(received.map(({ body }) => (JSON.parse(body) as { type: string }).type).toSorted()).toEqual([
      'company.created',
      'company.deleted',
      'company.restored',
      'company.updated',
    ]);
    for (const message of received) {
      expect(Object.keys(JSON.parse(message.body) as object)).toEqual(['type', 'timestamp', 'data']);
      expect((JSON.parse(message.body) as { data: object }).data).toEqual({ kind: 'company', id: made.id });
      expect(isSigned(message, secret)).toBe(true);
      expect(isSigned({ ...message, body: `${message.body} ` }, secret)).toBe(false);
    }
    const row = await api.db.one<{ all: string }>('select w::text as "all" from webhooks w where id = $1', [id]);
    expect(row.all).not.toContain(Buffer.from(secret).toString('hex'));
    expect((await administrator.get(`webhooks/${id}`)).text).not.toContain(secret);
    expect((await coordinator.get('webhooks')).status).toBe(403);
  });

  it('with a new secret, both sign for a day', async () => {
    const { id, secret } = await listen(['company.created']);
    const renewed = (await administrator.post<Issued>(`webhooks/${id}/rotate-secret`)).body;
    await administrator.post(`webhooks/${id}/test`);
    await send();
    expect([isSigned(received[0], secret), isSigned(received[0], renewed.secret)]).toEqual([true, true]);
    await administrator.post(`webhooks/${id}/test`);
    await sendLater(25 * 3600);
    expect([isSigned(received[1], secret), isSigned(received[1], renewed.secret)]).toEqual([false, true]);
  });

  it('an entry that commits late with a low number is told late, not missed', async () => {
    const { id } = await listen(['company.created']);
    const [slow, fast] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'];
    const audit = api.app.get(Audit);
    let commit: () => void = () => undefined;
    let written: () => void = () => undefined;
    const isWritten = new Promise<void>((fulfil) => (written = fulfil));
    const mayCommit = new Promise<void>((fulfil) => (commit = fulfil));
    const late = api.db.transaction(async () => {
      await audit.record(systemActor, 'create', { kind: 'company', id: slow });
      written();
      await mayCommit;
    });
    await isWritten;
    await audit.record(systemActor, 'create', { kind: 'company', id: fast });
    expect(await relay()).toBe(1);
    commit();
    await late;
    expect(await relay()).toBe(1);
    expect((await deliveries(id)).map(({ object }) => object?.id)).toEqual([slow, fast]);
    // What was taken back is not told; two relays at once tell nothing twice.
    await expect(
      api.db.transaction(async () => {
        await audit.record(systemActor, 'create', { kind: 'company', id: slow });
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    for (let n = 0; n < 20; n += 1) await audit.record(systemActor, 'create', { kind: 'company', id: fast });
    const made = await Promise.all([relay(), relay(), relay()]);
    expect(made.reduce((sum, each) => sum + each, 0)).toBe(20);
  });

  it('is silent of confidential enquiries with their promises, and of confidence at visits', async () => {
    const { id } = await listen([
      'enquiry.created',
      'enquiry.updated',
      'follow_up.created',
      'needs_assessment.created',
    ]);
    const { id: companyId } = await company();
    const enquiry = (await coordinator.post<{ id: string; version: number }>('enquiries', { kind: 'plot', companyId }))
      .body;
    const promise = { dueOn: '2030-01-02', title: 'Soita' };
    await coordinator.post('follow-ups', { ...promise, subject: { kind: 'enquiry', id: enquiry.id } });
    await coordinator.post('needs-assessments', { companyId, confidential: 'Luottamuksella' });
    expect(await relay()).toBe(0);
    expect(await api.db.query('select 1 from webhook_news')).toEqual([]);
    await coordinator.post('follow-ups', { ...promise, subject: { kind: 'company', id: companyId } });
    await coordinator.post('needs-assessments', { companyId });
    await api.db.query('update enquiries set confidential = false where id = $1', [enquiry.id]);
    await coordinator.patch(`enquiries/${enquiry.id}`, enquiry.version, { nextStep: 'Soitto' });
    await relay();
    expect((await deliveries(id)).map(({ event }) => event).toSorted()).toEqual([
      'enquiry.updated',
      'follow_up.created',
      'needs_assessment.created',
    ]);
  });

  it('tries again for three days, then lets it be; after five such in a row it is switched off and the administrators are told', async () => {
    expect(webhookRetrySeconds.reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(3 * 24 * 3600);
    const { id } = await listen(['company.created']);
    for (let n = 0; n < webhookMostFailures; n += 1) await company();
    await relay();
    answers = Array.from({ length: 100 }, () => 503);
    await send();
    expect((await deliveries(id))[0]).toMatchObject({ state: 'queued', attempt: 1, status: 503, problem: 'status' });
    expect(await send()).toBe(0);
    let passed = 0;
    for (const seconds of webhookRetrySeconds) await sendLater((passed += seconds));
    const ended = await deliveries(id);
    expect(new Set(ended.map(({ state, attempt }) => `${state} ${attempt}`))).toEqual(new Set(['failed 10']));
    // One id through all its tries, so that the receiver can tell a repeat.
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(webhookMostFailures);
    const webhook = (await administrator.get<{ state: string; version: number }>(`webhooks/${id}`)).body;
    expect(webhook.state).toBe('failing');
    const mails = await administrator.get<{ items: { template: string; to: string; text: string }[] }>('outbox');
    expect(mails.body.items.filter(({ template }) => template === 'webhook-gave-up').map(({ to }) => to)).toEqual([
      'administrator@example.test',
    ]);
    expect(mails.text).not.toContain('/koukku');
    expect((await administrator.post(`webhooks/${id}/test`)).status).toBe(409);
    expect((await administrator.patch(`webhooks/${id}`, webhook.version, { isDisabled: false })).status).toBe(200);
    answers = [];
    expect((await administrator.post(`webhooks/${id}/deliveries/${ended[0]?.id}/resend`)).status).toBe(202);
    expect((await administrator.post(`webhooks/${id}/deliveries/${ended[0]?.id}/resend`)).status).toBe(409);
    await send();
    expect((await deliveries(id)).map(({ state }) => state).filter((state) => state === 'delivered')).toHaveLength(1);
  });

  it('follows no redirect, and a worker that died leaves what it held to the next', async () => {
    const { id } = await listen(['company.created']);
    await administrator.post(`webhooks/${id}/test`);
    answers = [302];
    await send();
    expect(received).toHaveLength(1);
    expect((await deliveries(id))[0]).toMatchObject({ state: 'queued', problem: 'redirect' });
    await api.db.query(`update webhook_deliveries set state = 'sending', claimed_at = $1`, [clock().now()]);
    expect(await send()).toBe(0);
    expect(await sendLater(61)).toBe(1);
    expect((await deliveries(id))[0]).toMatchObject({ state: 'delivered', status: 204 });
  });

  it('notes nothing while nobody listens, and tells nothing from before', async () => {
    await company();
    expect(await api.db.query('select 1 from webhook_news')).toEqual([]);
  });
});

describe('where webhooks may go', () => {
  let api: TestApi;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startTestApi();
    administrator = await api.as('administrator');
  });
  afterAll(() => api.close());

  it.each([
    ['http://vastaanottaja.example/', 'address-not-https'],
    ['https://127.1/', 'address-not-public'],
    ['https://user:x@vastaanottaja.example/', 'address-has-user'],
    ['https://vastaanottaja.example:5432/', 'address-port'],
  ])('A38: %s is refused: %s', async (url, code) => {
    const answer = await administrator.post<{ errors: { pointer: string; code: string }[] }>('webhooks', {
      url,
      events: ['company.created'],
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '/url', code })]);
  });

  it('A38: an address that was let in before is judged again when sending', async () => {
    const request = { url: 'https://vastaanottaja.example/', events: ['company.created'] };
    const { id } = (await administrator.post<Issued>('webhooks', request)).body;
    await api.db.query(`update webhooks set url = 'https://169.254.169.254/' where id = $1`, [id]);
    await administrator.post(`webhooks/${id}/test`);
    await api.app.get(SendDeliveries).run();
    const { body } = await administrator.get<{ items: Delivery[] }>(`webhooks/${id}/deliveries`);
    expect(body.items[0]).toMatchObject({ state: 'queued', attempt: 1, status: null, problem: 'refused-address' });
  });

  it('takes known events only, and at least one', async () => {
    const request = { url: 'https://vastaanottaja.example/' };
    for (const events of [[], ['user.created'], ['company.exploded']])
      expect((await administrator.post('webhooks', { ...request, events })).status).toBe(400);
  });
});
