import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Proposal {
  id: string;
  site: { id: string; name: string };
  reason: string;
  state: string;
  stateReason: string | null;
  stateOn: string;
  place: number;
  version: number;
  errors: { pointer: string; code: string }[];
}
interface Proposals {
  items: Proposal[];
}

describe('sites proposed to an enquiry', () => {
  let api: TestApi;
  let officer: TestClient;
  let companyId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    officer = await api.as('land_use_officer');
    companyId = (await (await api.as('coordinator')).post<Proposal>('companies', { name: 'Etsijä Oy' })).body.id;
  });
  afterAll(() => api.close());

  const enquiry = async (): Promise<string> =>
    (await officer.post<Proposal>('enquiries', { kind: 'plot', companyId })).body.id;
  const site = async (name = 'Tontti 1'): Promise<string> =>
    (await api.db.one<{ id: string }>(`insert into sites (kind, name) values ('plot', $1) returning id`, [name])).id;
  const propose = (id: string, siteId: string, reason = 'Sopivan kokoinen ja vapaa heti') =>
    officer.post<Proposal>(`enquiries/${id}/proposals`, { siteId, reason });
  const proposals = async (id: string) => (await officer.get<Proposals>(`enquiries/${id}/proposals`)).body.items;

  it('several, each with its reason, in their order; the enquiry’s stage stays', async () => {
    const id = await enquiry();
    const first = await propose(id, await site('Ensimmäinen'));
    expect(first.status).toBe(201);
    expect(first.headers['location']).toBe(`/api/site-proposals/${first.body.id}`);
    expect(first.body).toMatchObject({ state: 'proposed', stateOn: '2026-11-22', place: 1, version: 1 });
    await propose(id, await site('Toinen'));
    const third = await propose(id, await site('Kolmas'));
    expect((await officer.get<{ stage: string }>(`enquiries/${id}`)).body.stage).toBe('received');
    await officer.patch(`site-proposals/${third.body.id}`, 1, { place: 1 });
    expect((await proposals(id)).map((each) => each.site.name)).toEqual(['Kolmas', 'Ensimmäinen', 'Toinen']);
    // Its content is as it was: whoever edits the others meanwhile is not told that they are stale.
    expect((await officer.patch<Proposal>(`site-proposals/${first.body.id}`, 1, { reason: 'Lähellä' })).status).toBe(
      200,
    );
  });

  it('one site once, also when two propose it at the same time', async () => {
    const [id, siteId] = [await enquiry(), await site()];
    const answers = await Promise.all([propose(id, siteId), propose(id, siteId)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(await proposals(id)).toHaveLength(1);
  });

  it('what was declined or withdrawn tells why and stands last; what was withdrawn may be proposed anew', async () => {
    const [id, siteId] = [await enquiry(), await site('Liian kaukana')];
    const { body } = await propose(id, siteId);
    await propose(id, await site('Toinen'));
    const silent = await officer.patch<Proposal>(`site-proposals/${body.id}`, 1, { state: 'declined' });
    expect([silent.status, silent.body.errors[0]]).toMatchObject([
      422,
      { pointer: '/stateReason', code: 'reason-required' },
    ]);
    const early = { state: 'visited', stateOn: '2026-11-23' };
    expect((await officer.patch(`site-proposals/${body.id}`, 1, early)).status).toBe(422);
    const visited = await officer.patch<Proposal>(`site-proposals/${body.id}`, 1, {
      state: 'visited',
      stateOn: '2026-11-20',
    });
    expect(visited.body).toMatchObject({ state: 'visited', stateOn: '2026-11-20', version: 2 });
    await officer.patch(`site-proposals/${body.id}`, 2, { state: 'withdrawn', stateReason: 'Varattiin muualle' });
    expect((await proposals(id)).map((each) => each.site.name)).toEqual(['Toinen', 'Liian kaukana']);
    const again = await propose(id, siteId, 'Vapautui sittenkin');
    expect(again.body).toMatchObject({
      id: body.id,
      state: 'proposed',
      stateReason: null,
      reason: 'Vapautui sittenkin',
    });
    expect((await officer.patch(`site-proposals/${body.id}`, 2, { reason: 'x' })).status).toBe(412);
  });

  it('is refused without a reason, for what is not there, and to those who may not', async () => {
    const id = await enquiry();
    expect((await propose(id, await site(), '')).status).toBe(400);
    const unknown = await propose(id, '0198b0c0-0000-7000-8000-000000000000');
    expect([unknown.status, unknown.body.errors[0]?.pointer]).toEqual([422, '/siteId']);
    expect((await propose('0198b0c0-0000-7000-8000-000000000000', await site())).status).toBe(404);
    const viewer = await api.as('viewer');
    expect((await viewer.get(`enquiries/${id}/proposals`)).status).toBe(403);
    expect((await viewer.post(`enquiries/${id}/proposals`, {})).status).toBe(403);
  });
});
