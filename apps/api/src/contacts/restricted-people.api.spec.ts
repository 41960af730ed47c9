/** GDPR 18: whose data's use is restricted is known and marked, and put to use nowhere. Beside each stands one who may be. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { MailTemplates, OutboxMail } from '@elinvoima/domain/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { dropMail } from '../testing/mail-drop.js';

interface Made {
  id: string;
  version: number;
}
interface Named {
  id: string;
  name: string;
}

describe('people whose data’s use is restricted', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let company: Made;
  let restricted: Made;
  let free: Made;

  const person = async (lastName: string, email: string): Promise<Made> =>
    (
      await coordinator.post<Made>('contacts', {
        firstName: 'Rauha',
        lastName,
        email,
        phone: '040 765 4321',
        mailingConsent: 'given',
        companies: [{ companyId: company.id }],
      })
    ).body;
  const isHere = (found: unknown): [free: boolean, restricted: boolean] => {
    const text = JSON.stringify(found);
    return [text.includes(free.id), text.includes(restricted.id)];
  };

  /** What named the person before they asked for the restriction. */
  const beforeTheRestriction = async <T>(work: () => Promise<T>): Promise<T> => {
    const restrictedOn = (day: string | null) =>
      api.db.query('update contacts set restricted_on = $2 where id = $1', [restricted.id, day]);
    await restrictedOn(null);
    const answer = await work();
    await restrictedOn('2026-11-20');
    return answer;
  };

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-23T08:00:00Z' });
    coordinator = await api.as('coordinator');
    const director = await api.as('director');
    company = (
      await coordinator.post<Made>('companies', {
        name: 'Rajapaja Oy',
        ownerId: coordinator.userId,
        email: 'paja@raja.example',
      })
    ).body;
    [restricted, free] = [
      await person('Rajoitettu', 'rajoitettu@raja.example'),
      await person('Vapaa', 'vapaa@raja.example'),
    ];
    const { status } = await director.patch(`contacts/${restricted.id}/privacy`, restricted.version, {
      restrictedOn: '2026-11-20',
    });
    expect(status).toBe(200);
  });
  afterAll(async () => {
    await api.close();
    rmSync(api.config.dataDir, { recursive: true, force: true });
  });

  it('are found by the search, and marked there', async () => {
    const { body } = await coordinator.get<{ items: { id: string; restricted: boolean }[] }>('search?q=rauha');
    expect(new Map(body.items.map((found) => [found.id, found.restricted]))).toEqual(
      new Map([
        [restricted.id, true],
        [free.id, false],
      ]),
    );
  });

  it('are in no group of a mailing and in no choice of a survey, and are told to be left out when named by hand', async () => {
    const group = { audience: ['companies'] };
    const preview = async (more: object) =>
      (
        await coordinator.post<{ eligible: number; leftOut: object[] }>('recipients/preview', {
          group: { ...group, ...more },
        })
      ).body;
    const all = await preview({});
    expect([isHere(all), all.eligible]).toEqual([[true, false], 1]);
    const named = await preview({ added: [restricted.id] });
    expect([named.eligible, named.leftOut]).toEqual([1, [{ reason: 'suppressed', count: 1 }]]);
    expect(isHere((await coordinator.get('survey-recipients?q=rauha')).body)).toEqual([true, false]);
  });

  it('are not offered as guests of a meeting, nor guessed from their mail: their company is', async () => {
    const { body: promise } = await coordinator.post<Made>('follow-ups', {
      title: 'Sovi käynti',
      dueOn: '2026-11-30',
      subject: { kind: 'company', id: company.id },
    });
    const offered = await coordinator.get(`calendar-invitations?subjectKind=follow_up&subjectId=${promise.id}`);
    expect(isHere(offered.body)).toEqual([true, false]);
    const guesses = async (from: string) => {
      const mail = [`From: Rauha <${from}>`, 'Subject: Hei', `Message-ID: <${randomUUID()}@x>`, '', 'Hei.'].join(
        '\r\n',
      );
      return (await dropMail(coordinator, mail)).body.guesses.map(({ kind, id }) => [kind, id]);
    };
    expect(await guesses('vapaa@raja.example')).toEqual([
      ['contact', free.id],
      ['company', company.id],
    ]);
    expect(await guesses('rajoitettu@raja.example')).toEqual([['company', company.id]]);
  });

  it('are not linked at an event’s door by their name alone, and nobody is made twice', async () => {
    const { body: event } = await coordinator.post<Made>('events', {
      title: 'Aamukahvit',
      kind: 'morning_coffee',
      startsAt: '2026-11-23T06:00:00Z',
      endsAt: '2026-11-23T09:00:00Z',
    });
    for (const name of ['Rauha Rajoitettu', 'Rauha Vapaa'])
      await coordinator.put(`events/${event.id}/attendance/${randomUUID()}`, {
        present: true,
        companyId: company.id,
        name,
        asContact: true,
      });
    const { body } = await coordinator.get<{ people: { name: string | null; contact: Named | null }[] }>(
      `events/${event.id}/door`,
    );
    expect(new Set(body.people.map(({ name, contact }) => contact?.id ?? name))).toEqual(
      new Set([free.id, 'Rauha Rajoitettu']),
    );
    const { n } = await api.db.one<{ n: number }>(`select count(*)::int as n from contacts where first_name = 'Rauha'`);
    expect(n).toBe(2);
  });

  it('get no material of a market dialogue that they were asked to', async () => {
    const { body: event } = await coordinator.post<Made>('events', {
      title: 'Siivous',
      kind: 'market_dialogue',
      startsAt: '2026-11-20T12:00:00Z',
      endsAt: '2026-11-20T14:00:00Z',
    });
    await beforeTheRestriction(async () => {
      for (const contactId of [restricted.id, free.id])
        await coordinator.put(`events/${event.id}/attendance/${randomUUID()}`, {
          present: true,
          companyId: company.id,
          contactId,
        });
    });
    await coordinator.put(`events/${event.id}/dialogue`, { topic: 'Siivous' });
    const added = await coordinator.post<{ materials: { id: string }[] }>(`events/${event.id}/dialogue/materials`, {
      title: 'Esitys',
      text: 'Kaikille sama',
    });
    const given = await coordinator.post(`events/${event.id}/dialogue/materials/${added.body.materials[0]?.id}/give`, {
      way: 'mail',
    });
    expect(given.status).toBeLessThan(300);
    const mails = await api.db.repository(OutboxMail).findBy({ template: 'dialogue-material' });
    expect(mails.map(({ recipient }) => recipient)).toEqual(['vapaa@raja.example']);
  });

  it('are reached by no partner through a referral: the partner asks us', async () => {
    const { body: partner } = await coordinator.post<Made>('partners', {
      name: 'Alkuneuvonta ry',
      sector: 'association',
      email: 'neuvonta@raja.example',
    });
    const words = async (contactId: string) => {
      const { body } = await beforeTheRestriction(() =>
        coordinator.post<Made>('referrals', {
          need: 'Rahoitusneuvonta',
          companyId: company.id,
          contactId,
          partnerId: partner.id,
          consent: true,
          sentOn: '2026-11-20',
        }),
      );
      const preview = await coordinator.get<{ text: string }>(`referrals/${body.id}/mail?kind=referral`);
      expect(preview.status).toBe(200);
      return preview.body.text;
    };
    expect(await words(free.id)).toContain('040 765 4321');
    expect(await words(restricted.id)).not.toMatch(/765|rajoitettu@/);
  });

  it('are changed by no change of many at once, and stand in no file unless they are asked for', async () => {
    const changed = await coordinator.post<{ changed: number }>('bulk-changes', {
      list: 'contacts',
      ids: [restricted.id, free.id],
      field: 'language',
      value: 'sv',
    });
    expect(changed.body.changed).toBe(1);
    const languages = await api.db.query(
      `select last_name as name, language from contacts where first_name = 'Rauha' order by 1`,
    );
    expect(languages).toEqual([
      { name: 'Rajoitettu', language: 'fi' },
      { name: 'Vapaa', language: 'sv' },
    ]);
    const fileOf = async (filter: object) => {
      const taken = await coordinator.post<{ id: string; rowsTotal: number }>('exports', {
        list: 'contacts',
        format: 'csv',
        filter,
      });
      const { bytes } = await coordinator.getFile(`exports/${taken.body.id}/file`);
      const text = bytes.toString('utf8');
      return [taken.body.rowsTotal, text.includes('Vapaa'), text.includes('rajoitettu@')];
    };
    expect(await fileOf({})).toEqual([1, true, false]);
    expect(await fileOf({ restricted: true })).toEqual([1, false, true]);
  });

  it('are kept on no device, and stand in no handover', async () => {
    const kept = await coordinator.get<{ contacts: object[] }>('offline-companies');
    expect(isHere(kept.body.contacts)).toEqual([true, false]);
    const service = await api.as('service_manager');
    const handed = await coordinator.post<{ document: { companies: object[] } }>('handovers', { toId: service.userId });
    expect(isHere(handed.body.document.companies)).toEqual([true, false]);
  });

  it('who are restricted between the pressing and the leaving of an invitation to ideas get none', async () => {
    const { id } = await api.db.one<{ id: string }>(
      `with c as (
         insert into idea_campaigns (slug, title, question, kind, opens_on, closes_on, published_at) values ('tori', 'Tori', 'Mitä?', 'ideas', '2026-11-01', '2026-12-01', now()) returning id
       ) insert into idea_campaign_invitations (campaign_id, contact_id) select c.id, $1 from c returning id`,
      [restricted.id],
    );
    const template = api.app.get(MailTemplates).get('idea-invitation');
    const mail = Object.assign(new OutboxMail(), { reference: { invitationId: id }, language: 'fi' });
    expect(await template.render(mail, 'send')).toBeNull();
    // What has left can be read.
    expect(await template.render(mail, 'read')).not.toBeNull();
  });
});
