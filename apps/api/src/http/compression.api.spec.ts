import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';
import { sendSurvey } from '../testing/survey-round.js';

describe('what leaves packed', () => {
  let api: TestApi;
  let link: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    link = (await sendSurvey(api)).answerLinks[0] ?? '';
  });
  afterAll(() => api.close());

  const ask = (url: string, encoding?: string) =>
    api.app.inject({ method: 'GET', url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });

  it('a page goes packed to whoever can unpack it, and says the same to others', async () => {
    const plain = await ask(link);
    const packed = await ask(link, 'gzip, br');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    // Each rendering has a submission id and a stamp of its own.
    const words = (html: string) => html.replaceAll(/[0-9a-f-]{36}|(?<=name="_stamp" value=")[^"]+/g, '');
    expect(words(gunzipSync(packed.rawPayload).toString('utf8'))).toBe(words(plain.body));
  });

  it('what the API answers is not packed', async () => {
    const answer = await ask('/api/openapi.json', 'gzip');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-encoding']).toBeUndefined();
  });
});
