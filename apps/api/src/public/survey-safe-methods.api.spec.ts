import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashToken } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi } from '../testing/api.js';
import { respondentOf } from '../testing/respondent.js';
import { sendSurvey } from '../testing/survey-round.js';

/** The rules of public links by which opening changes nothing and machines are told from people. T9’s browser robot walks elsewhere. */
describe('links of surveys: safe methods and scanners', () => {
  let api: TestApi;
  const { tokenOf, link, open, send, programs, submission, ownFields, later, everything } = respondentOf(() => api);

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
  });
  afterAll(() => api.close());

  it('T7: opening changes nothing, by GET or HEAD, once or often', async () => {
    const { answerLinks, unsubscribeLinks } = await sendSurvey(api);
    const before = await everything();
    for (const path of [
      ...answerLinks,
      ...unsubscribeLinks,
      ...answerLinks.map((each) => `${each}?a=9`),
      ...answerLinks.map((each) => `${each}/9`),
      ...answerLinks.map((each) => `${each}/thanks`),
    ])
      for (const method of ['GET', 'HEAD'] as const) {
        const answer = await api.app.inject({ method, url: path, headers: { accept: 'text/html' } });
        expect([200, 303]).toContain(answer.statusCode);
      }
    await api.anonymous.get(programs(answerLinks[0] ?? ''));
    expect(await everything()).toBe(before);
  });

  it('T7: what a person has typed goes to another language and another page without being kept', async () => {
    const path = await link();
    const own = ownFields((await open(path)).text);
    const before = await everything();
    const swedish = await send(path, { ...own, _go: 'sv', recommend: '9', improve: 'Nopeampi vastaus' });
    expect([swedish.status, swedish.text.includes('<html lang="sv">')]).toEqual([200, true]);
    expect(swedish.text).toContain('Nopeampi vastaus</textarea>');
    expect(ownFields(swedish.text)).toEqual({ ...own, _language: 'sv' });
    expect(await everything()).toBe(before);
  });

  it('T8: a score in the mail’s link only pre-selects, and leaves the query', async () => {
    const path = await link();
    const first = await open(`${path}?a=9&lang=sv`);
    expect([first.status, first.headers['location']]).toEqual([303, `${path}/9?lang=sv`]);
    const page = await open(`${path}/9`);
    expect(page.text).toMatch(
      /<input[^>]*name="recommend"[^>]*checked=""[^>]*value="9"|<input[^>]*name="recommend"[^>]*value="9"[^>]*checked=""/,
    );
    expect(page.text.match(/checked=""/g)).toHaveLength(1);
    expect((await open(`${path}?a=99`)).headers['location']).toBe(path);
    expect((await open(`${path}/99`)).status).toBe(404);
    expect((await open(path)).text).not.toContain('checked');
  });

  it('T10: an answer within three seconds of its page is kept and left out until a person has looked', async () => {
    const flags = async (path: string) =>
      (
        await api.db.query<{ quarantined: boolean; reason: string | null }>(
          `select r.quarantined, r.quarantine_reason as reason from survey_responses r
           join survey_link_tokens t on t.invitation_id = r.invitation_id where t.token_hash = $1`,
          [hashToken(tokenOf(path))],
        )
      )[0];
    const answered = async (seconds: number): Promise<string> => {
      const path = await link();
      const own = ownFields((await open(path)).text);
      later(seconds);
      expect((await send(path, { ...own, recommend: '9' })).status).toBe(303);
      return path;
    };
    expect(await flags(await answered(2.9))).toEqual({ quarantined: true, reason: 'fast' });
    expect(await flags(await answered(3))).toEqual({ quarantined: false, reason: null });
    expect(await flags(await answered(40 * 24 * 3600 - 30 * 24 * 3600))).toEqual({ quarantined: false, reason: null });
    later(-10 * 24 * 3600 - 5.9);
    // Correcting, and another language, is no new beginning.
    const path = await link();
    const first = ownFields((await open(path)).text);
    later(5);
    const refused = await send(path, { ...first, recommend: '77' });
    const second = ownFields((await send(path, { ...ownFields(refused.text), _go: 'en', recommend: '7' })).text);
    expect((await send(path, { ...second, recommend: '7' })).status).toBe(303);
    expect(await flags(path)).toEqual({ quarantined: false, reason: null });
    // Programs have no page.
    const program = await link();
    await api.anonymous.post(`${programs(program)}/responses`, submission({ recommend: 9 }));
    expect(await flags(program)).toEqual({ quarantined: false, reason: null });
  });

  it('T10: an answer on the heels of every link of its mail is kept and left out, a later one counts', async () => {
    const { answerLinks, unsubscribeLinks, surveyId } = await sendSurvey(api, { people: 2 });
    for (const n of [0, 1]) {
      await open(answerLinks[n] ?? '');
      later(4);
      await open(unsubscribeLinks[n] ?? '');
      later(n === 0 ? 20 : 90);
      expect((await send(answerLinks[n] ?? '', { recommend: '9' })).status).toBe(303);
    }
    const rows = await api.db.query<{ reason: string | null }>(
      `select r.quarantine_reason as reason from survey_responses r join survey_waves w on w.id = r.wave_id
       join survey_versions v on v.id = w.survey_version_id where v.survey_id = $1 order by r.quarantined desc`,
      [surveyId],
    );
    expect(rows).toEqual([{ reason: 'burst' }, { reason: null }]);
    const coordinator = await api.as('coordinator');
    const { text } = await coordinator.get(`surveys/${surveyId}/results`);
    expect(JSON.parse(text)).toMatchObject({ n: 1, invited: 2 });
  });
});
