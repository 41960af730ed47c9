import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashToken } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi } from '../testing/api.js';
import { respondentOf } from '../testing/respondent.js';
import { formBody, sendSurvey } from '../testing/survey-round.js';

/** The rules of public links that are about sending, each by its number in the domain notes. T15 is of the open link. */
describe('links of surveys: writing', () => {
  let api: TestApi;
  const { tokenOf, link, open, send, programs, submission, ownFields, later } = respondentOf(() => api);

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
  });
  afterAll(() => api.close());

  it('T11: a signed-in colleague’s browser acts as nobody, and gets no cookie', async () => {
    const coordinator = await api.as('coordinator');
    const [mine, others] = [await link(), await link()];
    const foreign = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' };
    const [body, headers] = formBody({ recommend: '7' });
    const signedIn = await coordinator.post(mine, body, { ...headers, ...foreign });
    const nobody = await api.anonymous.post(others, body, { ...headers, ...foreign });
    expect([signedIn.status, nobody.status]).toEqual([303, 303]);
    expect(signedIn.headers['set-cookie']).toBeUndefined();
    const actors = await api.db.query(
      `select distinct actor_kind, actor_id from audit_entries where action = 'answer'`,
    );
    expect(actors).toEqual([{ actor_kind: 'public', actor_id: null }]);
  });

  it('T12: an answer is checked against what was sent: keys, values, lengths, version', async () => {
    const path = await link();
    const refused = async (answers: object, more: object = {}) => {
      const { status, body } = await api.anonymous.post<{ errors?: { pointer: string; code: string }[]; type: string }>(
        `${programs(path)}/responses`,
        submission(answers, more),
      );
      return [status, body.errors?.[0]?.pointer ?? body.type, body.errors?.[0]?.code];
    };
    expect(await refused({ colour: 'red' })).toEqual([400, '/answers/colour', 'unknown-member']);
    expect(await refused({ recommend: '9' })).toEqual([400, '/answers/recommend', 'wrong-type']);
    expect(await refused({ recommend: 11 })).toEqual([422, '/answers/recommend', 'too-big']);
    expect(await refused({ improve: 'x'.repeat(2001) })).toEqual([422, '/answers/improve', 'too-long']);
    expect(await refused({})).toEqual([422, '/answers', 'survey-empty']);
    expect(await refused({ recommend: 9 }, { version: 2 })).toEqual([
      409,
      'urn:elinvoima:problem:survey-version-changed',
      undefined,
    ]);
    expect((await refused({ recommend: 9 }, { extra: 1 }))[0]).toBe(400);
    expect((await refused({ recommend: 9 }, { submissionId: 'x' }))[0]).toBe(400);
    expect(
      JSON.parse(JSON.stringify(await refused(JSON.parse('{"__proto__": {"polluted": true}}') as object)))[0],
    ).toBe(400);
    const page = await send(path, { recommend: '11', improve: 'Kirjoitin jo tämän <b>' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('<title>Virhe:');
    expect(page.text).toContain('href="#q-recommend"');
    expect(page.text).toContain('Kirjoitin jo tämän &lt;b&gt;');
    expect((await open(path)).status).toBe(200);
  });

  it('T12: what was answered in a branch that does not apply is dropped by the server', async () => {
    const path = await link();
    const [version] = await api.db.query<{ id: string }>(
      `select w.survey_version_id as id from survey_waves w join survey_invitations i on i.wave_id = w.id
       join survey_link_tokens t on t.invitation_id = i.id where t.token_hash = $1`,
      [hashToken(tokenOf(path))],
    );
    // A published version never changes, not even for a spec: the trigger is asked to look away.
    await api.db.query(`alter table survey_versions disable trigger user`);
    await api.db.query(
      `update survey_versions set definition = jsonb_set(definition, '{questions}', (
         select jsonb_agg(case when q ->> 'key' = 'improve'
           then q || '{"showIf": {"question": "recommend", "atMost": 6}}' else q end)
         from jsonb_array_elements(definition -> 'questions') q)) where id = $1`,
      [version?.id],
    );
    await api.db.query(`alter table survey_versions enable trigger user`);
    expect((await open(path)).text).toContain('data-if="recommend"');
    expect((await send(path, { recommend: '9', improve: 'Kirjoitin ennen kuin vaihdoin' })).status).toBe(303);
    const kept = await api.db.query(
      `select a.question_key as key from survey_answers a join survey_responses r on r.id = a.response_id
       join survey_link_tokens t on t.invitation_id = r.invitation_id where t.token_hash = $1`,
      [hashToken(tokenOf(path))],
    );
    expect(kept).toEqual([{ key: 'recommend' }]);
  });

  it('T13: the same submission again is the same answer; another one is refused', async () => {
    const path = await link();
    const page = await open(path);
    const form = {
      _submission: ownFields(page.text)['_submission'] ?? '',
      _version: ownFields(page.text)['_version'] ?? '',
      _language: 'fi',
      recommend: '9',
      improve: '',
    };
    for (let n = 0; n < 2; n += 1) {
      const sent = await send(path, form);
      expect([sent.status, sent.headers['location']]).toEqual([303, `${path}/thanks?lang=fi`]);
    }
    const other = await send(path, { ...form, _submission: randomUUID(), recommend: '1' });
    expect(other.status).toBe(409);
    expect(other.text).toContain('Kyselyyn on jo vastattu');
    const program = await api.anonymous.post<{ type: string }>(
      `${programs(path)}/responses`,
      submission({ recommend: 1 }),
    );
    expect([program.status, program.body.type]).toEqual([409, 'urn:elinvoima:problem:survey-answered']);
    expect((await api.anonymous.get(programs(path))).status).toBe(409);
    expect((await open(path)).text).toContain('Kyselyyn on jo vastattu');
    expect((await open(`${path}/thanks`)).text).toContain('Vastauksesi on tallennettu');
  });

  it.each([false, true])('T13: of ten at the same moment one is kept (anonymous: %s)', async (anonymous) => {
    const { answerLinks, waveId } = await sendSurvey(api, { anonymous });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        api.anonymous.post(`${programs(answerLinks[0] ?? '')}/responses`, submission({ recommend: 9 })),
      ),
    );
    const kept = answers.filter(({ status }) => status === 201);
    expect([kept.length, answers.filter(({ status }) => status === 409).length]).toEqual([1, 9]);
    const rows = await api.db.query('select id from survey_responses where wave_id = $1', [waveId]);
    expect(rows).toHaveLength(1);
  });

  it('T13: another answer by the same link asks whether to change, carries what was typed, and keeps what stood', async () => {
    const path = await link();
    const own = ownFields((await open(path)).text);
    await send(path, { ...own, recommend: '9', improve: 'Ensin' });
    const asked = await send(path, { ...own, _submission: randomUUID(), recommend: '2', improve: 'Sitten' });
    expect(asked.status).toBe(409);
    expect(asked.text).toContain('Haluatko muuttaa vastaustasi?');
    expect(asked.text).toContain('name="improve" value="Sitten"');

    const form = await send(path, { _go: 'change', _language: 'fi', recommend: '2', improve: 'Sitten' });
    expect(form.text).toContain('Sitten</textarea>');
    const changing = ownFields(form.text);
    expect(changing['_replaces']).toBe(own['_submission']);
    later(10);
    const changed = { ...changing, recommend: '2', improve: 'Sitten' };
    expect((await send(path, changed)).status).toBe(303);
    // Repeats of either sending, in any order, change nothing more.
    expect((await send(path, changed)).status).toBe(303);
    expect((await send(path, { ...own, recommend: '9', improve: 'Ensin' })).status).toBe(303);
    // What was to be replaced has been replaced: a second change of it is asked again.
    expect((await send(path, { ...changed, _submission: randomUUID(), recommend: '5' })).status).toBe(409);

    const [response] = await api.db.query<{ id: string; answers: object }>(
      `select r.id, (select jsonb_object_agg(question_key, coalesce(to_jsonb(value_number), to_jsonb(value_text)))
         from survey_answers a where a.response_id = r.id) as answers
       from survey_responses r join survey_link_tokens t on t.invitation_id = r.invitation_id where t.token_hash = $1`,
      [hashToken(tokenOf(path))],
    );
    expect(response?.answers).toEqual({ recommend: 2, improve: 'Sitten' });
    const before = await api.db.query(
      'select answers, language from survey_response_revisions where response_id = $1',
      [response?.id],
    );
    expect(before).toEqual([{ answers: { recommend: 9, improve: 'Ensin' }, language: 'fi' }]);
    const trail = await api.db.query(`select action from audit_entries where object_id = $1 order by seq`, [
      response?.id,
    ]);
    expect(trail).toEqual([{ action: 'answer' }, { action: 'change-answer' }]);
    expect((await open(`${path}/change`)).text).toContain('Sitten</textarea>');
  });

  it('T13: one mark changed at once goes on counting; an answer that waits to be looked at goes on waiting', async () => {
    const path = await link();
    const flags = async () =>
      api.db.one<{ quarantined: boolean; reason: string | null }>(
        `select r.quarantined, r.quarantine_reason as reason from survey_responses r
         join survey_link_tokens t on t.invitation_id = r.invitation_id where t.token_hash = $1`,
        [hashToken(tokenOf(path))],
      );
    const own = ownFields((await open(path)).text);
    later(10);
    await send(path, { ...own, recommend: '9' });
    const change = async (recommend: string) => {
      const form = ownFields((await open(`${path}/change`)).text);
      expect((await send(path, { ...form, recommend })).status).toBe(303);
    };
    await change('8');
    expect(await flags()).toEqual({ quarantined: false, reason: null });
    await api.db.query(
      `update survey_responses set quarantined = true, quarantine_reason = 'burst' where submission_id <> $1`,
      [own['_submission']],
    );
    await change('7');
    expect(await flags()).toEqual({ quarantined: true, reason: 'burst' });
  });

  it('T13: the same submission with other answers is not taken for a repeat: nothing typed is lost', async () => {
    const path = await link();
    const own = ownFields((await open(path)).text);
    await send(path, { ...own, recommend: '9' });
    const other = await send(path, { ...own, recommend: '9', improve: 'Lisäsin vielä tämän' });
    expect([other.status, other.text.includes('value="Lisäsin vielä tämän"')]).toEqual([409, true]);
  });

  it('T13: an anonymous answer cannot be changed, and the page says why; a closed one neither', async () => {
    const anonymous = await link({ anonymous: true });
    await send(anonymous, { recommend: '9' });
    const page = await open(anonymous);
    expect(page.text).toContain('emme tiedä, mikä vastauksista on sinun');
    expect(page.text).not.toContain('value="change"');
    expect((await send(anonymous, { recommend: '2' })).status).toBe(409);
    expect((await open(`${anonymous}/change`)).text).not.toContain('<form');
    const replaced = await send(anonymous, { recommend: '2', _replaces: randomUUID() });
    expect([replaced.status, replaced.text.includes('<form')]).toEqual([409, false]);

    const named = await link();
    const own = ownFields((await open(named)).text);
    await send(named, { ...own, recommend: '9' });
    later(60 * 24 * 3600);
    expect((await open(named)).text).not.toContain('value="change"');
    const late = await send(named, {
      ...own,
      _submission: randomUUID(),
      _replaces: own['_submission'] ?? '',
      recommend: '1',
    });
    expect(late.status).toBe(410);
    later(-60 * 24 * 3600);
    const rows = await api.db.query(
      `select 1 from survey_response_revisions v join survey_responses r on r.id = v.response_id
      join survey_link_tokens t on t.invitation_id = r.invitation_id where t.token_hash = any($1)`,
      [[anonymous, named].map((each) => hashToken(tokenOf(each)))],
    );
    expect(rows).toEqual([]);
  });

  const asStanding = async (path: string): Promise<void> => {
    await api.db.query(
      `update survey_waves w set kind = 'triggered', closes_at = '2027-06-01T12:00Z' from survey_invitations i join survey_link_tokens t on t.invitation_id = i.id
       where i.wave_id = w.id and t.token_hash = $1`,
      [hashToken(tokenOf(path))],
    );
    await api.db.query(`update survey_link_tokens set expires_at = null where token_hash = $1`, [
      hashToken(tokenOf(path)),
    ]);
  };

  it('T13: where answers are asked for all the time, one may be changed while the quarter in which it was given runs', async () => {
    const path = await link();
    await asStanding(path);
    const own = ownFields((await open(path)).text);
    await send(path, { ...own, recommend: '9' });
    const page = await open(path);
    expect([page.text.includes('value="change"'), page.text.includes('31.12.2026')]).toEqual([true, true]);
    const days = 44 * 24 * 3600;
    later(days);
    expect((await open(path)).text).not.toContain('value="change"');
    expect((await open(`${path}/change`)).text).not.toContain('<form');
    const change = {
      ...own,
      _submission: randomUUID(),
      _replaces: own['_submission'] ?? '',
      recommend: '1',
    };
    expect((await send(path, change)).status).toBe(409);
    later(-days);
    expect((await send(path, change)).status).toBe(303);
  });

  it('T13: of two changes at the same moment both are known and one stands', async () => {
    const path = await link();
    const own = ownFields((await open(path)).text);
    await send(path, { ...own, recommend: '9' });
    const change = (recommend: string) =>
      send(path, { ...own, _submission: randomUUID(), _replaces: own['_submission'] ?? '', recommend });
    const statuses = (await Promise.all([change('1'), change('2'), change('3')])).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([303, 409, 409]);
  });

  it('T14: takes a form and JSON, and leads to the thanks by 303', async () => {
    const [form, json] = [await link(), await link()];
    expect((await send(form, { satisfied: '8' })).status).toBe(303);
    const sent = await api.anonymous.post(json, submission({ satisfied: 8 }, { language: 'sv' }));
    expect([sent.status, sent.headers['location']]).toEqual([303, `${json}/thanks?lang=sv`]);
    expect((await open(`${json}/thanks?lang=sv`)).text).toContain('<html lang="sv">');
  });

  it('T14: a body over 64 KB is refused before it is read: a page for people, a problem for programs', async () => {
    const path = await link();
    const page = await send(path, { improve: 'x'.repeat(70_000) });
    expect([page.status, String(page.headers['content-type'])]).toEqual([413, 'text/html; charset=utf-8']);
    expect(page.text).toContain('Lähetys on liian suuri');
    const problem = await api.anonymous.post(
      `${programs(path)}/responses`,
      submission({ improve: 'x'.repeat(70_000) }),
    );
    expect([problem.status, String(problem.headers['content-type'])]).toEqual([
      413,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('T14: a body over 64 KB is refused in the language of the page that it came from', async () => {
    const path = await link({ languages: ['sv'] });
    const action = /action="([^"]+)"/.exec((await open(path)).text)?.[1] ?? '';
    const page = await send(action, { improve: 'x'.repeat(70_000) });
    expect([page.status, page.text.includes('<html lang="sv">')]).toEqual([413, true]);
    expect(page.text).toContain('korta ner den fria texten');
    expect(page.text).not.toContain('liian suuri');
  });
});
