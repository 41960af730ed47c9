/** What `npm run bench -- --respondents` does with 20 000 answers, with a few hundred: the same code, the same storm. */
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../../../api/src/testing/api.js';
import { answerInAStorm, seededRandom } from './answer-storm.js';
import { invitePeople, storedOf } from './invited-people.js';

const count = 400;
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ env: { PUBLIC_LIMIT_FACTOR: '1000' } });
  await api.app.listen(0, '127.0.0.1');
});
afterAll(() => api.close());

it(`T13: of ${count} answers over a network that breaks none is lost and none stored twice`, async () => {
  const { waveId, links } = await invitePeople(api.db, count, 'myrsky');
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  const storm = await answerInAStorm({
    url: `http://127.0.0.1:${port}`,
    links,
    people: 20,
    random: seededRandom(20_261_122),
  });
  expect(storm.confirmed).toBe(count);
  // It was a storm.
  expect(storm.aborted).toBeGreaterThan(count / 10);
  expect(storm.repeated).toBeGreaterThan(count / 10);
  expect(await storedOf(api.db, waveId, count)).toEqual({ responses: count, lost: 0, doubled: 0 });
}, 300_000);
