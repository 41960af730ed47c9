import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { dropMail } from '../testing/mail-drop.js';

const mail = (headers: Record<string, string>, text: string): string =>
  [...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', text].join('\r\n');

describe('a mail becomes a draft', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let companyId: string;
  let contactId: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T12:00:00Z' });
    coordinator = await api.as('coordinator');
    const company = { name: 'Parolan Konepaja Oy', website: 'https://www.konepaja.example.test/yhteys' };
    companyId = (await coordinator.post<{ id: string }>('companies', company)).body.id;
    contactId = (
      await coordinator.post<{ id: string }>('contacts', {
        firstName: 'Aino',
        lastName: 'Aalto',
        email: 'Aino.Aalto@gmail.com',
        companies: [{ companyId }],
      })
    ).body.id;
  });
  afterAll(() => api.close());

  const interaction = async (id: string) => (await coordinator.get(`interactions/${id}`)).body;

  it('person by address, company by the person, and nothing counts before somebody has looked', async () => {
    const headers = {
      From: 'Aino Aalto <aino.aalto@GMAIL.com>',
      Subject: 'Re: Tontti',
      Date: 'Wed, 18 Nov 2026 10:15:00 +0200',
      'Message-ID': '<a@example.test>',
    };
    const { status, body } = await dropMail(coordinator, mail(headers, 'Hei, tontti kiinnostaa.'));
    expect(status).toBe(201);
    expect(body.guesses.map(({ kind, id, why }) => [kind, id, why])).toEqual([
      ['contact', contactId, 'address'],
      ['company', companyId, 'role'],
    ]);
    expect(await interaction(body.interactionId)).toMatchObject({
      type: 'email',
      status: 'draft',
      direction: 'inbound',
      occurredAt: '2026-11-18T08:15:00.000Z',
      subject: 'Tontti',
      notes: 'Hei, tontti kiinnostaa.',
      companies: [{ id: companyId }],
      contacts: [{ id: contactId }],
    });

    const again = await dropMail(coordinator, mail(headers, 'Hei, tontti kiinnostaa.'));
    expect(again.body).toMatchObject({ isRepeated: true, interactionId: body.interactionId });
    const { n } = await api.db.one<{ n: number }>(`select count(*)::int as n from interactions where type = 'email'`);
    expect(n).toBe(1);
  });

  it('company by its domain, and by its name where the address is of everybody', async () => {
    const byDomain = await dropMail(
      coordinator,
      mail({ From: 'eero@konepaja.example.test', Subject: 'Lasku' }, 'Hei.'),
    );
    expect(byDomain.body.guesses).toEqual([
      { kind: 'company', id: companyId, name: 'Parolan Konepaja Oy', why: 'website' },
    ]);
    const byName = await dropMail(
      coordinator,
      mail(
        { From: 'eero@outlook.com', Subject: 'Asia' },
        'Hei, olen Parolan konepajasta.\r\n\r\nEero, Parolan Konepaja',
      ),
    );
    expect(byName.body.guesses.map(({ id, why }) => [id, why])).toEqual([[companyId, 'name']]);
    const unknown = await dropMail(coordinator, mail({ From: 'x@outlook.com', Subject: 'Muu' }, 'Hei.'));
    expect([unknown.body.guesses, unknown.body.warnings]).toEqual([[], ['no-date', 'nobody']]);
  });

  it('one’s own mail is outbound, and what is logged of the day already is pointed out', async () => {
    await coordinator.post('interactions', {
      type: 'email',
      occurredAt: '2026-11-18T09:00:00Z',
      subject: 'Tonttiasia',
      companyIds: [companyId],
    });
    const { email } = (await coordinator.get<{ user: { email: string } }>('session')).body.user;
    const { body } = await dropMail(
      coordinator,
      mail(
        { From: email, To: 'Aino <aino.aalto@gmail.com>', Subject: 'Tontti', Date: 'Wed, 18 Nov 2026 11:00:00 +0200' },
        'Hei, tässä kartta.',
      ),
    );
    expect(body.sameDay.map(({ subject }) => subject)).toEqual(['Tonttiasia']);
    expect(await interaction(body.interactionId)).toMatchObject({
      direction: 'outbound',
      contacts: [{ id: contactId }],
    });
  });

  it('a forwarded mail is its writer’s; identity codes and attachments stay out', async () => {
    const { email } = (await coordinator.get<{ user: { email: string } }>('session')).body.user;
    const text =
      'Tiedoksi\r\n\r\nLähettäjä: Aino Aalto <aino.aalto@gmail.com>\r\nLähetetty: 17.11.2026\r\nAihe: Starttiraha\r\n\r\nTunnus 131052-308T.';
    const { body } = await dropMail(
      coordinator,
      mail({ From: email, Subject: 'VL: Starttiraha', 'Content-Type': 'text/plain; charset=utf-8' }, text),
    );
    expect(body).toMatchObject({ isForwarded: true, warnings: ['identity-code', 'no-date'] });
    expect(await interaction(body.interactionId)).toMatchObject({
      subject: 'Starttiraha',
      notes: 'Tunnus █████.',
      direction: 'inbound',
    });
    const { text: kept } = await api.db.one<{ text: string }>(
      `select coalesce(string_agg(to_jsonb(i)::text || to_jsonb(m)::text, ''), '') as text
       from interactions i join interaction_messages m on m.interaction_id = i.id`,
    );
    expect([kept.includes('308T'), kept.includes('@example.test')]).toEqual([false, false]);
  });

  it('what is no mail is refused in words, what is too big by its size, and who may not log by role', async () => {
    const before = await api.db.one<{ n: number }>('select count(*)::int as n from interactions');
    const refused = await dropMail(coordinator, 'PK\u0003\u0004');
    expect([refused.status, refused.text.includes('mail-unreadable') || refused.text.includes('.eml')]).toEqual([
      400,
      true,
    ]);
    expect((await dropMail(coordinator, Buffer.alloc(16 * 1024 * 1024, 'a'))).status).toBe(413);
    expect((await coordinator.post('mail-drafts', { file: 'x' })).status).toBe(415);
    expect((await dropMail(await api.as('viewer'), mail({ From: 'a@b.fi' }, 'x'))).status).toBe(403);
    expect(await api.db.one<{ n: number }>('select count(*)::int as n from interactions')).toEqual(before);
  });
});
