import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  EraseParticipants,
  InviteToEvent,
  RemindParticipants,
  invitationCounts,
  listInvitations,
} from '@elinvoima/domain/events';
import {
  Clock,
  type FixedClock,
  MailSender,
  MailTemplates,
  OutboxMail,
  systemActor,
  type RenderedMail,
} from '@elinvoima/domain/platform';
import { Suppressions } from '@elinvoima/domain/recipients';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { formBody } from '../testing/survey-round.js';

interface Made {
  id: string;
  slug: string;
  version: number;
}

/** A group is invited; some come, some cannot, some are asked again; those who come are reminded. */
describe('invitations to an event', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let event: Made;
  const links = new Map<string, string>();

  const at = (moment: string): void => api.app.get<FixedClock>(Clock).set(new Date(moment));
  const make = async (fields: object = {}): Promise<Made> => {
    const { body } = await coordinator.post<Made>('events', {
      title: 'Robottiaamiainen',
      kind: 'morning_coffee',
      startsAt: '2026-12-10T06:00:00Z',
      endsAt: '2026-12-10T08:00:00Z',
      registrationOpen: true,
      onlineLink: 'https://kokous.example/abc',
      ...fields,
    });
    return body;
  };
  const contact = async (firstName: string, companyId: string): Promise<void> => {
    await coordinator.post('contacts', {
      firstName,
      lastName: 'Kutsuttu',
      email: `${firstName.toLowerCase()}@example.test`,
      companies: [{ companyId }],
    });
  };
  const invited = { group: { audience: ['companies'] }, units: ['Kaavoitus'] };
  /** Read past the door: the clock is set on by weeks, which no session outlives. */
  const states = async (): Promise<Record<string, string>> => {
    const { items } = await listInvitations(api.db, event.id, {}, { limit: 200 });
    return Object.fromEntries(items.map(({ name, state }) => [name, state]));
  };
  const lastMail = async (recipient: string): Promise<OutboxMail> => {
    const [mail] = await api.db
      .repository(OutboxMail)
      .find({ where: { recipient }, order: { createdAt: 'DESC', id: 'DESC' }, take: 1 });
    if (mail === undefined) throw new Error(`nothing was sent to ${recipient}`);
    return mail;
  };
  const rendered = async (mail: OutboxMail): Promise<RenderedMail | null> =>
    api.app.get(MailTemplates).get(mail.template).render(mail, 'send');
  const linkOf = async (recipient: string): Promise<string> =>
    /\/e\/[\w-]+\/kutsu\/[\w-]{22}/.exec((await rendered(await lastMail(recipient)))?.text ?? '')?.[0] ?? '';
  const sendAll = async (): Promise<void> => {
    const queued = await api.db.query<{ id: string }>(`select id from outbox_mails where state = 'queued'`);
    for (const { id } of queued) await api.app.get(MailSender).send(id);
  };

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '100' } });
    coordinator = await api.as('coordinator');
    const { body: company } = await coordinator.post<{ id: string }>('companies', { name: 'Kutsuttava Oy' });
    for (const name of ['Anna', 'Bertta', 'Cecilia', 'Doris']) await contact(name, company.id);
    await coordinator.post('contacts', {
      firstName: 'Eila',
      lastName: 'Osoitteeton',
      companies: [{ companyId: company.id }],
    });
    await api.app.get(Suppressions).add('doris@example.test', 'all_mailings', 'optout');
    await api.db.query(
      `insert into users (email, name, role, password_hash, unit) values ('kaava@example.test', 'Kaija Kaavoittaja', 'viewer', 'x', 'Kaavoitus')`,
    );
    event = await make();
  });
  afterAll(() => api.close());

  it('shows beforehand who gets one and who does not and why, and writes nothing', async () => {
    const { status, body } = await coordinator.post<{
      eligible: number;
      leftOut: object[];
      items: { name: string; reason: string | null }[];
    }>(`events/${event.id}/invitations/preview`, invited);
    expect([status, body.eligible]).toEqual([200, 4]);
    expect(body.leftOut).toEqual([
      { reason: 'no_email', count: 1 },
      { reason: 'suppressed', count: 1 },
    ]);
    expect(body.items.map(({ name, reason }) => [name, reason])).toContainEqual(['Kaija Kaavoittaja', null]);
    expect(await states()).toEqual({});
  });

  it('invites each once, by a link of their own and with a way to stop; a draft cannot be invited to', async () => {
    const draft = await make({ registrationOpen: false });
    expect((await coordinator.post(`events/${draft.id}/invitations`, invited)).status).toBe(409);
    const { status, body } = await coordinator.post(`events/${event.id}/invitations`, invited);
    expect([status, body]).toEqual([201, { invited: 4 }]);
    expect((await coordinator.post(`events/${event.id}/invitations`, invited)).status).toBe(422);
    const mail = await rendered(await lastMail('anna@example.test'));
    expect(mail?.subject).toBe('Kutsu: Robottiaamiainen');
    expect(mail?.text).toContain('Hei Anna');
    expect(mail?.text).not.toContain('kokous.example');
    expect(mail?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const colleague = await rendered(await lastMail('kaava@example.test'));
    expect(colleague?.headers).toBeUndefined();
    for (const name of ['anna', 'bertta']) links.set(name, await linkOf(`${name}@example.test`));
    await sendAll();
    expect(await states()).toEqual({
      'Anna Kutsuttu': 'sent',
      'Bertta Kutsuttu': 'sent',
      'Cecilia Kutsuttu': 'sent',
      'Kaija Kaavoittaja': 'sent',
    });
    expect(await api.db.query('select 1 from interactions')).toEqual([]);
  });

  it('the link shows the name and the company and nothing more; opening it answers nothing', async () => {
    const link = links.get('anna') ?? '';
    const page = await api.anonymous.get(link, { accept: 'text/html' });
    expect(page.text).toContain('value="Anna Kutsuttu"');
    expect(page.text).toContain('value="Kutsuttava Oy"');
    expect(page.text).not.toContain('anna@example.test');
    expect((await states())['Anna Kutsuttu']).toBe('sent');
    const form = {
      name: 'Anna Kutsuttu',
      company: 'Kutsuttava Oy',
      email: 'anna@example.test',
      _submission: randomUUID(),
    };
    const sent = await api.anonymous.post(link, ...formBody(form));
    expect(sent.status).toBe(303);
    expect((await states())['Anna Kutsuttu']).toBe('signed_up');
    const { body } = await coordinator.get<{
      items: { company: { name: string } | null; contact: object | null; source: string }[];
    }>(`events/${event.id}/registrations`);
    expect(body.items).toMatchObject([{ company: { name: 'Kutsuttava Oy' }, source: 'invitation' }]);
    expect(body.items[0]?.contact).not.toBeNull();
  });

  it('“not this time” is a press; a second round goes only to those who have not answered', async () => {
    const link = links.get('bertta') ?? '';
    expect((await api.anonymous.get(`${link}/ei`, { accept: 'text/html' })).status).toBe(404);
    expect((await states())['Bertta Kutsuttu']).toBe('sent');
    const pressed = await api.anonymous.post(`${link}/ei`, ...formBody({ _language: 'fi' }));
    expect(pressed.status).toBe(303);
    expect((await api.anonymous.get(link, { accept: 'text/html' })).text).toContain('Kiitos tiedosta');
    expect((await coordinator.post(`events/${event.id}/invitations/second-round`)).status).toBe(409);
    at('2026-11-25T10:00:00Z');
    expect(await api.app.get(InviteToEvent).secondRound(systemActor, event.id)).toBe(2);
    expect((await rendered(await lastMail('cecilia@example.test')))?.subject).toBe(
      'Vielä ehdit mukaan: Robottiaamiainen',
    );
    const counts = await invitationCounts(api.db, event.id, new Date('2026-11-25T10:00:00Z'));
    expect(counts).toMatchObject({ queued: 2, signed_up: 1, declined: 1, again: 0 });
  });

  it('who has stopped the mailings meanwhile gets none', async () => {
    await api.app.get(Suppressions).add('cecilia@example.test', 'all_mailings', 'optout');
    await sendAll();
    expect((await states())['Cecilia Kutsuttu']).toBe('suppressed');
    expect((await states())['Kaija Kaavoittaja']).toBe('sent');
  });

  it('who was invited by a mail that never left can be invited again; a typed address answers for nobody', async () => {
    at('2026-11-18T10:00:00Z');
    const other = await make({ title: 'Toinen aamiainen' });
    at('2026-11-25T10:00:00Z');
    const invite = async () => api.app.get(InviteToEvent).invite(systemActor, other.id, colleagues);
    const publish = (isOpen: boolean) =>
      api.db.query('update events set registration_open = $2 where id = $1', [other.id, isOpen]);
    const colleagues = { group: { audience: ['partners' as const] }, units: ['Kaavoitus'] };
    expect(await invite()).toBe(1);
    await expect(invite()).rejects.toThrow('rule-broken');
    await publish(false);
    await sendAll();
    await publish(true);
    expect(await invite()).toBe(1);
    const { rows, living } = await api.db.one<{ rows: number; living: number }>(
      `select (select count(*)::int from event_invitations where event_id = $1) as rows,
         (select count(*)::int from outbox_mails m join event_invitations i on m.reference ->> 'invitationId' = i.id::text
          where i.event_id = $1 and m.state = 'queued') as living`,
      [other.id],
    );
    expect([rows, living]).toEqual([1, 1]);
    const form = { name: 'Joku', email: 'cecilia@example.test', _submission: randomUUID() };
    expect((await api.anonymous.post(`/e/${event.slug}`, ...formBody(form))).status).toBe(303);
    expect((await states())['Cecilia Kutsuttu']).toBe('suppressed');
    await api.db.query(`delete from event_registrations where email = 'cecilia@example.test'`);
  });

  it('reminds those who come, once, and not those who have just been written to', async () => {
    const remind = api.app.get(RemindParticipants);
    at('2026-12-09T06:59:00Z');
    expect(await remind.run()).toBe(0);
    at('2026-12-09T07:00:00Z');
    expect(await remind.run()).toBe(1);
    expect(await remind.run()).toBe(0);
    const mail = await rendered(await lastMail('anna@example.test'));
    expect(mail?.subject).toBe('Muistutus: Robottiaamiainen');
    expect(mail?.text).toContain('https://kokous.example/abc');
    expect(mail?.text).toMatch(/\/e\/peru\/[\w-]{22}/);
    const form = { name: 'Myöhäinen', email: 'myohainen@example.test', _submission: randomUUID() };
    await api.anonymous.post(`/e/${event.slug}`, ...formBody({ ...form, needs: 'Kasvis' }));
    expect(await remind.run()).toBe(0);
  });

  it('diets go after the event, names and addresses a year later; companies stay', async () => {
    const erase = api.app.get(EraseParticipants);
    at('2026-12-11T07:00:00Z');
    expect(await erase.run()).toBe(0);
    at('2026-12-11T09:00:00Z');
    expect(await erase.run()).toBe(1);
    await api.db.query(
      `insert into event_attendances (event_id, company_id, name) select $1::uuid, null::uuid, 'Ohikulkija'
       union all select $1, id, 'Työntekijä' from companies where name = 'Kutsuttava Oy'`,
      [event.id],
    );
    at('2027-12-11T09:00:00Z');
    expect(await erase.run()).toBe(4);
    expect(
      await api.db.query('select name from event_attendances where event_id = $1 order by name', [event.id]),
    ).toEqual([{ name: '–' }, { name: null }]);
    expect(
      await api.db.query(
        'select 1 from event_link_tokens t join event_invitations i on i.id = t.invitation_id where i.event_id = $1',
        [event.id],
      ),
    ).toEqual([]);
    expect(await erase.run()).toBe(0);
    const people = await api.db.query(
      'select distinct name, email, company_id is not null as "hasCompany" from event_registrations where event_id = $1 order by 3',
      [event.id],
    );
    expect(people).toEqual([
      { name: '–', email: null, hasCompany: false },
      { name: '–', email: null, hasCompany: true },
    ]);
  });
});
