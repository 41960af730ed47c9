import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@elinvoima/contracts';
import { Digests, digestContent } from '@elinvoima/domain/digest';
import { Clock, type FixedClock } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Mail {
  subject: string;
  text: string;
}

describe('daily digest', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let director: TestClient;
  let digests: Digests;
  /** Another day, on which everybody is still signed in. */
  const at = async (instant: string) => {
    api.app.get<FixedClock>(Clock).set(new Date(instant));
    await api.db.query(
      `update sessions set signed_in_at = $1, last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day'`,
      [instant],
    );
  };

  beforeAll(async () => {
    // A Monday.
    api = await startTestApi({ now: '2026-11-23T04:30:00Z' });
    coordinator = await api.as('coordinator');
    director = await api.as('director');
    digests = api.app.get(Digests);
  });
  afterAll(() => api.close());

  const mails = async (role: string): Promise<Mail[]> =>
    (await coordinator.get<{ items: Mail[] }>(`outbox?to=${role}@example.test`)).body.items.filter(({ subject }) =>
      subject.startsWith('Elinvoima'),
    );

  it('says nothing when there is nothing to say', async () => {
    expect(await digests.run()).toBe(0);
    expect((await coordinator.post('session/digest')).body).toEqual({ outcome: 'nothing' });
  });

  it('tells what is late, due, waiting, given and ahead, as a mail that reads well', async () => {
    const company = (await coordinator.post<{ id: string }>('companies', { name: 'Parolan Konepaja Oy' })).body.id;
    const promise = (title: string, dueOn: string, extra = {}) =>
      coordinator.post('follow-ups', { title, dueOn, subject: { kind: 'company', id: company }, ...extra });
    await promise('Soita tarjouksesta', '2026-11-19');
    await promise('Lähetä tonttikartta', '2026-11-23');
    await promise('Sovi yrityskäynti', '2026-11-27');
    await promise('Kaukana', '2026-12-24');
    await coordinator.post('enquiries', {
      kind: 'plot',
      title: 'Tontti Parolasta',
      companyId: company,
      requirement: {},
    });
    await director.post('measures', {
      title: 'Yrityspalvelujen polku',
      primaryFactor: 'F1',
      ownerId: coordinator.userId,
    });
    expect(await digests.run()).toBe(2);
    const [mail] = await mails('coordinator');
    expect(mail?.subject).toBe('Elinvoima 23.11.2026: 1 myöhässä, 1 tänään, 1 kysely odottaa, 1 siirretty sinulle');
    expect(mail?.text).toBe(`Hei Testi coordinator,

luvattua ja odottavaa maanantaina 23. marraskuuta 2026.

MYÖHÄSSÄ
- Soita tarjouksesta, Parolan Konepaja Oy (19.11., 4 päivää myöhässä)

TÄNÄÄN
- Lähetä tonttikartta, Parolan Konepaja Oy

KYSELYT, JOIHIN EI OLE VASTATTU
- Tontti Parolasta, Parolan Konepaja Oy: vastattava tänään klo 16 mennessä, 8 työtuntia aikaa

SINULLE SIIRRETTY
- Toimenpide: Yrityspalvelujen polku

TULEVAN VIIKON AIKANA
- pe 27.11.2026: Sovi yrityskäynti, Parolan Konepaja Oy

Kuittaa ja siirrä täällä:
${api.config.publicUrl}/follow-ups

Aamun koosteen voi ottaa pois omista asetuksista:
${api.config.publicUrl}/settings

Testilä
`);
    // The director owns nothing; an enquiry without an owner waits for everybody who answers them.
    expect((await mails('director')).map(({ subject }) => subject)).toEqual(['Elinvoima 23.11.2026: 1 kysely odottaa']);
  });

  it('is one a day however often the job runs, also at the same time', async () => {
    await Promise.all([digests.run(), digests.run()]);
    expect(await digests.run()).toBe(0);
    expect(await mails('coordinator')).toHaveLength(1);
    expect((await coordinator.post('session/digest')).body).toEqual({ outcome: 'already' });
  });

  it('tells the next day only what came since, and is silent on a holiday and to who wants none', async () => {
    await at('2026-11-24T04:30:00Z');
    await director.send('PATCH', 'session/choices', { digestMails: false });
    expect(await digests.run()).toBe(1);
    const [mail] = await mails('coordinator');
    expect(mail?.subject).toBe('Elinvoima 24.11.2026: 2 myöhässä, 1 kysely odottaa');
    expect((await director.post('session/digest')).body).toEqual({ outcome: 'sent' });
    await at('2026-12-24T04:30:00Z');
    expect(await digests.run()).toBe(0);
  });

  it.each([
    ['sv', 'FÖRSENAT'],
    ['en', 'LATE'],
  ])('is written in the reader’s language: %s', async (language, word) => {
    await at(language === 'sv' ? '2026-11-25T04:30:00Z' : '2026-11-26T04:30:00Z');
    await coordinator.send('PATCH', 'session', { language });
    await digests.run();
    expect((await mails('coordinator'))[0]?.text).toContain(word);
  });

  it('tells of one’s own cases whose next step is due, and whose confidentiality is to be reviewed', async () => {
    await at('2026-11-26T22:30:00Z');
    const { body } = await coordinator.post<{ id: string }>('enquiries', {
      kind: 'plot',
      title: 'Halli Parolasta',
      contact: { name: 'Kysyjä' },
      ownerId: coordinator.userId,
      nextStep: 'Soita kaavasta',
      nextStepOn: '2026-11-27',
    });
    await api.db.query(`update enquiries set confidential_review_on = '2026-11-27' where id = $1`, [body.id]);
    expect((await coordinator.post('session/digest')).body).toEqual({ outcome: 'sent' });
    const text = (await mails('coordinator'))[0]?.text ?? '';
    expect(text).toContain('NEXT STEPS IN YOUR ENQUIRIES\n- Halli Parolasta\n');
    expect(text).toContain('ENQUIRIES WHOSE CONFIDENTIALITY IS TO BE REVIEWED\n- Halli Parolasta\n');
    // The longest late first; what was told in the asker's own words stays inside.
    expect(text).toMatch(
      /- Tontti Parolasta.*: \d working days late\n- Halli Parolasta: to be answered today by 16:00, 8/,
    );
    expect(text).not.toContain('kaavasta');
  });

  it('tells nobody of what their role may no longer open', async () => {
    await at('2026-11-30T04:30:00Z');
    await api.db.query(`update users set role = 'viewer' where id = $1`, [coordinator.userId]);
    await api.db.query(
      `insert into assignments (user_id, by_id, kind, object_id) values ($1, $2, 'feedback', uuidv7())`,
      [coordinator.userId, director.userId],
    );
    expect((await coordinator.post('session/digest')).body).toEqual({ outcome: 'nothing' });
    await api.db.query(`update users set role = 'coordinator' where id = $1`, [coordinator.userId]);
  });

  it('tells of requests near or past their last day whom they belong to, or nobody, and only who may read them', async () => {
    await at('2026-12-07T04:30:00Z');
    await coordinator.send('PATCH', 'session', { language: 'fi' });
    const contributor = await api.as('contributor');
    const ask = (number: number, kind: string, dueOn: string, ownerId: string | null, more = {}) =>
      api.db.query(
        `insert into information_requests (number, year, kind, invoked_right, asked, requester_name, received_on, due_on, owner_id, state, answered_on, outcome)
         values ($1, 2026, $2, $3, 'Pyydetty asia', 'Maija Mallikas', '2026-11-01', $4, $5, $6, $7, $8)`,
        [
          number,
          kind,
          kind === 'data_subject' ? 'access' : null,
          dueOn,
          ownerId,
          ...Object.values({ state: 'open', on: null, outcome: null, ...more }),
        ],
      );
    await ask(901, 'information', '2026-12-04', coordinator.userId);
    await ask(902, 'data_subject', '2026-12-10', null);
    await ask(903, 'information', '2026-12-11', null);
    await ask(904, 'information', '2026-12-07', contributor.userId);
    await ask(905, 'information', '2026-12-07', null, { state: 'answered', on: '2026-12-03', outcome: 'granted' });
    await digests.run();
    const [mail] = await mails('coordinator');
    expect(mail?.subject).toContain('2 pyyntöön vastattava');
    expect(mail?.text).toContain(`PYYNNÖT, JOIDEN MÄÄRÄAIKA ON LÄHELLÄ TAI OHI
- Tietopyyntö 901/2026: 3 päivää myöhässä (4.12.2026)
- Rekisteröidyn pyyntö 902/2026: 3 päivää jäljellä (10.12.2026)

`);
    expect(mail?.text).not.toMatch(/Maija|Pyydetty/);
    // Whose role may not read requests is told of none, though one is theirs and another nobody's.
    const content = (who: TestClient, role: Role) =>
      digestContent(api.db, { id: who.userId ?? '', role }, new Date('2026-12-07T04:30:00Z'));
    expect((await content(contributor, 'contributor')).requests).toEqual([]);
    expect((await mails('contributor')).filter(({ subject }) => subject.includes('pyyntöön'))).toEqual([]);
    expect(await api.countStatements(() => content(coordinator, 'coordinator'))).toBe(8);
  });

  it('tells the administrator that access is to be reviewed, until it has been', async () => {
    await api.as('administrator');
    await at('2026-12-14T04:30:00Z');
    await digests.run();
    const [mail] = await mails('administrator');
    expect(mail?.subject).toMatch(/^Elinvoima 14\.12\.2026: .*käyttöoikeudet katselmoitava$/);
    expect(mail?.text).toContain(
      `KÄYTTÖOIKEUKSIEN KATSELMUS\n- Käyttöoikeuksia ei ole vielä katselmoitu: ${api.config.publicUrl}/access-reviews\n`,
    );
    expect((await mails('coordinator'))[0]?.text).not.toContain('access-reviews');
    await api.db.query(
      `insert into access_reviews (year, state, completed_at) values (2026, 'completed', '2026-12-14T10:00:00Z')`,
    );
    await at('2026-12-21T04:30:00Z');
    await digests.run();
    expect((await mails('administrator')).filter(({ text }) => text.includes('KATSELMUS'))).toHaveLength(1);
  });
});
