import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HandoverService } from '@elinvoima/domain/handovers';
import { Clock, type FixedClock } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Made {
  id: string;
  version: number;
}
interface Handover extends Made {
  state: string;
  counts: { kind: string; count: number; givenBack: number }[];
  document: {
    companies: {
      name: string;
      isHanded: boolean;
      contacts: { name: string }[];
      lastTalk: { subject: string } | null;
      matters: { kind: string; title: string | null }[];
      nextStep: { text: string; on: string } | null;
    }[];
    others: { kind: string; title: string }[];
  } | null;
}
interface Problem {
  errors: { pointer: string; code: string }[];
}

describe('handing responsibilities over', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let director: TestClient;
  let service: TestClient;
  const at = async (instant: string) => {
    api.app.get<FixedClock>(Clock).set(new Date(instant));
    await api.db.query(
      `update sessions set signed_in_at = $1, last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day'`,
      [instant],
    );
  };

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-23T08:00:00Z' });
    [coordinator, director, service] = await Promise.all([
      api.as('coordinator'),
      api.as('director'),
      api.as('service_manager'),
    ]);
  });
  afterAll(() => api.close());

  /** A company with a contact, a talk, a kept and an open promise; and a measure beside it. */
  const portfolio = async (name: string) => {
    const company = (await coordinator.post<Made>('companies', { name, ownerId: coordinator.userId })).body;
    await coordinator.post('contacts', {
      firstName: 'Matti',
      lastName: 'Meikäläinen',
      companies: [{ companyId: company.id }],
    });
    await coordinator.post('interactions', {
      type: 'call',
      occurredAt: '2026-11-20T10:00:00Z',
      companyIds: [company.id],
      subject: 'Laajennus',
      notes: 'Luottamuksellista',
    });
    const subject = { kind: 'company', id: company.id };
    const promise = (
      await coordinator.post<Made>('follow-ups', { title: 'Soita takaisin', dueOn: '2026-11-30', subject })
    ).body;
    const kept = (await coordinator.post<Made>('follow-ups', { title: 'Tehty', dueOn: '2026-11-20', subject })).body;
    await coordinator.post(`follow-ups/${kept.id}/done`);
    const measure = (
      await coordinator.post<Made>('measures', { title: 'Polku', primaryFactor: 'F1', ownerId: coordinator.userId })
    ).body;
    return { company, promise, kept, measure };
  };
  const ownerOf = async (table: string, id: string): Promise<string> =>
    (await api.db.one<{ owner: string }>(`select owner_id as owner from ${table} where id = $1`, [id])).owner;

  it('says first how much there is, and what the receiver could not open', async () => {
    await portfolio('Esikatselu Oy');
    const { body } = await coordinator.get<{ kinds: { kind: string; count: number; receiverMayRead: boolean }[] }>(
      `handovers/preview?toId=${service.userId}`,
    );
    expect(body.kinds.filter(({ count }) => count > 0)).toEqual([
      { kind: 'company', count: 1, receiverMayRead: true },
      { kind: 'follow_up', count: 1, receiverMayRead: true },
      { kind: 'measure', count: 1, receiverMayRead: true },
    ]);
    expect(body.kinds.find(({ kind }) => kind === 'enquiry')?.receiverMayRead).toBe(false);
    const enquiry = await coordinator.post<Made>('enquiries', {
      kind: 'plot',
      title: 'Tontti',
      requirement: {},
      contact: { name: 'Kysyjä' },
      ownerId: coordinator.userId,
    });
    const refused = await coordinator.post<Problem>('handovers', { toId: service.userId });
    expect(refused.body.errors).toMatchObject([{ pointer: '/kinds', code: 'receiver-may-not-read' }]);
    await api.db.query('update enquiries set owner_id = null where id = $1', [enquiry.body.id]);
  });

  it('everything open passes at once, each with its trace, one mail and a document; undone it is as before', async () => {
    const { company, promise, kept, measure } = await portfolio('Parolan Konepaja Oy');
    await api.db.query('delete from outbox_mails');
    const answer = await coordinator.post<Handover>('handovers', { toId: director.userId, note: 'Terveisiä' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ state: 'done', note: 'Terveisiä' });
    expect(await ownerOf('companies', company.id)).toBe(director.userId);
    expect(await ownerOf('follow_ups', promise.id)).toBe(director.userId);
    expect(await ownerOf('measures', measure.id)).toBe(director.userId);
    expect(await ownerOf('follow_ups', kept.id)).toBe(coordinator.userId);
    const handed = answer.body.document?.companies.find(({ name }) => name === 'Parolan Konepaja Oy');
    expect(handed).toMatchObject({
      isHanded: true,
      contacts: [{ name: 'Matti Meikäläinen' }],
      lastTalk: { subject: 'Laajennus', on: '2026-11-20', by: 'Testi coordinator' },
      matters: [{ kind: 'follow_up', title: 'Soita takaisin', dueOn: '2026-11-30' }],
      nextStep: { text: 'Soita takaisin', on: '2026-11-30' },
    });
    expect(answer.body.document?.others.map(({ title }) => title)).toContain('Polku');
    expect(answer.text).not.toContain('Luottamuksellista');
    const stored = await api.db.one<{ document: unknown }>('select document from handovers where id = $1', [
      answer.body.id,
    ]);
    expect(JSON.stringify(stored.document)).not.toContain('Meikäläinen');
    const { body: outbox } = await coordinator.get<{ items: { subject: string; text: string }[] }>('outbox');
    expect(outbox.items).toHaveLength(1);
    expect(outbox.items[0]?.subject).toBe('Testi coordinator siirsi vastuita sinulle');
    expect(outbox.items[0]?.text).toContain('Terveisiä');
    const trail = await api.db.query(
      `select actor_id as by from audit_entries where object_id = $1 and action = 'hand-over'`,
      [company.id],
    );
    expect(trail).toEqual([{ by: coordinator.userId }]);

    const undone = await director.post<Handover>(`handovers/${answer.body.id}/undo`);
    expect(undone.body.state).toBe('undone');
    expect(await ownerOf('companies', company.id)).toBe(coordinator.userId);
    expect(await ownerOf('measures', measure.id)).toBe(coordinator.userId);
    expect((await director.post(`handovers/${answer.body.id}/undo`)).status).toBe(409);
  });

  it('for a leave it begins and ends by itself; what was finished stays with who finished it', async () => {
    const { company, promise } = await portfolio('Loma Oy');
    const { body } = await coordinator.post<Handover>('handovers', {
      toId: director.userId,
      startsOn: '2026-12-01',
      untilOn: '2026-12-07',
    });
    expect(body).toMatchObject({ state: 'planned', document: null });
    const handovers = api.app.get(HandoverService);
    await handovers.run();
    expect(await ownerOf('companies', company.id)).toBe(coordinator.userId);
    await at('2026-12-01T00:10:00Z');
    await Promise.all([handovers.run(), handovers.run()]);
    expect(await ownerOf('companies', company.id)).toBe(director.userId);
    await director.post(`follow-ups/${promise.id}/done`);
    await at('2026-12-07T10:00:00Z');
    await handovers.run();
    expect(await ownerOf('companies', company.id)).toBe(director.userId);
    await at('2026-12-07T22:10:00Z');
    await handovers.run();
    expect(await ownerOf('companies', company.id)).toBe(coordinator.userId);
    expect(await ownerOf('follow_ups', promise.id)).toBe(director.userId);
    expect((await coordinator.get<Handover>(`handovers/${body.id}`)).body.state).toBe('returned');
  });

  it('others hand over their own only, know of no others’, and what cannot be is refused', async () => {
    expect((await service.post('handovers', { fromId: coordinator.userId, toId: director.userId })).status).toBe(403);
    expect((await service.get(`handovers/preview?fromId=${coordinator.userId}`)).status).toBe(403);
    const { company } = await portfolio('Toinen Oy');
    const mine = await director.post<Handover>('handovers', {
      fromId: coordinator.userId,
      toId: director.userId,
      kinds: ['company'],
    });
    expect(mine.status).toBe(201);
    expect(await ownerOf('companies', company.id)).toBe(director.userId);
    expect((await service.get(`handovers/${mine.body.id}`)).status).toBe(404);
    expect((await service.post(`handovers/${mine.body.id}/undo`)).status).toBe(404);
    expect((await service.get<{ items: unknown[] }>('handovers')).body.items).toEqual([]);
    for (const [body, pointer] of [
      [{ toId: service.userId }, '/toId'],
      [{ toId: director.userId, kinds: ['event'] }, '/kinds'],
      [{ toId: director.userId, startsOn: '2026-11-01' }, '/startsOn'],
      [{ toId: director.userId, startsOn: '2027-01-10', untilOn: '2027-01-01' }, '/untilOn'],
    ] as const) {
      const refused = await service.post<Problem>('handovers', body);
      expect([refused.status, refused.body.errors[0]?.pointer]).toEqual([422, pointer]);
    }
  });

  it('the document shows what the reader’s role opens now, whatever it opened then', async () => {
    const { company } = await portfolio('Rooli Oy');
    const enquiry = await coordinator.post<Made>('enquiries', {
      kind: 'plot',
      title: 'Salainen tontti',
      companyId: company.id,
      requirement: {},
      nextStep: 'Lähetä tarjous',
      ownerId: coordinator.userId,
    });
    const { id, document } = (await coordinator.post<Handover>('handovers', { toId: director.userId })).body;
    const of = (answer: Handover['document']) => answer?.companies.find(({ name }) => name === 'Rooli Oy');
    expect(of(document)?.nextStep?.text).toBe('Lähetä tarjous');
    // An owner reads an enquiry whatever the role, so it has another by now.
    await api.db.query('update enquiries set owner_id = null where id = $1', [enquiry.body.id]);
    await api.db.query(`update users set role = 'service_manager' where id = $1`, [director.userId]);
    const now = await director.get<Handover>(`handovers/${id}`);
    await api.db.query(`update users set role = 'director' where id = $1`, [director.userId]);
    expect(of(now.body.document)).toMatchObject({
      matters: [{ kind: 'follow_up' }],
      nextStep: { text: 'Soita takaisin' },
    });
    expect(now.text).not.toContain('Salainen tontti');
    await director.post(`handovers/${id}/undo`);
  });

  it('is undone by who made it only, within 30 days; what has had another owner since stays', async () => {
    const { company, measure } = await portfolio('Kumottava Oy');
    const handed = (await coordinator.post<Handover>('handovers', { toId: director.userId })).body;
    // To somebody else and back again: by now it is the director's own.
    await director.patch(`measures/${measure.id}`, 2, { ownerId: service.userId });
    await director.patch(`measures/${measure.id}`, 3, { ownerId: director.userId });
    const made = (
      await director.post<Handover>('handovers', {
        fromId: director.userId,
        toId: coordinator.userId,
        kinds: ['cooperation', 'company'],
      })
    ).body;
    expect((await coordinator.post(`handovers/${made.id}/undo`)).status).toBe(403);
    await director.post(`handovers/${made.id}/undo`);
    expect(await ownerOf('companies', company.id)).toBe(director.userId);

    await api.db.query(`update handovers set handed_over_at = handed_over_at - interval '31 days' where id = $1`, [
      handed.id,
    ]);
    expect((await coordinator.post(`handovers/${handed.id}/undo`)).status).toBe(409);
    await api.db.query(`update handovers set handed_over_at = handed_over_at + interval '31 days' where id = $1`, [
      handed.id,
    ]);
    const undone = (await coordinator.post<Handover>(`handovers/${handed.id}/undo`)).body;
    const measures = undone.counts.find(({ kind }) => kind === 'measure');
    expect((measures?.count ?? 0) - (measures?.givenBack ?? 0)).toBe(1);
    expect(await ownerOf('measures', measure.id)).toBe(director.userId);
    expect(undone.counts.find(({ kind }) => kind === 'follow_up')?.givenBack).toBeGreaterThan(0);
  });

  it('a giver who was shut out stops no other: that one ends for good, the rest go on', async () => {
    const { company } = await portfolio('Poistuva Oy');
    const other = (await director.post<Made>('companies', { name: 'Palaava Oy', ownerId: director.userId })).body;
    const leave = { startsOn: '2026-12-10', untilOn: '2026-12-11' };
    const shut = (await coordinator.post<Handover>('handovers', { ...leave, toId: service.userId, kinds: ['company'] }))
      .body;
    const open = (await director.post<Handover>('handovers', { ...leave, toId: service.userId, kinds: ['company'] }))
      .body;
    const handovers = api.app.get(HandoverService);
    await at('2026-12-10T08:00:00Z');
    await handovers.run();
    expect(await ownerOf('companies', company.id)).toBe(service.userId);
    await api.db.query('update users set disabled_at = now() where id = $1', [coordinator.userId]);
    await at('2026-12-12T08:00:00Z');
    await handovers.run();
    await api.db.query('update users set disabled_at = null where id = $1', [coordinator.userId]);
    expect((await director.get<Handover>(`handovers/${shut.id}`)).body.state).toBe('done');
    expect((await director.get<Handover>(`handovers/${open.id}`)).body.state).toBe('returned');
    expect(await ownerOf('companies', company.id)).toBe(service.userId);
    expect(await ownerOf('companies', other.id)).toBe(director.userId);
  });

  it('who has left may still be handed over from, and never to', async () => {
    const { company } = await portfolio('Jäi tänne Oy');
    await api.db.query('update users set disabled_at = now() where id = $1', [coordinator.userId]);
    const refused = await director.post<Problem>('handovers', { toId: coordinator.userId });
    expect(refused.body.errors).toMatchObject([{ pointer: '/toId', code: 'user-unknown' }]);
    const answer = await director.post<Handover>('handovers', { fromId: coordinator.userId, toId: director.userId });
    expect(answer.status).toBe(201);
    expect(await ownerOf('companies', company.id)).toBe(director.userId);
  });
});
