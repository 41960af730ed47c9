import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashToken } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi } from '../testing/api.js';
import { respondentOf } from '../testing/respondent.js';
import { sendSurvey } from '../testing/survey-round.js';

/** What holds of the page beside the rules of public links (those: `survey-token-rules`, `-safe-methods`, `-writing`, `-leakage`). */
describe('the respondent’s page', () => {
  let api: TestApi;
  const { tokenOf, link, open, send, programs, submission } = respondentOf(() => api);

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
  });
  afterAll(() => api.close());

  it('anonymous answers cannot be joined to who gave them', async () => {
    const { waveId, answerLinks, people } = await sendSurvey(api, { anonymous: true, people: 2 });
    await send(answerLinks[0] ?? '', { recommend: '3', improve: 'Salaa' });
    const [response] = await api.db.query<Record<string, unknown>>(
      'select *, submitted_on::text from survey_responses where wave_id = $1',
      [waveId],
    );
    expect(response).toMatchObject({ invitation_id: null, company_id: null });
    // A random id (version 4), a day and no hour.
    expect(String(response?.['id'])[14]).toBe('4');
    const [invitation] = await api.db.query<{ id: string; answeredOn: string }>(
      `select id, answered_on::text as "answeredOn" from survey_invitations where wave_id = $1 and contact_id = $2`,
      [waveId, people[0]?.contactId],
    );
    // No day on the one side, the quarter on the other: the two cannot be put together by them.
    expect([invitation?.answeredOn, response?.['submitted_on']]).toEqual([null, '2026-10-01']);
    const trail = await api.db.query<{ kind: string; objectId: string; changes: object }>(
      `select object_kind as kind, object_id as "objectId", changes from audit_entries where action = 'answer' order by seq desc limit 1`,
    );
    expect(trail).toEqual([{ kind: 'survey_wave', objectId: waveId, changes: {} }]);
  });

  it('a named answer stays with its invitation and its company', async () => {
    const { waveId, answerLinks, people } = await sendSurvey(api);
    await send(answerLinks[0] ?? '', { recommend: '3', contact: 'yes' });
    const [response] = await api.db.query<Record<string, unknown>>(
      `select r.company_id as company, i.contact_id as contact, i.answered_on::text as day from survey_responses r join survey_invitations i on i.id = r.invitation_id where r.wave_id = $1`,
      [waveId],
    );
    expect(response).toEqual({ company: people[0]?.companyId, contact: people[0]?.contactId, day: '2026-11-18' });
  });

  it('a closed wave says so to whoever holds a link', async () => {
    const path = await link({ closesAt: '2026-11-19T10:00:00Z' });
    await api.db.query(
      `update survey_waves set opens_at = opens_at - interval '9 days', closes_at = $1 where closes_at = $2`,
      ['2026-11-18T09:59:59Z', '2026-11-19T10:00:00Z'],
    );
    const page = await open(path);
    expect([page.status, page.text.includes('Vastausaika on päättynyt')]).toEqual([410, true]);
    expect((await send(path, { recommend: '9' })).status).toBe(410);
    const problem = await api.anonymous.get<{ type: string }>(programs(path), { 'accept-language': 'sv' });
    expect([problem.status, problem.body.type]).toEqual([410, 'urn:elinvoima:problem:survey-closed']);
  });

  it('speaks the invitee’s language until another is chosen', async () => {
    const path = await link({ languages: ['sv'] });
    expect((await open(path)).text).toContain('<html lang="sv">');
    expect((await open(`${path}?lang=en`)).text).toContain('<html lang="en">');
    expect((await open(`${path}?lang=xx`)).text).toContain('<html lang="sv">');
    const refused = await send(path, { _language: 'en', recommend: '77' });
    expect(refused.text).toContain('<html lang="en">');
  });

  it('opening costs one statement, and answering as many whatever is answered', async () => {
    const path = await link();
    expect(await api.countStatements(() => open(path))).toBe(1);
    const cost = async (answers: Record<string, string>): Promise<number> => {
      const fresh = await link();
      return api.countStatements(() => send(fresh, answers));
    };
    expect(await cost({ satisfied: '8' })).toBe(
      await cost({ satisfied: '8', expectations: '7', ideal: '6', recommend: '9', improve: 'Kiitos', contact: 'yes' }),
    );
  });

  it('answers by page and by programs are the same answer', async () => {
    const [page, program] = [await link(), await link()];
    await send(page, { satisfied: '8', recommend: '9', improve: ' Hyvä \r\n', contact: 'yes' });
    await api.anonymous.post(
      `${programs(program)}/responses`,
      submission({ satisfied: 8, recommend: 9, improve: 'Hyvä', contact: 'yes' }),
    );
    const rows = await api.db.query<{ answers: object }>(
      `select jsonb_agg(to_jsonb(a) - 'response_id' order by question_key) as answers from survey_answers a
       join survey_responses r on r.id = a.response_id join survey_link_tokens t on t.invitation_id = r.invitation_id
       where t.token_hash = any($1) group by r.id`,
      [[hashToken(tokenOf(page)), hashToken(tokenOf(program))]],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(rows[1]);
  });
});
