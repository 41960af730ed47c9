import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashToken } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi } from '../testing/api.js';
import { respondentOf } from '../testing/respondent.js';
import { sendSurvey } from '../testing/survey-round.js';

/** The rules of public links that are about the token, each by its number in the domain notes. */
describe('links of surveys: the token', () => {
  let api: TestApi;
  const { tokenOf, link, open, send, programs, later, everything } = respondentOf(() => api);

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
  });
  afterAll(() => api.close());

  it('T1: a token is 22 characters of 16 random bytes, and no id of anything', async () => {
    const { answerLinks, unsubscribeLinks } = await sendSurvey(api, { people: 5 });
    const tokens = [...answerLinks, ...unsubscribeLinks].map(tokenOf);
    expect(new Set(tokens).size).toBe(10);
    const stored = await everything();
    for (const token of tokens) {
      expect(token).toMatch(/^[\w-]{22}$/);
      const bytes = Buffer.from(token, 'base64url');
      expect([bytes.length, bytes.toString('base64url')]).toEqual([16, token]);
      // Neither a row's id nor anything that it could be made from again.
      expect(stored).not.toContain(bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5'));
    }
  });

  it('T2: the database keeps a token’s SHA-256 and nothing that opens a survey', async () => {
    const path = await link();
    const token = tokenOf(path);
    const rows = await api.db.query<{ expiresAt: Date; closesAt: Date }>(
      `select t.expires_at as "expiresAt", w.closes_at as "closesAt" from survey_link_tokens t
       join survey_invitations i on i.id = t.invitation_id join survey_waves w on w.id = i.wave_id where token_hash = $1`,
      [hashToken(token)],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.expiresAt).toEqual(rows[0]?.closesAt);
    // The test runs without the demo's outbox of readable mails: a dump holds the token in no spelling.
    const stored = await everything();
    for (const spelling of [token, Buffer.from(token).toString('hex'), Buffer.from(token, 'base64url').toString('hex')])
      expect(stored).not.toContain(spelling);
  });

  it('T3: every message has a token of its own to the same invitation, and each can be revoked alone', async () => {
    const { answerLinks, waveId } = await sendSurvey(api);
    const first = answerLinks[0] ?? '';
    const coordinator = await api.as('coordinator');
    const invitations = await coordinator.get<{ items: { id: string }[] }>(`survey-waves/${waveId}/invitations`);
    const { body } = await coordinator.post<{ url: string }>(
      `survey-invitations/${invitations.body.items[0]?.id}/link`,
    );
    const second = new URL(body.url).pathname;
    expect(second).not.toBe(first);
    expect([(await open(first)).status, (await open(second)).status]).toEqual([200, 200]);
    await api.db.query('update survey_link_tokens set revoked_at = now() where token_hash = $1', [
      hashToken(tokenOf(first)),
    ]);
    expect([(await open(first)).status, (await open(second)).status]).toEqual([404, 200]);
    // Both were one invitation's: answered by one, it is answered by all.
    expect((await send(second, { recommend: '9' })).status).toBe(303);
    await api.db.query('update survey_link_tokens set revoked_at = null where token_hash = $1', [
      hashToken(tokenOf(first)),
    ]);
    expect((await open(first)).text).toContain('Kyselyyn on jo vastattu');
  });

  it('T4: a link of one purpose opens nothing of the other', async () => {
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

  it('T4: an answer link ends with its wave, a too old one before it; an unsubscribe link never', async () => {
    const { answerLinks, unsubscribeLinks } = await sendSurvey(api);
    const [answer, unsubscribe] = [answerLinks[0] ?? '', unsubscribeLinks[0] ?? ''];
    await api.db.query(`update survey_link_tokens set expires_at = $1 where token_hash = $2`, [
      '2026-11-18T09:00:00Z',
      hashToken(tokenOf(answer)),
    ]);
    const old = await open(answer);
    expect([old.status, old.text.includes('Linkki on vanhentunut')]).toEqual([410, true]);
    expect((await send(answer, { recommend: '9' })).status).toBe(410);
    later(400 * 24 * 3600);
    const closed = await open(answer);
    expect([closed.status, closed.text.includes('Vastausaika on päättynyt')]).toEqual([410, true]);
    expect((await open(unsubscribe)).status).toBe(200);
    later(-400 * 24 * 3600);
  });

  it('T5: unknown, mistyped, shortened and revoked links get one and the same answer', async () => {
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

  it('T5: names no person and no company before an answer', async () => {
    const { answerLinks, people } = await sendSurvey(api);
    const page = await open(answerLinks[0] ?? '');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Testilä');
    for (const secret of ['Henkilö', 'Esimerkki', people[0]?.email ?? '?']) expect(page.text).not.toContain(secret);
    const json = await api.anonymous.get(programs(answerLinks[0] ?? ''));
    for (const secret of ['Henkilö', 'Esimerkki', people[0]?.email ?? '?']) expect(json.text).not.toContain(secret);
  });

  it('T5: whatever is asked for that is no link costs the same work', async () => {
    const path = await link();
    const revoked = await link();
    await api.db.query('update survey_link_tokens set revoked_at = now() where token_hash = $1', [
      hashToken(tokenOf(revoked)),
    ]);
    const { unsubscribeLinks } = await sendSurvey(api);
    // Anything of a token's length and around it; what is far too long is no address and never gets here.
    const work = (address: string) => api.countStatements(() => open(address));
    const costs = [
      await work(`/s/${'A'.repeat(22)}`),
      await work('/s/x'),
      await work(revoked),
      await work(`/s/${tokenOf(unsubscribeLinks[0] ?? '')}`),
      await work(`${path}x`),
    ];
    expect(new Set(costs).size).toBe(1);
  });

  it('T5: that a survey is closed, answered or the link too old is told to nobody without a link', async () => {
    const path = await link();
    await send(path, { recommend: '9' });
    const stranger = await open(path.replace(/.$/, (sign) => (sign === 'A' ? 'Q' : 'A')));
    expect(stranger.status).toBe(404);
    for (const word of ['vastattu', 'päättynyt', 'vanhentunut']) expect(stranger.text).not.toContain(word);
  });
});

describe('limits of links', () => {
  it('T6: guessing is slowed down by network, twenty a minute, while whoever has a link is let through', async () => {
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

  it('T6: a valid link is opened sixty times a minute and sends ten, others’ links not touched', async () => {
    const api = await startTestApi({ env: { PUBLIC_LIMIT_FACTOR: '1' } });
    const { link, open, send } = respondentOf(() => api);
    try {
      const [path, other] = [await link(), await link()];
      const opened: number[] = [];
      for (let n = 0; n < 62; n += 1) opened.push((await open(path)).status);
      expect(opened).toEqual([...Array.from({ length: 60 }, () => 200), 429, 429]);
      const sent: number[] = [];
      for (let n = 0; n < 12; n += 1) sent.push((await send(other, { recommend: '99' })).status);
      expect(sent).toEqual([...Array.from({ length: 10 }, () => 422), 429, 429]);
      const third = await link();
      expect((await open(third)).status).toBe(200);
      const page = await open(path, { 'accept-language': 'sv' });
      expect([page.status, page.headers['retry-after']]).toEqual([429, '5']);
      expect(page.text).toContain('Vänta en minut');
    } finally {
      await api.close();
    }
  });
});
