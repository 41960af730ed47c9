import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashToken } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi } from '../testing/api.js';
import { formBody, sendSurvey } from '../testing/survey-round.js';

/** Each rule of public links by its number in the domain notes (T1–T18). */
describe('the respondent’s page', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
  });
  afterAll(() => api.close());

  const link = async (options: Parameters<typeof sendSurvey>[1] = {}): Promise<string> =>
    (await sendSurvey(api, options)).answerLinks[0] ?? '';
  const tokenOf = (path: string): string => path.split('/')[2] ?? '';
  const open = (path: string, headers: Record<string, string> = {}) =>
    api.anonymous.get(path, { accept: 'text/html', ...headers });
  const send = (path: string, fields: Record<string, string>) => api.anonymous.post(path, ...formBody(fields));
  const api_ = (path: string): string => `public/surveys/${tokenOf(path)}`;
  const submission = (answers: object, more: object = {}) => ({
    submissionId: randomUUID(),
    version: 1,
    language: 'fi',
    answers,
    ...more,
  });
  const hidden = (page: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  const everything = async (): Promise<string> => {
    const tables = await api.db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema in ('public', 'bullmq') and table_type = 'BASE TABLE'`,
    );
    const rows: string[] = [];
    for (const { name } of tables) {
      const schema = (
        await api.db.query<{ s: string }>(
          `select table_schema as s from information_schema.tables where table_name = $1`,
          [name],
        )
      )[0]?.s;
      const found = await api.db.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${schema}.${name} t order by 1`,
      );
      rows.push(...found.map(({ row }) => `${name} ${row}`));
    }
    return rows.join('\n');
  };

  it('T1 T2 a token has 128 bits; the database keeps its SHA-256 and nothing that opens it', async () => {
    const path = await link();
    expect(tokenOf(path)).toMatch(/^[\w-]{22}$/);
    const [row] = await api.db.query<{ expiresAt: Date; closesAt: Date }>(
      `select t.expires_at as "expiresAt", w.closes_at as "closesAt" from survey_link_tokens t
       join survey_invitations i on i.id = t.invitation_id join survey_waves w on w.id = i.wave_id where token_hash = $1`,
      [hashToken(tokenOf(path))],
    );
    expect(row?.expiresAt).toEqual(row?.closesAt);
  });

  it('T4 a link of one purpose opens nothing of the other', async () => {
    const { answerLinks, unsubscribeLinks } = await sendSurvey(api);
    const answer = answerLinks[0] ?? '';
    const unsubscribe = unsubscribeLinks[0] ?? '';
    expect((await open(`/s/${tokenOf(unsubscribe)}`)).status).toBe(404);
    expect((await open(`/u/${tokenOf(answer)}`)).status).toBe(404);
    expect((await send(`/u/${tokenOf(answer)}`, {})).status).toBe(404);
    const [token] = await api.db.query<{ expires: Date | null }>(
      'select expires_at as expires from survey_link_tokens where token_hash = $1',
      [hashToken(tokenOf(unsubscribe))],
    );
    expect(token?.expires).toBeNull();
  });

  it('T5 unknown, mistyped, shortened and revoked links get one and the same answer', async () => {
    const path = await link();
    const revoked = await link();
    await api.db.query('update survey_link_tokens set revoked_at = now() where token_hash = $1', [
      hashToken(tokenOf(revoked)),
    ]);
    const swapped = path.replace(/[a-zA-Z]$/, (letter) => (letter === 'a' ? 'b' : 'a'));
    const pages = [];
    for (const bad of [
      `/s/${'A'.repeat(22)}`,
      swapped,
      path.slice(0, -1),
      revoked,
      `/s/${'x'.repeat(300)}`,
      '/s/%00',
      '/s/a/b/c',
      '/s/',
    ])
      pages.push(await open(bad));
    for (const { status } of pages) expect(status).toBe(404);
    const [first] = pages;
    for (const page of pages.slice(0, 5))
      expect(page.text.replaceAll(/href="\/s\/[^"]*"/g, '')).toBe(first?.text.replaceAll(/href="\/s\/[^"]*"/g, ''));
    expect(first?.text).toContain('Linkki ei toimi');
    const problem = await api.anonymous.get<{ title: string; instance: string }>(`public/surveys/${'A'.repeat(22)}`);
    expect([problem.status, problem.body.title, problem.body.instance]).toEqual([
      404,
      'Linkki ei ole voimassa',
      '/api/public/surveys/…',
    ]);
  });

  it('T5 names no person and no company before an answer', async () => {
    const { answerLinks, people } = await sendSurvey(api);
    const page = await open(answerLinks[0] ?? '');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Testilä');
    for (const secret of ['Henkilö', 'Esimerkki', people[0]?.email ?? '?']) expect(page.text).not.toContain(secret);
    const json = await api.anonymous.get(api_(answerLinks[0] ?? ''));
    for (const secret of ['Henkilö', 'Esimerkki', people[0]?.email ?? '?']) expect(json.text).not.toContain(secret);
  });

  it('T7 opening changes nothing, by GET or HEAD, once or often', async () => {
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
    await api.anonymous.get(api_(answerLinks[0] ?? ''));
    expect(await everything()).toBe(before);
  });

  it('T8 a score in the mail’s link only pre-selects, and leaves the query', async () => {
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

  it('T11 a signed-in colleague’s browser acts as nobody, and gets no cookie', async () => {
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

  it('T12 an answer is checked against what was sent: keys, values, lengths, version', async () => {
    const path = await link();
    const refused = async (answers: object, more: object = {}) => {
      const { status, body } = await api.anonymous.post<{ errors?: { pointer: string; code: string }[]; type: string }>(
        `${api_(path)}/responses`,
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

  it('T13 the same submission again is the same answer; another one is refused', async () => {
    const path = await link();
    const page = await open(path);
    const form = {
      _submission: hidden(page.text, '_submission'),
      _version: hidden(page.text, '_version'),
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
    const program = await api.anonymous.post<{ type: string }>(`${api_(path)}/responses`, submission({ recommend: 1 }));
    expect([program.status, program.body.type]).toEqual([409, 'urn:elinvoima:problem:survey-answered']);
    expect((await api.anonymous.get(api_(path))).status).toBe(409);
    expect((await open(path)).text).toContain('Kyselyyn on jo vastattu');
    expect((await open(`${path}/thanks`)).text).toContain('Vastauksesi on tallennettu');
  });

  it.each([false, true])('T13 of ten at the same moment one is kept (anonymous: %s)', async (anonymous) => {
    const { answerLinks, waveId } = await sendSurvey(api, { anonymous });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        api.anonymous.post(`${api_(answerLinks[0] ?? '')}/responses`, submission({ recommend: 9 })),
      ),
    );
    const kept = answers.filter(({ status }) => status === 201);
    expect([kept.length, answers.filter(({ status }) => status === 409).length]).toEqual([1, 9]);
    const rows = await api.db.query('select id from survey_responses where wave_id = $1', [waveId]);
    expect(rows).toHaveLength(1);
  });

  it('T14 takes a form and JSON, and leads to the thanks by 303', async () => {
    const [form, json] = [await link(), await link()];
    expect((await send(form, { satisfied: '8' })).status).toBe(303);
    const sent = await api.anonymous.post(json, submission({ satisfied: 8 }, { language: 'sv' }));
    expect([sent.status, sent.headers['location']]).toEqual([303, `${json}/thanks?lang=sv`]);
    expect((await open(`${json}/thanks?lang=sv`)).text).toContain('<html lang="sv">');
  });

  it('T14 a body over 64 KB is refused before it is read: a page for people, a problem for programs', async () => {
    const path = await link();
    const page = await send(path, { improve: 'x'.repeat(70_000) });
    expect([page.status, String(page.headers['content-type'])]).toEqual([413, 'text/html; charset=utf-8']);
    expect(page.text).toContain('Lähetys on liian suuri');
    const problem = await api.anonymous.post(`${api_(path)}/responses`, submission({ improve: 'x'.repeat(70_000) }));
    expect([problem.status, String(problem.headers['content-type'])]).toEqual([
      413,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('T16 every answer below /s and /u carries the narrow headers', async () => {
    const { answerLinks, unsubscribeLinks } = await sendSurvey(api);
    const answer = answerLinks[0] ?? '';
    const unsubscribe = unsubscribeLinks[0] ?? '';
    const answers = [
      await open(answer),
      await open(`${answer}?a=3`),
      await open('/s/nothing'),
      await send(answer, { recommend: '99' }),
      await send(answer, { improve: 'x'.repeat(70_000) }),
      await open(unsubscribe),
      await send(unsubscribe, {}),
    ];
    for (const { headers } of answers)
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    for (const { headers } of answers) expect(headers['set-cookie']).toBeUndefined();
  });

  it('T16 its style and script are its own files, kept for ever under names of their content', async () => {
    const page = await open(await link());
    const addresses = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses).toHaveLength(2);
    for (const address of addresses) {
      const { status, headers } = await api.anonymous.get(address);
      expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
    expect(page.text).not.toMatch(/<style|style="|<script>|https?:\/\//);
    expect((await api.anonymous.get('/assets/survey/other.css')).status).toBe(404);
  });

  it('T17 no table, no job and no trail holds a link', async () => {
    const { answerLinks, unsubscribeLinks } = await sendSurvey(api);
    const path = answerLinks[0] ?? '';
    await api.anonymous.post(`${api_(path)}/responses`, submission({ recommend: 2, improve: 'Kiitos' }), {
      'idempotency-key': 'a',
    });
    const stored = await everything();
    for (const each of [...answerLinks, ...unsubscribeLinks]) expect(stored).not.toContain(tokenOf(each));
  });

  it('T18 unfinished answers are kept under a name that tells nothing of the link, and forgotten after sending', async () => {
    const path = await link();
    const draft = /data-draft="([^"]+)"/.exec((await open(path)).text)?.[1] ?? '';
    expect(draft).toMatch(/^[\w-]{43}$/);
    expect(draft).not.toBe(hashToken(tokenOf(path)).toString('base64url'));
    await send(path, { recommend: '9' });
    expect((await open(`${path}/thanks`)).text).toContain(`data-sent="${draft}"`);
  });

  it('anonymous answers cannot be joined to who gave them', async () => {
    const { waveId, answerLinks, people } = await sendSurvey(api, { anonymous: true, people: 2 });
    await send(answerLinks[0] ?? '', { recommend: '3', improve: 'Salaa' });
    const [response] = await api.db.query<Record<string, unknown>>(
      'select * from survey_responses where wave_id = $1',
      [waveId],
    );
    expect(response).toMatchObject({ invitation_id: null, company_id: null });
    // A random id (version 4), a day and no hour.
    expect(String(response?.['id'])[14]).toBe('4');
    const [invitation] = await api.db.query<{ id: string; answeredOn: string }>(
      `select id, answered_on::text as "answeredOn" from survey_invitations where wave_id = $1 and contact_id = $2`,
      [waveId, people[0]?.contactId],
    );
    // Wednesday's answer is told as that week's Monday.
    expect(invitation?.answeredOn).toBe('2026-11-16');
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
    const problem = await api.anonymous.get<{ type: string }>(api_(path), { 'accept-language': 'sv' });
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
      `${api_(program)}/responses`,
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

describe('guessing links', () => {
  it('T6 is slowed down by network, while whoever has a link is let through', async () => {
    const api = await startTestApi();
    try {
      const { answerLinks } = await sendSurvey(api);
      const guess = async (): Promise<number> =>
        (await api.anonymous.get(`/s/${Math.random().toString(36).padEnd(22, 'x')}`, { accept: 'text/html' })).status;
      const statuses: number[] = [];
      for (let n = 0; n < 22; n += 1) statuses.push(await guess());
      expect(statuses).toEqual([...Array.from({ length: 20 }, () => 404), 429, 429]);
      const problem = await api.anonymous.get(`public/surveys/${'q'.repeat(22)}`);
      expect([problem.status, problem.headers['retry-after']]).toEqual([429, '5']);
      expect((await api.anonymous.get(answerLinks[0] ?? '')).status).toBe(200);
    } finally {
      await api.close();
    }
  });
});
