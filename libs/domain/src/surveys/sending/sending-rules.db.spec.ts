import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemActor } from '../../platform/index.js';
import { openSurveyHouse, type SurveyHouse } from '../testing/survey-house.js';
import { startSmtpSink, textOf, type SmtpSink } from '../testing/smtp-sink.js';

/** How a wave goes: pace, hours, caps, reminders, pauses. Rules U6 and U8 of the domain notes, seen from the mail server. */
describe('the sending of a wave', () => {
  let sink: SmtpSink;
  let house: SurveyHouse;
  let surveyId: string;

  /** A Wednesday at noon. */
  const noon = new Date('2026-11-18T10:00:00Z');

  beforeAll(async () => {
    sink = await startSmtpSink();
    house = await openSurveyHouse({ DEMO: '0', SMTP_URL: sink.url });
    surveyId = await house.survey();
  });
  afterAll(async () => {
    await house.close();
    await sink.close();
  });
  beforeEach(() => {
    house.clock.set(noon);
    sink.received.length = 0;
    sink.refuse.clear();
  });

  const people = (count: number): Promise<string[]> =>
    Promise.all(Array.from({ length: count }, () => house.contact()));
  const send = async (contactIds: string[], plan: object = {}): Promise<string> =>
    (await house.waves.send(systemActor, { surveyId, contactIds, ...plan })).id;
  const emailsOf = async (contactIds: string[]): Promise<string[]> =>
    (
      await house.db.query<{ email: string }>('select email from contacts where id = any($1) order by 1', [contactIds])
    ).map(({ email }) => email);
  /** What a worker does: every mail of the outbox, as often as it likes. */
  const leave = async (): Promise<string[]> => {
    const before = sink.received.length;
    const rows = await house.db.query<{ id: string }>(`select id from outbox_mails where state = 'queued' order by id`);
    // Held until an earlier moment of the stopped clock, which the database's own clock does not know.
    await house.db.query(
      `update outbox_mails set leaves_after = null where state = 'queued' and leaves_after <> 'infinity'`,
    );
    for (const { id } of rows) await house.sender.send(id);
    return sink.received.slice(before).map(({ to }) => to);
  };
  const step = async (at: string, waveId: string): Promise<string[]> => {
    house.clock.set(new Date(at));
    await house.pace.step(waveId);
    return leave();
  };
  const statesOf = async (waveId: string): Promise<Record<string, number>> =>
    Object.fromEntries(
      (
        await house.db.query<{ state: string; count: number }>(
          'select state, count(*)::int as count from survey_invitations where wave_id = $1 group by state',
          [waveId],
        )
      ).map(({ state, count }) => [state, count]),
    );

  it('U8 invitations wait for working hours, unless somebody sends them at once', async () => {
    house.clock.set(new Date('2026-11-20T14:00:00Z'));
    const [first = '', second = ''] = await people(2);
    const waiting = await send([first]);
    expect(await leave()).toEqual([]);
    const pressed = await send([second], { atOnce: true });
    expect(await leave()).toEqual(await emailsOf([second]));
    expect(await step('2026-11-21T10:00:00Z', waiting)).toEqual([]);
    expect(await step('2026-11-23T06:59:00Z', waiting)).toEqual([]);
    expect(await step('2026-11-23T07:00:00Z', waiting)).toEqual(await emailsOf([first]));
    expect([await statesOf(waiting), await statesOf(pressed)]).toEqual([{ sent: 1 }, { sent: 1 }]);
    house.clock.set(new Date('2026-11-21T10:00:00Z'));
    await expect(send(await people(1), { atOnce: true })).rejects.toMatchObject({
      faults: [{ pointer: '/atOnce', code: 'survey-quiet-time' }],
    });
  });

  it('U8 a mail that stands in the outbox when the hours end waits there for the next day', async () => {
    const contactIds = await people(1);
    await send(contactIds);
    house.clock.set(new Date('2026-11-18T13:00:00Z'));
    expect(await leave()).toEqual([]);
    const [held] = await house.db.query<{ state: string; attempt: number; until: Date }>(
      `select state, attempt, leaves_after as until from outbox_mails where recipient = $1`,
      [(await emailsOf(contactIds))[0]],
    );
    expect(held).toEqual({ state: 'queued', attempt: 0, until: new Date('2026-11-19T07:00:00Z') });
    house.clock.set(new Date('2026-11-19T07:00:00Z'));
    expect(await leave()).toHaveLength(1);
  });

  it('lets so many a minute go, and all of them in the end', async () => {
    const waveId = await send(await people(9), { perMinute: 8 });
    const left = [(await leave()).length];
    for (const at of ['10:00:15', '10:00:30', '10:00:45', '10:01:01', '10:01:16'])
      left.push((await step(`2026-11-18T${at}Z`, waveId)).length);
    expect(left).toEqual([2, 2, 2, 2, 1, 0]);
    expect(await statesOf(waveId)).toEqual({ sent: 9 });
  });

  it('a scheduled wave waits for its moment; its frame is frozen when it is pressed', async () => {
    const [person = ''] = await people(1);
    const waveId = await send([person], { opensAt: new Date('2026-11-25T08:00:00Z') });
    expect(await step('2026-11-25T07:59:00Z', waveId)).toEqual([]);
    expect(await step('2026-11-25T08:00:00Z', waveId)).toHaveLength(1);
  });

  it('reminds on its days whoever has not answered, declined or bounced: each step once, with a link of its own', async () => {
    const contactIds = await people(4);
    const waveId = await send(contactIds, { reminderDays: [7, 14] });
    await leave();
    const links = new Map(sink.received.map(({ to, raw }) => [to, /\/s\/([\w-]{22})/.exec(textOf(raw))?.[1] ?? '']));
    const [answers = '', declines = '', bounces = '', silent = ''] = await Promise.all(
      contactIds.map(async (id) => (await emailsOf([id]))[0] ?? ''),
    );
    await house.answering.submit(links.get(answers) ?? '', {
      submissionId: randomUUID(),
      version: 1,
      language: 'fi',
      answers: { recommend: 9 },
    });
    await house.suppressions.add(declines, 'all_surveys', 'optout');
    expect(await step('2026-11-24T10:00:00Z', waveId)).toEqual([]);
    sink.refuse.set(bounces, 550);
    expect(await step('2026-11-25T10:00:00Z', waveId)).toEqual([silent]);
    expect(textOf(sink.received.at(-1)?.raw ?? '')).toContain('emmekä ole vielä saaneet vastaustasi');
    expect(/\/s\/([\w-]{22})/.exec(textOf(sink.received.at(-1)?.raw ?? ''))?.[1]).not.toBe(links.get(silent));
    expect(await step('2026-11-25T10:00:00Z', waveId)).toEqual([]);
    expect(await step('2026-11-25T11:00:00Z', waveId)).toEqual([]);
    expect(await step('2026-12-02T10:00:00Z', waveId)).toEqual([silent]);
    expect(await step('2026-12-14T10:00:00Z', waveId)).toEqual([]);
    expect(await statesOf(waveId)).toEqual({ answered: 1, suppressed: 1, bounced: 1, sent: 1 });
    const [last] = await house.db.query<{ reminders: number; lastSentAt: Date }>(
      `select reminders_sent as reminders, last_sent_at as "lastSentAt" from survey_invitations where wave_id = $1 and contact_id = $2`,
      [waveId, contactIds[3]],
    );
    expect(last).toEqual({ reminders: 2, lastSentAt: new Date('2026-12-02T10:00:00Z') });
  });

  it('a reminder whose day is no working day leaves on the next one, six days after the mail before, never after closing', async () => {
    const waveId = await send(await people(1), {
      reminderDays: [10, 16],
      closesAt: new Date('2026-12-06T22:00:00Z'),
    });
    await leave();
    expect(await step('2026-11-28T10:00:00Z', waveId)).toEqual([]);
    expect(await step('2026-11-30T10:00:00Z', waveId)).toHaveLength(1);
    // The sixteenth day is the fourth day after the first reminder, which was late.
    expect(await step('2026-12-04T10:00:00Z', waveId)).toEqual([]);
    expect(await step('2026-12-07T10:00:00Z', waveId)).toEqual([]);
  });

  it('U6 one mail for each invitation and step, however many workers put and send them', async () => {
    const waveId = await send(await people(6), { reminderDays: [7] });
    await Promise.all(Array.from({ length: 4 }, () => house.pace.run()));
    await Promise.all([leave(), leave(), leave()]);
    expect(sink.received).toHaveLength(6);
    house.clock.set(new Date('2026-11-25T10:00:00Z'));
    await Promise.all(Array.from({ length: 4 }, () => house.pace.run()));
    await Promise.all([leave(), leave(), leave()]);
    expect(sink.received).toHaveLength(12);
    const [counted] = await house.db.query<{ mails: number; steps: number }>(
      `select count(*)::int as mails, count(distinct (s.invitation_id, s.step))::int as steps
       from survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id where i.wave_id = $1`,
      [waveId],
    );
    expect(counted).toEqual({ mails: 12, steps: 12 });
    await expect(
      house.db.query(
        `insert into survey_invitation_mails (invitation_id, step) select id, 0 from survey_invitations where wave_id = $1`,
        [waveId],
      ),
    ).rejects.toThrow('survey_invitation_mails_pkey');
  });

  it('U8 nobody is asked twice in ninety days, whichever the survey; who waits for a wave is not in another', async () => {
    const [asked = '', waits = '', fresh = ''] = await people(3);
    await send([asked]);
    await leave();
    await send([waits], { opensAt: new Date('2026-11-25T08:00:00Z') });
    const other = await house.survey(true);
    const later = await house.waves.send(systemActor, { surveyId: other, contactIds: [asked, waits, fresh] });
    expect(later.leftOut).toEqual([
      { contactId: asked, reason: 'asked_lately' },
      { contactId: waits, reason: 'asked_lately' },
    ]);
    house.clock.set(new Date('2027-02-17T10:00:00Z'));
    const again = await house.waves.send(systemActor, { surveyId: other, contactIds: [asked] });
    expect(again.leftOut).toEqual([]);
  });

  it('U6 of two mails to one person claimed at the same moment one leaves: the cap is asked where the mail is marked', async () => {
    const contactIds = await people(5);
    const first = await send(contactIds);
    // As if the two frames had been frozen at the same moment, neither seeing the other.
    await house.db.query(`update survey_waves set kind = 'triggered' where id = $1`, [first]);
    const second = await send(contactIds);
    await house.db.query(`update survey_waves set kind = 'wave' where id = $1`, [first]);
    const mails = await house.db.query<{ id: string }>(
      `select id from outbox_mails where state = 'queued' and recipient = any($1)`,
      [await emailsOf(contactIds)],
    );
    expect(mails).toHaveLength(10);
    await Promise.all(mails.map(({ id }) => house.sender.send(id)));
    expect(sink.received.map(({ to }) => to).sort()).toEqual((await emailsOf(contactIds)).sort());
    const [a, b] = [await statesOf(first), await statesOf(second)];
    expect((a['sent'] ?? 0) + (b['sent'] ?? 0)).toBe(5);
    expect((a['suppressed'] ?? 0) + (b['suppressed'] ?? 0)).toBe(5);
  });

  describe('surveys after a service', () => {
    const triggered = async (): Promise<string> => {
      const [anybody = ''] = await people(1);
      const waveId = await send([anybody]);
      await leave();
      await house.db.query(`update survey_waves set kind = 'triggered' where id = $1`, [waveId]);
      sink.received.length = 0;
      return waveId;
    };
    const cause = async () => {
      const { id } = await house.db.one<{ id: string }>(
        `insert into interactions (type, status, occurred_at, subject)
         values ('visit', 'complete', '2026-11-17T09:00:00Z', 'Käynti') returning id`,
      );
      return { kind: 'interaction', id } as const;
    };
    const inCompany = async (count: number): Promise<string[]> => {
      const contactIds = await people(count);
      const { id } = await house.db.one<{ id: string }>(
        `insert into companies (name, kind, industry_code, size_class) values ('Esimerkki Oy', 'company', '25110', '5-9') returning id`,
      );
      for (const contactId of contactIds)
        await house.db.query('insert into contact_roles (contact_id, company_id, position) values ($1, $2, 0)', [
          contactId,
          id,
        ]);
      return contactIds;
    };

    it('one person is added to a standing wave, with the breakdowns frozen', async () => {
      const waveId = await triggered();
      const [person = ''] = await inCompany(1);
      expect(await house.invitations.add(waveId, person, await cause())).toBeNull();
      expect(await leave()).toEqual(await emailsOf([person]));
      const [frozen] = await house.db.query(
        `select frozen_industry as industry, frozen_size as size, frozen_contacted as contacted, cause_kind as cause
         from survey_invitations where wave_id = $1 and contact_id = $2`,
        [waveId, person],
      );
      expect(frozen).toEqual({ industry: 'industry', size: '5-19', contacted: false, cause: 'interaction' });
      expect(await house.invitations.add(waveId, person, await cause())).toBe('asked_lately');
    });

    it('U8 a company is asked once in thirty days, whoever of its people', async () => {
      const waveId = await triggered();
      const [one = '', other = ''] = await inCompany(2);
      expect(await house.invitations.add(waveId, one, await cause())).toBeNull();
      expect(await house.invitations.add(waveId, other, await cause())).toBe('company_asked_lately');
      await leave();
      house.clock.set(new Date('2026-12-01T10:00:00Z'));
      expect(await house.invitations.add(waveId, other, await cause())).toBe('company_asked_lately');
    });

    it('U8 a wave wins over a trigger that waits', async () => {
      const waveId = await triggered();
      const [person = ''] = await people(1);
      house.clock.set(new Date('2026-11-18T14:00:00Z'));
      expect(await house.invitations.add(waveId, person, await cause())).toBeNull();
      const wave = await send([person]);
      house.clock.set(new Date('2026-11-19T10:00:00Z'));
      await house.pace.run();
      expect(await leave()).toEqual(await emailsOf([person]));
      expect((await statesOf(waveId))['suppressed']).toBe(1);
      expect(await statesOf(wave)).toEqual({ sent: 1 });
    });
  });

  it('a pause holds what stands in the outbox, and nothing is lost when it goes on', async () => {
    const contactIds = await people(6);
    const waveId = await send(contactIds);
    const mails = await house.db.query<{ id: string }>(
      `select id from outbox_mails where state = 'queued' order by id`,
    );
    for (const { id } of mails.slice(0, 2)) await house.sender.send(id);
    await house.holding.pause(systemActor, waveId);
    await expect(house.holding.pause(systemActor, waveId)).rejects.toMatchObject({ code: 'survey-wave-state' });
    expect(await leave()).toEqual([]);
    await house.pace.run();
    expect(await leave()).toEqual([]);
    expect(await statesOf(waveId)).toEqual({ sent: 2, queued: 4 });
    await house.holding.resume(systemActor, waveId);
    await leave();
    expect(sink.received.map(({ to }) => to).sort()).toEqual(await emailsOf(contactIds));
  });

  it('a pause and a resume raced with the claims of workers leave nothing behind', async () => {
    const contactIds = await people(12);
    const waveId = await send(contactIds);
    const mails = await house.db.query<{ id: string }>(
      `select id from outbox_mails where state = 'queued' order by id`,
    );
    await Promise.all([
      ...mails.map(({ id }) => house.sender.send(id)),
      house.holding.pause(systemActor, waveId).then(() => house.holding.resume(systemActor, waveId)),
    ]);
    await leave();
    expect(await statesOf(waveId)).toEqual({ sent: 12 });
    expect(sink.received).toHaveLength(12);
  });

  it('a stop cancels what has not left, for good, and reminds nobody', async () => {
    const waveId = await send(await people(4), { reminderDays: [7] });
    const mails = await house.db.query<{ id: string }>(
      `select id from outbox_mails where state = 'queued' order by id`,
    );
    await house.sender.send(mails[0]?.id ?? '');
    await house.holding.pause(systemActor, waveId);
    await leave();
    await house.holding.stop(systemActor, waveId);
    expect(await leave()).toEqual([]);
    expect(await step('2026-11-25T10:00:00Z', waveId)).toEqual([]);
    expect(await statesOf(waveId)).toEqual({ sent: 1, suppressed: 3 });
    await expect(house.holding.resume(systemActor, waveId)).rejects.toMatchObject({ code: 'survey-wave-state' });
  });

  it('what nobody knows the fate of goes again only by a press, with another link, and the wave is not sending for ever', async () => {
    const contactIds = await people(2);
    const waveId = await send(contactIds);
    const [uncertain] = await house.db.query<{ id: string }>(
      `select id from outbox_mails where state = 'queued' order by id`,
    );
    await house.db.query(`update outbox_mails set state = 'uncertain' where id = $1`, [uncertain?.id]);
    await leave();
    await house.pace.run();
    expect(await leave()).toEqual([]);
    expect((await house.wave(waveId)).state).toBe('open');
    expect((await house.wave(waveId)).steps).toEqual([{ step: 0, waiting: 0, sent: 1, uncertain: 1, failed: 0 }]);
    expect(await house.holding.resend(systemActor, waveId, ['uncertain'])).toBe(1);
    expect(await leave()).toHaveLength(1);
    expect((await house.wave(waveId)).steps).toEqual([{ step: 0, waiting: 0, sent: 2, uncertain: 0, failed: 0 }]);
    await expect(house.holding.resend(systemActor, waveId, ['uncertain'])).rejects.toMatchObject({
      code: 'survey-wave-state',
    });
    expect(new Set(sink.received.map(({ to }) => to)).size).toBe(2);
  });

  it('a failed mail goes again to the address that was corrected', async () => {
    const contactIds = await people(1);
    sink.refuse.set((await emailsOf(contactIds))[0] ?? '', 550);
    const waveId = await send(contactIds);
    await leave();
    expect((await house.wave(waveId)).steps).toMatchObject([{ failed: 1, sent: 0 }]);
    await house.db.query(`update contacts set email = 'korjattu@example.test' where id = $1`, [contactIds[0]]);
    await house.holding.resend(systemActor, waveId, ['failed']);
    expect(await leave()).toEqual(['korjattu@example.test']);
    expect(await statesOf(waveId)).toEqual({ sent: 1 });
  });

  it('of two mails of one person that went wrong the later one goes again; nobody whose address is stopped is counted', async () => {
    const contactIds = await people(2);
    const [, stopped = ''] = await emailsOf(contactIds);
    const waveId = await send(contactIds, { reminderDays: [7, 14] });
    await leave();
    expect(await step('2026-11-25T10:00:00Z', waveId)).toHaveLength(2);
    expect(await step('2026-12-02T10:00:00Z', waveId)).toHaveLength(2);
    await house.db.query(
      `update outbox_mails m set state = 'uncertain' from survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id
       where m.id = s.mail_id and s.step > 0 and i.wave_id = $1`,
      [waveId],
    );
    await house.suppressions.add(stopped, 'all_surveys', 'optout');
    expect(await house.holding.resend(systemActor, waveId, ['uncertain'])).toBe(1);
    expect(await leave()).toEqual((await emailsOf(contactIds)).filter((email) => email !== stopped));
    expect((await house.wave(waveId)).steps).toMatchObject([{}, { uncertain: 1 }, { uncertain: 0 }]);
  });

  it('a later closing day is the day of the links that are out; an earlier one is refused', async () => {
    const waveId = await send(await people(1));
    await leave();
    const token = /\/s\/([\w-]{22})/.exec(textOf(sink.received[0]?.raw ?? ''))?.[1] ?? '';
    const closesAt = new Date('2026-12-20T22:00:00Z');
    await house.changing.update(systemActor, waveId, 1, { closesAt, reminderDays: [6] });
    house.clock.set(new Date('2026-12-10T10:00:00Z'));
    expect((await house.links.open(token))?.closed).toBe(false);
    await expect(
      house.changing.update(systemActor, waveId, 2, { closesAt: new Date('2026-12-15T22:00:00Z') }),
    ).rejects.toMatchObject({ faults: [{ pointer: '/closesAt', code: 'survey-closing-earlier' }] });
    await expect(house.changing.update(systemActor, waveId, 1, { name: 'Toinen' })).rejects.toMatchObject({
      code: 'stale',
    });
  });
});
