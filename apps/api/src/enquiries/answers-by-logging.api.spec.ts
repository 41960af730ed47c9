import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Enquiry {
  id: string;
  title: string;
  firstAnsweredAt: string | null;
  firstAnswer: { id: string; name: string } | null;
  answerDueAt: string | null;
  version: number;
}

interface Interaction {
  id: string;
  enquiry: { id: string; name: string; isFirstAnswer: boolean } | null;
  version: number;
  errors: { pointer: string; code: string }[];
}

describe('the first answer of an enquiry by what is logged', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let companyId: string;
  let otherCompanyId: string;
  let enquiry: Enquiry;

  const companyOf = async (name: string) => (await coordinator.post<{ id: string }>('companies', { name })).body.id;
  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-20T12:00:00Z' });
    coordinator = await api.as('coordinator');
    companyId = await companyOf('Tontinhakija Oy');
    otherCompanyId = await companyOf('Sivullinen Oy');
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    const body = { companyId, kind: 'plot', receivedAt: '2026-11-20T08:00:00Z' };
    enquiry = (await coordinator.post<Enquiry>('enquiries', body)).body;
  });

  const log = (body: object = {}, by = coordinator) =>
    by.post<Interaction>('interactions', {
      type: 'call',
      direction: 'outbound',
      occurredAt: '2026-11-20T10:00:00Z',
      companyIds: [companyId],
      subject: 'Vastattiin kyselyyn',
      enquiryId: enquiry.id,
      ...body,
    });
  const now = async () => (await coordinator.get<Enquiry>(`enquiries/${enquiry.id}`)).body;
  const remove = (id: string) => coordinator.delete(`interactions/${id}`, 1);
  const trail = () =>
    api.db.query<{ answered: [string | null, string | null] }>(
      `select changes->'firstAnsweredAt' as answered from audit_entries
       where object_kind = 'enquiry' and action = 'answer' and object_id = $1 order by seq`,
      [enquiry.id],
    );

  it('is set by an interaction with the company, which it names, and stops the clock', async () => {
    expect(enquiry).toMatchObject({ firstAnsweredAt: null, firstAnswer: null, answerDueAt: expect.any(String) });
    const logged = await log();
    expect(logged.status).toBe(201);
    expect(logged.body.enquiry).toEqual({ id: enquiry.id, name: enquiry.title, isFirstAnswer: true });
    expect(await now()).toMatchObject({
      firstAnsweredAt: '2026-11-20T10:00:00.000Z',
      firstAnswer: { id: logged.body.id, name: 'Vastattiin kyselyyn' },
      answerDueAt: null,
    });
    expect(await trail()).toEqual([{ answered: [null, '2026-11-20T10:00:00.000Z'] }]);
  });

  it('is taken back when the interaction is deleted, and comes back with it', async () => {
    const { id } = (await log()).body;
    expect((await remove(id)).status).toBe(204);
    expect(await now()).toMatchObject({ firstAnsweredAt: null, firstAnswer: null, answerDueAt: expect.any(String) });
    expect((await coordinator.post(`interactions/${id}/restore`, {})).status).toBe(200);
    expect(await now()).toMatchObject({ firstAnsweredAt: '2026-11-20T10:00:00.000Z', firstAnswer: { id } });
  });

  it('passes to the next one that answers, and goes to an earlier one that is logged later', async () => {
    const later = (await log({ occurredAt: '2026-11-20T11:00:00Z', subject: 'Toinen' })).body;
    const earlier = (await log({ occurredAt: '2026-11-20T09:00:00Z', subject: 'Ensimmäinen' })).body;
    expect((await now()).firstAnswer).toEqual({ id: earlier.id, name: 'Ensimmäinen' });
    await remove(earlier.id);
    expect(await now()).toMatchObject({ firstAnsweredAt: '2026-11-20T11:00:00.000Z', firstAnswer: { id: later.id } });
  });

  it('follows the interaction: another time, called off, or of another enquiry', async () => {
    const { id } = (await log()).body;
    await coordinator.patch(`interactions/${id}`, 1, { occurredAt: '2026-11-20T10:30:00Z' });
    expect((await now()).firstAnsweredAt).toBe('2026-11-20T10:30:00.000Z');
    await coordinator.patch(`interactions/${id}`, 2, { status: 'cancelled' });
    expect((await now()).firstAnsweredAt).toBeNull();
    await coordinator.patch(`interactions/${id}`, 3, { status: 'complete' });
    expect((await now()).firstAnsweredAt).not.toBeNull();
    const left = await coordinator.patch<Interaction>(`interactions/${id}`, 4, { enquiryId: null });
    expect(left.body.enquiry).toBeNull();
    expect((await now()).firstAnsweredAt).toBeNull();
  });

  it.each([
    ['a call from the company', { direction: 'inbound' }],
    ['a meeting that is only planned', { type: 'meeting', status: 'draft' }],
    ['a call before the enquiry came', { occurredAt: '2026-11-19T10:00:00Z' }],
  ])('is not %s, though that is of the enquiry', async (_words, body) => {
    expect((await log(body)).body.enquiry).toMatchObject({ id: enquiry.id, isFirstAnswer: false });
    expect((await now()).firstAnsweredAt).toBeNull();
  });

  it('that a person has marked by hand is changed by no interaction; corrected by hand it is no interaction’s', async () => {
    await coordinator.post(`enquiries/${enquiry.id}/first-answer`, { at: '2026-11-20T11:00:00Z' });
    const { id } = (await log({ occurredAt: '2026-11-20T09:00:00Z' })).body;
    expect(await now()).toMatchObject({ firstAnsweredAt: '2026-11-20T11:00:00.000Z', firstAnswer: null });
    const cleared = await coordinator.patch<Enquiry>(`enquiries/${enquiry.id}`, (await now()).version, {
      firstAnsweredAt: null,
    });
    expect(cleared.body.firstAnsweredAt).toBeNull();
    await remove(id);
    expect((await now()).firstAnsweredAt).toBeNull();
  });

  it('is of who asks: an interaction with others is refused, and one that loses them answers no longer', async () => {
    const strange = await log({ companyIds: [otherCompanyId] });
    expect([strange.status, strange.body.errors]).toMatchObject([
      422,
      [{ pointer: '/enquiryId', code: 'enquiry-of-somebody-else' }],
    ]);
    const { id } = (await log()).body;
    await coordinator.patch(`interactions/${id}`, 1, { companyIds: [otherCompanyId] });
    expect((await now()).firstAnsweredAt).toBeNull();
  });

  it('is logged by nobody who is disqualified, may not know of the case, or may not write enquiries; nothing is written then', async () => {
    const count = async () => (await api.db.one<{ n: number }>('select count(*)::int as n from interactions')).n;
    const before = await count();
    const contributor = await api.as('contributor');
    expect((await log({}, contributor)).status).toBe(403);
    const unknown = await log({ enquiryId: '0198b0c0-0000-7000-8000-000000000000' });
    expect(unknown.body.errors).toMatchObject([{ pointer: '/enquiryId', code: 'unknown-reference' }]);
    await coordinator.put(`enquiries/${enquiry.id}/disqualifications/${coordinator.userId ?? ''}`, {});
    expect((await log()).status).toBe(409);
    expect(await count()).toBe(before);
  });

  it('is told with the interaction only to who may know of the enquiry', async () => {
    const contributor = await api.as('contributor');
    const { id } = (await log({ staffIds: [coordinator.userId, contributor.userId] })).body;
    expect((await contributor.get<Interaction>(`interactions/${id}`)).body.enquiry).toBeNull();
    expect((await coordinator.get<Interaction>(`interactions/${id}`)).body.enquiry).toMatchObject({ id: enquiry.id });
    await api.db.query('update enquiries set confidential = false where id = $1', [enquiry.id]);
    expect((await contributor.get<Interaction>(`interactions/${id}`)).body.enquiry).toBeNull();
  });
});
