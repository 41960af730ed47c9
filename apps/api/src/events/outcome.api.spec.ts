import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Made {
  id: string;
}

describe('what came of events', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let companies: string[];

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    companies = [];
    for (const name of ['Aamu Oy', 'Ilta Oy', 'Poissa Oy'])
      companies.push((await coordinator.post<Made>('companies', { name })).body.id);
  });
  afterAll(() => api.close());

  const hold = async (day: string, theme: string | null, came: object[]) => {
    const { body } = await coordinator.post<Made>('events', {
      title: `Aamukahvit: ${theme}`,
      kind: 'morning_coffee',
      theme,
      startsAt: `${day}T06:00:00Z`,
      endsAt: `${day}T08:00:00Z`,
    });
    for (const one of came)
      await coordinator.put(`events/${body.id}/attendance/${randomUUID()}`, { present: true, ...one });
    return body.id;
  };

  it('lists companies with their people, no-shows, promises and earlier ones; a theme opens to its newcomers', async () => {
    const [aamu, ilta, poissa] = companies;
    const before = await hold('2026-10-01', 'energia', [{ companyId: aamu }]);
    const event = await hold('2026-11-01', 'Robotit', [
      { companyId: aamu, name: 'Anna Aamu' },
      { companyId: ilta, name: 'Ilona Ilta', asContact: true },
      { name: 'Ilman Yritystä' },
    ]);
    const missing = await coordinator.post<Made>(`events/${event}/registrations`, { companyId: poissa });
    const promise = await coordinator.post<Made>('follow-ups', {
      title: 'Soita',
      dueOn: '2026-11-24',
      subject: { kind: 'company', id: ilta },
    });
    const { body } = await coordinator.get(`events/${event}/outcome`);
    expect(body).toMatchObject({
      companies: [
        { company: { name: 'Aamu Oy' }, people: [{ name: 'Anna Aamu' }], firstTime: false, followUp: null },
        {
          company: { name: 'Ilta Oy' },
          people: [{ contact: { name: 'Ilona Ilta' } }],
          firstTime: true,
          followUp: { id: promise.body.id, dueOn: '2026-11-24', done: false },
        },
      ],
      others: [{ name: 'Ilman Yritystä' }],
      noShows: [{ id: missing.body.id, company: { name: 'Poissa Oy' } }],
      earlier: [{ id: before, attendances: 1, companies: 1, firstTimeCompanies: 1, sameSeries: true }],
    });
    const { body: themes } = await coordinator.get<{ items: object[] }>('event-themes?kind=morning_coffee');
    expect(themes.items).toMatchObject([
      { theme: 'Robotit', events: 1, attendances: 3, companies: 2, firstTimeCompanies: 1 },
      { theme: 'energia', events: 1, attendances: 1, companies: 1, firstTimeCompanies: 1 },
    ]);
    expect((await coordinator.get('event-themes/newcomers?theme=robotit')).body).toMatchObject({
      items: [{ company: { name: 'Ilta Oy' }, event: { id: event } }],
    });
    expect((await coordinator.get('event-themes/written')).body).toEqual({ items: ['Robotit', 'energia'] });
    const contact = await api.db.one<Made>(`select id from contacts where last_name = 'Ilta'`);
    const { body: theirs } = await coordinator.get<{ items: Made[] }>(`events?contactId=${contact.id}`);
    expect(theirs.items.map(({ id }) => id)).toEqual([event]);
    expect((await coordinator.get<{ items: Made[] }>(`events?companyId=${poissa}`)).body.items).toEqual([]);
  });

  it('is not for those without the right, and costs one statement each', async () => {
    const event = await hold('2026-11-02', null, []);
    const contributor = await api.as('contributor');
    for (const path of [`events/${event}/outcome`, 'event-themes', 'event-themes/written', 'event-themes/newcomers']) {
      expect((await contributor.get(path)).status).toBe(403);
      expect(await api.countStatements(() => coordinator.get(path))).toBe(2);
    }
    expect((await coordinator.get(`events/${randomUUID()}/outcome`)).status).toBe(404);
  });
});
