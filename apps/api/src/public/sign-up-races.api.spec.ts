import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CancelRegistration, SignUp } from '@elinvoima/domain/events';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Row {
  id: string;
  name: string;
  partyId: string;
  state: 'confirmed' | 'waiting' | 'cancelled';
}

/** Many sign up in the same moment, and some cancel. */
describe('places of an event under a rush', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '1000' } });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const make = async (capacity: number) => {
    const { body } = await coordinator.post<{ id: string; slug: string }>('events', {
      title: `Ryntäys ${randomUUID()}`,
      kind: 'info',
      startsAt: '2026-11-26T06:00:00Z',
      endsAt: '2026-11-26T08:00:00Z',
      registrationOpen: true,
      capacity,
    });
    return body;
  };
  const signUp = (slug: string, name: string, others: string[] = []) =>
    api.app.get(SignUp).signUp(slug, {
      submissionId: randomUUID(),
      language: 'fi',
      name,
      email: `${name}@example.test`,
      phone: null,
      company: null,
      needs: null,
      others,
      mailingsConsent: false,
    });
  const list = (eventId: string) =>
    api.db.query<Row>(
      `select id, name, state, party_id as "partyId" from event_registrations where event_id = $1 order by created_at, id`,
      [eventId],
    );
  const count = (rows: Row[], state: Row['state']) => rows.filter((row) => row.state === state).length;

  it('never gives out more places than there are, and keeps the order of those who wait', async () => {
    const { id, slug } = await make(10);
    await Promise.all(Array.from({ length: 40 }, (_, n) => signUp(slug, `tulija${n}`)));
    const rows = await list(id);
    expect([count(rows, 'confirmed'), count(rows, 'waiting')]).toEqual([10, 30]);
    expect(rows.map(({ state }) => state).lastIndexOf('confirmed')).toBe(9);
    const staff = api.app.get(CancelRegistration);
    const actor = { kind: 'system', id: null, role: null, permissions: new Set<never>(), language: 'fi' } as const;
    const confirmed = rows.slice(0, 6);
    await Promise.all([
      ...confirmed.map(({ id: registrationId }) => staff.byStaff(actor, id, registrationId)),
      ...Array.from({ length: 5 }, (_, n) => signUp(slug, `myohempi${n}`)),
    ]);
    const after = await list(id);
    expect([count(after, 'confirmed'), count(after, 'waiting'), count(after, 'cancelled')]).toEqual([10, 29, 6]);
    // The ten who have a place are the ten who came first of those still on the list.
    const living = after.filter(({ state }) => state !== 'cancelled');
    expect(living.slice(0, 10).every(({ state }) => state === 'confirmed')).toBe(true);
    const { mails } = await api.db.one<{ mails: number }>(
      `select count(*)::int as mails from outbox_mails where template = 'event-promoted'`,
    );
    expect(mails).toBe(6);
  });

  it('keeps a party together, and lets nobody pass it', async () => {
    const { id, slug } = await make(4);
    expect(await signUp(slug, 'kolme', ['a', 'b'])).toBe('confirmed');
    expect(await signUp(slug, 'kaksi', ['c'])).toBe('waiting');
    expect(await signUp(slug, 'yksi')).toBe('waiting');
    const rows = await list(id);
    const [first] = rows;
    await coordinator.post(`events/${id}/registrations/${first?.id}/cancel`);
    const states = new Map((await list(id)).map(({ name, state }) => [name, state]));
    expect(Object.fromEntries(states)).toEqual({
      kolme: 'cancelled',
      a: 'confirmed',
      b: 'confirmed',
      kaksi: 'confirmed',
      c: 'confirmed',
      yksi: 'waiting',
    });
    const { body } = await coordinator.get<{ version: number }>(`events/${id}`);
    await coordinator.patch(`events/${id}`, body.version, { capacity: 5 });
    expect((await list(id)).find(({ name }) => name === 'yksi')?.state).toBe('confirmed');
  });

  it('the same address in the same moment is one registration', async () => {
    const { id, slug } = await make(10);
    await Promise.all(Array.from({ length: 8 }, () => signUp(slug, 'sama')));
    expect(await list(id)).toHaveLength(1);
  });
});
