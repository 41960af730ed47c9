import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Referral {
  id: string;
  need: string;
  company: { name: string } | null;
  personName: string | null;
  partner: { name: string } | null;
  state: string;
  askOn: string;
  outcome: string | null;
  outcomeOn: string | null;
  followUp: { id: string; dueOn: string; done: boolean } | null;
  version: number;
  errors: { pointer: string; code: string }[];
}

describe('referrals', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let companyId: string;
  let partnerId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    companyId = (await coordinator.post<Referral>('companies', { name: 'Ohjattava Oy' })).body.id;
    partnerId = (await coordinator.post<Referral>('partners', { name: 'Alkuneuvonta ry', sector: 'association' })).body
      .id;
  });
  afterAll(() => api.close());

  const post = (body: object) => coordinator.post<Referral>('referrals', body);
  const whole = (body: object = {}) => ({
    need: 'Rahoitusneuvonta',
    companyId,
    partnerId,
    consent: true,
    sentOn: '2026-11-20',
    ...body,
  });
  const enter = async (body: object = {}): Promise<Referral> => (await post(whole(body))).body;
  const change = (referral: Referral, body: object) =>
    coordinator.patch<Referral>(`referrals/${referral.id}`, referral.version, body);
  const refusal = async (body: object) => {
    const answer = await post(whole(body));
    return [answer.status, answer.body.errors?.[0]?.pointer, answer.body.errors?.[0]?.code];
  };

  it('is made with a promise of its owner to ask in sixty days what came of it', async () => {
    const created = await post(whole());
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      company: { name: 'Ohjattava Oy' },
      partner: { name: 'Alkuneuvonta ry' },
      state: 'waiting',
      askOn: '2027-01-19',
      followUp: { dueOn: '2027-01-19', done: false },
    });
    const { body } = await coordinator.get<{ title: string; subject: object; companies: object[] }>(
      `follow-ups/${created.body.followUp?.id}`,
    );
    expect(body).toMatchObject({
      title: 'Kysy, mitä ohjauksesta seurasi: Rahoitusneuvonta',
      subject: { kind: 'referral', id: created.body.id, title: 'Rahoitusneuvonta' },
      companies: [{ id: companyId, name: 'Ohjattava Oy' }],
    });
  });

  it('serves a person who is founding a company, and is joined to the company later', async () => {
    const person = await enter({ companyId: undefined, personName: 'Aino Aloittava' });
    expect(person).toMatchObject({ company: null, personName: 'Aino Aloittava' });
    const joined = await change(person, { companyId });
    expect(joined.body.company?.name).toBe('Ohjattava Oy');
    expect((await change(joined.body, { companyId: null, personName: null })).status).toBe(422);
  });

  it('refuses what cannot be meant, at its place', async () => {
    expect(await refusal({ companyId: undefined })).toEqual([422, '/companyId', 'referred-required']);
    expect(await refusal({ partnerId: undefined })).toEqual([422, '/partnerId', 'recipient-required']);
    expect(await refusal({ recipientUnit: 'Kaavoitus' })).toEqual([422, '/partnerId', 'recipient-required']);
    expect(await refusal({ consent: false })).toEqual([422, '/consent', 'consent-required']);
    expect(await refusal({ sentOn: '2026-11-23' })).toEqual([422, '/sentOn', 'day-in-the-future']);
    expect(await refusal({ outcome: 'done', outcomeOn: '2026-11-19' })).toEqual([422, '/outcomeOn', 'before-sent']);
    expect(await refusal({ outcomeOn: '2026-11-21' })).toEqual([422, '/outcome', 'required']);
    expect(await refusal({ outcome: 'failed' })).toEqual([400, '/outcome', 'not-one-of']);
    expect(await refusal({ interactionId: companyId })).toEqual([422, '/interactionId', 'unknown-reference']);
    expect((await post(whole({ consent: false, way: 'taken_along' }))).status).toBe(201);
  });

  it('keeps the promise when the outcome is told, and takes it up again when it was told by mistake', async () => {
    const sent = await enter();
    const told = (await change(sent, { outcome: 'not_suitable' })).body;
    expect(told).toMatchObject({ state: 'told', outcomeOn: '2026-11-22', followUp: { done: true } });
    const cleared = (await change(told, { outcome: null })).body;
    expect(cleared).toMatchObject({ state: 'waiting', outcomeOn: null, followUp: { done: false } });
    const withdrawn = (await change(cleared, { withdrawnOn: '2026-11-22' })).body;
    expect(withdrawn).toMatchObject({ state: 'withdrawn', followUp: { done: true } });
  });

  it('moves the promise with the day and the owner, and never into the past', async () => {
    const sent = await enter();
    const director = (await (await api.as('director')).get<{ user: { id: string } }>('session')).body.user.id;
    const moved = (await change(sent, { sentOn: '2026-10-01', ownerId: director })).body;
    expect(moved.followUp).toMatchObject({ dueOn: '2026-11-30' });
    const promise = await coordinator.get<{ owner: { id: string } }>(`follow-ups/${moved.followUp?.id}`);
    expect(promise.body.owner.id).toBe(director);
    const old = await enter({ sentOn: '2026-05-01' });
    expect(old).toMatchObject({ state: 'to_ask', followUp: { dueOn: '2026-11-22' } });
    expect((await enter({ sentOn: '2026-05-01', outcome: 'done', outcomeOn: '2026-06-01' })).followUp).toBeNull();
  });

  it('is listed by state, period, recipient and company, and shown on the company’s timeline', async () => {
    const other = (await coordinator.post<Referral>('companies', { name: 'Toinen Oy' })).body.id;
    await enter({ companyId: other, need: 'a odottaa' });
    await enter({ companyId: other, need: 'b kysyttävä', sentOn: '2026-08-01' });
    const gone = await enter({ companyId: other, need: 'c peruttu', sentOn: '2026-08-02' });
    await change(gone, { withdrawnOn: '2026-08-03' });
    const needs = async (query: string) =>
      (await coordinator.get<{ items: Referral[] }>(`referrals?companyId=${other}&${query}`)).body.items.map(
        ({ need }) => need,
      );
    expect(await needs('')).toEqual(['a odottaa', 'c peruttu', 'b kysyttävä']);
    expect(await needs('state=to_ask')).toEqual(['b kysyttävä']);
    expect(await needs('state=withdrawn')).toEqual(['c peruttu']);
    expect(await needs('period=2026-Q3&sort=sentOn')).toEqual(['b kysyttävä', 'c peruttu']);
    expect(await needs(`q=ALKUNEUVONTA&partnerId=${partnerId}&state=waiting`)).toEqual(['a odottaa']);
    const timeline = await coordinator.get<{ items: { title: string; type: string }[] }>(
      `companies/${other}/timeline?kind=referral`,
    );
    expect(timeline.body.items.map(({ title, type }) => [title, type])).toEqual([
      ['a odottaa → Alkuneuvonta ry', 'email'],
      ['b kysyttävä → Alkuneuvonta ry', 'email'],
    ]);
    const found = await coordinator.get<{ items: { kind: string; title: string }[] }>('search?q=kysyttävä');
    expect(found.body.items).toMatchObject([{ kind: 'referral', title: 'b kysyttävä' }]);
  });

  it('changes by version, goes to the bin and comes back, each with its audit entry', async () => {
    const referral = await enter();
    await change(referral, { need: 'Toinen tarve' });
    expect((await change(referral, { need: 'Hävinnyt' })).status).toBe(412);
    expect((await coordinator.delete(`referrals/${referral.id}`, 2)).status).toBe(204);
    const bin = await coordinator.get<{ items: object[] }>('bin?kind=referral');
    expect(bin.body.items).toMatchObject([{ id: referral.id, title: 'Toinen tarve', collection: 'referrals' }]);
    expect((await coordinator.post(`referrals/${referral.id}/restore`)).status).toBe(200);
    const trail = await api.db.query('select action from audit_entries where object_id = $1 order by seq', [
      referral.id,
    ]);
    expect(trail).toEqual(['create', 'update', 'delete', 'restore'].map((action) => ({ action })));
  });

  it('is for those who serve companies', async () => {
    expect((await (await api.as('service_manager')).get('referrals')).status).toBe(200);
    for (const role of ['viewer', 'contributor', 'land_use_officer'] as const)
      expect((await (await api.as(role)).get('referrals')).status).toBe(403);
    expect((await api.anonymous.post('referrals', {})).status).toBe(401);
  });
});
