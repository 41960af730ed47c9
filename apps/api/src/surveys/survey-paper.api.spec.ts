import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { formBody, sendSurvey } from '../testing/survey-round.js';

describe('answers typed in from paper', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const invitationOf = async (waveId: string): Promise<string> =>
    (await coordinator.get<{ items: { id: string }[] }>(`survey-waves/${waveId}/invitations`)).body.items[0]?.id ?? '';
  const paper = (answers: object = { recommend: 9 }, more: object = {}) => ({
    submissionId: randomUUID(),
    language: 'fi',
    answers,
    ...more,
  });
  const type = (waveId: string, body: object, client = coordinator) =>
    client.post<{ type: string; errors?: { pointer: string; code: string }[] }>(
      `survey-waves/${waveId}/paper-answers`,
      body,
      { 'idempotency-key': randomUUID() },
    );
  const responses = (waveId: string) =>
    api.db.query<Record<string, unknown>>(
      `select r.channel, r.invitation_id as invitation, r.company_id as company, a.value_number as recommend
       from survey_responses r left join survey_answers a on a.response_id = r.id and a.question_key = 'recommend'
       where r.wave_id = $1`,
      [waveId],
    );
  const lastEntry = async () =>
    (
      await api.db.query<{ kind: string; actor: string | null; action: string; object: string; objectId: string }>(
        `select actor_kind as kind, actor_id as actor, action, object_kind as object, object_id as "objectId"
         from audit_entries order by seq desc limit 1`,
      )
    )[0];

  it('of an invited person: that invitation is answered, and neither link nor paper answers it again', async () => {
    const { waveId, answerLinks, people } = await sendSurvey(api);
    const invitationId = await invitationOf(waveId);
    const body = paper({ recommend: 4, improve: ' Katu kuntoon ' }, { invitationId });
    expect((await type(waveId, body)).status).toBe(204);
    expect((await type(waveId, body)).status).toBe(204);
    expect(await responses(waveId)).toEqual([
      { channel: 'paper', invitation: invitationId, company: people[0]?.companyId, recommend: 4 },
    ]);
    expect(await lastEntry()).toMatchObject({
      kind: 'user',
      actor: coordinator.userId,
      action: 'type-answer',
      object: 'survey_response',
    });
    const again = await type(waveId, paper({ recommend: 10 }, { invitationId }));
    expect([again.status, again.body.type]).toEqual([409, 'urn:elinvoima:problem:survey-answered']);
    const link = await api.anonymous.post(answerLinks[0] ?? '', ...formBody({ recommend: '10' }));
    expect(link.status).toBe(409);
    expect(await responses(waveId)).toHaveLength(1);
  });

  it('of two who type the same paper at once one is kept', async () => {
    const { waveId } = await sendSurvey(api);
    const invitationId = await invitationOf(waveId);
    const typed = await Promise.all([4, 5, 6].map((recommend) => type(waveId, paper({ recommend }, { invitationId }))));
    expect(typed.map(({ status }) => String(status)).toSorted()).toEqual(['204', '409', '409']);
    expect(await responses(waveId)).toHaveLength(1);
  });

  it('by the rules of the questionnaire', async () => {
    const { waveId } = await sendSurvey(api);
    const invitationId = await invitationOf(waveId);
    const refused = async (answers: object, more: object = { invitationId }) => {
      const { status, body } = await type(waveId, paper(answers, more));
      return [status, body.errors?.[0]?.pointer, body.errors?.[0]?.code];
    };
    expect(await refused({ recommend: 11 })).toEqual([422, '/answers/recommend', 'too-big']);
    expect(await refused({ colour: 'red' })).toEqual([400, '/answers/colour', 'unknown-member']);
    expect(await refused({})).toEqual([422, '/answers', 'survey-empty']);
    expect(await refused({ recommend: 9 }, {})).toEqual([422, '/invitationId', 'required']);
    const other = await sendSurvey(api);
    expect(await refused({ recommend: 9 }, { invitationId: await invitationOf(other.waveId) })).toEqual([
      422,
      '/invitationId',
      'not-in-list',
    ]);
    expect(await responses(waveId)).toEqual([]);
  });

  it('nobody’s, in a wave that is open to all; none after it has closed', async () => {
    const { surveyId } = await sendSurvey(api);
    const { id } = (await coordinator.post<{ id: string }>('survey-open-waves', { surveyId })).body;
    expect((await type(id, paper())).status).toBe(204);
    expect(await responses(id)).toEqual([{ channel: 'paper', invitation: null, company: null, recommend: 9 }]);
    const { body } = await coordinator.get(`survey-waves/${id}/open-link`);
    expect(body).toMatchObject({ answers: 1, onPaper: 1 });
    await coordinator.post(`survey-waves/${id}/close`);
    expect((await type(id, paper())).body.type).toBe('urn:elinvoima:problem:survey-closed');
    expect((await type(randomUUID(), paper())).status).toBe(404);
  });

  it('of an anonymous wave no row says who typed it or whose it is', async () => {
    const { waveId } = await sendSurvey(api, { anonymous: true });
    const invitationId = await invitationOf(waveId);
    expect((await type(waveId, paper({ recommend: 2 }, { invitationId }))).status).toBe(204);
    expect(await responses(waveId)).toEqual([{ channel: 'paper', invitation: null, company: null, recommend: 2 }]);
    // The trail of an answer that came by mail, to the letter.
    expect(await lastEntry()).toEqual({
      kind: 'public',
      actor: null,
      action: 'answer',
      object: 'survey_wave',
      objectId: waveId,
    });
    const kept = await api.db.query(`select 1 from idempotency_keys where route like '%paper-answers%'`);
    expect(kept).toEqual([]);
    const [invitation] = await api.db.query<{ state: string; day: string }>(
      'select state, answered_on::text as day from survey_invitations where id = $1',
      [invitationId],
    );
    expect(invitation).toEqual({ state: 'answered', day: null });
  });

  it('by those who may send surveys alone', async () => {
    const { waveId } = await sendSurvey(api);
    const body = paper({ recommend: 9 }, { invitationId: await invitationOf(waveId) });
    expect((await type(waveId, body, await api.as('viewer'))).status).toBe(403);
    expect((await type(waveId, body, api.anonymous)).status).toBe(401);
  });
});
