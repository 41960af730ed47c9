import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FollowAnswers, workingDaysAfter } from '@elinvoima/domain/surveys';
import { startTestApi, type TestApi, type TestClient } from '../../testing/api.js';
import { formBody, sendSurvey } from '../../testing/survey-round.js';
import { sendCommented } from '../../testing/survey-comments.js';

interface FollowUp {
  id: string;
  title: string;
  dueOn: string;
  owner: { id: string };
  companies: { id: string }[];
  version: number;
}

interface Loop {
  anonymous: boolean;
  followUps: Record<string, number>;
  feedback: Record<string, number>;
  waiting: { id: string; reason: string; company: { id: string } | null }[];
}

interface Reply {
  slug: string;
  publishedAt: string | null;
  version: number;
}

it('counts working days over a weekend and a holiday', () => {
  expect(workingDaysAfter('2026-11-18', 5)).toBe('2026-11-25');
  expect(workingDaysAfter('2026-12-23', 1)).toBe('2026-12-28');
});

describe('the loop', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    // A Wednesday: five working days later is the next one.
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const follow = () => api.app.get(FollowAnswers).run();
  const loop = async (waveId: string, client = coordinator): Promise<Loop> =>
    (await client.get<Loop>(`survey-waves/${waveId}/loop`)).body;
  const promisesOf = async (companyId: string): Promise<FollowUp[]> =>
    (await coordinator.get<{ items: FollowUp[] }>('follow-ups?limit=200')).body.items.filter(({ companies }) =>
      companies.some(({ id }) => id === companyId),
    );
  const marks = (responseId: string, number: number) =>
    api.db.query(
      `insert into survey_answers (response_id, question_key, metric_key, value_number) values ($1, 'recommend', 'nps', $2)
       on conflict (response_id, question_key) do update set value_number = excluded.value_number`,
      [responseId, number],
    );
  /** Somebody who has answered with a low mark. */
  async function unhappy() {
    const round = await sendCommented(api, ['Palvelu oli hidasta.']);
    const [responseId = ''] = round.responseIds;
    const [person] = round.people;
    await marks(responseId, 2);
    return { ...round, responseId, companyId: person?.companyId ?? '', contactId: person?.contactId ?? '' };
  }

  it('a low mark through the real page becomes one promise, with an owner and a day, however often it is looked for', async () => {
    const { waveId, people, answerLinks } = await sendSurvey(api);
    const [link = ''] = answerLinks;
    const version = { _version: '1', _submission: '01900000-0000-7000-8000-0000000000a1', recommend: '3' };
    expect((await api.anonymous.post(link, ...formBody(version))).status).toBe(303);
    await Promise.all([follow(), follow()]);
    await follow();
    const promises = await promisesOf(people[0]?.companyId ?? '');
    expect(promises).toHaveLength(1);
    expect(promises[0]).toMatchObject({ dueOn: '2026-11-25', owner: { id: coordinator.userId } });
    expect(promises[0]?.title).toMatch(/^Soita: Esimerkki \d+ Oy, kyselyn vastaus/);
    expect(await loop(waveId)).toMatchObject({ anonymous: false, followUps: { all: 1, waiting: 1, done: 0 } });
  });

  it('goes to who looks after the company, within the days that the municipality has promised', async () => {
    const director = await api.as('director');
    const administrator = await api.as('administrator');
    const { companyId } = await unhappy();
    await api.db.query('update companies set owner_id = $2 where id = $1', [companyId, director.userId]);
    const { body } = await administrator.get<{ version: number }>('municipality');
    await administrator.patch('municipality', body.version, { surveyFollowUpDays: 2 });
    await follow();
    expect(await promisesOf(companyId)).toMatchObject([{ dueOn: '2026-11-20', owner: { id: director.userId } }]);
    await administrator.patch('municipality', body.version + 1, { surveyFollowUpDays: 5 });
  });

  it('goes to somebody else than who handled the case that the survey followed', async () => {
    const director = await api.as('director');
    const { waveId, companyId } = await unhappy();
    const visit = await coordinator.post<{ id: string }>('interactions', {
      type: 'visit',
      occurredAt: '2026-11-17T10:00:00Z',
      subject: 'Käynti',
      companyIds: [companyId],
    });
    await api.db.query(`update survey_invitations set cause_kind = 'interaction', cause_id = $2 where wave_id = $1`, [
      waveId,
      visit.body.id,
    ]);
    await follow();
    expect(await promisesOf(companyId)).toMatchObject([{ owner: { id: director.userId } }]);
    expect((await loop(waveId)).waiting).toEqual([]);
    expect((await loop(waveId, director)).waiting).toHaveLength(1);
  });

  it('is taken back when the person changes the answer, and made again when it is low again', async () => {
    const { waveId, companyId, responseId } = await unhappy();
    await follow();
    await marks(responseId, 9);
    await follow();
    expect(await promisesOf(companyId)).toEqual([]);
    expect((await loop(waveId)).followUps).toMatchObject({ all: 0 });
    await marks(responseId, 1);
    await follow();
    expect(await promisesOf(companyId)).toHaveLength(1);
    expect((await loop(waveId)).followUps).toMatchObject({ all: 1, waiting: 1 });
  });

  it('a wish to be called weighs more than a mark; an answer that waits for a person leads to nothing yet', async () => {
    const { waveId, responseId, companyId } = await unhappy();
    await api.db.query('update survey_responses set quarantined = true where id = $1', [responseId]);
    await api.db.query(
      `insert into survey_answers (response_id, question_key, value_codes)
       select $1, q ->> 'key', '{yes}' from survey_waves w join survey_versions v on v.id = w.survey_version_id,
         jsonb_array_elements(v.definition -> 'questions') q where w.id = $2 and q ->> 'type' = 'contact_me'`,
      [responseId, waveId],
    );
    await follow();
    expect(await promisesOf(companyId)).toEqual([]);
    await api.db.query('update survey_responses set quarantined = false where id = $1', [responseId]);
    await follow();
    expect((await loop(waveId)).waiting).toMatchObject([{ reason: 'contact', company: { id: companyId } }]);
  });

  it('an anonymous answer leads to no promise, and the page says so', async () => {
    const { waveId, responseIds } = await sendCommented(api, ['Huono.'], { anonymous: true });
    await marks(responseIds[0] ?? '', 0);
    const [before] = await api.db.query<{ n: number }>('select count(*)::int as n from follow_ups');
    await follow();
    expect(await api.db.query('select count(*)::int as n from follow_ups')).toEqual([before]);
    expect(await loop(waveId)).toMatchObject({ anonymous: true, followUps: { all: 0 } });
  });

  it('counts what was kept in the time that was promised, feedback of the wave besides', async () => {
    const { waveId, companyId, responseId } = await unhappy();
    await follow();
    const [promise] = await promisesOf(companyId);
    // A later day does not make a late one timely.
    await coordinator.patch(`follow-ups/${promise?.id}`, promise?.version ?? 0, { dueOn: '2027-01-01' });
    await coordinator.post(`follow-ups/${promise?.id}/done`);
    const logged = await coordinator.post<{ id: string; version: number; answerDueOn: string; companyId: string }>(
      'feedback',
      { text: 'Palvelu oli hidasta.', tone: 'criticism', channel: 'survey', surveyResponseId: responseId },
    );
    expect(logged.body).toMatchObject({
      company: { id: companyId },
      surveyWave: { id: waveId },
      answerDueOn: '2026-12-02',
    });
    expect((await loop(waveId)).feedback).toEqual({ all: 1, waiting: 1, late: 0, done: 0, doneInTime: 0 });
    await coordinator.patch(`feedback/${logged.body.id}`, logged.body.version, { answer: 'Kiitos, asia korjattu.' });
    expect(await loop(waveId)).toMatchObject({
      followUps: { all: 1, waiting: 0, done: 1, doneInTime: 1 },
      feedback: { all: 1, done: 1, doneInTime: 1 },
    });
    await api.db.query(`update survey_follow_ups set promised_on = '2026-11-17' where response_id = $1`, [responseId]);
    expect((await loop(waveId)).followUps).toMatchObject({ done: 1, doneInTime: 0 });
  });
});

describe('what is told back', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const words = (fi: string, sv = '', en = '') => ({ fi, sv, en });
  const item = (more: object = {}) => ({
    themeId: null,
    said: words('Tie on kuoppainen.', 'Vägen är gropig.'),
    did: words('Tie <b>korjataan</b> keväällä.'),
    measureId: null,
    ...more,
  });
  const write = (waveId: string, version: number, items: object[], client = coordinator) =>
    client.patch<Reply>(`survey-waves/${waveId}/reply`, version, { intro: words('Kiitos vastauksista.'), items });
  const publish = (waveId: string, published = true) =>
    coordinator.post<Reply>(`survey-waves/${waveId}/reply/publish`, { published });
  const open = (path: string) => api.anonymous.get(path, { accept: 'text/html' });

  it('is written by who makes surveys, and by one at a time', async () => {
    const { waveId } = await sendSurvey(api);
    const viewer = await api.as('viewer');
    expect((await write(waveId, 0, [item()], viewer)).status).toBe(403);
    const first = await write(waveId, 0, [item()]);
    expect([first.status, first.body.version]).toEqual([200, 1]);
    expect((await write(waveId, 0, [])).status).toBe(412);
    const faulty = await write(waveId, 1, [item({ measureId: '01900000-0000-7000-8000-000000000000' })]);
    expect([faulty.status, faulty.text.includes('/items/0/measureId')]).toEqual([422, true]);
  });

  it('is published when the wave has closed and something is said, at an address of its own', async () => {
    const { waveId } = await sendSurvey(api);
    expect((await publish(waveId)).status).toBe(409);
    await write(waveId, 0, [item({ said: words('') })]);
    expect((await publish(waveId)).status).toBe(409);
    await coordinator.post(`survey-waves/${waveId}/close`);
    expect((await publish(waveId)).status).toBe(422);
    await write(waveId, 1, [item()]);
    const { body } = await publish(waveId);
    expect(body.publishedAt).not.toBeNull();
    expect(body.slug).toMatch(/^tyytyvaisyyskysely-/);
    expect((await write(waveId, body.version, [item({ did: words(' ') })])).status).toBe(422);

    const page = await open(`/kyselyt/${body.slug}`);
    expect([page.status, page.headers['set-cookie'], page.headers['x-robots-tag']]).toEqual([
      200,
      undefined,
      undefined,
    ]);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.text).toContain('<html lang="fi">');
    expect(page.text).toContain('Tie &lt;b&gt;korjataan&lt;/b&gt; keväällä.');
    expect(page.text).not.toMatch(/<script|<b>/);
    const swedish = await open(`/kyselyt/${body.slug}?lang=sv`);
    expect(swedish.text).toContain('Vägen är gropig.');
    // What nobody has translated is told in Finnish, and marked as such.
    expect(swedish.text).toMatch(/lang="fi"[^>]*>Tie &lt;b&gt;korjataan/);

    await publish(waveId, false);
    const away = await open(`/kyselyt/${body.slug}`);
    expect([away.status, away.text.includes('korjataan')]).toEqual([404, false]);
    expect((await open('/kyselyt/ei-ole')).status).toBe(404);
  });

  it('tells a measure only when it is public, and no figure of few', async () => {
    const { waveId } = await sendCommented(api, ['a', 'b', 'c']);
    await coordinator.post(`survey-waves/${waveId}/close`);
    const measure = async (title: string, isPublic: boolean) =>
      (await coordinator.post<{ id: string }>('measures', { title, isPublic, primaryFactor: 'F1' })).body.id;
    await write(waveId, 0, [
      item({ measureId: await measure('Julkinen korjaus', true) }),
      item({ measureId: await measure('Talon sisäinen', false) }),
    ]);
    const { body } = await publish(waveId);
    const { text } = await open(`/kyselyt/${body.slug}`);
    expect(text).toContain('Julkinen korjaus');
    expect(text).not.toContain('Talon sisäinen');
    expect(text).not.toContain('s-figures');
  });
});
