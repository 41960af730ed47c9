import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { lateEnquiry } from '@elinvoima/domain/enquiries';
import { EnquiryMails, TellAskers } from '@elinvoima/domain/enquiry-page';
import { Clock, MailTemplates, OutboxMail, hashToken, type FixedClock } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { formBody } from '../testing/survey-round.js';

const businessId = '9000042-5';

/** Somebody without an account asks for a plot, is answered by a named person, and follows it by a link. */
describe('the public enquiry page', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let officer: TestClient;

  beforeAll(async () => {
    // A Friday afternoon: eight office hours from now are on Monday.
    api = await startTestApi({ now: '2026-11-20T12:30:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
    coordinator = await api.as('coordinator');
    officer = await api.as('land_use_officer');
  });
  afterAll(() => api.close());

  const open = (path: string, headers: Record<string, string> = {}) =>
    api.anonymous.get(path, { accept: 'text/html', ...headers });
  const whole = {
    kind: 'plot',
    use: 'Konepaja',
    areaMin: '1 500 m²',
    name: 'Kaisa Kysyjä',
    email: 'kaisa@example.test',
  };
  const send = (fields: Record<string, string>) => api.anonymous.post('/kysy', ...formBody(fields));
  const followed = async (fields: Record<string, string> = whole): Promise<string> =>
    String((await send(fields)).headers['location']).split('?')[0] ?? '';
  const stored = () =>
    api.db.one<Record<string, number>>(
      `select (select count(*)::int from enquiries) as enquiries, (select count(*)::int from enquiry_link_tokens) as tokens,
         (select count(*)::int from enquiry_messages) as messages, (select count(*)::int from outbox_mails) as mails,
         (select count(*)::int from audit_entries) as audits`,
    );
  const last = () =>
    api.db.one<{
      id: string;
      title: string;
      kind: string;
      channel: string;
      companyId: string | null;
      ownerId: string | null;
      askerName: string | null;
      requirement: Record<string, unknown>;
      by: string | null;
      version: number;
    }>(
      `select id, title, kind, channel, company_id as "companyId", owner_id as "ownerId", asker_name as "askerName", requirement,
         created_by as by, version from enquiries order by created_at desc, id desc limit 1`,
    );
  const site = async (name: string, isPublic: boolean): Promise<string> => {
    const { id } = await api.db.one<{ id: string }>(
      `insert into sites (kind, name, is_public) values ('premises', $1, $2) returning id`,
      [name, isPublic],
    );
    return id;
  };

  it('is a form in the reader’s language with nothing from elsewhere, and opening it changes nothing', async () => {
    const before = await stored();
    const page = await open('/kysy');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="fi">');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['set-cookie']).toBeUndefined();
    expect((await open('/kysy?lang=sv')).text).toContain('Fråga om en tomt eller lokal');
    expect((await open('/kysy', { 'accept-language': 'en' })).text).toContain('Ask about a plot or premises');
    for (const path of ['/kysy/AAAAAAAAAAAAAAAAAAAAAA', '/kysy/a/b']) expect((await open(path)).status).toBe(404);
    expect((await open('/kysy/lopetettu')).status).toBe(200);
    expect(await stored()).toEqual(before);
  });

  it('answers with a name and a moment, on the page and by mail, and keeps the link as a hash', async () => {
    const sent = await send({ ...whole, _language: 'fi', neededBy: '2027-05-01', jobs: '12', budget: '250 000 €' });
    expect(sent.status).toBe(303);
    const location = String(sent.headers['location']);
    const token = /^\/kysy\/([\w-]{22})\?sent=1&lang=fi$/.exec(location)?.[1] ?? '';
    const page = await open(location);
    expect(page.text).toContain('Kyselysi on saapunut');
    const promise = 'Testi land_use_officer vastaa sinulle viimeistään maanantaina 23.11. klo 15.';
    expect(page.text).toContain(promise);
    const enquiry = await last();
    expect(enquiry).toMatchObject({
      title: 'Tontti: Konepaja',
      channel: 'web',
      ownerId: officer.userId,
      by: null,
      requirement: { areaMin: 1500, areaMax: null, use: 'Konepaja', neededBy: '2027-05-01', jobs: 12, budget: 250_000 },
    });
    const hashes = await api.db.query<{ h: Buffer }>(
      'select token_hash as h from enquiry_link_tokens where enquiry_id = $1',
      [enquiry.id],
    );
    expect(hashes.map(({ h }) => h)).toEqual([hashToken(token)]);
    const { body: outbox } = await coordinator.get<{ items: { to: string; subject: string; text: string }[] }>(
      'outbox',
    );
    const receipt = outbox.items.find(({ to }) => to === 'kaisa@example.test');
    expect(receipt?.subject).toBe('Kyselysi on saapunut (Testilä)');
    expect(receipt?.text).toContain(promise);
    // Whatever a stranger writes does not leave in our name to an address of their choice.
    for (const word of ['Konepaja', 'Kaisa', '250']) expect(receipt?.text).not.toContain(word);
    const told = outbox.items.find(({ to }) => to === 'land_use_officer@example.test');
    expect(told?.subject).toBe('Uusi kysely lomakkeelta, vastaa viimeistään maanantaina 23.11. klo 15');
    expect(JSON.stringify(told)).not.toContain('Kaisa');
  });

  it('the automatic receipt is no first answer; an answer is', async () => {
    const path = await followed();
    const { id } = await last();
    expect((await open(path)).text).toContain('Odottaa vastausta');
    expect(await api.db.one('select first_answered_at as at from enquiries where id = $1', [id])).toEqual({ at: null });
    await officer.post(`enquiries/${id}/first-answer`, {});
    const { text } = await open(path);
    expect(text).toContain('Vastasimme sinulle');
    expect(text).not.toContain('vastaa sinulle viimeistään');
  });

  it('knows a company of ours by its business id, and keeps what was written of another', async () => {
    const { body: company } = await coordinator.post<{ id: string }>('companies', { name: 'Tunnettu Oy', businessId });
    await send({ ...whole, company: 'Kuka vain', businessId: businessId.replace('-', '') });
    expect(await last()).toMatchObject({
      companyId: company.id,
      title: 'Tontti: Kuka vain',
      askerName: 'Kaisa Kysyjä',
    });
    await send({ ...whole, company: 'Uusi Paja Oy', businessId: '9000043-3' });
    const enquiry = await last();
    expect(enquiry.companyId).toBeNull();
    const { body } = await officer.get(`enquiries/${enquiry.id}/asker-page`);
    expect(body).toMatchObject({
      isFollowed: true,
      companyName: 'Uusi Paja Oy',
      businessId: '9000043-3',
      messages: [],
    });
  });

  it('names the public site that was asked about, and ignores every other', async () => {
    const [shown, hidden] = [await site('Keskustan liiketila', true), await site('Salainen halli', false)];
    const form = await open(`/kysy?kohde=${shown}&kohde=${hidden}&kohde=nothing`);
    expect(form.text).toContain('Keskustan liiketila');
    expect(form.text).not.toContain('Salainen halli');
    // The kind of the site is chosen already.
    expect(form.text).toMatch(/<input[^>]*checked=""[^>]*value="premises"|<input[^>]*value="premises"[^>]*checked=""/);
    const path = await followed({ ...whole, kind: 'premises', kohde: shown });
    const page = await open(path);
    expect(page.text).toContain(`/tontit/${shown}`);
    const { id } = await last();
    expect((await coordinator.get(`enquiries/${id}/asker-page`)).body).toMatchObject({
      askedSites: [{ id: shown, name: 'Keskustan liiketila' }],
    });
    await send({ ...whole, kohde: hidden });
    expect((await officer.get(`enquiries/${(await last()).id}/asker-page`)).body).toMatchObject({ askedSites: [] });
    await api.db.query('update sites set is_public = false where id = $1', [shown]);
    expect((await open(path)).text).not.toContain('Keskustan liiketila');
  });

  it('names the public sites that were proposed once the enquiry has come that far, and no reason, draft or secret', async () => {
    const names = ['Ehdotettu tontti', 'Salattu tontti', 'Vedetty tontti', 'Kysytty tontti'] as const;
    const [open_, secret, withdrawn, asked] = await Promise.all(
      names.map((name) => site(name, name !== 'Salattu tontti')),
    );
    const path = await followed({ ...whole, kohde: asked ?? '' });
    const { id } = await last();
    const propose = async (siteId: unknown) =>
      (await officer.post<{ id: string; version: number }>(`enquiries/${id}/proposals`, { siteId, reason: 'Peruste' }))
        .body;
    await propose(open_);
    await propose(secret);
    const taken = await propose(withdrawn);
    const changed = { state: 'withdrawn', stateReason: 'Ei enää' };
    expect((await officer.patch(`site-proposals/${taken.id}`, taken.version, changed)).status).toBe(200);
    const shown = async () =>
      [...(await open(path)).text.matchAll(/tontit\/[\w-]+[^>]*>([^<]+)<\/a>(?: – |<!-- -->)*([^<]*)/g)].map(
        ([, name = '', origin = '']) => `${name}: ${origin}`,
      );
    expect(await shown()).toEqual(['Kysytty tontti: kysyit tästä']);
    await officer.post(`enquiries/${id}/stage`, { stage: 'proposed' });
    expect(await shown()).toEqual(['Ehdotettu tontti: ehdotimme tätä', 'Kysytty tontti: kysyit tästä']);
    await propose(asked);
    expect(await shown()).toEqual(['Ehdotettu tontti: ehdotimme tätä', 'Kysytty tontti: ehdotimme tätä']);
    expect((await open(path)).text).not.toContain('Peruste');
    // What the catalogue shows no more has no page to lead to.
    await api.db.query(`update sites set status = 'sold' where id = $1`, [open_]);
    expect(await shown()).toEqual(['Kysytty tontti: ehdotimme tätä']);
  });

  it('shows what must be put right with what was written, and stores nothing', async () => {
    const before = await stored();
    const page = await send({
      kind: 'castle',
      name: ' ',
      use: 'Jotain "hyvää" <b>',
      areaMin: 'paljon',
      email: 'ei-osoite',
      businessId: '9000042-1',
    });
    expect(page.status).toBe(422);
    for (const field of ['kind', 'name', 'email']) expect(page.text).toContain(`href="#${field}"`);
    expect(page.text).toContain('Jotain &quot;hyvää&quot; &lt;b&gt;');
    const figures = await send({
      kind: 'plot',
      name: 'Kaisa',
      areaMin: '2000',
      areaMax: '1000',
      jobs: '1,5',
      businessId: '9000042-1',
    });
    for (const field of ['areaMax', 'jobs', 'businessId', 'email']) expect(figures.text).toContain(`href="#${field}"`);
    expect(figures.text).toContain('Anna sähköposti tai puhelin');
    const code = await send({ ...whole, notes: 'Tunnukseni on 131052-308T' });
    expect(code.status).toBe(422);
    expect(code.text).toContain('henkilötunnus. Poista se.');
    expect((await api.anonymous.post('/kysy', { any: 'thing' })).status).toBe(422);
    expect(await stored()).toEqual(before);
  });

  it('sent twice is one enquiry; what a robot has filled in is none', async () => {
    const before = (await stored())['enquiries'] ?? 0;
    const fields = { ...whole, _submission: '0198b0c0-0000-7000-8000-00000000abce' };
    const [first, second] = await Promise.all([followed(fields), followed(fields)]);
    expect((await stored())['enquiries']).toBe(before + 1);
    for (const path of [first, second]) expect((await open(path)).status).toBe(200);
    expect((await send({ ...whole, website: 'http://spam.example' })).status).toBe(303);
    expect((await stored())['enquiries']).toBe(before + 1);
  });

  it('a form’s number is no key: later, or once links were taken back, it is thanked for and gives no link', async () => {
    const again = async (fields: Record<string, string>) => String((await send(fields)).headers['location']);
    const number = '0198b0c0-0000-7000-8000-00000000aaa1';
    const fields = { ...whole, _language: 'fi', _submission: number };
    const path = await followed(fields);
    const { id } = await last();
    const rows = await api.db.query('select to_jsonb(f) as row from enquiry_forms f where f.enquiry_id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain(number);
    await api.db.query(
      `update enquiry_forms set created_at = created_at - interval '16 minutes' where enquiry_id = $1`,
      [id],
    );
    const before = await stored();
    expect(await again({ ...fields, _submission: number.toUpperCase() })).toBe('/kysy/lahetetty?lang=fi');
    expect((await open('/kysy/lahetetty?lang=fi')).text).toContain('kysely on jo lähetetty');
    expect(await stored()).toEqual(before);
    expect((await open(path)).status).toBe(200);
    const other = { ...fields, _submission: '0198b0c0-0000-7000-8000-00000000aaa2' };
    await api.anonymous.post(`${await followed(other)}/lopeta`, ...formBody({}));
    expect(await again(other)).toBe('/kysy/lahetetty?lang=fi');
  });

  it('shows as the asker’s words what they sent, not what staff wrote over it', async () => {
    const path = await followed({ ...whole, notes: 'Omat sanani' });
    const { id, version, requirement } = await last();
    const written = { requirement: { ...requirement, use: 'Meidän tulkintamme', notes: 'Maksukyky epäselvä' } };
    expect((await officer.patch(`enquiries/${id}`, version, written)).status).toBe(200);
    const { text } = await open(path);
    for (const words of ['Konepaja', 'Omat sanani']) expect(text).toContain(words);
    for (const words of ['tulkintamme', 'Maksukyky']) expect(text).not.toContain(words);
    // Of a call nothing was sent: what staff wrote of it stays theirs.
    const called = await officer.post<{ id: string }>('enquiries', {
      kind: 'plot',
      channel: 'phone',
      contact: { name: 'Soittaja' },
      requirement: { use: 'Varasto', notes: 'Kuulosti hätäiseltä' },
    });
    const given = await officer.post<{ address: string }>(`enquiries/${called.body.id}/asker-links`, {});
    const page = await open(new URL(given.body.address).pathname);
    expect(page.status).toBe(200);
    for (const words of ['Varasto', 'hätäiseltä']) expect(page.text).not.toContain(words);
  });

  it('is late by what the asker was told, whatever is promised by now', async () => {
    await followed();
    const { id } = await last();
    const clock = async () =>
      (await officer.get<{ answerDueAt: string; answerHoursLeft: number }>(`enquiries/${id}`)).body;
    const now = '2026-11-20T12:30:00Z';
    const isLate = async () =>
      (await api.db.query(`select from enquiries q where q.id = $1 and ${lateEnquiry('$2', '$2')}`, [id, now]))
        .length === 1;
    expect(await clock()).toMatchObject({ answerDueAt: '2026-11-23T13:00:00.000Z' });
    expect(await isLate()).toBe(false);
    await api.db.query(`update enquiries set promised_answer_at = '2026-11-20T12:00:00Z' where id = $1`, [id]);
    expect(await clock()).toMatchObject({ answerDueAt: '2026-11-20T12:00:00.000Z' });
    expect(await isLate()).toBe(true);
    // What has come to an agreement waits for no first answer.
    await api.db.query(`update enquiries set stage = 'agreed' where id = $1`, [id]);
    expect(await isLate()).toBe(false);
    expect(await clock()).toMatchObject({ answerDueAt: null });
  });

  it('shows the way in the asker’s words, without reasons, notes or stages of the house', async () => {
    const path = await followed();
    const { id, version } = await last();
    await officer.patch(`enquiries/${id}`, version, { nextStep: 'Sisäinen muistio' });
    for (const stage of ['needs_assessed', 'proposed']) await officer.post(`enquiries/${id}/stage`, { stage });
    expect((await open(path)).text).toContain('Olemme ehdottaneet paikkaa');
    await officer.post(`enquiries/${id}/stage`, { stage: 'lost', reason: 'Salainen syy' });
    const { text } = await open(path);
    for (const words of ['Kysely on päättynyt', 'Tarpeet on käyty läpi', 'Testi land_use_officer', 'Konepaja'])
      expect(text).toContain(words);
    for (const words of ['Salainen', 'Sisäinen', 'Menetetty', 'Rauennut']) expect(text).not.toContain(words);
  });

  it('a message is added once, dated, and its owner is told without a word of it', async () => {
    const path = await followed();
    const { id } = await last();
    const before = await stored();
    const fields = { text: 'Aikataulu muuttui.', _submission: '0198b0c0-0000-7000-8000-00000000abcf' };
    const say = (more: Record<string, string>) => api.anonymous.post(`${path}/viesti`, ...formBody(more));
    const sent = await say(fields);
    expect([sent.status, (await say(fields)).status]).toEqual([303, 303]);
    expect((await open(String(sent.headers['location']))).text).toContain('Viesti on lähetetty.');
    expect((await open(path)).text).toContain('Aikataulu muuttui.');
    expect((await say({ text: ' ' })).status).toBe(422);
    expect((await say({ text: 'Olen 131052-308T' })).text).toContain('henkilötunnus');
    const after = await stored();
    expect([after['messages'], after['mails']]).toEqual([(before['messages'] ?? 0) + 1, (before['mails'] ?? 0) + 1]);
    const { body } = await officer.get<{ messages: { text: string }[] }>(`enquiries/${id}/asker-page`);
    expect(body.messages.map(({ text }) => text)).toEqual(['Aikataulu muuttui.']);
    const trail = await api.db.query('select action, changes from audit_entries where object_id = $1', [id]);
    expect(JSON.stringify(trail)).toContain('asker-message');
    for (const words of ['Aikataulu', 'Kaisa', 'kaisa@']) expect(JSON.stringify(trail)).not.toContain(words);
  });

  it('stopping ends every link; staff may give a new one and take it back', async () => {
    const path = await followed();
    const { id } = await last();
    const stopped = await api.anonymous.post(`${path}/lopeta`, ...formBody({ _language: 'sv' }));
    expect(stopped.headers['location']).toBe('/kysy/lopetettu?lang=sv');
    expect((await open(path)).status).toBe(404);
    const given = await officer.post<{ address: string }>(`enquiries/${id}/asker-links`, {});
    expect(given.status).toBe(201);
    const fresh = new URL(given.body.address).pathname;
    expect((await open(fresh)).status).toBe(200);
    const newer = await officer.post<{ address: string }>(`enquiries/${id}/asker-links`, { revokeOthers: true });
    expect((await open(fresh)).status).toBe(404);
    await officer.post(`enquiries/${id}/asker-links/revoke`, {});
    expect((await open(new URL(newer.body.address).pathname)).status).toBe(404);
  });

  it('a link that staff are given is in no kept answer: sent again it is another', async () => {
    await followed();
    const { id } = await last();
    const give = () =>
      officer.post<{ address: string }>(`enquiries/${id}/asker-links`, {}, { 'idempotency-key': 'one' });
    const [first, second] = [await give(), await give()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.address).not.toBe(first.body.address);
    const kept = await api.db.query('select response from idempotency_keys');
    expect(JSON.stringify(kept)).not.toContain('/kysy/');
  });

  describe('a queued mail', () => {
    const leaves = async (
      template: 'enquiry-receipt' | 'enquiry-state',
      to = 'kaisa@example.test',
    ): Promise<boolean> => {
      const { id } = await last();
      const mails = await api.db
        .repository(OutboxMail)
        .createQueryBuilder('m')
        .where(`m.template = :template and m.recipient = :to and m.reference ->> 'enquiryId' = :id`, {
          template,
          to,
          id,
        })
        .getMany();
      expect(mails).toHaveLength(1);
      const tokens = async () => (await stored())['tokens'] ?? 0;
      const before = await tokens();
      const [mail] = mails;
      const rendered = mail && (await api.app.get(MailTemplates).get(template).render(mail, 'send'));
      expect((await tokens()) - before).toBe(rendered ? 1 : 0);
      return Boolean(rendered);
    };
    const mailed = async (): Promise<string> => {
      await api.db.query(`delete from outbox_mails`);
      const path = await followed({ ...whole, mails: 'yes' });
      await api.app.get(EnquiryMails).putState((await last()).id, whole.email, 'fi');
      return path;
    };

    it('brings no link after links were taken back, by the asker or by staff', async () => {
      const path = await mailed();
      expect([await leaves('enquiry-receipt'), await leaves('enquiry-state')]).toEqual([true, true]);
      await officer.post(`enquiries/${(await last()).id}/asker-links/revoke`, {});
      expect([await leaves('enquiry-receipt'), await leaves('enquiry-state')]).toEqual([false, false]);
      expect((await open(path)).status).toBe(404);
      const stopped = await mailed();
      await api.anonymous.post(`${stopped}/lopeta`, ...formBody({}));
      expect([await leaves('enquiry-receipt'), await leaves('enquiry-state')]).toEqual([false, false]);
    });

    it('of the state leaves to nobody who wants none, and none to an address that is no longer the asker’s', async () => {
      const path = await mailed();
      await api.anonymous.post(`${path}/ilmoitukset`, ...formBody({ mails: 'no' }));
      expect([await leaves('enquiry-receipt'), await leaves('enquiry-state')]).toEqual([true, false]);
      await mailed();
      await api.db.query(`update enquiries set asker_email = 'muu@example.test' where id = $1`, [(await last()).id]);
      expect([await leaves('enquiry-receipt'), await leaves('enquiry-state')]).toEqual([false, false]);
    });
  });

  it('a link lives for some months after the end, and not in the bin', async () => {
    const path = await followed();
    const { id } = await last();
    await officer.post(`enquiries/${id}/stage`, { stage: 'lost', reason: 'Ei sopivaa' });
    expect((await open(path)).status).toBe(200);
    await api.db.query(`update enquiry_stages set since = since - interval '7 months' where enquiry_id = $1`, [id]);
    expect((await open(path)).status).toBe(404);
    const other = await followed();
    const { id: otherId, version } = await last();
    await officer.delete(`enquiries/${otherId}`, version);
    expect((await open(other)).status).toBe(404);
  });

  describe('who wishes to be mailed', () => {
    const clock = (): FixedClock => api.app.get(Clock);
    const later = (minutes: number) => clock().set(new Date(clock().now().getTime() + minutes * 60_000));
    const states = () =>
      api.db.query<{ recipient: string }>(
        `select recipient from outbox_mails where template = 'enquiry-state' and recipient = 'muutos@example.test'`,
      );

    beforeEach(async () => {
      await api.db.query(`delete from outbox_mails where template = 'enquiry-state'`);
    });

    it('hears of a change once it has settled, in their words, and no more after saying so', async () => {
      const tell = api.app.get(TellAskers);
      const path = await followed({ ...whole, email: 'muutos@example.test', mails: 'yes' });
      const { id } = await last();
      await officer.post(`enquiries/${id}/stage`, { stage: 'needs_assessed' });
      await tell.run();
      expect(await states()).toHaveLength(0);
      later(11);
      await tell.run();
      await tell.run();
      expect(await states()).toHaveLength(1);
      await api.anonymous.post(`${path}/ilmoitukset`, ...formBody({ mails: 'no' }));
      await officer.post(`enquiries/${id}/stage`, { stage: 'proposed' });
      later(11);
      await tell.run();
      expect(await states()).toHaveLength(1);
    });
  });

  describe('who receives', () => {
    const receivers = () =>
      coordinator.get<{ items: { kind: string; chosen: { id: string } | null; today: { id: string } | null }[] }>(
        'enquiry-receivers',
      );

    it('is by role until somebody is chosen, and a deputy during a leave', async () => {
      // Time has gone on in the tests before: settings ask for somebody who has just shown who they are.
      await api.as('administrator');
      await api.db.query('update sessions set confirmed_at = $1', [api.app.get(Clock).now()]);
      const { body } = await receivers();
      expect(body.items).toMatchObject([
        { kind: 'plot', chosen: null, today: { id: officer.userId } },
        { kind: 'premises', chosen: null, today: { id: coordinator.userId } },
      ]);
      const administrator = await api.as('administrator');
      await administrator.put('enquiry-receivers/premises', { userId: administrator.userId });
      await send({ ...whole, kind: 'premises' });
      expect((await last()).ownerId).toBe(administrator.userId);
      await administrator.post('handovers', { toId: officer.userId, startsOn: '2026-11-20', untilOn: '2026-11-30' });
      await send({ ...whole, kind: 'premises' });
      expect((await last()).ownerId).toBe(officer.userId);
      await administrator.put('enquiry-receivers/premises', { userId: null });
      await send({ ...whole, kind: 'premises' });
      expect((await last()).ownerId).toBe(coordinator.userId);
    });

    it('is somebody who may handle enquiries', async () => {
      const administrator = await api.as('administrator');
      const viewer = await api.as('viewer');
      const refused = await administrator.put('enquiry-receivers/plot', { userId: viewer.userId });
      expect(refused.status).toBe(422);
      expect((await administrator.put('enquiry-receivers/castle', { userId: null })).status).toBe(400);
      expect((await viewer.put('enquiry-receivers/plot', { userId: null })).status).toBe(403);
    });
  });
});
