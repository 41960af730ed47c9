import { officeHoursBefore } from '@elinvoima/contracts';
import { EnquiryCaseService, WarnOfAnswers } from '@elinvoima/domain/enquiries';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Enquiry {
  id: string;
  stage: string;
  version: number;
  lostCode: string | null;
  decisionMaker: string | null;
  caseNumber: string | null;
  meetingOn: string | null;
  decidedOn: string | null;
  confidential: boolean;
  promisedDays: number | null;
  daysInStage: number;
  answerDueAt: string | null;
  answerHoursLeft: number | null;
  confidentiality: Record<string, string | null>;
  circle: { name: string }[];
  disqualified: { name: string; ground: string | null }[];
  oralNotes: { id: string; text: string; toldOn: string; recordedBy: string }[];
  errors: { pointer: string; code: string }[];
}

/** A Tuesday, noon in Finland. */
const now = '2026-11-24T10:00:00Z';

describe('an enquiry as a case', () => {
  let api: TestApi;
  let officer: TestClient;
  let coordinator: TestClient;
  let service: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now });
    await loadShippedProgramme(api.db, 'hattula', { loggingBeganOn: '2026-01-01' });
    [officer, coordinator, service] = await Promise.all([
      api.as('land_use_officer'),
      api.as('coordinator'),
      api.as('service_manager'),
    ]);
  });
  afterAll(() => api.close());

  const enter = async (body: object = {}): Promise<Enquiry> =>
    (await officer.post<Enquiry>('enquiries', { contact: { name: 'Kysyjä' }, kind: 'plot', ...body })).body;
  const page = async (id: string) => (await officer.get<Enquiry>(`enquiries/${id}`)).body;
  const move = (id: string, body: object, by = officer) => by.post<Enquiry>(`enquiries/${id}/stage`, body);
  const trail = async (id: string) =>
    (
      await api.db.query<{ action: string }>('select action from audit_entries where object_id = $1 order by seq', [id])
    ).map(({ action }) => action);

  it('is confidential from the beginning, with its ground, its end and the day to look at it again', async () => {
    const { confidential, confidentiality } = await enter();
    expect([confidential, confidentiality]).toEqual([
      true,
      {
        ground: 'trade_secret',
        words: null,
        markedBy: null,
        markedAt: expect.any(String),
        until: '2051-11-24',
        reviewOn: '2027-05-25',
      },
    ]);
  });

  it('is marked anew with its ground, no longer than the ground bears, and lifted; the trail knows who', async () => {
    const { id } = await enter();
    const mark = (body: object) => officer.put<Enquiry>(`enquiries/${id}/confidentiality`, body);
    expect((await mark({ confidential: true, ground: 'other' })).body.errors[0]?.pointer).toBe('/words');
    for (const until of ['2028-11-25', '2026-11-23'])
      expect((await mark({ confidential: true, ground: 'asker_wish', until })).body.errors[0]?.pointer).toBe('/until');
    const wished = await mark({
      confidential: true,
      ground: 'asker_wish',
      until: '2027-03-31',
      reviewOn: '2027-01-15',
    });
    expect(wished.body.confidentiality).toMatchObject({
      ground: 'asker_wish',
      markedBy: 'Testi land_use_officer',
      until: '2027-03-31',
      reviewOn: '2027-01-15',
    });
    expect((await mark({ confidential: false })).body).toMatchObject({
      confidential: false,
      confidentiality: { ground: null, until: null, markedBy: 'Testi land_use_officer' },
    });
    expect(await trail(id)).toEqual(['create', 'confidentiality', 'confidentiality']);
  });

  it('loses its mark in the night after its last day, once', async () => {
    const { id } = await enter();
    await api.db.query(`update enquiries set confidential_until = '2026-11-23' where id = $1`, [id]);
    const cases = api.app.get(EnquiryCaseService);
    expect(await cases.liftEnded()).toBe(1);
    expect(await cases.liftEnded()).toBe(0);
    expect((await page(id)).confidential).toBe(false);
    expect((await trail(id)).at(-1)).toBe('confidentiality');
  });

  it('is there for those who are named, and for nobody else from outside', async () => {
    const { id } = await enter();
    expect((await service.get(`enquiries/${id}`)).status).toBe(404);
    const named = await officer.put<Enquiry>(`enquiries/${id}/circle/${service.userId}`);
    expect(named.body.circle).toMatchObject([{ name: 'Testi service_manager' }]);
    expect((await service.get(`enquiries/${id}`)).status).toBe(200);
    expect((await service.put(`enquiries/${id}/circle/${coordinator.userId}`)).status).toBe(403);
    expect((await officer.send('DELETE', `enquiries/${id}/circle/${service.userId}`)).status).toBe(204);
    expect((await service.get(`enquiries/${id}`)).status).toBe(404);
    expect((await officer.send('DELETE', `enquiries/${id}/circle/${service.userId}`)).status).toBe(404);
  });

  it('whoever is disqualified does not move it, and its owner cannot be', async () => {
    const { id } = await enter({ ownerId: officer.userId });
    const mark = (userId: string | null) =>
      officer.put<Enquiry>(`enquiries/${id}/disqualifications/${userId}`, {
        ground: 'Veli on kysyjän toimitusjohtaja',
      });
    expect((await mark(officer.userId)).status).toBe(409);
    expect((await mark(coordinator.userId)).body.disqualified).toMatchObject([
      { name: 'Testi coordinator', ground: 'Veli on kysyjän toimitusjohtaja' },
    ]);
    expect((await move(id, { stage: 'proposed' }, coordinator)).status).toBe(409);
    await officer.send('DELETE', `enquiries/${id}/disqualifications/${coordinator.userId}`);
    expect((await move(id, { stage: 'proposed' }, coordinator)).status).toBe(200);
  });

  it('keeps what was told by word of mouth with its day, and not from the future', async () => {
    const { id } = await enter();
    const tell = (toldOn: string) =>
      officer.post<Enquiry>(`enquiries/${id}/oral-notes`, {
        text: 'Rahoitus on varmistunut.',
        toldBy: 'Toimitusjohtaja',
        toldOn,
      });
    expect((await tell('2026-11-25')).body.errors[0]?.code).toBe('day-in-the-future');
    const told = (await tell('2026-11-20')).body.oralNotes;
    expect(told).toMatchObject([
      { text: 'Rahoitus on varmistunut.', toldOn: '2026-11-20', recordedBy: 'Testi land_use_officer' },
    ]);
    expect((await officer.send('DELETE', `enquiries/${id}/oral-notes/${told[0]?.id}`)).status).toBe(204);
    expect((await page(id)).oralNotes).toEqual([]);
  });

  it('says at the decision who decides and when, and at the agreement what was decided', async () => {
    const { id } = await enter();
    await move(id, { stage: 'proposed' });
    const prepared = await move(id, {
      stage: 'in_decision',
      decisionMakerKind: 'body',
      decisionMaker: 'Kunnanhallitus',
      caseNumber: 'HAT/123/2026',
      meetingOn: '2026-12-07',
    });
    expect(prepared.body).toMatchObject({
      decisionMaker: 'Kunnanhallitus',
      caseNumber: 'HAT/123/2026',
      meetingOn: '2026-12-07',
    });
    const decide = (decidedOn: string) => move(id, { stage: 'agreed', decidedOn, decision: '§ 214' });
    expect((await decide('2026-12-07')).body.errors[0]?.pointer).toBe('/decidedOn');
    expect((await decide('2026-11-23')).body).toMatchObject({
      decidedOn: '2026-11-23',
      decision: '§ 214',
      stage: 'agreed',
    });
  });

  it('is lost for a coded reason, with words where the code says nothing', async () => {
    const { id } = await enter();
    expect((await move(id, { stage: 'lost', lostCode: 'other' })).body.errors[0]?.pointer).toBe('/reason');
    expect((await move(id, { stage: 'lost', lostCode: 'price' })).body.lostCode).toBe('price');
    const other = await enter();
    expect((await move(other.id, { stage: 'lost', reason: 'Löysi muualta' })).body.lostCode).toBe('other');
  });

  it('goes back for a reason, except one’s own slip of a moment ago', async () => {
    const { id } = await enter();
    await move(id, { stage: 'negotiating' });
    expect((await move(id, { stage: 'proposed' }, coordinator)).body.errors[0]?.code).toBe('reason-required');
    expect((await move(id, { stage: 'proposed' })).status).toBe(200);
    await move(id, { stage: 'negotiating' });
    await api.db.query(`update enquiry_stages set since = since - interval '11 minutes' where enquiry_id = $1`, [id]);
    expect((await move(id, { stage: 'proposed' })).status).toBe(422);
    expect((await move(id, { stage: 'proposed', reason: 'Tontti varattiin toiselle' })).status).toBe(200);
  });

  it('over the longest days of its stage it is listed; the days are set by the director, and the trail tells', async () => {
    const long = await enter({ receivedAt: '2026-11-16T08:00:00Z' });
    const short = await enter({ receivedAt: '2026-11-23T08:00:00Z' });
    const over = async () =>
      (await officer.get<{ items: Enquiry[] }>('enquiries?overPromise=true')).body.items.map(({ id }) => id);
    expect(await over()).toContain(long.id);
    expect(await over()).not.toContain(short.id);
    expect((await page(long.id)).promisedDays).toBe(3);
    const set = (by: TestClient) => by.put('enquiry-stage-promises', { items: [{ stage: 'received', days: 20 }] });
    expect((await set(officer)).status).toBe(403);
    expect((await set(await api.as('director'))).status).toBe(200);
    expect(await over()).not.toContain(long.id);
    expect((await officer.get<object>('enquiry-stage-promises')).body).toEqual({
      items: [{ stage: 'received', days: 20 }],
    });
  });

  it('those that wait for a first answer are listed by its due moment', async () => {
    await enter({ receivedAt: '2026-11-23T11:00:00Z' });
    await enter({ receivedAt: '2026-11-23T09:00:00Z' });
    const { items } = (await officer.get<{ items: Enquiry[] }>('enquiries?unanswered=true&open=true')).body;
    // What has been agreed needs no first answer any more.
    const due = items.map(({ answerDueAt }) => answerDueAt).filter((at) => at !== null);
    expect(due.length).toBeGreaterThan(1);
    expect(due).toEqual(due.toSorted((a, b) => a.localeCompare(b)));
  });

  it.each([
    // Eight working hours are promised.
    ['2026-11-24T08:30:00Z', '2026-11-25T08:30:00.000Z', 6.5],
    ['2026-11-23T12:00:00Z', '2026-11-24T12:00:00.000Z', 2],
    // Before opening: from eight.
    ['2026-11-24T04:00:00Z', '2026-11-24T14:00:00.000Z', 4],
    // Sunday.
    ['2026-11-22T10:00:00Z', '2026-11-23T14:00:00.000Z', -4],
    ['2026-11-23T10:00:00Z', '2026-11-24T10:00:00.000Z', 0],
    ['2026-11-23T09:59:00Z', '2026-11-24T09:59:00.000Z', -0.02],
  ])('received %s it is to be answered by %s, as the figure counts it', async (receivedAt, due, left) => {
    const { id } = await enter({ receivedAt });
    const { answerDueAt, answerHoursLeft } = await page(id);
    expect([answerDueAt, answerHoursLeft]).toEqual([due, left]);
    const isLate = left < 0;
    const late = (await officer.get<{ items: Enquiry[] }>('enquiries?late=true&limit=200')).body.items.map(
      (one) => one.id,
    );
    expect(late.includes(id)).toBe(isLate);
    expect(new Date(receivedAt) < officeHoursBefore(new Date(now), 8)).toBe(isLate);
    const soon = (await officer.get<{ items: Enquiry[] }>('enquiries?dueSoon=true&limit=200')).body.items;
    expect(soon.some((one) => one.id === id)).toBe(left >= 0 && left < 2);
    // The figure of the day on which it came holds it alone, answered now.
    await api.db.query('delete from enquiry_stages where enquiry_id <> $1', [id]);
    await api.db.query('delete from enquiries where id <> $1', [id]);
    await officer.post(`enquiries/${id}/first-answer`, {});
    const { body: figure } = await (
      await api.as('director')
    ).get<{ parts: { key: string; value: number }[] }>('indicators/3.1.f?period=2026-Q4');
    expect(figure.parts.find(({ key }) => key === 'withinPromise')?.value).toBe(isLate ? 0 : 100);
    expect((await page(id)).answerDueAt).toBeNull();
  });

  it('is warned of once, when a quarter of the promise is left: its owner, or the coordinators', async () => {
    await api.db.query('delete from enquiry_stages');
    await api.db.query('delete from enquiries');
    await api.db.query('delete from outbox_mails');
    const owned = await enter({ receivedAt: '2026-11-23T12:00:00Z', ownerId: officer.userId });
    const nobodys = await enter({ receivedAt: '2026-11-23T11:00:00Z' });
    await enter({ receivedAt: '2026-11-23T12:01:00Z' });
    const warn = api.app.get(WarnOfAnswers);
    expect(await warn.run()).toBe(2);
    expect(await warn.run()).toBe(0);
    const mails = await api.db.query<{ recipient: string; reference: { enquiryId: string } }>(
      `select recipient, reference from outbox_mails where template = 'enquiry-answer-due'`,
    );
    const emailOf = async (id: string | null) =>
      (await api.db.one<{ email: string }>('select email from users where id = $1', [id])).email;
    expect(mails.filter(({ reference }) => reference.enquiryId === owned.id).map(({ recipient }) => recipient)).toEqual(
      [await emailOf(officer.userId)],
    );
    expect(
      mails.filter(({ reference }) => reference.enquiryId === nobodys.id).map(({ recipient }) => recipient),
    ).toContain(await emailOf(coordinator.userId));
  });
});
