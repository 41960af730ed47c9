import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessibilityMails } from '@elinvoima/domain/accessibility-feedback';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { formBody } from '../testing/survey-round.js';

interface Row {
  id: string;
  text: string;
  dueOn: string;
  late: boolean;
  answer: string | null;
  answeredOn: string | null;
}

/** Somebody without an account says what they cannot use, and is answered within fourteen days. */
describe('feedback on accessibility', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const send = (fields: Record<string, string>) => api.anonymous.post('/saavutettavuus/palaute', ...formBody(fields));
  const list = async (query = '') =>
    (await coordinator.get<{ items: Row[] }>(`accessibility-feedback${query}`)).body.items;
  const mails = () =>
    api.db.query<{ template: string; recipient: string; language: string }>(
      `select template, recipient, language from outbox_mails where template like 'accessibility-%' order by id`,
    );

  it('is a form without an account; what is missing is said beside its field, and a GET changes nothing', async () => {
    const page = await api.anonymous.get('/saavutettavuus/palaute', { accept: 'text/html' });
    expect([page.status, page.text.includes('Palaute saavutettavuudesta')]).toEqual([200, true]);
    expect((await api.anonymous.get('/saavutettavuus', { accept: 'text/html' })).text).toContain(
      'href="/saavutettavuus/palaute?lang=fi"',
    );
    const faulty = await send({ text: 'Kuvaa ei kerrota sanoin' });
    expect([faulty.status, faulty.text.includes('href="#kind"'), faulty.text.includes('Kuvaa ei kerrota')]).toEqual([
      422,
      true,
      true,
    ]);
    expect(await list()).toEqual([]);
  });

  it('is kept once however often it is sent, thanked for, and told of to its address without a word of its own', async () => {
    const _submission = randomUUID();
    const fields = {
      kind: 'shortcoming',
      text: 'Kartta on mykkä',
      email: 'sokea@example.test',
      _language: 'sv',
      _submission,
    };
    const answers = [await send(fields), await send(fields)];
    expect(answers.map(({ status, headers }) => [status, headers['location']])).toEqual([
      [303, '/saavutettavuus/palaute?sent=1&lang=sv'],
      [303, '/saavutettavuus/palaute?sent=1&lang=sv'],
    ]);
    expect((await list()).map(({ text, dueOn, late }) => [text, dueOn, late])).toEqual([
      ['Kartta on mykkä', '2026-12-02', false],
    ]);
    expect(await mails()).toEqual([
      { template: 'accessibility-receipt', recipient: 'sokea@example.test', language: 'sv' },
    ]);
    const { body } = await coordinator.get<{ items: { text: string }[] }>('outbox');
    expect(body.items[0]?.text).toContain('Vi svarar senast');
    expect(body.items[0]?.text).not.toContain('mykkä');
  });

  it('what a robot sends is thanked for and forgotten', async () => {
    const before = await list();
    expect((await send({ kind: 'shortcoming', text: 'Osta', website: 'https://x.example' })).status).toBe(303);
    expect(await list()).toEqual(before);
  });

  it('puts what is late first, warns the coordinators once, and is answered once by mail', async () => {
    await api.db.query(
      `insert into accessibility_feedback (submission_id, kind, text, language, received_on, due_on)
       values (gen_random_uuid(), 'other_form', 'Vanha pyyntö', 'fi', '2026-11-01', '2026-11-15')`,
    );
    const [late, waiting] = await list();
    expect([late?.text, late?.late, waiting?.late]).toEqual(['Vanha pyyntö', true, false]);
    const warning = api.app.get(AccessibilityMails);
    expect([await warning.warn(), await warning.warn()]).toEqual([1, 0]);

    const path = `accessibility-feedback/${waiting?.id}/answer`;
    const answered = await coordinator.post<Row>(path, { answer: 'Kartan rinnalla on luettelo.' });
    expect(answered.body).toMatchObject({
      answer: 'Kartan rinnalla on luettelo.',
      answeredOn: '2026-11-18',
      late: false,
    });
    expect((await coordinator.post(path, { answer: 'Uudestaan' })).status).toBe(409);
    expect((await mails()).map(({ template }) => template).sort()).toEqual([
      'accessibility-answer',
      'accessibility-due',
      'accessibility-receipt',
    ]);
    const { body } = await coordinator.get<{ items: { text: string; to: string }[] }>('outbox');
    expect(body.items.find(({ to }) => to === 'sokea@example.test')?.text).toContain('Kartan rinnalla on luettelo.');
    expect((await list('?open=true')).map(({ text }) => text)).toEqual(['Vanha pyyntö']);
    const trail = await api.db.query<{ action: string; changes: unknown }>(
      `select action, changes from audit_entries where object_id = $1 order by seq`,
      [waiting?.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['create', 'answer']);
    expect(JSON.stringify(trail)).not.toMatch(/mykkä|luettelo|sokea@/);
  });

  it('is for those who may read it', async () => {
    const viewer = await api.as('viewer');
    expect((await viewer.get('accessibility-feedback')).status).toBe(403);
    expect((await coordinator.post(`accessibility-feedback/${randomUUID()}/answer`, { answer: 'Kiitos' })).status).toBe(
      404,
    );
  });
});
