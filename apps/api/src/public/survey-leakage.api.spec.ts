import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashToken } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi } from '../testing/api.js';
import { respondentOf } from '../testing/respondent.js';
import { sendSurvey } from '../testing/survey-round.js';

/** The rules of public links by which nothing of a link gets out, each by its number in the domain notes. */
describe('links of surveys: leakage', () => {
  let api: TestApi;
  const { tokenOf, link, open, send, programs, submission, everything } = respondentOf(() => api);

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
  });
  afterAll(() => api.close());

  it('T16: every answer below /s and /u carries the narrow headers', async () => {
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

  it('T16: its style and script are its own files, kept for ever under names of their content', async () => {
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

  it('T17: no table, no job and no trail holds a link', async () => {
    const { answerLinks, unsubscribeLinks } = await sendSurvey(api);
    const path = answerLinks[0] ?? '';
    await api.anonymous.post(`${programs(path)}/responses`, submission({ recommend: 2, improve: 'Kiitos' }), {
      'idempotency-key': 'a',
    });
    const stored = await everything();
    for (const each of [...answerLinks, ...unsubscribeLinks]) expect(stored).not.toContain(tokenOf(each));
  });

  it('T18: unfinished answers are kept under a name that tells nothing of the link, and forgotten after sending', async () => {
    const path = await link();
    const draft = /data-draft="([^"]+)"/.exec((await open(path)).text)?.[1] ?? '';
    expect(draft).toMatch(/^[\w-]{43}$/);
    expect(draft).not.toBe(hashToken(tokenOf(path)).toString('base64url'));
    await send(path, { recommend: '9' });
    expect((await open(`${path}/thanks`)).text).toContain(`data-sent="${draft}"`);
  });
});
