import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashToken } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { formBody } from '../testing/survey-round.js';

/** An entrepreneur without an account sends an initiative, follows it and is answered. */
describe('the public initiatives page', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const open = (path: string, headers: Record<string, string> = {}) =>
    api.anonymous.get(path, { accept: 'text/html', ...headers });
  const whole = { title: 'Valot raitille', text: 'Raitti on pimeä.', makerKind: 'company', organisation: 'Paja Oy' };
  const send = (fields: Record<string, string>) => api.anonymous.post('/aloite', ...formBody(fields));
  const address = async (fields: Record<string, string>): Promise<string> =>
    String((await send(fields)).headers['location']);
  const stored = () =>
    api.db.one<{ initiatives: number; tokens: number; mails: number; audits: number }>(
      `select (select count(*)::int from initiatives) as initiatives, (select count(*)::int from initiative_link_tokens) as tokens,
         (select count(*)::int from outbox_mails) as mails, (select count(*)::int from audit_entries) as audits`,
    );
  const last = () =>
    api.db.one<{ id: string; title: string; anonymous: boolean; language: string; channel: string; makerName: string }>(
      `select id, title, anonymous, language, channel, maker_name as "makerName" from initiatives order by created_at desc, id desc limit 1`,
    );

  it('is a form in the reader’s language with nothing from elsewhere, and opening it changes nothing', async () => {
    const before = await stored();
    const page = await open('/aloite');
    expect([page.status, page.text.includes('<html lang="fi">'), page.text.includes('30 päivän kuluessa')]).toEqual([
      200,
      true,
      true,
    ]);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['set-cookie']).toBeUndefined();
    expect((await open('/aloite?lang=sv')).text).toContain('Lämna ett initiativ');
    expect((await open('/aloite', { 'accept-language': 'en' })).text).toContain('Make an initiative');
    await open('/aloite/vastaukset');
    await open('/aloite/AAAAAAAAAAAAAAAAAAAAAA');
    expect(await stored()).toEqual(before);
  });

  it('sends on to a page of its own, whose secret is kept as a hash, and mails the same by a fresh link', async () => {
    const sent = await send({ ...whole, _language: 'sv', name: 'Maija Maker', email: 'maija@example.test' });
    expect(sent.status).toBe(303);
    const location = String(sent.headers['location']);
    const token = /^\/aloite\/([\w-]{22})\?sent=1&lang=sv$/.exec(location)?.[1] ?? '';
    const page = await open(location);
    expect(page.text).toContain('Initiativet har kommit fram');
    expect(page.text).toContain('18.12.2026');
    const initiative = await last();
    expect(initiative).toMatchObject({ language: 'sv', channel: 'web', anonymous: false, makerName: 'Maija Maker' });
    const hashes = await api.db.query<{ h: Buffer }>(
      'select token_hash as h from initiative_link_tokens where initiative_id = $1',
      [initiative.id],
    );
    expect(hashes.map(({ h }) => h)).toEqual([hashToken(token)]);
    const { body: outbox } = await coordinator.get<{ items: { to: string; subject: string; text: string }[] }>(
      'outbox',
    );
    const [mail] = outbox.items;
    expect(mail).toMatchObject({ to: 'maija@example.test', subject: 'Ditt initiativ har kommit fram (Testby)' });
    expect(mail?.text).toMatch(/\/aloite\/[\w-]{22}\n/);
    // Whatever a stranger writes does not leave in our name to an address of their choice.
    for (const word of ['Valot', 'pimeä', 'Maija Maker', 'Paja']) expect(mail?.text).not.toContain(word);
  });

  it('leaves neither the maker nor their words in the trail', async () => {
    await send({ ...whole, text: 'Salainen toive', name: 'Salla Sala', email: 'salla@example.test' });
    const { id } = await last();
    await coordinator.post(`initiatives/${id}/supporters`, {
      makerKind: 'resident',
      name: 'Tuomas Tuki',
      email: 'tuki@example.test',
    });
    await coordinator.post(`initiatives/${id}/answer`, { text: 'Hyvä Salla, valot tulevat.' });
    const entries = await api.db.query<{ action: string; changes: Record<string, unknown> }>(
      'select action, changes from audit_entries where object_id = $1 order by seq',
      [id],
    );
    expect(entries.map(({ action }) => action)).toEqual(['create', 'add-supporter', 'answer', 'state']);
    expect(entries[0]?.changes).toMatchObject({ title: ['…', '…'], makerName: ['…', '…'] });
    const trail = JSON.stringify(entries);
    for (const words of ['Salla', 'salla@', 'Paja Oy', 'Salainen', 'Tuomas', 'tuki@'])
      expect(trail).not.toContain(words);
  });

  it('shows where it is and what was answered, without names or reasons of the house', async () => {
    const path = (await address({ ...whole, name: 'Maija Maker' })).split('?')[0] ?? '';
    const { id } = await last();
    expect((await open(path)).text).toContain('Vastaamme viimeistään 18.12.2026');
    await coordinator.post(`initiatives/${id}/assess`, {});
    const declined = { reason: 'Ei mahdu talousarvioon (sisäinen)', answer: 'Valot ovat ensi vuoden listalla.' };
    await coordinator.post(`initiatives/${id}/decline`, declined);
    const { text } = await open(path);
    for (const words of ['Valot ovat ensi vuoden listalla.', 'Hylätty', 'Arvioitavana', 'Raitti on pimeä.'])
      expect(text).toContain(words);
    for (const words of ['sisäinen', 'Maija Maker', 'Paja Oy', 'coordinator']) expect(text).not.toContain(words);
  });

  it('without a name it is anonymous, and the published answer can be read by all', async () => {
    const path = (await address({ title: 'Nimetön toive', text: 'Enemmän penkkejä.', makerKind: 'resident' })).split(
      '?',
    )[0];
    const initiative = await last();
    expect(initiative).toMatchObject({ anonymous: true, makerName: null });
    expect((await open('/aloite/vastaukset')).text).not.toContain('Nimetön toive');
    await coordinator.post(`initiatives/${initiative.id}/answer`, { text: 'Penkit tilattiin.' });
    const answers = await open('/aloite/vastaukset');
    expect(answers.text).toContain('Penkit tilattiin.');
    expect(answers.text).not.toContain('Enemmän penkkejä.');
    expect((await open(path ?? '')).text).toContain('Penkit tilattiin.');
  });

  it('one that was merged keeps its own words and shows the other’s fate; one in the bin shows nothing', async () => {
    const path = (await address({ ...whole, title: 'Sama toive', name: 'Anna' })).split('?')[0] ?? '';
    const { id: otherId } = await last();
    const { body } = await coordinator.post<{ id: string; version: number }>('initiatives', {
      title: 'Ensimmäinen',
      text: 'Teksti toiselta',
      makerKind: 'resident',
      makerName: 'Bertta',
    });
    await coordinator.post(`initiatives/${body.id}/merge`, { otherId });
    await coordinator.post(`initiatives/${body.id}/answer`, { text: 'Molemmille sama vastaus.' });
    const page = await open(path);
    expect(page.text).toContain('Sama toive');
    expect(page.text).toContain('Molemmille sama vastaus.');
    expect(page.text).not.toContain('Teksti toiselta');
    const [{ version } = { version: 0 }] = await api.db.query<{ version: number }>(
      'select version from initiatives where id = $1',
      [body.id],
    );
    await coordinator.delete(`initiatives/${body.id}`, version);
    expect((await open(path)).status).toBe(404);
  });

  it('shows what must be put right with what was written, and stores nothing', async () => {
    const before = await stored();
    const page = await send({
      title: '  ',
      text: 'Jotain "hyvää" <b>',
      makerKind: 'alien',
      email: 'ei-osoite',
      name: 'Maija',
    });
    expect(page.status).toBe(422);
    for (const field of ['title', 'makerKind', 'email']) expect(page.text).toContain(`href="#${field}"`);
    expect(page.text).toContain('Jotain &quot;hyvää&quot; &lt;b&gt;');
    expect(page.text).toContain('value="Maija"');
    expect(page.text).toContain('Virhe: Tee aloite');
    expect((await send({ ...whole, title: 'x'.repeat(301) })).status).toBe(422);
    expect((await send({ ...whole, text: 'x'.repeat(10_001) })).status).toBe(422);
    expect((await api.anonymous.post('/aloite', { any: 'thing' })).status).toBe(422);
    expect(await stored()).toEqual(before);
  });

  it('sent twice is one initiative; what a robot has filled in is none', async () => {
    const before = (await stored()).initiatives;
    const fields = { ...whole, _submission: '0198b0c0-0000-7000-8000-00000000abcd' };
    const [first, second] = await Promise.all([address(fields), address(fields)]);
    expect((await stored()).initiatives).toBe(before + 1);
    for (const path of [first, second]) expect((await open(path)).status).toBe(200);
    expect((await send({ ...whole, website: 'http://spam.example' })).status).toBe(303);
    expect((await stored()).initiatives).toBe(before + 1);
  });

  it('writes to one address at most three times a day', async () => {
    for (let n = 0; n < 5; n += 1) await send({ ...whole, email: 'Uhri@example.test' });
    const { mails } = await api.db.one<{ mails: number }>(
      `select count(*)::int as mails from outbox_mails where lower(recipient) = 'uhri@example.test'`,
    );
    expect(mails).toBe(3);
  });

  it('acts as nobody: a signed-in browser’s cookie counts for nothing', async () => {
    await coordinator.post('/aloite', ...formBody(whole));
    const { by } = await api.db.one<{ by: string | null }>(
      'select created_by as by from initiatives order by created_at desc, id desc limit 1',
    );
    expect(by).toBeNull();
  });
});

describe('who sends again and again', () => {
  it('is asked to wait, in words', async () => {
    const api = await startTestApi();
    const fields = { title: 'Valot', text: 'Pimeää.', makerKind: 'resident' };
    const statuses: number[] = [];
    let text = '';
    for (let n = 0; n < 6; n += 1) {
      const answer = await api.anonymous.post('/aloite', ...formBody(fields));
      statuses.push(answer.status);
      text = answer.text;
    }
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
    expect(text).toContain('Odota minuutti');
    await api.close();
  });
});
