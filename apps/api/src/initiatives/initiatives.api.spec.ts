import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Initiative {
  id: string;
  title: string;
  state: string;
  kind: string;
  primaryFactor: string;
  secondaryFactors: string[];
  receivedOn: string;
  answerDueOn: string;
  answeredOn: string | null;
  answerPublished: boolean;
  late: boolean;
  anonymous: boolean;
  makerName: string | null;
  company: { id: string; name: string } | null;
  duplicateOf: { id: string; name: string } | null;
  duplicates: { id: string; name: string }[];
  supporters: { id: string; name: string | null; company: { name: string } | null }[];
  measures: { id: string; title: string; stage: string; since: string }[];
  history: { state: string; reason: string | null; since: string; recordedBy: string | null }[];
  version: number;
  errors: { pointer: string; code: string }[];
}

describe('initiatives', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let companyId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    companyId = (await coordinator.post<Initiative>('companies', { name: 'Ehdottaja Oy', email: 'oy@example.test' }))
      .body.id;
  });
  afterAll(() => api.close());

  const body = { title: 'Hankintakalenteri', text: 'Julkaiskaa tulevat hankinnat.', makerKind: 'company' };
  const enter = async (more: object = {}): Promise<Initiative> =>
    (await coordinator.post<Initiative>('initiatives', { ...body, companyId, ...more })).body;
  const deed = (id: string, name: string, more: object = {}) =>
    coordinator.post<Initiative>(`initiatives/${id}/${name}`, more);
  const read = async (id: string) => (await coordinator.get<Initiative>(`initiatives/${id}`)).body;
  const mails = async (id: string) =>
    api.db.query<{ template: string; recipient: string; language: string }>(
      `select template, recipient, language from outbox_mails where reference ->> 'initiativeId' = $1 order by recipient`,
      [id],
    );
  const refused = async (answer: Promise<{ status: number; body: Initiative }>) => {
    const { status, body: problem } = await answer;
    return [status, problem.errors?.[0]?.pointer, problem.errors?.[0]?.code];
  };

  it('is a development initiative of F4, received today and promised an answer in thirty days', async () => {
    const created = await coordinator.post<Initiative>('initiatives', { ...body, companyId });
    expect(created.status).toBe(201);
    expect(created.headers['location']).toBe(`/api/initiatives/${created.body.id}`);
    expect(created.body).toMatchObject({
      kind: 'development',
      primaryFactor: 'F4',
      state: 'received',
      receivedOn: '2026-11-22',
      answerDueOn: '2026-12-22',
      late: false,
      company: { id: companyId, name: 'Ehdottaja Oy' },
      supporters: [],
      measures: [],
    });
    expect(created.body.history).toMatchObject([{ state: 'received', since: '2026-11-22' }]);
    expect(await mails(created.body.id)).toEqual([]);
    const told = await enter({ sendReceipt: true });
    expect(await mails(told.id)).toEqual([
      { template: 'initiative-receipt', recipient: 'oy@example.test', language: 'fi' },
    ]);
  });

  it('has a maker, or is anonymous; never both, never neither', async () => {
    const send = (more: object) => refused(coordinator.post('initiatives', { ...body, ...more }));
    expect(await send({})).toEqual([422, '/companyId', 'maker-required']);
    expect(await send({ anonymous: true, makerName: 'Maija' })).toEqual([422, '/makerName', 'maker-anonymous']);
    expect(await send({ companyId: '0198b0c0-0000-7000-8000-000000000000' })).toEqual([
      422,
      '/companyId',
      'company-unknown',
    ]);
    expect(await send({ companyId, receivedOn: '2026-11-23' })).toEqual([422, '/receivedOn', 'day-in-the-future']);
    expect(await send({ companyId, theme: 'weather' })).toEqual([400, '/theme', 'not-one-of']);
    expect(await send({ companyId, state: 'accepted' })).toEqual([400, '/state', 'member-unknown']);
    const named = await enter({ companyId: undefined, makerName: 'Maija', makerKind: 'resident' });
    const hidden = await coordinator.patch<Initiative>(`initiatives/${named.id}`, 1, { anonymous: true });
    expect(hidden.body).toMatchObject({ anonymous: true, makerName: null, version: 2 });
    expect((await coordinator.patch(`initiatives/${named.id}`, 2, { anonymous: false })).status).toBe(422);
  });

  it('is assessed, led to a measure made of it in one press, and answered; every day stays in its history', async () => {
    const { id } = await enter({ receivedOn: '2026-09-01', primaryFactor: 'F3', secondaryFactors: ['F3', 'F6'] });
    expect((await deed(id, 'assess', { on: '2026-09-10' })).body.state).toBe('in_assessment');
    const led = await deed(id, 'lead-to-measure', { on: '2026-10-01' });
    expect(led.body).toMatchObject({
      state: 'accepted',
      answeredOn: null,
      secondaryFactors: ['F6'],
      measures: [{ title: 'Hankintakalenteri', stage: 'planned', since: '2026-10-01' }],
    });
    const measure = await coordinator.get(`measures/${led.body.measures[0]?.id}`);
    expect(measure.body).toMatchObject({ primaryFactor: 'F3', description: 'Julkaiskaa tulevat hankinnat.' });
    await deed(id, 'supporters', { makerKind: 'resident', name: 'Ville', email: 'ville@example.test', language: 'sv' });
    const answered = await deed(id, 'answer', { text: 'Kalenteri avataan.', on: '2026-10-05' });
    expect(answered.body).toMatchObject({ state: 'accepted', answeredOn: '2026-10-05', answerPublished: false });
    expect(answered.body.history.map(({ state, since }) => `${state} ${since}`)).toEqual([
      'accepted 2026-10-01',
      'in_assessment 2026-09-10',
      'received 2026-09-01',
    ]);
    expect(await mails(id)).toEqual([
      { template: 'initiative-answer', recipient: 'oy@example.test', language: 'fi' },
      { template: 'initiative-answer', recipient: 'ville@example.test', language: 'sv' },
    ]);
    expect((await deed(id, 'answer', { text: 'Toinen' })).status).toBe(409);
    const again = { measureId: led.body.measures[0]?.id };
    expect((await deed(id, 'lead-to-measure', again)).status).toBe(409);
    await coordinator.delete(`initiatives/${id}/measures/${again.measureId}`, 1);
    expect((await read(id)).measures).toEqual([]);
  });

  it('is declined with a reason, which may be the answer; and comes again with new content', async () => {
    const { id } = await enter();
    expect((await deed(id, 'decline', {})).status).toBe(400);
    expect(await refused(coordinator.post('initiatives', { ...body, companyId, renewedFromId: id }))).toEqual([
      422,
      '/renewedFromId',
      'initiative-not-declined',
    ]);
    const declined = await deed(id, 'decline', { reason: 'Ei rahaa', answer: 'Tänä vuonna ei ole varattu rahaa.' });
    expect(declined.body).toMatchObject({ state: 'declined', answeredOn: '2026-11-22' });
    expect(declined.body.history[0]).toMatchObject({ state: 'declined', reason: 'Ei rahaa' });
    expect(await mails(id)).toHaveLength(1);
    const renewed = await coordinator.post('initiatives', { ...body, companyId, renewedFromId: id });
    expect(renewed.body).toMatchObject({ renewedFrom: { id }, state: 'received' });
    expect((await deed(id, 'assess')).body.state).toBe('in_assessment');
  });

  it('an anonymous one is answered by publishing the answer', async () => {
    const { id } = await enter({ companyId: undefined, makerKind: 'resident', anonymous: true });
    expect(await refused(deed(id, 'answer', { text: 'Kiitos', published: false }))).toEqual([
      422,
      '/published',
      'anonymous-answer-published',
    ]);
    expect((await deed(id, 'answer', { text: 'Kiitos' })).body).toMatchObject({
      answerPublished: true,
      state: 'answered',
    });
    expect(await mails(id)).toEqual([]);
  });

  it('no deed is in the future, before the initiative or before the deed before it', async () => {
    const { id } = await enter({ receivedOn: '2026-10-10' });
    expect(await refused(deed(id, 'assess', { on: '2026-11-23' }))).toEqual([422, '/on', 'day-in-the-future']);
    expect(await refused(deed(id, 'assess', { on: '2026-10-09' }))).toEqual([422, '/on', 'answer-before-received']);
    await deed(id, 'assess', { on: '2026-10-20' });
    expect(await refused(deed(id, 'withdraw', { on: '2026-10-19' }))).toEqual([422, '/on', 'before-previous-stage']);
    expect((await deed(id, 'assess')).status).toBe(409);
  });

  it('a corrected day of receipt moves the promise and the history with it, not past what was done', async () => {
    const { id } = await enter({ receivedOn: '2026-10-10' });
    await deed(id, 'assess', { on: '2026-10-20' });
    const moved = await coordinator.patch<Initiative>(`initiatives/${id}`, 2, { receivedOn: '2026-10-01' });
    expect(moved.body).toMatchObject({ receivedOn: '2026-10-01', answerDueOn: '2026-10-31', late: true });
    expect(moved.body.history.at(-1)).toMatchObject({ state: 'received', since: '2026-10-01' });
    expect(await refused(coordinator.patch(`initiatives/${id}`, 3, { receivedOn: '2026-10-21' }))).toEqual([
      422,
      '/receivedOn',
      'answer-before-received',
    ]);
  });

  it('two that propose the same become one with a supporter more and the earlier day', async () => {
    const late = await enter({ receivedOn: '2026-11-01' });
    const early = await enter({
      companyId: undefined,
      makerName: 'Anna',
      makerKind: 'resident',
      receivedOn: '2026-08-01',
    });
    await deed(early.id, 'supporters', { makerKind: 'association', name: 'Kyläyhdistys' });
    expect(await refused(deed(late.id, 'merge', { otherId: late.id }))).toEqual([422, '/otherId', 'initiative-itself']);
    const merged = await deed(late.id, 'merge', { otherId: early.id });
    expect(merged.body).toMatchObject({
      receivedOn: '2026-08-01',
      answerDueOn: '2026-08-31',
      late: true,
      duplicates: [{ id: early.id }],
    });
    expect(merged.body.supporters.map(({ name }) => name)).toEqual(['Anna', 'Kyläyhdistys']);
    expect((await read(early.id)).duplicateOf).toMatchObject({ id: late.id });
    expect((await deed(early.id, 'assess')).status).toBe(409);
    expect((await deed(late.id, 'merge', { otherId: early.id })).status).toBe(409);
    const { body: list } = await coordinator.get<{ items: Initiative[] }>('initiatives?limit=200');
    expect(list.items.map(({ id }) => id)).not.toContain(early.id);
  });

  it('lists what waits for an answer first, the longest late at the top, and by each filter', async () => {
    const { body: list } = await coordinator.get<{ items: Initiative[] }>('initiatives?limit=200');
    const waiting = list.items.filter(({ answeredOn, state }) => answeredOn === null && state !== 'withdrawn');
    expect(list.items.slice(0, waiting.length)).toEqual(waiting);
    const dues = waiting.map(({ answerDueOn }) => answerDueOn);
    expect(dues).toEqual(dues.toSorted());
    const total = async (query: string) =>
      (await coordinator.get<{ total: number }>(`initiatives?withTotal=true&${query}`)).body.total;
    const one = await enter({
      title: 'Ainutlaatuinen',
      channel: 'event',
      theme: 'culture',
      legal: true,
      growthBarrier: 'permits',
      receivedOn: '2026-09-01',
      primaryFactor: 'F5',
    });
    for (const query of ['q=ainutlaat', 'channel=event', 'theme=culture', 'legal=true', 'barrier=permits', 'factor=F5'])
      expect([query, await total(query)]).toEqual([query, 1]);
    expect(await total(`companyId=${companyId}&late=true`)).toBeGreaterThanOrEqual(2);
    await deed(one.id, 'answer', { text: 'Kyllä' });
    expect(await total('q=ainutlaat&late=true')).toBe(0);
    expect(await total('q=ainutlaat&unanswered=false')).toBe(1);
    expect((await coordinator.get('initiatives?colour=red')).status).toBe(400);
  });

  it('is found by search, in its company’s timeline and in the bin', async () => {
    const made = await enter({ title: 'Löydettävä aloite' });
    const found = await coordinator.get<{ items: { kind: string; id: string }[] }>('search?q=löydettävä');
    expect(found.body.items).toMatchObject([{ kind: 'initiative', id: made.id }]);
    const timeline = await coordinator.get<{ items: { id: string; type: string; text: string }[] }>(
      `companies/${companyId}/timeline?kind=initiative`,
    );
    expect(timeline.body.items).toContainEqual(
      expect.objectContaining({ id: made.id, type: 'made', text: 'received' }),
    );
    await coordinator.delete(`initiatives/${made.id}`, 1);
    expect((await coordinator.get(`initiatives/${made.id}`)).status).toBe(404);
    const bin = await coordinator.get<{ items: { id: string; collection: string }[] }>('bin?kind=initiative');
    expect(bin.body.items).toMatchObject([{ id: made.id, collection: 'initiatives' }]);
    expect((await deed(made.id, 'restore')).status).toBe(200);
  });

  it('a service manager handles initiatives, but makes no measure of them; a viewer sees none', async () => {
    const manager = await api.as('service_manager');
    const { id } = await enter();
    expect((await manager.post(`initiatives/${id}/lead-to-measure`, {})).status).toBe(403);
    expect((await read(id)).state).toBe('received');
    const measure = await coordinator.post<{ id: string }>('measures', { title: 'Kokeilu', primaryFactor: 'F4' });
    const led = await manager.post<Initiative>(`initiatives/${id}/lead-to-measure`, { measureId: measure.body.id });
    expect(led.body).toMatchObject({ state: 'accepted', measures: [{ title: 'Kokeilu' }] });
    expect((await (await api.as('viewer')).get('initiatives')).status).toBe(403);
  });
});
