import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { sendSurvey } from '../testing/survey-round.js';

interface Feedback {
  id: string;
  title: string;
  state: string;
  anonymous: boolean;
  answerDueOn: string;
  answeredOn: string | null;
  company: { id: string } | null;
  contact: { id: string } | null;
  surveyWave: { id: string } | null;
  version: number;
  errors: { pointer: string; code: string }[];
}

describe('feedback', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let companyId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    await loadShippedProgramme(api.db, 'hattula');
    companyId = (await coordinator.post<Feedback>('companies', { name: 'Antaja Oy' })).body.id;
  });
  afterAll(() => api.close());

  const post = (body: object) =>
    coordinator.post<Feedback>('feedback', { text: 'Tie on huonossa kunnossa', tone: 'criticism', ...body });
  const enter = async (body: object = {}): Promise<Feedback> => (await post({ companyId, ...body })).body;
  const change = (feedback: Feedback, body: object) =>
    coordinator.patch<Feedback>(`feedback/${feedback.id}`, feedback.version, body);
  const refusal = async (body: object) => {
    const answer = await post({ companyId, ...body });
    return [answer.status, answer.body.errors?.[0]?.pointer, answer.body.errors?.[0]?.code];
  };

  it('is promised an answer within the programme’s days, and is late when they have passed', async () => {
    const created = await post({ companyId, receivedOn: '2026-11-08' });
    expect(created.status).toBe(201);
    expect(created.headers['location']).toBe(`/api/feedback/${created.body.id}`);
    expect(created.body).toMatchObject({ answerDueOn: '2026-11-22', state: 'open', anonymous: false });
    expect((await enter({ receivedOn: '2026-11-07' })).state).toBe('late');
    await api.db.query('update programmes set feedback_answer_days = 3');
    expect((await enter({ receivedOn: '2026-11-22' })).answerDueOn).toBe('2026-11-25');
    // What was promised before stays promised as it was, until the day itself was wrong.
    expect((await coordinator.get<Feedback>(`feedback/${created.body.id}`)).body.answerDueOn).toBe('2026-11-22');
    expect((await change(created.body, { receivedOn: '2026-11-20' })).body.answerDueOn).toBe('2026-11-23');
    await api.db.query('update programmes set feedback_answer_days = 14');
  });

  it('is answered on a day, and waits again when the answer is taken back', async () => {
    const answered = (await change(await enter(), { answer: 'Korjataan keväällä' })).body;
    expect(answered).toMatchObject({ state: 'answered', answeredOn: '2026-11-22' });
    expect((await change(answered, { answer: null })).body).toMatchObject({ state: 'open', answeredOn: null });
  });

  it('anonymous feedback is answered only where it can be read, or cannot be answered', async () => {
    const anonymous = (await post({})).body;
    expect(anonymous.anonymous).toBe(true);
    const unread = await change(anonymous, { answer: 'Vastaus' });
    expect([unread.status, unread.body.errors[0]?.code]).toEqual([422, 'publication-required']);
    expect((await change(anonymous, { answer: 'Vastaus', publishedWhere: 'Kunnan sivut' })).body.state).toBe(
      'answered',
    );
    const silent = (await change((await post({})).body, { cannotAnswerReason: 'Ei kerro mistä on kyse' })).body;
    expect(silent.state).toBe('unanswerable');
    const named = await change(silent, { companyId });
    expect([named.status, named.body.errors[0]?.code]).toEqual([422, 'can-be-answered']);
  });

  it('refuses what cannot be meant, at its place', async () => {
    expect(await refusal({ receivedOn: '2026-11-23' })).toEqual([422, '/receivedOn', 'day-in-the-future']);
    expect(await refusal({ answeredOn: '2026-11-22' })).toEqual([422, '/answer', 'required']);
    expect(await refusal({ answer: 'x', answeredOn: '2026-11-21' })).toEqual([
      422,
      '/answeredOn',
      'answered-before-received',
    ]);
    expect(await refusal({ topic: 'not-a-topic' })).toEqual([422, '/topic', 'unknown-reference']);
    expect(await refusal({ tone: 'neutral' })).toEqual([400, '/tone', 'not-one-of']);
    expect(await refusal({ surveyWaveId: companyId })).toEqual([422, '/surveyWaveId', 'unknown-reference']);
    expect(await refusal({ surveyResponseId: companyId })).toEqual([422, '/surveyResponseId', 'unknown-reference']);
  });

  it('of a named answer brings the round and who said it; of an anonymous one never', async () => {
    const { waveId, answerLinks, people } = await sendSurvey(api, { people: 1 });
    const token = answerLinks[0]?.split('/').at(-1);
    const answers = { recommend: 3, improve: 'Vastatkaa nopeammin' };
    await api.anonymous.post(`public/surveys/${token}/responses`, {
      submissionId: '01900000-0000-7000-8000-000000000002',
      version: 1,
      language: 'fi',
      answers,
    });
    const { id } = await api.db.one<{ id: string }>('select id from survey_responses where wave_id = $1', [waveId]);
    const said = (await post({ surveyResponseId: id, channel: 'survey' })).body;
    expect(said).toMatchObject({
      company: { id: people[0]?.companyId },
      contact: { id: people[0]?.contactId },
      surveyWave: { id: waveId },
    });
    await api.db.query('update survey_responses set invitation_id = null, company_id = null where id = $1', [id]);
    expect(await refusal({ surveyResponseId: id })).toEqual([422, '/surveyResponseId', 'unknown-reference']);
    expect((await post({ surveyWaveId: waveId })).body).toMatchObject({ anonymous: true, surveyWave: { id: waveId } });
  });

  it('is listed what is late first, by state, tone, topic and words', async () => {
    const other = (await coordinator.post<Feedback>('companies', { name: 'Luettelo Oy' })).body.id;
    await enter({ companyId: other, text: 'vastattu', receivedOn: '2026-11-21', answer: 'ok' });
    await enter({ companyId: other, text: 'uusi kiitos', tone: 'praise', topic: 'permits' });
    await enter({ companyId: other, text: 'vanha vastattu', receivedOn: '2026-10-01', answer: 'ok' });
    await enter({ companyId: other, text: 'myöhässä', receivedOn: '2026-10-01', unit: 'Kaavoitus' });
    const titles = async (query: string) =>
      (await coordinator.get<{ items: Feedback[] }>(`feedback?companyId=${other}&${query}`)).body.items.map(
        ({ title }) => title,
      );
    expect(await titles('')).toEqual(['myöhässä', 'uusi kiitos', 'vastattu', 'vanha vastattu']);
    expect(await titles('limit=1')).toEqual(['myöhässä']);
    expect(await titles('state=open')).toEqual(['myöhässä', 'uusi kiitos']);
    expect(await titles('state=late')).toEqual(['myöhässä']);
    expect(await titles('tone=praise&topic=permits')).toEqual(['uusi kiitos']);
    expect(await titles('period=2026-10&unit=Kaavoitus')).toEqual(['myöhässä']);
    expect(await titles('q=LUETTELO&state=answered')).toEqual(['vastattu', 'vanha vastattu']);
    expect((await coordinator.get<{ items: string[] }>('feedback/units')).body.items).toEqual(['Kaavoitus']);
    const timeline = await coordinator.get<{ items: { type: string }[] }>(`companies/${other}/timeline?kind=feedback`);
    expect(timeline.body.items.map(({ type }) => type)).toContain('praise');
    const found = await coordinator.get<{ items: { kind: string }[] }>('search?q=uusi+kiitos');
    expect(found.body.items).toMatchObject([{ kind: 'feedback', title: 'uusi kiitos' }]);
  });

  it('is taken up once as an initiative of who gave it, in the same words', async () => {
    const { id } = await enter({ text: 'Lisätkää valoja raitille. Siellä on pimeää.' });
    const path = `feedback/${id}/initiative`;
    const answers = await Promise.all([coordinator.post<Feedback>(path), coordinator.post<Feedback>(path)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const { initiative } = (await coordinator.get<{ initiative: { id: string } }>(`feedback/${id}`)).body;
    const { body } = await coordinator.get(`initiatives/${initiative.id}`);
    expect(body).toMatchObject({
      title: 'Lisätkää valoja raitille.',
      makerKind: 'company',
      company: { id: companyId },
    });
    const anonymous = (await post({})).body.id;
    expect((await coordinator.post(`feedback/${anonymous}/initiative`)).status).toBe(200);
  });

  it('a follow-up hangs on it; it goes to the bin and comes back', async () => {
    const feedback = await enter();
    const promise = await coordinator.post('follow-ups', {
      title: 'Vastaa',
      dueOn: '2026-11-23',
      subject: { kind: 'feedback', id: feedback.id },
    });
    expect(promise.status).toBe(201);
    expect(promise.body).toMatchObject({
      subject: { title: 'Tie on huonossa kunnossa' },
      companies: [{ id: companyId }],
    });
    expect((await change({ ...feedback, version: 9 }, { unit: 'x' })).status).toBe(412);
    expect((await coordinator.delete(`feedback/${feedback.id}`, 1)).status).toBe(204);
    expect((await coordinator.get(`feedback/${feedback.id}`)).status).toBe(404);
    expect((await coordinator.post(`feedback/${feedback.id}/restore`)).status).toBe(200);
  });

  it('is for the coordinator and the director', async () => {
    expect((await (await api.as('director')).get('feedback')).status).toBe(200);
    for (const role of ['viewer', 'contributor', 'service_manager'] as const)
      expect((await (await api.as(role)).get('feedback')).status).toBe(403);
    expect((await api.anonymous.get('feedback')).status).toBe(401);
  });
});
