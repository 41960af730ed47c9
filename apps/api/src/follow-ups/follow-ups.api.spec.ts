import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface FollowUp {
  id: string;
  title: string;
  dueOn: string;
  state: string;
  doneAt: string | null;
  owner: { id: string };
  subject: { kind: string; title: string };
  companies: { name: string }[];
  version: number;
}

interface Problem {
  errors: { pointer: string; code: string }[];
}

describe('follow-ups', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let contributor: TestClient;
  let company: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    contributor = await api.as('contributor');
    company = (await coordinator.post<{ id: string }>('companies', { name: 'Parolan Konepaja Oy' })).body.id;
  });
  afterAll(() => api.close());

  const promise = async (extra: object = {}, client = coordinator) =>
    client.post<FollowUp>('follow-ups', {
      dueOn: '2026-11-25',
      title: 'Soita tontista',
      subject: { kind: 'company', id: company },
      ...extra,
    });
  const titles = async (query: string, client = coordinator): Promise<string[]> =>
    (await client.get<{ items: FollowUp[] }>(`follow-ups?${query}`)).body.items.map(({ title }) => title);

  it('a promise hangs on its record, names it, and is the caller’s unless told', async () => {
    const answer = await promise();
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/follow-ups/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      dueOn: '2026-11-25',
      state: 'open',
      owner: { id: coordinator.userId },
      subject: { kind: 'company', id: company, title: 'Parolan Konepaja Oy' },
      companies: [{ id: company, name: 'Parolan Konepaja Oy' }],
    });
  });

  it('a record that is not there, a stranger as owner and another age are refused', async () => {
    const nobody = '01900000-0000-7000-8000-000000000000';
    for (const [extra, pointer] of [
      [{ subject: { kind: 'company', id: nobody } }, '/subject/id'],
      [{ subject: { kind: 'event', id: company } }, '/subject/id'],
      [{ ownerId: nobody }, '/ownerId'],
      [{ dueOn: '2199-01-01' }, '/dueOn'],
    ] as const) {
      const { status, body } = await coordinator.post<Problem>('follow-ups', {
        dueOn: '2026-11-25',
        title: 'x',
        subject: { kind: 'company', id: company },
        ...extra,
      });
      expect({ status, pointers: body.errors.map((fault) => fault.pointer) }).toEqual({
        status: 422,
        pointers: [pointer],
      });
    }
    expect((await promise({ subject: { kind: 'user', id: coordinator.userId } })).status).toBe(400);
    expect((await promise({ dueOn: '2026-02-30' })).status).toBe(400);
  });

  it('done in one press, undone in another, and said twice it changes nothing', async () => {
    const { id } = (await promise({ title: 'Kuitattava' })).body;
    const done = await coordinator.post<FollowUp>(`follow-ups/${id}/done`);
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({ state: 'done', doneBy: { id: coordinator.userId }, version: 2 });
    expect((await coordinator.post<FollowUp>(`follow-ups/${id}/done`)).body.version).toBe(2);
    expect((await coordinator.post<FollowUp>(`follow-ups/${id}/reopen`)).body).toMatchObject({
      doneAt: null,
      version: 3,
    });
    const trail = await api.db.query('select action from audit_entries where object_id = $1 order by seq', [id]);
    expect(trail).toEqual([{ action: 'create' }, { action: 'done' }, { action: 'reopen' }]);
  });

  it('the list tells late from open and done, and filters by owner, record and day', async () => {
    const subject = {
      kind: 'company',
      id: (await coordinator.post<{ id: string }>('companies', { name: 'Lista Oy' })).body.id,
    };
    await promise({ subject, title: 'eilinen', dueOn: '2026-11-21' });
    await promise({ subject, title: 'tämänpäiväinen', dueOn: '2026-11-22' });
    await promise({ subject, title: 'huominen', dueOn: '2026-11-23' });
    const kept = (await promise({ subject, title: 'tehty', dueOn: '2026-11-01' })).body;
    await coordinator.post(`follow-ups/${kept.id}/done`);
    const of = `subjectKind=company&subjectId=${subject.id}`;
    expect(await titles(`${of}&state=late`)).toEqual(['eilinen']);
    expect(await titles(`${of}&state=open`)).toEqual(['eilinen', 'tämänpäiväinen', 'huominen']);
    expect(await titles(`${of}&state=done`)).toEqual(['tehty']);
    expect(await titles(`${of}&dueFrom=2026-11-22&dueTo=2026-11-22`)).toEqual(['tämänpäiväinen']);
    expect(await titles(`${of}&ownerId=${contributor.userId}`)).toEqual([]);
  });

  it('the list names records of every kind in one statement', async () => {
    const log = await coordinator.post<{ id: string }>('interactions', {
      type: 'call',
      occurredAt: '2026-11-20T10:00:00Z',
      companyIds: [company],
      subject: 'Hallin vuokra',
      followUp: { dueOn: '2026-11-26', title: 'Vuokratarjous' },
    });
    expect(log.status).toBe(201);
    const { body } = await coordinator.get<{ items: FollowUp[] }>('follow-ups?subjectKind=interaction');
    expect(body.items).toMatchObject([
      { subject: { kind: 'interaction', title: 'Hallin vuokra' }, companies: [{ name: 'Parolan Konepaja Oy' }] },
    ]);
    expect(await api.countStatements(() => coordinator.get('follow-ups'))).toBe(2);
  });

  it('all that is promised a company, itself or through a call or an enquiry, is one list', async () => {
    const enter = async (collection: string, body: object) =>
      (await coordinator.post<{ id: string }>(collection, body)).body.id;
    const id = await enter('companies', { name: 'Luvattu Oy' });
    const call = { type: 'call', occurredAt: '2026-11-20T10:00:00Z', companyIds: [id, company], subject: 'Halli' };
    await enter('interactions', { ...call, followUp: { dueOn: '2026-11-24', title: 'puhelusta' } });
    const enquiry = await enter('enquiries', {
      title: 'Tontti',
      kind: 'plot',
      companyId: id,
      channel: 'phone',
      requirement: { use: 'halli' },
    });
    await promise({ subject: { kind: 'enquiry', id: enquiry }, title: 'kyselystä', dueOn: '2026-11-25' });
    await promise({ subject: { kind: 'company', id }, title: 'itselle', dueOn: '2026-11-26' });
    expect(await titles(`companyId=${id}&state=open`)).toEqual(['puhelusta', 'kyselystä', 'itselle']);
    expect(await titles(`companyId=${company}&dueFrom=2026-11-24&dueTo=2026-11-24`)).toEqual(['puhelusta']);
  });

  it('moves to another day or person, with the version seen', async () => {
    const { id } = (await promise({ title: 'Siirtyvä' })).body;
    const director = await api.as('director');
    const moved = await coordinator.patch<FollowUp>(`follow-ups/${id}`, 1, {
      dueOn: '2026-12-24',
      ownerId: director.userId,
    });
    expect(moved.body).toMatchObject({ dueOn: '2026-12-24', owner: { id: director.userId }, version: 2 });
    expect((await coordinator.patch(`follow-ups/${id}`, 1, { title: 'x' })).status).toBe(412);
    expect((await coordinator.patch(`follow-ups/${id}`, 2, { subject: { kind: 'company', id: company } })).status).toBe(
      400,
    );
  });

  it('a removed one comes back from the bin', async () => {
    const { id } = (await promise({ title: 'Roskakoriin' })).body;
    expect((await coordinator.delete(`follow-ups/${id}`, 1)).status).toBe(204);
    expect((await coordinator.get(`follow-ups/${id}`)).status).toBe(404);
    expect((await coordinator.post(`follow-ups/${id}/restore`)).status).toBe(200);
  });

  it('a contributor keeps one’s own promises and knows of no others', async () => {
    const theirs = (await promise({ title: 'Muiden' })).body;
    expect((await promise({ title: 'Oma' }, contributor)).status).toBe(201);
    expect((await promise({ ownerId: coordinator.userId }, contributor)).status).toBe(403);
    expect(await titles('', contributor)).toEqual(['Oma']);
    expect((await contributor.get(`follow-ups/${theirs.id}`)).status).toBe(404);
    expect((await contributor.post(`follow-ups/${theirs.id}/done`)).status).toBe(404);
    const enquiry = await api.db.one<{ id: string }>(
      `insert into enquiries (title, kind) values ('Salainen hanke', 'plot') returning id`,
    );
    expect((await promise({ subject: { kind: 'enquiry', id: enquiry.id } }, contributor)).status).toBe(422);
    expect((await (await api.as('viewer')).get('follow-ups')).status).toBe(403);
  });
});
