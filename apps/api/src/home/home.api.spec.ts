import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Waiting {
  count: number;
  late: number;
  nextOn: string | null;
}
interface Home {
  day: string;
  followUps: Record<'late' | 'today' | 'coming', { title: string }[]> | null;
  waitingEnquiries: { count: number; items: { title: string; answerDueAt: string; answerHoursLeft: number }[] } | null;
  caseDays: { title: string; kind: string; step: string | null; dueOn: string; late: boolean }[] | null;
  newFeedback: { count: number } | null;
  dueInitiatives: { count: number; items: { title: string; late: boolean }[] } | null;
  silentCompanies: { count: number; items: { name: string; lastMetOn: string | null }[] } | null;
  informationRequests: (Waiting & { near: number; items: { code: string; kind: string; lastDay: string }[] }) | null;
  accessibilityFeedback: Waiting | null;
  accessReview: { lastCompletedOn: string | null; openId: string | null; due: boolean } | null;
  week: { interactions: number; companies: number } | null;
}

describe('the first page', () => {
  let api: TestApi;
  let coordinator: TestClient;

  const enter = async (collection: string, body: object) =>
    (await coordinator.post<{ id: string }>(collection, body)).body.id;
  const company = (name: string, extra: object = {}) => enter('companies', { name, municipalityCode: '082', ...extra });
  const log = (companyId: string, occurredAt: string, extra: object = {}) =>
    enter('interactions', { type: 'call', occurredAt, companyIds: [companyId], subject: 'x', ...extra });
  const home = async (client = coordinator): Promise<Home> => (await client.get<Home>('home')).body;

  beforeAll(async () => {
    // Half past midnight on Monday 23 November in Helsinki.
    api = await startTestApi({ now: '2026-11-22T22:30:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  it('promises are the reader’s own: late, today’s, and the coming week’s', async () => {
    const id = await company('Lupaus Oy', { municipalityCode: '109' });
    const director = await api.as('director');
    const promise = (title: string, dueOn: string, ownerId = coordinator.userId) =>
      enter('follow-ups', { title, dueOn, ownerId, subject: { kind: 'company', id } });
    await promise('eilinen', '2026-11-22');
    await promise('tämänpäiväinen', '2026-11-23');
    await promise('viikon päästä', '2026-11-30');
    await promise('myöhemmin', '2026-12-01');
    await promise('johtajan', '2026-11-23', director.userId);
    const { day, followUps } = await home();
    expect(day).toBe('2026-11-23');
    expect(Object.values(followUps ?? {}).map((items) => items.map(({ title }) => title))).toEqual([
      ['eilinen'],
      ['tämänpäiväinen'],
      ['viikon päästä'],
    ]);
  });

  it('silent companies are the own municipality’s active ones that nobody met for twelve months', async () => {
    await company('Ei koskaan pieni', { sizeClass: '1-4' });
    await company('Ei koskaan suuri', { sizeClass: '50-99' });
    const long = await company('Kauan sitten');
    await log(long, '2025-11-22T10:00:00Z', { backdatedReason: 'vanha' });
    const barely = await company('Vuosi sitten');
    await log(barely, '2025-11-23T22:00:00Z', { backdatedReason: 'vanha' });
    const draftOnly = await company('Vain luonnos');
    await log(draftOnly, '2026-11-01T10:00:00Z', { status: 'draft' });
    await company('Naapurikunnan', { municipalityCode: '109' });
    await company('Lopettanut', { status: 'ceased' });
    const housing = await company('Asunto Oy');
    await api.db.query(`update companies set company_form = '2' where id = $1`, [housing]);
    const attended = await company('Kävi aamukahveilla');
    await api.db.query(
      `with held as (insert into events (title, slug, kind, starts_at, ends_at, status)
         values ('Kahvit', 'kahvit', 'morning_coffee', '2026-03-01T06:00:00Z', '2026-03-01T07:00:00Z', 'held') returning id)
       insert into event_attendances (event_id, company_id) select id, $1 from held`,
      [attended],
    );
    const { silentCompanies } = await home();
    const names = silentCompanies?.items.map(({ name }) => name) ?? [];
    expect(names).toEqual(['Ei koskaan suuri', 'Ei koskaan pieni', 'Vain luonnos', 'Kauan sitten']);
    expect(silentCompanies?.count).toBe(names.length);
    expect(silentCompanies?.items.at(-1)?.lastMetOn).toBe('2025-11-22');
  });

  it('an enquiry waits until a person has answered it, the soonest due first, with the working hours that are left', async () => {
    await api.db.query(
      `insert into enquiries (title, kind, received_at, promised_answer_at, first_answered_at, stage) values
         ('uudempi', 'plot', '2026-11-20T10:00:00Z', null, null, 'received'),
         ('vanhempi', 'premises', '2026-11-19T12:00:00Z', null, null, 'received'),
         ('luvattu myöhemmäksi', 'premises', '2026-11-10T10:00:00Z', '2026-11-25T08:00:00Z', null, 'received'),
         ('luvattu pian', 'premises', '2026-11-20T13:00:00Z', '2026-11-23T08:00:00Z', null, 'received'),
         ('vastattu', 'plot', '2026-11-09T10:00:00Z', null, '2026-11-10T10:00:00Z', 'needs_assessed'),
         ('menetetty', 'plot', '2026-11-09T10:00:00Z', null, null, 'lost')`,
    );
    const { waitingEnquiries } = await home();
    expect(waitingEnquiries?.count).toBe(4);
    expect(
      waitingEnquiries?.items.map(({ title, answerDueAt, answerHoursLeft }) => [title, answerDueAt, answerHoursLeft]),
    ).toEqual([
      ['vanhempi', '2026-11-20T12:00:00.000Z', -2],
      ['luvattu pian', '2026-11-23T08:00:00.000Z', 2],
      ['uudempi', '2026-11-23T10:00:00.000Z', 4],
      ['luvattu myöhemmäksi', '2026-11-25T08:00:00.000Z', 18],
    ]);
  });

  it('next steps and reviews of confidentiality are those of one’s own open cases', async () => {
    const others = await api.as('director');
    await api.db.query(
      `insert into enquiries (title, kind, owner_id, stage, next_step, next_step_on, confidential, confidential_review_on, first_answered_at)
       select title, 'plot', owner::uuid, stage, 'Soita', step::date, review is not null, review::date, now() from (values
         ('tekemättä', $1, 'proposed', '2026-11-20', null),
         ('viikon päästä', $1, 'agreed', '2026-11-30', '2026-11-24'),
         ('myöhemmin', $1, 'proposed', '2026-12-01', '2026-11-23'),
         ('päättynyt', $1, 'lost', '2026-11-20', '2026-11-22'),
         ('toisen', $2, 'proposed', '2026-11-20', '2026-11-20')) given (title, owner, stage, step, review)`,
      [coordinator.userId, others.userId],
    );
    expect((await home()).caseDays?.map(({ title, kind, dueOn, late }) => [title, kind, dueOn, late])).toEqual([
      ['tekemättä', 'next_step', '2026-11-20', true],
      ['päättynyt', 'review', '2026-11-22', true],
      ['myöhemmin', 'review', '2026-11-23', false],
      ['viikon päästä', 'next_step', '2026-11-30', false],
    ]);
  });

  it('initiatives that are to be answered within a week stand there, the longest late first', async () => {
    const made = { text: 'Teksti', makerKind: 'resident', makerName: 'Maija' };
    await enter('initiatives', { ...made, title: 'viikon päästä', receivedOn: '2026-10-31' });
    await enter('initiatives', { ...made, title: 'myöhemmin', receivedOn: '2026-11-01' });
    await enter('initiatives', { ...made, title: 'myöhässä', receivedOn: '2026-10-23' });
    await enter('initiatives', { ...made, title: 'tänään', receivedOn: '2026-10-24' });
    const answered = await enter('initiatives', { ...made, title: 'vastattu', receivedOn: '2026-10-01' });
    await coordinator.post(`initiatives/${answered}/answer`, { text: 'Kyllä' });
    const { dueInitiatives } = await home();
    expect(dueInitiatives?.count).toBe(3);
    expect(dueInitiatives?.items.map(({ title, late }) => [title, late])).toEqual([
      ['myöhässä', true],
      ['tänään', false],
      ['viikon päästä', false],
    ]);
  });

  it('the week begins on Monday by the town hall’s clock, and counts a meeting with two companies once', async () => {
    const [first, second] = [await company('Yksi'), await company('Kaksi')];
    await log(first, '2026-11-22T21:59:00Z'); // Sunday 23.59
    await enter('interactions', {
      type: 'meeting',
      occurredAt: '2026-11-22T22:00:00Z',
      companyIds: [first, second],
      subject: 'Maanantai',
    });
    expect((await home()).week).toEqual({ interactions: 1, companies: 2 });
  });

  it('each reader gets the parts that one may see', async () => {
    expect(await home(await api.as('viewer'))).toEqual({
      day: '2026-11-23',
      followUps: null,
      waitingEnquiries: null,
      newMatches: null,
      caseTasks: null,
      caseDays: null,
      newFeedback: null,
      dueInitiatives: null,
      flaggedCooperations: null,
      silentCompanies: null,
      registerChanges: null,
      informationRequests: null,
      accessibilityFeedback: null,
      accessReview: null,
      week: null,
    });
    const contributor = await home(await api.as('contributor'));
    expect(contributor.followUps).not.toBeNull();
    expect([contributor.waitingEnquiries, contributor.silentCompanies, contributor.newFeedback]).toEqual([
      null,
      null,
      null,
    ]);
    expect((await api.anonymous.get('home')).status).toBe(401);
  });

  it('who administers sees what waits for an answer, and whether this year’s review of access has been made', async () => {
    const administrator = await api.as('administrator');
    const due = async () => {
      const { informationRequests, accessibilityFeedback, accessReview } = await home(administrator);
      return { informationRequests, accessibilityFeedback, accessReview };
    };
    expect(await due()).toEqual({
      informationRequests: { count: 0, late: 0, nextOn: null, near: 0, items: [] },
      accessibilityFeedback: { count: 0, late: 0, nextOn: null },
      accessReview: { lastCompletedOn: null, openId: null, due: true },
    });
    await api.db.query(
      `insert into accessibility_feedback (submission_id, kind, text, language, received_on, due_on) values
         (uuidv7(), 'shortcoming', 'Painike ei erotu', 'fi', '2026-11-01', '2026-11-15'),
         (uuidv7(), 'shortcoming', 'Teksti on pieni', 'fi', '2026-11-20', '2026-12-04')`,
    );
    const { body: review } = await administrator.post<{ id: string }>('access-reviews', {});
    expect(await due()).toMatchObject({
      accessibilityFeedback: { count: 2, late: 1, nextOn: '2026-11-15' },
      accessReview: { lastCompletedOn: null, openId: review.id, due: true },
    });
    await api.db.query(
      `update access_reviews set state = 'completed', completed_at = '2025-11-24T08:00:00Z' where id = $1`,
      [review.id],
    );
    expect((await due()).accessReview).toEqual({ lastCompletedOn: '2025-11-24', openId: null, due: false });
  });

  it('requests near their last day stand there with it, for who may read them and for nobody else', async () => {
    const ask = (kind: string, asked: string, receivedOn: string) =>
      coordinator.post<{ id: string }>('information-requests', {
        kind,
        asked,
        receivedOn,
        requesterName: 'Maija Mallikas',
        ...(kind === 'data_subject' && { right: 'access' }),
      });
    await ask('information', 'Sopimus', '2026-11-05');
    await ask('data_subject', 'Omat tiedot', '2026-10-25');
    await ask('information', 'Kaukana', '2026-11-20');
    const { informationRequests } = await home();
    expect(informationRequests).toMatchObject({ count: 3, late: 1, nextOn: '2026-11-19', near: 2 });
    expect(informationRequests?.items.map(({ kind, lastDay }) => [kind, lastDay])).toEqual([
      ['information', '2026-11-19'],
      ['data_subject', '2026-11-25'],
    ]);
    // The day may stay on a device: neither who asked nor what.
    expect(JSON.stringify(informationRequests)).not.toMatch(/Maija|Sopimus|Omat/);
    for (const role of ['contributor', 'viewer'] as const)
      expect((await home(await api.as(role))).informationRequests).toBeNull();
  });

  it('costs a statement a part', async () => {
    expect(await api.countStatements(() => home())).toBe(14);
  });
});
