import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Proposal {
  id: string;
  text: string;
  outcome: string;
  outcomeSince: string | null;
  document: { id: string; title: string };
  outcomes: { outcome: string; since: string }[];
  version: number;
  errors: { pointer: string; code: string }[];
}
interface Document {
  id: string;
  version: number;
  proposals: Proposal[];
  errors: { pointer: string; code: string }[];
}
interface Proposals {
  items: Proposal[];
  total: number;
  documentTotal: number;
}

const five = ['vt 3', 'vt 10', 'kt 57', 'Päärata', 'Kylät'].map((theme) => ({ theme, text: `Esitämme: ${theme}` }));

describe('proposals to the regional plan', () => {
  let api: TestApi;
  let officer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    officer = await api.as('land_use_officer');
  });
  afterAll(() => api.close());

  const send = (body: object = {}) =>
    officer.post<Document>('plan-documents', {
      title: 'Lausunto kaavaluonnoksesta',
      kind: 'statement',
      sentOn: '2026-09-30',
      recipient: 'Maakuntaliitto',
      proposals: five,
      ...body,
    });

  it('are five records in one document, and the list tells both numbers', async () => {
    const { status, body, headers } = await send({ title: 'Viisi samassa' });
    expect([status, body.proposals.length, headers['location']]).toEqual([201, 5, `/api/plan-documents/${body.id}`]);
    const list = await officer.get<Proposals>('plan-proposals?q=viisi&withTotal=true');
    expect([list.body.total, list.body.documentTotal]).toEqual([5, 1]);
    expect(list.body.items[0]?.document).toMatchObject({ id: body.id, title: 'Viisi samassa', sender: null });
    const more = await officer.post<Proposal>('plan-proposals', { documentId: body.id, text: 'Kuudes' });
    expect(more.status).toBe(201);
    expect((await officer.get<Document>(`plan-documents/${body.id}`)).body.proposals.at(-1)).toMatchObject({
      text: 'Kuudes',
      outcome: 'open',
      outcomeSince: null,
    });
  });

  it('keep what became of them day by day, never before the document was sent', async () => {
    const id = (await send()).body.proposals[0]?.id ?? '';
    const decide = (outcome: string, since?: string) =>
      officer.post<Proposal>(`plan-proposals/${id}/outcome`, { outcome, since });
    expect((await decide('partly', '2026-09-29')).body.errors[0]?.pointer).toBe('/since');
    expect((await decide('partly', '2026-11-23')).body.errors[0]?.code).toBe('day-in-the-future');
    expect((await decide('partly', '2026-10-15')).body).toMatchObject({
      outcome: 'partly',
      outcomeSince: '2026-10-15',
    });
    expect((await decide('accepted', '2026-10-14')).status).toBe(422);
    expect((await decide('partly')).status).toBe(409);
    expect((await decide('accepted')).body.outcomes.map(({ outcome, since }) => `${since} ${outcome}`)).toEqual([
      '2026-11-22 accepted',
      '2026-10-15 partly',
    ]);
  });

  it('go to the bin with their document and come back with it', async () => {
    const { id, proposals } = (await send({ title: 'Menee koriin' })).body;
    const [first, second] = proposals;
    await officer.delete(`plan-proposals/${second?.id}`, 1);
    expect((await officer.delete(`plan-documents/${id}`, 1)).status).toBe(204);
    expect((await officer.get(`plan-proposals/${first?.id}`)).status).toBe(404);
    expect((await officer.patch(`plan-proposals/${first?.id}`, 1, { text: 'x' })).status).toBe(404);
    expect((await officer.post(`plan-proposals/${second?.id}/restore`)).status).toBe(404);
    expect((await officer.post<Document>(`plan-documents/${id}/restore`)).body.proposals).toHaveLength(4);
    expect((await officer.post(`plan-proposals/${second?.id}/restore`)).status).toBe(200);
  });

  it('refuse days to come and those without the right', async () => {
    expect((await send({ sentOn: '2026-11-23' })).body.errors[0]?.code).toBe('day-in-the-future');
    expect((await send({ proposals: [{ theme: 'vt 3' }] })).body.errors[0]?.pointer).toBe('/proposals/0/text');
    expect((await (await api.as('viewer')).get('plan-proposals')).status).toBe(403);
    expect((await (await api.as('service_manager')).post('plan-documents', {})).status).toBe(403);
  });
});
