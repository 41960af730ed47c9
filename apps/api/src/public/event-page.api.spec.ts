import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailTemplates, OutboxMail, type RenderedMail } from '@elinvoima/domain/platform';
import ICAL from 'ical.js';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { formBody } from '../testing/survey-round.js';

interface Made {
  id: string;
  slug: string;
  version: number;
}

/** An entrepreneur without an account signs up for an event, waits for a place, and gives it back. */
describe('the public page of an event', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '100' } });
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const coffee = {
    title: 'Aamukahvit',
    kind: 'morning_coffee',
    startsAt: '2026-11-26T06:00:00Z',
    endsAt: '2026-11-26T08:00:00Z',
    place: 'Kunnantalo',
    onlineLink: 'https://kokous.example/abc',
    online: true,
    registrationOpen: true,
  };
  const make = async (fields: object = {}): Promise<Made> =>
    (await coordinator.post<Made>('events', { ...coffee, ...fields })).body;
  const open = (path: string, headers: Record<string, string> = {}) =>
    api.anonymous.get(path, { accept: 'text/html', ...headers });
  const whole = (name: string, more: Record<string, string> = {}): Record<string, string> => ({
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.test`,
    _submission: randomUUID(),
    ...more,
  });
  const send = (path: string, fields: Record<string, string>) => api.anonymous.post(path, ...formBody(fields));
  const list = (eventId: string) =>
    api.db.query<{ id: string; name: string; state: string; companyId: string | null; companyName: string | null }>(
      `select id, name, state, company_id as "companyId", company_name as "companyName" from event_registrations
       where event_id = $1 order by created_at, id`,
      [eventId],
    );
  const mails = (recipient: string) =>
    api.db.repository(OutboxMail).find({ where: { recipient }, order: { createdAt: 'ASC', id: 'ASC' } });
  const rendered = async (mail: OutboxMail | undefined): Promise<RenderedMail> => {
    if (mail === undefined) throw new Error('no such mail');
    const answer = await api.app.get(MailTemplates).get(mail.template).render(mail, 'send');
    if (answer === null) throw new Error(`the mail ${mail.template} is not wanted`);
    return answer;
  };
  const cancelLink = async (recipient: string): Promise<string> => {
    const [receipt] = await mails(recipient);
    return /\/e\/peru\/[\w-]{22}/.exec((await rendered(receipt)).text)?.[0] ?? '';
  };
  const traces = () =>
    api.db.one<object>(
      `select (select count(*) from event_registrations) as registrations, (select count(*) from outbox_mails) as mails,
         (select count(*) from audit_entries) as audits, (select count(*) from event_link_tokens) as tokens`,
    );

  it('tells what, when and where in the reader’s language, keeps the link to the meeting, and opening it changes nothing', async () => {
    const { slug } = await make({ title: 'Näytös', capacity: 30, contact: 'Elinvoimapalvelut, 03 000 0000' });
    const before = await traces();
    const page = await open(`/e/${slug}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="fi">');
    expect(page.text).toContain('torstaina 26. marraskuuta 2026 klo 8.00–10.00');
    expect(page.text).toContain('30 paikkaa, yli 10 vapaana');
    expect(page.text).toContain('Testilä');
    expect(page.text).toContain('Elinvoimapalvelut, 03 000 0000');
    expect(page.text).not.toContain('kokous.example');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['set-cookie']).toBeUndefined();
    expect((await open(`/e/${slug}?lang=sv`)).text).toContain('Anmäl dig');
    expect((await open(`/e/${slug}`, { 'accept-language': 'en' })).text).toContain('Sign up');
    const file = await open(`/e/${slug}/kalenteri.ics`);
    const [event] = new ICAL.Component(ICAL.parse(file.text) as unknown[]).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe('Näytös');
    expect(file.text).not.toContain('kokous.example');
    await open('/tapahtumat');
    await open('/tapahtumat.ics');
    expect(await traces()).toEqual(before);
  });

  it('takes a person, suggests the company, and mails a receipt with the meeting, a calendar entry and a link to cancel', async () => {
    const { body: company } = await coordinator.post<{ id: string }>('companies', { name: 'Parolan Konepaja Oy' });
    const { id, slug } = await make();
    const sent = await send(
      `/e/${slug}`,
      whole('Maija Mallikas', {
        company: ' parolan  konepaja oy ',
        needs: 'Kasvis',
        others: 'Matti\n\nMervi',
        mailings: 'yes',
      }),
    );
    expect([sent.status, sent.headers['location']]).toEqual([303, `/e/${slug}/kiitos?tila=paikka&lang=fi`]);
    expect((await open(`/e/${slug}/kiitos?tila=paikka`)).text).toContain('Olet ilmoittautunut');
    const people = await list(id);
    expect(people.map(({ name, state, companyId }) => [name, state, companyId])).toEqual([
      ['Maija Mallikas', 'confirmed', null],
      ['Matti', 'confirmed', null],
      ['Mervi', 'confirmed', null],
    ]);
    const [receipt, ...more] = await mails('maija.mallikas@example.test');
    expect(more).toEqual([]);
    const { subject, text, calendar } = await rendered(receipt);
    expect(subject).toBe('Olet ilmoittautunut: Aamukahvit');
    expect(text).toContain('https://kokous.example/abc');
    expect(text).toContain('Ilmoittautuneita: 3 henkilöä');
    expect(text).not.toContain('Maija');
    expect(calendar?.method).toBe('PUBLISH');
    expect(calendar?.content).toContain('https://kokous.example/abc');
    await send(`/e/${slug}`, whole('Toinen Talo', { company: 'Parolan Konepaja Oy' }));
    const { body } = await coordinator.get<{
      items: { id: string; needs: string | null; suggestion: { id: string } | null }[];
    }>(`events/${id}/registrations`);
    expect(body.items.map(({ needs }) => needs)).toEqual(['Kasvis', null, null, null]);
    expect(body.items.map(({ suggestion }) => suggestion?.id)).toEqual(Array.from({ length: 4 }, () => company.id));
    // One press links those who came together, and nobody else who wrote the same name.
    await coordinator.post(`events/${id}/registrations/${body.items[0]?.id}/company`, { companyId: company.id });
    expect((await list(id)).map(({ companyId }) => companyId)).toEqual([company.id, company.id, company.id, null]);
  });

  it('keeps what was written when something is missing, and an unknown company as text', async () => {
    const { id, slug } = await make();
    const answer = await send(`/e/${slug}`, { name: 'Kalle <b>', email: 'ei osoite', company: 'Aivan Uusi Tmi' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Kalle &lt;b&gt;');
    expect(answer.text).toContain('Aivan Uusi Tmi');
    expect(answer.text).toContain('href="#email"');
    expect(await list(id)).toEqual([]);
    await send(`/e/${slug}`, whole('Kalle', { company: 'Aivan Uusi Tmi' }));
    expect(await list(id)).toMatchObject([{ companyId: null, companyName: 'Aivan Uusi Tmi' }]);
    const crowd = Array.from({ length: 5 }, (_, n) => `Henkilö ${n}`).join('\n');
    expect((await send(`/e/${slug}`, whole('Liisa', { others: crowd }))).status).toBe(422);
  });

  it('one address is one registration, and the answer does not tell that it was there', async () => {
    const { id, slug } = await make({ capacity: 2 });
    const fields = whole('Ville Virta');
    await send(`/e/${slug}`, fields);
    await send(`/e/${slug}`, fields);
    expect(await mails('ville.virta@example.test')).toHaveLength(1);
    const again = await send(`/e/${slug}`, { ...whole('Joku Muu'), email: 'VILLE.VIRTA@example.test' });
    const other = await send(`/e/${slug}`, whole('Toinen Tulija'));
    expect(again.headers['location']).toBe(other.headers['location']);
    expect((await list(id)).map(({ name }) => name)).toEqual(['Ville Virta', 'Toinen Tulija']);
    // Full now: an address that is on the list is answered like any other.
    const known = await send(`/e/${slug}`, { ...whole('X Y'), email: 'ville.virta@example.test' });
    const unknown = await send(`/e/${slug}`, whole('Jonottaja'));
    expect(known.headers['location']).toBe(unknown.headers['location']);
    for (let n = 0; n < 4; n += 1) await send(`/e/${slug}`, { ...whole('X Y'), email: 'ville.virta@example.test' });
    const { sent } = await api.db.one<{ sent: number }>(
      `select count(*)::int as sent from outbox_mails where lower(recipient) = 'ville.virta@example.test'`,
    );
    expect(sent).toBe(3);
    // Neither another event nor a sorted address of the same mailbox fills it further.
    const { id: elsewhere, slug: otherSlug } = await make();
    await send(`/e/${otherSlug}`, { ...whole('Ville Virta'), email: 'ville.virta+a@example.test' });
    expect(await list(elsewhere)).toHaveLength(1);
    expect(await mails('ville.virta+a@example.test')).toEqual([]);
  });

  it('a robot is thanked and forgotten, and a form on another site’s page is refused', async () => {
    const { id, slug } = await make();
    const robot = await send(`/e/${slug}`, whole('Robo', { website: 'https://spam.example' }));
    expect([robot.status, robot.headers['location']]).toEqual([303, `/e/${slug}/kiitos?lang=fi`]);
    const [body, headers] = formBody(whole('Uhri'));
    const foreign = await api.anonymous.post(`/e/${slug}`, body, { ...headers, 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    expect(await list(id)).toEqual([]);
  });

  it('the link cancels by a press only, and the place goes to who has waited longest', async () => {
    const { id, slug } = await make({ capacity: 1 });
    await send(`/e/${slug}`, whole('Eka'));
    const second = await send(`/e/${slug}`, whole('Toka'));
    await send(`/e/${slug}`, whole('Kolmas'));
    expect(second.headers['location']).toBe(`/e/${slug}/kiitos?tila=jono&lang=fi`);
    expect((await open(`/e/${slug}`)).text).toContain('Ilmoittaudu jonoon');
    const [waiting] = await mails('toka@example.test');
    const told = await rendered(waiting);
    expect([told.subject, told.calendar, told.text.includes('kokous.example')]).toEqual([
      'Olet jonossa: Aamukahvit',
      undefined,
      false,
    ]);
    const link = await cancelLink('eka@example.test');
    const page = await open(link);
    expect(page.text).toContain('Eka');
    expect(page.text).toContain('noindex');
    expect((await list(id)).map(({ state }) => state)).toEqual(['confirmed', 'waiting', 'waiting']);
    const [first] = await list(id);
    const none = await send(link, {});
    expect(none.status).toBe(422);
    const pressed = await send(link, { who: first?.id ?? '' });
    expect([pressed.status, pressed.headers['location']]).toEqual([303, `${link}?lang=fi`]);
    expect((await open(link)).text).toContain('Ilmoittautuminen on peruttu');
    expect((await send(link, { who: first?.id ?? '' })).status).toBe(303);
    expect((await list(id)).map(({ state }) => state)).toEqual(['cancelled', 'confirmed', 'waiting']);
    const templates = (await mails('toka@example.test')).map(({ template }) => template);
    expect(templates).toEqual(['event-receipt', 'event-promoted']);
    const [, promoted] = await mails('toka@example.test');
    expect((await rendered(promoted)).text).toContain('https://kokous.example/abc');
    const [, gone] = await mails('eka@example.test');
    expect((await rendered(gone)).calendar?.method).toBe('CANCEL');
    expect((await mails('kolmas@example.test')).map(({ template }) => template)).toEqual(['event-receipt']);
  });

  it('one of a party may cancel, nobody of another party can be, and a link serves its own purpose only', async () => {
    const { id, slug } = await make();
    await send(`/e/${slug}`, whole('Anna', { others: 'Bertta' }));
    await send(`/e/${slug}`, whole('Sivullinen'));
    const link = await cancelLink('anna@example.test');
    const people = await list(id);
    const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? '';
    expect((await open(link)).text).not.toContain('Sivullinen');
    await send(link, { who: idOf('Sivullinen') });
    await send(link, { who: idOf('Bertta') });
    expect((await list(id)).map(({ state }) => state)).toEqual(['confirmed', 'cancelled', 'confirmed']);
    const token = link.split('/').at(-1);
    expect((await open(`/e/${slug}/kutsu/${token}`)).status).toBe(404);
    expect((await send(`/e/${slug}/kutsu/${token}`, whole('Väärä'))).status).toBe(404);
    expect((await open(`/u/${token}`)).status).toBe(404);
    expect((await open('/e/peru/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
    const { kept } = await api.db.one<{ kept: number }>(
      `select count(*)::int as kept from event_link_tokens where encode(token_hash, 'escape') like '%' || $1 || '%'`,
      [token],
    );
    expect(kept).toBe(0);
  });

  it('a page says why nobody can sign up, and a late form is not taken', async () => {
    const words = async (fields: object, status = 200) => {
      const { id, slug } = await make({ title: `Tila ${randomUUID()}`, ...fields });
      const page = await open(`/e/${slug}`);
      expect(page.status).toBe(status);
      const late = await send(`/e/${slug}`, whole('Myöhäinen'));
      expect([late.status >= 400, await list(id)]).toEqual([true, []]);
      return page.text;
    };
    expect(await words({ status: 'cancelled' })).toContain('Tapahtuma on peruttu');
    const past = { startsAt: '2026-11-10T06:00:00Z', endsAt: '2026-11-10T08:00:00Z' };
    expect(await words(past)).toContain('Tapahtuma on jo ollut');
    expect(await words({ registrationClosesAt: '2026-11-17T10:00:00Z' })).toContain('Ilmoittautuminen on päättynyt');
    expect(await words({ registrationOpensAt: '2026-11-20T06:00:00Z' })).toContain(
      'Ilmoittautuminen alkaa perjantaina 20. marraskuuta 2026 klo 8.00',
    );
    const draft = await words({ registrationOpen: false, description: 'Salainen ohjelma' }, 404);
    expect(draft).toContain('Tapahtumaa ei löytynyt');
    const none = await open('/e/ei-ole-2026-11-26');
    const besidesAddress = (text: string) => text.replaceAll(/\/e\/[\w-]+/g, '');
    expect([none.status, besidesAddress(none.text)]).toEqual([404, besidesAddress(draft)]);
    const hidden = await make({ registrationOpen: false });
    const sent = await send(`/e/${hidden.slug}`, whole('Arvaaja'));
    const unknown = await send('/e/ei-ole', whole('Arvaaja'));
    expect([sent.status, besidesAddress(sent.text)]).toEqual([404, besidesAddress(unknown.text)]);
    const { slug } = await make({ capacity: 1, waitingList: false });
    await send(`/e/${slug}`, whole('Ainoa'));
    expect((await open(`/e/${slug}`)).text).toContain('Kaikki paikat on varattu');
    expect((await send(`/e/${slug}`, whole('Liikaa'))).status).toBe(409);
  });

  it('the list of what is coming holds published events only, and its feed is read by a calendar library', async () => {
    const secret = await make({ title: 'Luonnos', registrationOpen: false });
    const shown = await make({ title: 'Messut', kind: 'fair' });
    const page = await open('/tapahtumat');
    expect([page.text.includes(`/e/${shown.slug}`), page.text.includes(secret.slug)]).toEqual([true, false]);
    const feed = await api.anonymous.get('/tapahtumat.ics');
    const events = new ICAL.Component(ICAL.parse(feed.text) as unknown[]).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toContain('Messut');
    expect(feed.text).not.toContain('Luonnos');
    expect(feed.text).not.toContain('kokous.example');
  });

  it('a new time is told to all with the same uid and a higher sequence, a cancellation takes the entry back', async () => {
    const { id, slug, version } = await make({ capacity: 1 });
    await send(`/e/${slug}`, whole('Muutos Mies'));
    await send(`/e/${slug}`, whole('Jono Jaana'));
    const told = async (email: string, at: number) => rendered((await mails(email))[at]);
    const entryOf = ({ calendar }: RenderedMail) => {
      const entry = new ICAL.Component(ICAL.parse(calendar?.content ?? '') as unknown[]).getFirstSubcomponent('vevent');
      return { uid: entry?.getFirstPropertyValue('uid'), sequence: Number(entry?.getFirstPropertyValue('sequence')) };
    };
    const receipt = entryOf(await told('muutos.mies@example.test', 0));
    const renamed = await coordinator.patch<Made>(`events/${id}`, version, { description: 'Kahvia' });
    const moved = await coordinator.patch<Made>(`events/${id}`, renamed.body.version, {
      startsAt: '2026-11-27T06:00:00Z',
      endsAt: '2026-11-27T08:00:00Z',
    });
    expect(await mails('jono.jaana@example.test')).toHaveLength(2);
    const news = await told('muutos.mies@example.test', 1);
    expect(news.subject).toBe('Muutos: Aamukahvit');
    expect(news.text).toContain('perjantaina 27. marraskuuta');
    expect(entryOf(news)).toEqual({ uid: receipt.uid, sequence: receipt.sequence + 1 });
    await coordinator.patch(`events/${id}`, moved.body.version, { status: 'cancelled' });
    const off = await told('muutos.mies@example.test', 2);
    expect([off.subject, off.calendar?.method]).toEqual(['Peruttu: Aamukahvit', 'CANCEL']);
    expect(entryOf(off).sequence).toBe(receipt.sequence + 2);
    const link = await cancelLink('muutos.mies@example.test').catch(() => '');
    expect(link).toBe('');
  });
});
