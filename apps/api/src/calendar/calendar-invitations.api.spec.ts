import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailTemplates, OutboxMail } from '@elinvoima/domain/platform';
import { Suppressions } from '@elinvoima/domain/recipients';
import ICAL from 'ical.js';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Made {
  id: string;
  version: number;
}
interface Problem {
  errors: { pointer: string; code: string }[];
}

describe('calendar invitations', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let director: TestClient;
  let contact: string;
  let promise: Made;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-23T08:00:00Z' });
    [coordinator, director] = await Promise.all([api.as('coordinator'), api.as('director')]);
    const company = (await coordinator.post<Made>('companies', { name: 'Parolan Konepaja Oy' })).body.id;
    contact = (
      await coordinator.post<Made>('contacts', {
        firstName: 'Matti',
        lastName: 'Meikäläinen',
        email: 'matti@konepaja.example',
        companies: [{ companyId: company }],
      })
    ).body.id;
    promise = (
      await coordinator.post<Made>('follow-ups', {
        title: 'Sovi yrityskäynti',
        dueOn: '2026-11-30',
        subject: { kind: 'company', id: company },
      })
    ).body;
  });
  afterAll(() => api.close());

  const send = (extra: object) =>
    coordinator.post<Problem & { sequence: number }>('calendar-invitations', {
      subject: { kind: 'follow_up', id: promise.id },
      startsAt: '2026-11-30T08:00:00Z',
      durationMinutes: 60,
      place: 'Parolantie 1',
      ...extra,
    });
  /** Each mail as a calendar program reads it, newest first. */
  const mails = async () => {
    const templates = api.app.get(MailTemplates);
    const rows = await api.db.repository(OutboxMail).find({ order: { createdAt: 'DESC', id: 'DESC' } });
    return Promise.all(
      rows
        .filter(({ template }) => template === 'calendar-invitation')
        .map(async (mail) => {
          const rendered = await templates.get(mail.template).render(mail, 'read');
          const calendar = new ICAL.Component(ICAL.parse(rendered?.calendar?.content ?? '') as unknown[]);
          const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
          return {
            to: mail.recipient,
            method: calendar.getFirstPropertyValue('method'),
            sequence: event.sequence,
            start: event.startDate.toString(),
            attendees: event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase()),
          };
        }),
    );
  };
  const forget = () => api.db.query('delete from outbox_mails');

  it('nobody outside is invited by accident: contacts are offered, and go only with their address named', async () => {
    const state = await coordinator.get<{ candidates: object[] }>(
      `calendar-invitations?subjectKind=follow_up&subjectId=${promise.id}`,
    );
    expect(state.body.candidates).toEqual([
      { id: contact, name: 'Matti Meikäläinen', email: 'matti@konepaja.example', refusedBecause: null },
    ]);
    const refused = await send({ userIds: [director.userId], contactIds: [contact] });
    expect(refused.body.errors).toMatchObject([{ pointer: '/confirmedAddresses', code: 'outsiders-not-confirmed' }]);
    const other = await send({ contactIds: [contact], confirmedAddresses: ['joku@muu.example'] });
    expect(other.status).toBe(422);
    expect(await mails()).toEqual([]);
  });

  it('goes to whom was chosen, changes with the promise, and is taken back when it is dropped', async () => {
    const sent = await send({
      userIds: [director.userId],
      contactIds: [contact],
      confirmedAddresses: ['matti@konepaja.example'],
    });
    expect(sent.status).toBe(200);
    expect((await mails()).toSorted((a, b) => a.to.localeCompare(b.to))).toEqual([
      {
        to: 'director@example.test',
        method: 'REQUEST',
        sequence: 0,
        start: '2026-11-30T08:00:00Z',
        attendees: ['mailto:director@example.test', 'mailto:matti@konepaja.example'],
      },
      expect.objectContaining({ to: 'matti@konepaja.example', method: 'REQUEST' }),
    ]);
    const counted = await api.db.one<{ count: number }>('select count(*)::int as count from interactions');
    expect(counted.count).toBe(0);

    await forget();
    await coordinator.patch(`follow-ups/${promise.id}`, 1, { dueOn: '2026-12-02' });
    expect(await mails()).toMatchObject([
      { method: 'REQUEST', sequence: 1, start: '2026-12-02T08:00:00Z' },
      { method: 'REQUEST', sequence: 1 },
    ]);

    await forget();
    const again = await send({ userIds: [director.userId], startsAt: '2026-12-02T09:00:00Z' });
    expect(again.body.sequence).toBe(2);
    expect(
      (await mails()).map(({ to, method }) => `${to} ${String(method)}`).toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['director@example.test REQUEST', 'matti@konepaja.example CANCEL']);

    await forget();
    expect((await coordinator.delete(`follow-ups/${promise.id}`, 2)).status).toBe(204);
    expect(await mails()).toMatchObject([{ to: 'director@example.test', method: 'CANCEL', sequence: 3 }]);
    await coordinator.post(`follow-ups/${promise.id}/restore`);
  });

  it('only who may change the matter, or sent it, changes or takes back the invitation; another is named as sender', async () => {
    await forget();
    await send({ userIds: [director.userId] });
    await forget();
    const service = await api.as('service_manager');
    const cancel = { subjectKind: 'follow_up', subjectId: promise.id };
    const id = String(service.userId);
    await api.db.query(`update users set role = 'contributor' where id = $1`, [id]);
    expect((await service.post('calendar-invitations/cancel', cancel)).status).toBe(404);
    await api.db.query(`update users set role = 'service_manager' where id = $1`, [id]);
    expect((await service.post('calendar-invitations/cancel', cancel)).status).toBe(204);
    const rows = await api.db.repository(OutboxMail).find();
    const mail = rows.find(({ template }) => template === 'calendar-invitation');
    const rendered = mail && (await api.app.get(MailTemplates).get(mail.template).render(mail, 'read'));
    expect(rendered?.text).toContain('Testi service_manager (järjestäjä Testi coordinator) on perunut');
    expect(rendered?.calendar?.content.replaceAll('\r\n ', '')).toContain('service_manager@example.test');
  });

  it('a cancellation still leaves when the invitation has changed again before it', async () => {
    await forget();
    const other = await api.as('service_manager');
    await send({ userIds: [director.userId, other.userId] });
    await forget();
    await send({ userIds: [other.userId] });
    await send({ userIds: [other.userId], place: 'Muualla' });
    const templates = api.app.get(MailTemplates);
    const rows = (await api.db.repository(OutboxMail).find()).filter(
      ({ template, recipient }) => template === 'calendar-invitation' && recipient === 'director@example.test',
    );
    expect(rows).toHaveLength(1);
    for (const mail of rows)
      expect((await templates.get(mail.template).render(mail, 'send'))?.calendar?.method).toBe('CANCEL');
  });

  it('follows a meeting that moves, and is taken back when it is deleted', async () => {
    const company = (await coordinator.post<Made>('companies', { name: 'Tavattava Oy' })).body.id;
    const meeting = (
      await coordinator.post<Made>('interactions', {
        type: 'visit',
        status: 'draft',
        occurredAt: '2026-12-10T08:00:00Z',
        subject: 'Käynti',
        companyIds: [company],
      })
    ).body;
    const sent = await coordinator.post('calendar-invitations', {
      subject: { kind: 'interaction', id: meeting.id },
      startsAt: '2026-12-10T08:00:00Z',
      durationMinutes: 60,
      userIds: [director.userId],
    });
    expect(sent.status).toBe(200);
    await forget();
    expect(
      (await coordinator.patch(`interactions/${meeting.id}`, 1, { occurredAt: '2026-12-11T09:00:00Z' })).status,
    ).toBe(200);
    expect(await mails()).toMatchObject([{ method: 'REQUEST', sequence: 1, start: '2026-12-11T09:00:00Z' }]);
    await forget();
    expect((await coordinator.delete(`interactions/${meeting.id}`, 2)).status).toBe(204);
    expect(await mails()).toMatchObject([{ to: 'director@example.test', method: 'CANCEL', sequence: 2 }]);
  });

  it('who has stopped all mail is refused, with the reason', async () => {
    await api.app.get(Suppressions).add('matti@konepaja.example', 'all_mail', 'optout');
    const refused = await send({ contactIds: [contact], confirmedAddresses: ['matti@konepaja.example'] });
    expect(refused.body.errors).toMatchObject([{ pointer: '/contactIds/0', code: 'invitee-suppressed' }]);
  });
});
