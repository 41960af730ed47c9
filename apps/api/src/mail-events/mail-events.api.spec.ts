import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import {
  bounceMessage,
  dropBounce,
  mailEventSettings,
  sendMailEvent,
  sendMailgunEvent,
} from '../testing/mail-events.js';
import { sendSurvey } from '../testing/survey-round.js';

const now = new Date('2026-11-18T10:00:00Z');

/** Rule U7: what comes back of mails, by a signed provider or by a bounce message, and what follows. */
describe('bounces and complaints', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: now.toISOString(), env: mailEventSettings });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());
  beforeEach(() => api.db.query('delete from suppressions'));

  let events = 0;
  const newId = () => `msg_${(events += 1)}`;
  const round = async () => {
    const { waveId, people } = await sendSurvey(api);
    const [{ id: mailId, messageId } = { id: '', messageId: '' }] = await api.db.query<{
      id: string;
      messageId: string;
    }>(`select id, '<' || message_id || '@localhost>' as "messageId" from outbox_mails where recipient = $1`, [
      people[0]?.email,
    ]);
    return { waveId, email: people[0]?.email ?? '', mailId, messageId };
  };
  const stateOf = async (waveId: string) =>
    (await api.db.query<{ state: string }>('select state from survey_invitations where wave_id = $1', [waveId]))[0]
      ?.state;
  const stopped = () =>
    api.db.query<{ scope: string; reason: string; paused: boolean }>(
      'select scope, reason, until is not null as paused from suppressions',
    );

  it('U7 a hard bounce: the invitation has bounced, and the address gets no mail to many any more', async () => {
    const { waveId, email, messageId, mailId } = await round();
    const id = newId();
    for (const outcome of ['taken', 'known']) {
      const answer = await sendMailEvent(api, { type: 'bounce.hard', messageId, status: '5.1.1' }, { id, now });
      expect([answer.status, answer.body.outcome]).toEqual([200, outcome]);
    }
    expect(await stateOf(waveId)).toBe('bounced');
    expect(await stopped()).toEqual([{ scope: 'all_mail', reason: 'bounce', paused: false }]);
    const [{ trail } = { trail: '' }] = await api.db.query<{ trail: string }>(
      `select string_agg(to_jsonb(a)::text, ' ') as trail from audit_entries a where action = 'mail-return'`,
    );
    expect(trail).toContain('"hard"');
    expect(trail).not.toContain(email);
    const [{ row } = { row: '' }] = await api.db.query<{ row: string }>(
      'select to_jsonb(r)::text as row from mail_returns r where mail_id = $1',
      [mailId],
    );
    expect(row).not.toContain(email);
    expect(row).toContain('5.1.1');
  });

  it('U7 three soft bounces of different mails within thirty days pause the address, and it ends by itself', async () => {
    const { waveId, email, messageId } = await round();
    await sendMailEvent(api, { type: 'bounce.soft', messageId }, { id: newId(), now });
    await sendMailEvent(api, { type: 'bounce.soft', messageId }, { id: newId(), now });
    await sendMailEvent(api, { type: 'bounce.soft', messageId }, { id: newId(), now });
    expect([await stopped(), await stateOf(waveId)]).toEqual([[], 'sent']);
    await sendMailEvent(api, { type: 'bounce.soft', recipient: email }, { id: newId(), now });
    expect(await stopped()).toEqual([]);
    await sendMailEvent(api, { type: 'bounce.soft', recipient: email.toUpperCase() }, { id: newId(), now });
    expect(await stopped()).toEqual([{ scope: 'all_mail', reason: 'bounce', paused: true }]);
    expect((await coordinator.get<{ items: unknown[] }>('suppressions')).body.items).toHaveLength(1);
    await api.db.query(`update suppressions set until = now() - interval '1 minute'`);
    expect((await coordinator.get<{ items: unknown[] }>('suppressions')).body.items).toEqual([]);
  });

  it('U7 whoever calls a mail spam has declined, and gets nothing to many', async () => {
    const { waveId, messageId } = await round();
    await sendMailEvent(api, { type: 'complaint', messageId }, { id: newId(), now });
    expect(await stateOf(waveId)).toBe('refused');
    expect(await stopped()).toEqual([{ scope: 'all_mail', reason: 'complaint', paused: false }]);
  });

  it('takes nothing that is unsigned, changed, too old or of another secret', async () => {
    const { messageId } = await round();
    const event = { type: 'complaint', messageId };
    const tries = [
      await sendMailEvent(api, event, { id: newId(), now, headers: { 'webhook-signature': '' } }),
      await sendMailEvent(api, event, { id: newId(), now, headers: { 'webhook-id': 'another' } }),
      await sendMailEvent(api, event, { id: newId(), now, headers: { 'webhook-timestamp': '1795000000' } }),
      await sendMailEvent(api, event, { id: newId(), now: new Date(now.getTime() - 301_000) }),
      await sendMailEvent(api, event, { id: newId(), now: new Date(now.getTime() + 301_000) }),
      await sendMailgunEvent(api, { event: 'complained', id: 'x' }, { now, key: 'somebody else’s' }),
      await sendMailgunEvent(
        api,
        { event: 'complained', id: 'x' },
        { now, signedAt: new Date(now.getTime() - 301_000) },
      ),
    ];
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 403));
    expect(await stopped()).toEqual([]);
  });

  it('tells when it cannot know which mail was meant, and refuses what is malformed', async () => {
    const answer = await sendMailEvent(api, { type: 'bounce.hard', messageId: '<x@localhost>' }, { id: newId(), now });
    expect([answer.status, answer.body.outcome]).toEqual([200, 'unknown']);
    expect((await sendMailEvent(api, { type: 'opened' }, { id: newId(), now })).status).toBe(400);
  });

  it('reads Mailgun’s own form: permanent, temporary, complained, and leaves the rest', async () => {
    const { waveId, messageId, email } = await round();
    const message = { headers: { 'message-id': messageId.replaceAll(/[<>]/g, '') } };
    const event = (id: string, more: object) =>
      sendMailgunEvent(api, { id, timestamp: 1_795_000_000.5, recipient: email, message, ...more }, { now });
    expect((await event('m1', { event: 'delivered' })).body.outcome).toBe('ignored');
    expect((await event('m2', { event: 'failed', severity: 'temporary' })).body.outcome).toBe('taken');
    expect([await stopped(), await stateOf(waveId)]).toEqual([[], 'sent']);
    const hard = { event: 'failed', severity: 'permanent', reason: 'bounce', 'delivery-status': { code: 550 } };
    expect((await event('m3', hard)).body.outcome).toBe('taken');
    expect((await event('m3', hard)).body.outcome).toBe('known');
    expect([await stopped(), await stateOf(waveId)]).toEqual([
      [{ scope: 'all_mail', reason: 'bounce', paused: false }],
      'bounced',
    ]);
  });

  it('takes a signature of Mailgun for the one message that it came with', async () => {
    const { waveId, email } = await round();
    const token = 'a8ce0edb2dd8301dee6c2405235584e45aa91d1e9f979f3de0';
    const opened = { id: 'heard', event: 'opened', recipient: email };
    for (const _ of [1, 2])
      expect((await sendMailgunEvent(api, opened, { now, token })).body).toMatchObject({ outcome: 'ignored' });
    const made = { ...opened, event: 'complained' };
    expect((await sendMailgunEvent(api, made, { now, token })).status).toBe(403);
    expect([await stopped(), await stateOf(waveId)]).toEqual([[], 'sent']);
    expect((await sendMailgunEvent(api, made, { now })).body.outcome).toBe('taken');
  });

  it('a bounce message is read by its envelope, and only when the seal is right', async () => {
    const { waveId, mailId } = await round();
    expect((await dropBounce(coordinator, bounceMessage(api.config, mailId, { seal: false }))).body.outcome).toBe(
      'unknown',
    );
    expect((await dropBounce(coordinator, bounceMessage(api.config, mailId, { action: 'delayed' }))).body.outcome).toBe(
      'unknown',
    );
    expect((await dropBounce(coordinator, 'Subject: Terve\r\n\r\nMoi')).body.outcome).toBe('unknown');
    expect([await stopped(), await stateOf(waveId)]).toEqual([[], 'sent']);
    for (const outcome of ['taken', 'known'])
      expect((await dropBounce(coordinator, bounceMessage(api.config, mailId))).body.outcome).toBe(outcome);
    expect([await stopped(), await stateOf(waveId)]).toEqual([
      [{ scope: 'all_mail', reason: 'bounce', paused: false }],
      'bounced',
    ]);
  });

  it('staff see whose address it is and why, find one by its address, and lift it', async () => {
    const { email, messageId } = await round();
    await sendMailEvent(api, { type: 'bounce.hard', messageId, status: '5.1.1' }, { id: newId(), now });
    const path = `suppressions?reason=bounce&email=${encodeURIComponent(email)}`;
    const { body } = await coordinator.get<{ items: { id: string; contacts: object[]; lastReturn: object }[] }>(path);
    expect(body.items).toMatchObject([
      {
        scope: 'all_mail',
        reason: 'bounce',
        until: null,
        contacts: [{}],
        lastReturn: { kind: 'hard', status: '5.1.1' },
      },
    ]);
    expect((await coordinator.get<{ items: [] }>('suppressions?email=muu@example.test')).body.items).toEqual([]);
    expect((await (await api.as('viewer')).get('suppressions')).status).toBe(403);
    expect((await coordinator.post(`suppressions/${body.items[0]?.id}/lift`)).status).toBe(204);
    expect((await coordinator.post(`suppressions/${body.items[0]?.id}/lift`)).status).toBe(404);
    expect(await stopped()).toEqual([]);
    const [entry] = await api.db.query<{ text: string }>(
      `select to_jsonb(a)::text as text from audit_entries a where action = 'lift'`,
    );
    expect(entry?.text).not.toContain(email);
  });
});
