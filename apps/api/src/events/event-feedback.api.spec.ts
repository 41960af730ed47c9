import { EventFeedbackService } from '@elinvoima/domain/events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Made {
  id: string;
}
interface Feedback {
  reachable: number;
  came: number;
  round: { state: string; waveId: string | null; invited: number | null; answered: number | null } | null;
  errors: { code: string }[];
}

describe('feedback on an event', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const hold = async (people: { email: string | null; present?: boolean }[]) => {
    const event = await coordinator.post<Made>('events', {
      title: 'Aamukahvit',
      kind: 'morning_coffee',
      startsAt: '2026-11-22T06:00:00Z',
      endsAt: '2026-11-22T08:00:00Z',
    });
    for (const { email, present = true } of people) {
      const contact = await coordinator.post<Made>('contacts', { firstName: 'Testi', lastName: 'Henkilö', email });
      await coordinator.put(`events/${event.body.id}/attendance/${randomUUID()}`, {
        present: true,
        contactId: contact.body.id,
      });
      if (!present)
        await api.db.query('update event_attendances set present = false where contact_id = $1', [contact.body.id]);
    }
    return event.body.id;
  };
  const ask = (event: string, body: object = {}) => coordinator.post<Feedback>(`events/${event}/feedback`, body);
  const read = async (event: string) => (await coordinator.get<Feedback>(`events/${event}/feedback`)).body;

  it('goes at once to those who came and have an address; a second asking is refused', async () => {
    const event = await hold([
      { email: 'a@example.test' },
      { email: 'b@example.test' },
      { email: null },
      { email: 'absent@example.test', present: false },
    ]);
    expect(await read(event)).toEqual({ reachable: 2, came: 3, round: null });
    const asked = await ask(event);
    expect([asked.status, asked.body.round]).toMatchObject([201, { state: 'sent', invited: 2, answered: 0 }]);
    expect((await ask(event)).status).toBe(409);
    const results = await coordinator.get<{ state: string }>(`survey-waves/${asked.body.round?.waveId}`);
    expect(results.body).toMatchObject({ name: 'Aamukahvit', frameSize: 2 });
    // The ready survey is made once.
    const other = await hold([{ email: 'c@example.test' }]);
    await ask(other);
    const { n } = await api.db.one<{ n: number }>(
      `select count(*)::int as n from surveys where key like 'event_feedback%'`,
    );
    expect(n).toBe(1);
  });

  it('waits for its time, asks whoever has come by then, and can be taken back before', async () => {
    const event = await hold([{ email: 'd@example.test' }]);
    const sendAt = '2026-11-23T07:00:00Z';
    expect((await ask(event, { sendAt: '2026-11-22T05:00:00Z' })).body.errors[0]?.code).toBe('event-not-begun');
    expect((await ask(event, { sendAt: '2027-03-22T05:00:00Z' })).body.errors[0]?.code).toBe('day-too-far');
    expect((await ask(event, { sendAt })).body.round).toMatchObject({ state: 'waiting', invited: null });
    const service = api.app.get(EventFeedbackService);
    expect(await service.sendDue()).toBe(0);
    expect((await coordinator.post<Feedback>(`events/${event}/feedback/cancel`)).body.round).toBeNull();
    await ask(event, { sendAt });
    await api.db.query(`update event_feedback_rounds set send_at = '2026-11-22T09:00:00Z' where state = 'waiting'`);
    expect((await Promise.all([service.sendDue(), service.sendDue()])).reduce((a, b) => a + b)).toBe(1);
    expect((await read(event)).round).toMatchObject({ state: 'sent', invited: 1 });
    expect((await coordinator.post(`events/${event}/feedback/cancel`)).status).toBe(409);
  });

  it('says when there is nobody to ask, and lets it be tried again; suppressed addresses are nobody', async () => {
    const event = await hold([{ email: null }]);
    expect((await ask(event)).body.round).toMatchObject({ state: 'nobody', waveId: null });
    await coordinator.post(`events/${event}/feedback/cancel`);
    expect((await read(event)).round).toBeNull();
    expect((await (await api.as('service_manager')).post(`events/${event}/feedback`, {})).status).toBe(403);
    expect((await (await api.as('contributor')).get(`events/${event}/feedback`)).status).toBe(403);
  });
});
