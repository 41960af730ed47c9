import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { startTestApi, type TestAnswer, type TestApi, type TestClient } from '../testing/api.js';

describe('calendar feed', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let company: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    company = (await coordinator.post<{ id: string }>('companies', { name: 'Parolan Konepaja Oy' })).body.id;
    const director = await api.as('director');
    const promise = (title: string, dueOn: string, ownerId = coordinator.userId) =>
      coordinator.post<{ id: string }>('follow-ups', {
        title,
        dueOn,
        ownerId,
        subject: { kind: 'company', id: company },
      });
    await promise('Lähetä tonttikartta', '2026-11-25');
    await promise('Soita rahoituksesta', '2026-11-19');
    await promise('Muiden lupaus', '2026-11-25', director.userId);
    const done = await promise('Tehty jo', '2026-11-25');
    await coordinator.post(`follow-ups/${done.body.id}/done`);
    await coordinator.post('events', {
      title: 'Aamukahvit',
      kind: 'morning_coffee',
      startsAt: '2026-11-26T06:00:00Z',
      endsAt: '2026-11-26T07:30:00Z',
      place: 'Valtuustosali',
    });
    await coordinator.post('interactions', {
      type: 'visit',
      status: 'draft',
      occurredAt: '2026-11-27T08:00:00Z',
      durationMinutes: 90,
      subject: 'Salainen laajennus',
      notes: 'Luottamuksellinen muistiinpano',
      companyIds: [company],
    });
  });
  afterAll(() => api.close());

  const addressOf = async (client: TestClient): Promise<string> =>
    new URL((await client.get<{ url: string }>('session/calendar-feed')).body.url).pathname;
  const read = (path: string, headers = {}): Promise<TestAnswer> => api.anonymous.get(path, headers);
  const eventsOf = (content: string) =>
    new ICAL.Component(ICAL.parse(content) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  it('is read without signing in, and by a calendar library', async () => {
    const url = (await coordinator.get<{ url: string }>('session/calendar-feed')).body.url;
    expect(url).toMatch(/^http:\/\/localhost:\d+\/api\/calendar\/[\w-]{44}\.ics$/);
    const answer = await read(await addressOf(coordinator));
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(
      eventsOf(answer.text).map(({ summary, startDate, endDate, location }) => [
        summary,
        startDate.toString(),
        endDate.toString(),
        location,
      ]),
    ).toEqual([
      ['Myöhässä (19.11.2026): Soita rahoituksesta – Parolan Konepaja Oy', '2026-11-22', '2026-11-23', null],
      ['Lähetä tonttikartta – Parolan Konepaja Oy', '2026-11-25', '2026-11-26', null],
      ['Aamukahvit', '2026-11-26T06:00:00Z', '2026-11-26T07:30:00Z', 'Valtuustosali'],
      ['Yrityskäynti: Parolan Konepaja Oy', '2026-11-27T08:00:00Z', '2026-11-27T09:30:00Z', null],
    ]);
    expect(answer.text).not.toMatch(/Salainen|Luottamuksellinen|Muiden/);
  });

  it('names of companies are left out where the person has chosen so', async () => {
    await coordinator.send('PATCH', 'session/choices', { calendarCompanyNames: false });
    const { text } = await read(await addressOf(coordinator));
    expect(text).not.toContain('Konepaja');
    expect(eventsOf(text).map(({ summary }) => summary)).toContain('Yrityskäynti');
    await coordinator.send('PATCH', 'session/choices', { calendarCompanyNames: true });
  });

  it('answers 304 to a program that has seen it', async () => {
    const path = await addressOf(coordinator);
    const { headers, text } = await read(path);
    const again = await read(path, { 'if-none-match': String(headers['etag']) });
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
    expect((await read(path)).text).toBe(text);
  });

  it('asking for the address changes nothing; another one makes the old dead', async () => {
    const old = await addressOf(coordinator);
    expect(await addressOf(coordinator)).toBe(old);
    const { body } = await coordinator.post<{ url: string }>('session/calendar-feed/rotate');
    const next = new URL(body.url).pathname;
    expect(next).not.toBe(old);
    expect((await read(old)).status).toBe(404);
    expect((await read(next)).status).toBe(200);
  });

  it('holds only what the person’s role opens now: a viewer’s is empty', async () => {
    const path = await addressOf(coordinator);
    const become = (role: string) =>
      api.db.query('update users set role = $2 where id = $1', [coordinator.userId, role]);
    await become('viewer');
    expect(eventsOf((await read(path)).text)).toEqual([]);
    await become('contributor');
    expect(eventsOf((await read(path)).text).map(({ summary }) => summary)).not.toContain('Aamukahvit');
    await become('coordinator');
    expect(eventsOf((await read(path)).text)).toHaveLength(4);
  });

  it('nobody else’s seal opens it, a shut account has none, and guessing is slowed down', async () => {
    const service = await api.as('service_manager');
    const mine = await addressOf(service);
    const theirs = await addressOf(coordinator);
    const mixed = mine.replace(/[\w-]{44}/, (token) => token.slice(0, 22) + theirs.slice(-26, -4));
    expect((await read(mixed)).status).toBe(404);
    expect((await read(mine)).status).toBe(200);
    await api.db.query('update users set disabled_at = now() where id = $1', [service.userId]);
    expect((await read(mine)).status).toBe(404);
    const guesses = await Promise.all(
      Array.from({ length: 25 }, (_, n) => read(`/api/calendar/${String(n).padStart(44, 'A')}.ics`)),
    );
    expect(guesses.map(({ status }) => status)).toContain(429);
  });
});
