import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Clock, FixedClock, hashToken } from '@elinvoima/domain/platform';
import { encode } from 'uqr';
import { Unavailable } from '../http/problem.js';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { formBody } from '../testing/survey-round.js';
import { FormStamps } from './form-stamp.js';
import { OpenLinkGuard } from './open-link-guard.js';

interface OpenLink {
  url: string;
  qrSvg: string;
  expiresAt: string;
}

const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

/** A wave that anybody may answer, driven as its respondents do. */
function openWaves(api: TestApi, coordinator: TestClient) {
  const clock = api.app.get(Clock) as FixedClock;
  const wave = async (anonymous = true): Promise<string> => {
    const survey = (await coordinator.post<{ id: string }>('surveys', { template: 'satisfaction', anonymous })).body;
    await coordinator.post(`surveys/${survey.id}/publish`);
    return (await coordinator.post<{ id: string }>('survey-open-waves', { surveyId: survey.id })).body.id;
  };
  const issue = async (waveId: string): Promise<OpenLink & { path: string }> => {
    const { body } = await coordinator.post<OpenLink>(`survey-waves/${waveId}/open-link`);
    return { ...body, path: new URL(body.url).pathname };
  };
  const page = (path: string) => api.anonymous.get(path, { accept: 'text/html' });
  const later = (seconds: number): void => clock.set(new Date(clock.now().getTime() + seconds * 1000));
  const fill = (text: string, answers: Record<string, string>): Record<string, string> => ({
    _submission: hidden(text, '_submission'),
    _version: hidden(text, '_version'),
    _stamp: hidden(text, '_stamp'),
    _language: 'fi',
    ...answers,
  });
  const send = (path: string, fields: Record<string, string>) => api.anonymous.post(path, ...formBody(fields));
  /** Opens the page, reads it for so long, answers. */
  const answer = async (path: string, answers: Record<string, string>, seconds = 20) => {
    const { text } = await page(path);
    later(seconds);
    return send(path, fill(text, answers));
  };
  const responses = (waveId: string) =>
    api.db.query<Record<string, unknown>>(
      `select channel, quarantined, quarantine_reason as reason, invitation_id as invitation, company_id as company
       from survey_responses where wave_id = $1`,
      [waveId],
    );
  return { wave, issue, page, later, fill, send, answer, responses };
}

describe('T15 the open link', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let open: ReturnType<typeof openWaves>;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
    coordinator = await api.as('coordinator');
    open = openWaves(api, coordinator);
  });
  afterAll(() => api.close());

  it('is random, kept as a hash, shown once; the QR code says the same address', async () => {
    const waveId = await open.wave();
    const { url, qrSvg, path, expiresAt } = await open.issue(waveId);
    expect(path).toMatch(/^\/s\/[\w-]{22}$/);
    const stored = await api.db.query<{ hash: Buffer; invitation: string | null }>(
      'select token_hash as hash, invitation_id as invitation from survey_link_tokens where wave_id = $1',
      [waveId],
    );
    expect(stored).toEqual([{ hash: hashToken(path.slice(3)), invitation: null }]);
    const kept = await api.db.query('select 1 from idempotency_keys where response::text like $1', [`%${path}%`]);
    expect(kept).toEqual([]);
    // Each dark module of the drawn code is one of an encoding of the address made here.
    const { data, size } = encode(url, { ecc: 'M', border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x * 8},${y * 8}h8v8h-8z`] : [])));
    expect(/ d="([^"]+)"/.exec(qrSvg)?.[1]?.match(/M[^M]+/g)).toEqual(dark);
    expect(qrSvg).toContain(`viewBox="0 0 ${size * 8} ${size * 8}"`);
    const wave = (await coordinator.get<{ closesAt: string; kind: string; frameSize: null }>(`survey-waves/${waveId}`))
      .body;
    expect([wave.kind, wave.frameSize, wave.closesAt]).toEqual(['open', null, expiresAt]);
  });

  it('takes any number of answers, in any language, and ties none to anybody', async () => {
    const waveId = await open.wave();
    const { path } = await open.issue(waveId);
    expect((await api.anonymous.get(path, { 'accept-language': 'sv', accept: 'text/html' })).text).toContain(
      '<html lang="sv">',
    );
    for (const recommend of ['9', '3']) {
      const sent = await open.answer(path, { recommend });
      expect([sent.status, sent.headers['location']]).toEqual([303, `${path}/thanks?lang=fi`]);
    }
    expect((await open.page(`${path}/thanks`)).text).toContain('Vastauksesi on tallennettu');
    const plain = { channel: 'open', quarantined: false, reason: null, invitation: null, company: null };
    expect(await open.responses(waveId)).toEqual([plain, plain]);
    const { body } = await coordinator.get(`survey-waves/${waveId}/open-link`);
    expect(body).toMatchObject({ answers: 2, onPaper: 0, quarantined: 0 });
  });

  it('says in a named survey that nobody is known by it', async () => {
    const { path } = await open.issue(await open.wave(false));
    const { text } = await open.page(path);
    expect(text).toContain('Emme tiedä, kuka olet, ellet kerro sitä itse');
    expect(text).not.toContain('kutsun saajan nimellä');
  });

  it('without our stamp nothing is kept, and the page comes back with every word', async () => {
    const waveId = await open.wave();
    const { path } = await open.issue(waveId);
    const { path: other } = await open.issue(await open.wave());
    const foreign = hidden((await open.page(other)).text, '_stamp');
    const own = hidden((await open.page(path)).text, '_stamp');
    const forged = [undefined, 'x', foreign, own.replace(/^./, (first) => (first === 'm' ? 'n' : 'm'))];
    for (const stamp of forged) {
      const refused = await open.send(path, {
        recommend: '9',
        improve: 'Kirjoitin tämän',
        ...(stamp === undefined ? {} : { _stamp: stamp }),
      });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Kirjoitin tämän');
      expect(refused.text).toContain('paina Lähetä vastaus uudelleen');
    }
    expect(await open.responses(waveId)).toEqual([]);
    const again = await open.send(path, { recommend: '9', improve: 'Kirjoitin tämän' });
    open.later(5);
    expect((await open.send(path, open.fill(again.text, { improve: 'Kirjoitin tämän' }))).status).toBe(303);
    expect(await open.responses(waveId)).toHaveLength(1);
  });

  it.each([
    [2.9, true, 'fast'],
    [3, false, null],
  ])('answered %s seconds after the page: waits for a look: %s', async (seconds, quarantined, reason) => {
    const waveId = await open.wave();
    const { path } = await open.issue(waveId);
    expect((await open.answer(path, { recommend: '9', improve: 'Hyvä' }, seconds)).status).toBe(303);
    expect(await open.responses(waveId)).toMatchObject([{ quarantined, reason }]);
    const [words] = await api.db.query<{ text: string }>(
      `select a.value_text as text from survey_answers a join survey_responses r on r.id = a.response_id
       where r.wave_id = $1 and a.question_key = 'improve'`,
      [waveId],
    );
    expect(words?.text).toBe('Hyvä');
  });

  it('the field that no person sees is hidden from screen readers and the keyboard too; filled in, the answer waits', async () => {
    const waveId = await open.wave();
    const { path } = await open.issue(waveId);
    const { text } = await open.page(path);
    expect(text).toMatch(
      /<div hidden=""><input type="text" tabindex="-1" autoComplete="off" aria-hidden="true" name="website"\/><\/div>/i,
    );
    open.later(20);
    expect((await open.send(path, open.fill(text, { recommend: '9', website: 'https://a.test' }))).status).toBe(303);
    expect(await open.responses(waveId)).toMatchObject([{ quarantined: true, reason: 'trap' }]);
  });

  it('one page is one answer, however often it is sent; filled in differently it is asked for once more, not lost', async () => {
    const waveId = await open.wave();
    const { path } = await open.issue(waveId);
    const { text } = await open.page(path);
    open.later(20);
    const form = open.fill(text, { recommend: '9' });
    const sent = await Promise.all(Array.from({ length: 8 }, () => open.send(path, form)));
    expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 303));
    await open.send(path, { ...form, _submission: '7f3d6f6e-0000-4000-8000-000000000000' });
    expect(await open.responses(waveId)).toHaveLength(1);
    const next = await open.send(path, { ...form, recommend: '2' });
    expect([next.status, next.text.includes('paina Lähetä vastaus uudelleen')]).toEqual([422, true]);
    open.later(20);
    expect((await open.send(path, open.fill(next.text, { recommend: '2' }))).status).toBe(303);
    expect(await open.responses(waveId)).toHaveLength(2);
  });

  it('programs answer by the same rules', async () => {
    const waveId = await open.wave();
    const { path } = await open.issue(waveId);
    const address = `public/surveys/${path.slice(3)}`;
    const { body } = await api.anonymous.get<{ stamp: string; language: null }>(address);
    expect(body.language).toBeNull();
    const submission = {
      submissionId: '7f3d6f6e-0000-4000-8000-000000000001',
      version: 1,
      language: 'fi',
      answers: { recommend: 9 },
    };
    expect((await api.anonymous.post(`${address}/responses`, submission)).status).toBe(422);
    open.later(20);
    const { status } = await api.anonymous.post(`${address}/responses`, { ...submission, stamp: body.stamp });
    expect([status, (await open.responses(waveId)).length]).toEqual([201, 1]);
  });

  it('a new link ends the one before; revoked and closed it opens nothing', async () => {
    const waveId = await open.wave();
    const first = await open.issue(waveId);
    const second = await open.issue(waveId);
    expect([(await open.page(first.path)).status, (await open.page(second.path)).status]).toEqual([404, 200]);
    expect((await coordinator.delete(`survey-waves/${waveId}/open-link`, 1)).status).toBe(204);
    expect((await open.page(second.path)).status).toBe(404);
    const third = await open.issue(waveId);
    await coordinator.post(`survey-waves/${waveId}/close`);
    const closed = await open.answer(third.path, { recommend: '9' });
    expect([closed.status, (await open.page(third.path)).text.includes('Vastausaika on päättynyt')]).toEqual([
      410,
      true,
    ]);
    expect((await coordinator.post(`survey-waves/${waveId}/open-link`)).status).toBe(409);
  });

  it('two links issued at once leave one that works', async () => {
    const waveId = await open.wave();
    const issued = await Promise.all(Array.from({ length: 4 }, () => open.issue(waveId)));
    const statuses = await Promise.all(issued.map(async ({ path }) => (await open.page(path)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });
});

describe('T15 T6 the limits of the open link', () => {
  it('after 30 answers an hour of one network the next is refused with its words kept', async () => {
    const api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    try {
      const open = openWaves(api, await api.as('coordinator'));
      const waveId = await open.wave();
      const { path } = await open.issue(waveId);
      const { version } = await api.db.one<{ version: string }>(
        'select survey_version_id as version from survey_waves where id = $1',
        [waveId],
      );
      const stamp = (): string => api.app.get(FormStamps).issue(version);
      const statuses: number[] = [];
      for (let n = 0; n < 30; n += 1) {
        // Without opening the page each time: the openings of one link a minute are another limit.
        statuses.push((await open.send(path, { _stamp: stamp(), recommend: '8' })).status);
      }
      expect(statuses).toEqual(statuses.map(() => 303));
      const refused = await open.send(path, { _stamp: stamp(), recommend: '8', improve: 'Tämä ei saa kadota' });
      expect([refused.status, refused.text.includes('Tämä ei saa kadota')]).toEqual([429, true]);
      expect(await open.responses(waveId)).toHaveLength(30);
    } finally {
      await api.close();
    }
  });

  it('when what counts is away nothing is let through, and the words stay on the page', async () => {
    const api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    try {
      const open = openWaves(api, await api.as('coordinator'));
      const waveId = await open.wave();
      const { path } = await open.issue(waveId);
      jest.spyOn(api.app.get(OpenLinkGuard), 'admit').mockRejectedValue(new Unavailable('survey-try-later'));
      const refused = await open.answer(path, { recommend: '8', improve: 'Tämä ei saa kadota' });
      expect([refused.status, refused.text.includes('Tämä ei saa kadota')]).toEqual([503, true]);
      expect(await open.responses(waveId)).toEqual([]);
    } finally {
      await api.close();
    }
  });
});
