import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestAnswer, type TestApi, type TestClient } from '../testing/api.js';

interface Named {
  id: string;
  name: string;
}

interface Interaction {
  id: string;
  type: string;
  subject: string;
  status: string;
  occurredOn: string;
  version: number;
  companies: Named[];
  contacts: Named[];
  partners: Named[];
  staff: Named[];
  followUp: { title: string; dueOn: string; owner: Named } | null;
  likelyDuplicates: Named[];
}

interface Problem {
  errors: { pointer: string; code: string; message: string }[];
}

const now = '2026-11-22T10:00:00Z';
const nobody = '01900000-0000-7000-8000-000000000000';

describe('interactions', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let contributor: TestClient;
  let company: string;
  let otherCompany: string;
  let contact: string;
  let partner: string;

  beforeAll(async () => {
    api = await startTestApi({ now });
    coordinator = await api.as('coordinator');
    contributor = await api.as('contributor');
    const enter = async (collection: string, body: object) =>
      (await coordinator.post<{ id: string }>(collection, body)).body.id;
    company = await enter('companies', { name: 'Parolan Konepaja Oy' });
    otherCompany = await enter('companies', { name: 'Armin Leipomo Ky' });
    contact = await enter('contacts', { firstName: 'Aino', lastName: 'Testilä', companies: [{ companyId: company }] });
    partner = await enter('partners', { name: 'Testilän Yrittäjät', sector: 'association' });
    await api.db.query(
      `insert into topics (code, name_fi, name_sv, name_en) values ('sites', 'Tontit', 'Tomter', 'Plots')`,
    );
  });
  afterAll(() => api.close());

  const visit = (extra: object = {}) => ({
    type: 'visit',
    occurredAt: '2026-11-20T08:00:00Z',
    companyIds: [company],
    subject: 'Laajennus',
    ...extra,
  });
  const log = <T = Interaction>(extra: object = {}, client = coordinator): Promise<TestAnswer<T>> =>
    client.post<T>('interactions', visit(extra));
  const logged = async (extra: object = {}): Promise<Interaction> => (await log(extra)).body;
  const faults = async (extra: object) => {
    const before = await api.db.one('select count(*)::int as n from interactions');
    const answer = await log<Problem>(extra);
    expect(await api.db.one('select count(*)::int as n from interactions')).toEqual(before);
    return { status: answer.status, faults: answer.body.errors?.map(({ pointer, code }) => `${pointer} ${code}`) };
  };

  it('a visit with companies, people, a partner and a follow-up is logged in one go', async () => {
    const answer = await log({
      companyIds: [company, otherCompany],
      contactIds: [contact],
      partnerIds: [partner],
      topics: ['sites', 'rahoitus', 'sites'],
      durationMinutes: 45,
      direction: 'outbound',
      notes: 'Tarvitsevat hallin keväällä.',
      followUp: { dueOn: '2026-12-01', title: 'Lähetä tonttikartta' },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/interactions/${answer.body.id}`);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      occurredOn: '2026-11-20',
      status: 'complete',
      topics: ['sites', 'rahoitus'],
      companies: [
        { id: otherCompany, name: 'Armin Leipomo Ky' },
        { id: company, name: 'Parolan Konepaja Oy' },
      ],
      contacts: [{ id: contact, name: 'Aino Testilä' }],
      partners: [{ id: partner, name: 'Testilän Yrittäjät' }],
      staff: [{ id: coordinator.userId, name: 'Testi coordinator' }],
      followUp: { title: 'Lähetä tonttikartta', dueOn: '2026-12-01', owner: { id: coordinator.userId } },
      likelyDuplicates: [],
    });
  });

  it('only type, time, company and subject are needed, and a partner alone is company enough', async () => {
    expect((await log({ occurredAt: '2026-11-19T08:00:00+02:00' })).status).toBe(201);
    expect((await log({ companyIds: [], partnerIds: [partner] })).status).toBe(201);
  });

  it('what breaks a rule is refused with the field named, and nothing is half-written', async () => {
    expect(await faults({ occurredAt: '2026-11-23T08:00:00Z' })).toEqual({
      status: 422,
      faults: ['/occurredAt in-the-future'],
    });
    expect(await faults({ occurredAt: '2099-01-01T08:00:00Z' })).toEqual({
      status: 422,
      faults: ['/occurredAt in-the-future'],
    });
    expect(await faults({ occurredAt: '2025-11-01T08:00:00Z' })).toEqual({
      status: 422,
      faults: ['/backdatedReason backdated-reason-required'],
    });
    expect(await faults({ companyIds: [nobody, company] })).toEqual({
      status: 422,
      faults: ['/companyIds/0 company-unknown'],
    });
    expect(await faults({ contactIds: [contact, nobody], partnerIds: [nobody], staffIds: [nobody] })).toEqual({
      status: 422,
      faults: ['/contactIds/1 contact-unknown', '/partnerIds/0 partner-unknown', '/staffIds/0 user-unknown'],
    });
    expect(await faults({ companyIds: [] })).toEqual({ status: 422, faults: ['/companyIds outside-party-required'] });
    expect(await faults({ followUp: { dueOn: '2199-01-01', title: 'x' } })).toEqual({
      status: 422,
      faults: ['/followUp/dueOn day-too-far'],
    });
  });

  it('what is not an interaction at all is malformed', async () => {
    for (const extra of [
      { type: 'fax' },
      { occurredAt: '2026-11-20' },
      { occurredAt: '2026-02-30T08:00:00Z' },
      { notes: 'x'.repeat(20_001) },
      { subject: '   ' },
      { companyIds: ['1'] },
      { companyIds: [company, company] },
      { durationMinutes: -1 },
      { version: 3 },
      { occurredOn: '2026-11-20' },
      { followUp: { title: 'x' } },
    ])
      expect((await faults(extra)).status).toBe(400);
  });

  it('ten megabytes of notes are turned away', async () => {
    expect((await faults({ notes: 'x'.repeat(10_000_000) })).status).toBeGreaterThanOrEqual(400);
  });

  it('an old one is taken with a reason, and its notes are later corrected without a new one', async () => {
    const old = await logged({ occurredAt: '2024-05-02T08:00:00Z', backdatedReason: 'Löytyi vanhasta kalenterista' });
    expect(old.status).toBe('complete');
    expect((await coordinator.patch(`interactions/${old.id}`, 1, { notes: 'Kirjoitusvirhe korjattu' })).status).toBe(
      200,
    );
    expect((await coordinator.patch(`interactions/${old.id}`, 2, { backdatedReason: null })).status).toBe(422);
  });

  it('a draft may be ahead and without parties, and is checked when it is completed', async () => {
    const draft = await logged({ status: 'draft', occurredAt: '2026-12-01T08:00:00Z', companyIds: [] });
    const refused = await coordinator.patch<Problem>(`interactions/${draft.id}`, 1, { status: 'complete' });
    expect(refused.body.errors.map(({ pointer }) => pointer)).toEqual(['/occurredAt', '/companyIds']);
    const completed = await coordinator.patch<Interaction>(`interactions/${draft.id}`, 1, {
      status: 'complete',
      occurredAt: now,
      companyIds: [company],
    });
    expect(completed.body).toMatchObject({ status: 'complete', version: 2 });
  });

  it('a change of the lists alone is a new version, and the trail says who came and went', async () => {
    const { id } = await logged();
    const changed = await coordinator.patch<Interaction>(`interactions/${id}`, 1, { companyIds: [otherCompany] });
    expect(changed.body).toMatchObject({ version: 2, companies: [{ id: otherCompany }], subject: 'Laajennus' });
    expect((await coordinator.patch(`interactions/${id}`, 1, { contactIds: [contact] })).status).toBe(412);
    const { changes } = await api.db.one<{ changes: object }>(
      `select changes from audit_entries where object_id = $1 and action = 'update'`,
      [id],
    );
    expect(changes).toEqual({ companyIds: [[company], [otherCompany]] });
  });

  it('a company that has gone to the bin stays where it was, but is not added anew', async () => {
    const gone = (await coordinator.post<{ id: string }>('companies', { name: 'Lopettava Oy' })).body.id;
    const { id } = await logged({ companyIds: [gone] });
    await coordinator.delete(`companies/${gone}`, 1);
    expect((await coordinator.patch(`interactions/${id}`, 1, { companyIds: [gone, company] })).status).toBe(200);
    expect((await log({ companyIds: [gone] })).status).toBe(422);
  });

  it('a likely duplicate is told of and stops nothing', async () => {
    const first = await logged({ type: 'call', occurredAt: '2026-11-10T21:30:00Z', subject: 'Ensimmäinen' });
    // 10 November 23.30 and 11 November 00.30 in Helsinki are not the same day.
    expect((await logged({ type: 'call', occurredAt: '2026-11-10T22:30:00Z' })).likelyDuplicates).toEqual([]);
    expect((await logged({ type: 'email', occurredAt: '2026-11-10T12:00:00Z' })).likelyDuplicates).toEqual([]);
    const again = await log({ type: 'call', occurredAt: '2026-11-10T12:00:00Z', companyIds: [otherCompany, company] });
    expect(again.status).toBe(201);
    expect(again.body.likelyDuplicates).toEqual([{ id: first.id, subject: 'Ensimmäinen' }]);
  });

  it('what is being written is told of the same day, type and company, whoever logged it; a contributor hears of own ones', async () => {
    const first = await logged({ type: 'message', occurredAt: '2026-11-09T08:00:00Z', subject: 'Jo kirjattu' });
    const ask = async (query: string, client = coordinator) =>
      (await client.get<{ items: Interaction[] }>(`interactions/likely-duplicates?${query}`)).body.items;
    const sameDay = `type=message&occurredAt=2026-11-09T20:00:00Z&companyIds=${otherCompany}&companyIds=${company}`;
    const staff = [expect.any(String)];
    expect(await ask(sameDay)).toEqual([
      { id: first.id, subject: 'Jo kirjattu', occurredAt: '2026-11-09T08:00:00.000Z', staff },
    ]);
    expect(await ask(sameDay, contributor)).toEqual([]);
    expect(await ask(`type=message&occurredAt=2026-11-09T20:00:00Z&companyIds=${otherCompany}`)).toEqual([]);
    expect(await ask(`type=email&occurredAt=2026-11-09T20:00:00Z&companyIds=${company}`)).toEqual([]);
    expect(await ask(`type=message&occurredAt=2026-11-09T22:30:00Z&companyIds=${company}`)).toEqual([]);
    expect(await api.countStatements(() => ask(sameDay))).toBeLessThanOrEqual(2);
    expect((await coordinator.get('interactions/likely-duplicates?type=call&companyIds=x')).status).toBe(400);
  });

  it('a removed one is gone from the list and comes back from the bin', async () => {
    const { id } = await logged();
    expect((await coordinator.delete(`interactions/${id}`, 1)).status).toBe(204);
    expect((await coordinator.get(`interactions/${id}`)).status).toBe(404);
    expect((await coordinator.post(`interactions/${id}/restore`)).status).toBe(200);
    expect((await coordinator.get(`interactions/${id}`)).status).toBe(200);
  });

  it('the topics are the municipality’s own', async () => {
    expect((await coordinator.get('topics')).body).toEqual({
      items: [{ code: 'sites', name: { fi: 'Tontit', sv: 'Tomter', en: 'Plots' } }],
    });
  });

  describe('the list', () => {
    let subjects: (query: string) => Promise<string[]>;

    beforeAll(async () => {
      const quarter = { companyIds: [otherCompany], topics: ['lista'] };
      await logged({ ...quarter, subject: 'vuoden viimeinen', occurredAt: '2026-01-01T21:59:00Z', type: 'call' });
      await logged({ ...quarter, subject: 'neljänneksen viimeinen', occurredAt: '2026-03-31T20:59:59Z' });
      await logged({
        ...quarter,
        subject: 'huhtikuun ensimmäinen',
        occurredAt: '2026-03-31T21:00:00Z',
        contactIds: [contact],
      });
      await logged({ ...quarter, subject: '100 % kesäaikaa', occurredAt: '2026-07-01T08:00:00Z', status: 'draft' });
      subjects = async (query) => {
        const answer = await coordinator.get<{ items: Interaction[] }>(`interactions?topic=lista&${query}`);
        expect(answer.status).toBe(200);
        return answer.body.items.map(({ subject }) => subject);
      };
    });

    it('is newest first, and filters by type, company, person, staff, status and words', async () => {
      expect(await subjects('')).toEqual([
        '100 % kesäaikaa',
        'huhtikuun ensimmäinen',
        'neljänneksen viimeinen',
        'vuoden viimeinen',
      ]);
      expect(await subjects('type=call')).toEqual(['vuoden viimeinen']);
      expect(await subjects(`contactId=${contact}`)).toEqual(['huhtikuun ensimmäinen']);
      expect(await subjects(`companyId=${company}`)).toEqual([]);
      expect(await subjects(`companyId=${otherCompany}&staffId=${coordinator.userId}&status=draft`)).toEqual([
        '100 % kesäaikaa',
      ]);
      expect(await subjects('q=VIIMEINEN')).toHaveLength(2);
      expect(await subjects('q=100%25')).toEqual([]);
      expect(await subjects(`q=${encodeURIComponent('100 %')}`)).toEqual(['100 % kesäaikaa']);
    });

    it('periods and days have their borders at local midnight', async () => {
      expect(await subjects('period=2026-Q1')).toEqual(['neljänneksen viimeinen', 'vuoden viimeinen']);
      expect(await subjects('period=2026-Q2')).toEqual(['huhtikuun ensimmäinen']);
      expect(await subjects('from=2026-04-01&to=2026-04-01')).toEqual(['huhtikuun ensimmäinen']);
      expect((await coordinator.get<Problem>('interactions?period=2026-Q5')).body.errors[0]?.code).toBe('not-a-period');
      expect((await coordinator.get('interactions?from=2026-02-30')).status).toBe(400);
    });

    it('pages without losing a row and costs two statements', async () => {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body }: TestAnswer<{ items: Interaction[]; nextCursor: string | null }> = await coordinator.get(
          `interactions?topic=lista&limit=1${cursor && `&cursor=${cursor}`}`,
        );
        seen.push(...body.items.map(({ subject }) => subject));
        cursor = body.nextCursor ?? '';
      } while (cursor);
      expect(seen).toHaveLength(4);
      expect(await api.countStatements(() => coordinator.get('interactions?topic=lista'))).toBe(2);
      expect(await api.countStatements(() => coordinator.get(`interactions?companyId=${company}&limit=200`))).toBe(2);
    });
  });

  describe('a contributor', () => {
    it('logs, sees and changes what one took part in, and nothing else', async () => {
      const others = await logged({ subject: 'Muiden' });
      const own = await log({ subject: 'Oma', followUp: { dueOn: '2026-12-01', title: 'Soita' } }, contributor);
      expect(own.status).toBe(201);
      expect(own.body.staff).toEqual([{ id: contributor.userId, name: 'Testi contributor' }]);
      const { body } = await contributor.get<{ items: Interaction[] }>('interactions');
      expect(body.items.map(({ subject }) => subject)).toEqual(['Oma']);
      expect((await contributor.get(`interactions/${others.id}`)).status).toBe(404);
      expect((await contributor.patch(`interactions/${others.id}`, 1, { subject: 'x' })).status).toBe(404);
      expect((await contributor.delete(`interactions/${others.id}`, 1)).status).toBe(404);
      expect((await contributor.patch(`interactions/${own.body.id}`, 1, { subject: 'Oma korjattu' })).status).toBe(200);
    });

    it('does not log in another’s name, nor promise for another', async () => {
      expect((await log({ staffIds: [coordinator.userId] }, contributor)).status).toBe(403);
      expect(
        (await log({ followUp: { dueOn: '2026-12-01', title: 'x', ownerId: coordinator.userId } }, contributor)).status,
      ).toBe(403);
      const { body } = await log({}, contributor);
      expect((await contributor.patch(`interactions/${body.id}`, 1, { staffIds: [coordinator.userId] })).status).toBe(
        403,
      );
    });
  });

  it('roles without the right are refused', async () => {
    const viewer = await api.as('viewer');
    expect((await viewer.get('interactions')).status).toBe(403);
    expect((await viewer.post('interactions', visit())).status).toBe(403);
    expect((await (await api.as('land_use_officer')).get('interactions')).status).toBe(403);
    expect((await api.anonymous.get('interactions')).status).toBe(401);
  });
});
