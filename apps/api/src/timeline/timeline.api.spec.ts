import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Item {
  kind: string;
  id: string;
  type: string | null;
  title: string;
  at: string;
  timed: boolean;
  people: { kind: string; name: string }[];
}

interface Timeline {
  items: Item[];
  nextCursor: string | null;
}

describe('the company timeline', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let company: string;
  let contact: string;

  const enter = async (collection: string, body: object) =>
    (await coordinator.post<{ id: string }>(collection, body)).body.id;
  const read = async (query = '', client = coordinator): Promise<Timeline> =>
    (await client.get<Timeline>(`companies/${company}/timeline?${query}`)).body;
  const told = ({ items }: Timeline): string[] =>
    items.map(({ kind, type }) => (type === null ? kind : `${kind} ${type}`));

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    company = await enter('companies', { name: 'Parolan Konepaja Oy' });
    contact = await enter('contacts', { firstName: 'Aino', lastName: 'Testilä', companies: [{ companyId: company }] });
    const visit = await enter('interactions', {
      type: 'visit',
      occurredAt: '2026-10-01T07:00:00Z',
      companyIds: [company],
      contactIds: [contact],
      subject: 'Laajennus',
      followUp: { dueOn: '2026-10-08', title: 'Tonttikartta' },
    });
    await enter('interactions', {
      type: 'call',
      status: 'draft',
      occurredAt: '2026-10-02T07:00:00Z',
      companyIds: [company],
      subject: 'Kesken',
    });
    await api.db.query(
      `update follow_ups set done_at = '2026-10-07T07:00:00Z', done_by = owner_id where subject_id = $1`,
      [visit],
    );
    await api.db.query(`update companies set created_at = '2024-01-15T08:00:00Z' where id = $1`, [company]);
    await api.db.query(
      `with held as (
         insert into events (title, slug, kind, starts_at, ends_at, place, status)
         values ('Aamukahvit', 'aamukahvit', 'morning_coffee', '2026-09-03T05:30:00Z', '2026-09-03T07:00:00Z', 'Parolan asema', 'held') returning id)
       insert into event_attendances (event_id, company_id, contact_id) select id, $1, $2 from held`,
      [company, contact],
    );
    await enter('cooperations', {
      name: 'Yritysyhteistyö',
      startsOn: '2026-09-05',
      companyIds: [company],
    });
    await api.db.query(
      `insert into enquiries (title, kind, company_id, contact_id, received_at) values ('Halli 500 m²', 'premises', $1, $2, '2026-09-10T07:00:00Z')`,
      [company, contact],
    );
    for (const [key, anonymous] of [
      ['named', false],
      ['anonymous', true],
    ] as const)
      await api.db.query(
        `with s as (insert into surveys (key, name, draft) values ($1, $1, '{}') returning id),
           v as (insert into survey_versions (survey_id, n, definition, checksum) select id, 1, jsonb_build_object('anonymous', $2::boolean), 'x' from s returning id),
           w as (insert into survey_waves (survey_version_id, name, opens_at, closes_at, frame_size)
             select id, $1, '2026-08-01', '2026-09-01', 1 from v returning id)
         insert into survey_invitations (wave_id, contact_id, company_id, language, state, last_sent_at, answered_on)
         select id, $3, $4, 'fi', 'answered', '2026-08-01T07:00:00Z'::timestamptz + $5::int * interval '1 hour', '2026-08-05' from w`,
        [key, anonymous, contact, company, anonymous ? 1 : 0],
      );
    await api.db.query(
      `insert into register_changes (business_id, company_id, kind, title, from_values, to_values, seen_at, last_seen_at, state, decided_at) values
         ('9100001-3', $1, 'situation', 'Parolan Konepaja Oy', '{}', '{"situation": "restructuring"}', '2026-08-02T07:00:00Z', '2026-08-02T07:00:00Z', 'open', null),
         ('9100001-3', $1, 'website', 'Parolan Konepaja Oy', '{}', '{"website": "paja.example"}', '2026-08-01T07:00:00Z', '2026-08-01T07:00:00Z', 'settled', '2026-08-02T07:00:00Z')`,
      [company],
    );
    await api.db.query(
      `insert into company_names (company_id, name, kind, valid_from, valid_to, source) values
         ($1, 'Vanha Konepaja Oy', 'main', '2015-03-01', '2023-05-31', 'register'), ($1, 'Parolan Konepaja Oy', 'main', '2023-06-01', null, 'register')`,
      [company],
    );
  });
  afterAll(() => api.close());

  it('tells everything in one order, and of an anonymous survey only that we asked', async () => {
    const timeline = await read();
    expect(told(timeline)).toEqual([
      'follow_up',
      'interaction visit',
      'enquiry premises',
      'cooperation begun',
      'event morning_coffee',
      'survey answered',
      'register_change situation',
      'survey invited',
      'survey invited',
      'company entered',
      'company renamed',
    ]);
    expect(timeline.items[1]).toMatchObject({
      title: 'Laajennus',
      at: '2026-10-01T07:00:00.000Z',
      timed: true,
      people: [
        { kind: 'contact', name: 'Aino Testilä' },
        { kind: 'user', name: 'Testi coordinator' },
      ],
    });
    // 5 August in Helsinki begins on the 4th in UTC.
    expect(timeline.items[5]).toMatchObject({ title: 'named', at: '2026-08-04T21:00:00.000Z', timed: false });
  });

  it('pages by keyset, filters by kind, and costs two statements', async () => {
    const first = await read('limit=4');
    const second = await read(`limit=200&cursor=${first.nextCursor}`);
    expect([...told(first), ...told(second)]).toEqual(told(await read()));
    expect(told(await read('kind=survey'))).toHaveLength(3);
    expect(await api.countStatements(() => read())).toBe(2);
  });

  it('shows each reader only the kinds that one may read', async () => {
    expect(told(await read('', await api.as('land_use_officer')))).toEqual([
      'enquiry premises',
      'company entered',
      'company renamed',
    ]);
    const contributor = await api.as('contributor');
    await contributor.post('interactions', {
      type: 'call',
      occurredAt: '2026-11-20T07:00:00Z',
      companyIds: [company],
      subject: 'Oma puhelu',
    });
    expect((await read('', contributor)).items.map(({ title }) => title)).toEqual([
      'Oma puhelu',
      'Parolan Konepaja Oy',
      'Parolan Konepaja Oy',
    ]);
    expect((await (await api.as('viewer')).get(`companies/${company}/timeline`)).status).toBe(403);
  });

  it('an empty kind is an empty page, a company that is not there is 404', async () => {
    const empty = await enter('companies', { name: 'Hiljainen Oy' });
    expect((await coordinator.get(`companies/${empty}/timeline?kind=event`)).body).toEqual({
      items: [],
      nextCursor: null,
    });
    expect((await coordinator.get('companies/01900000-0000-7000-8000-000000000000/timeline')).status).toBe(404);
    await coordinator.delete(`companies/${empty}`, 1);
    expect((await coordinator.get(`companies/${empty}/timeline`)).status).toBe(404);
    expect((await coordinator.get(`companies/${company}/timeline?kind=lead`)).status).toBe(400);
  });
});
