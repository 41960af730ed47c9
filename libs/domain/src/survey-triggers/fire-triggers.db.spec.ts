import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit } from '../audit/index.js';
import { systemActor } from '../platform/index.js';
import { openSurveyHouse, type SurveyHouse } from '../surveys/testing/survey-house.js';
import { FireTriggers } from './fire-triggers.js';
import { triggerDetails } from './trigger-list.query.js';
import { TriggerService, type TriggerInput } from './trigger.service.js';

/** What has happened is followed by an invitation: each cause once, the right person, never too often. */
describe('triggers of surveys', () => {
  let house: SurveyHouse;
  let triggers: TriggerService;

  beforeAll(async () => {
    house = await openSurveyHouse();
    triggers = new TriggerService(house.db, new Audit(house.db), house.clock);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.clock.set(new Date('2026-11-18T10:00:00Z'));
    for (const table of ['survey_triggers', 'interactions', 'enquiries', 'events'])
      await house.db.query(`update ${table} set deleted_at = now()`);
  });

  const worker = () =>
    new FireTriggers(house.db, house.clock, new Audit(house.db), house.suppressions, house.invitations);
  const at = (iso: string): void => house.clock.set(new Date(iso));
  const company = async (): Promise<string> =>
    (await house.db.one<{ id: string }>(`insert into companies (name) values ('Esimerkki Oy') returning id`)).id;
  const person = async (companyId: string | null, email: string | null = `${randomUUID()}@example.test`) => {
    const { id } = await house.db.one<{ id: string }>(
      `insert into contacts (first_name, last_name, email, language) values ('Aino', 'Testi', $1, 'fi') returning id`,
      [email],
    );
    if (companyId !== null)
      await house.db.query('insert into contact_roles (contact_id, company_id, position) values ($1, $2, 0)', [
        id,
        companyId,
      ]);
    return id;
  };
  const visit = async (contactIds: string[], more: { at?: string; type?: string; status?: string } = {}) => {
    const { id } = await house.db.one<{ id: string }>(
      `insert into interactions (type, status, occurred_at, subject) values ($1, $2, $3, 'Käynti') returning id`,
      [more.type ?? 'visit', more.status ?? 'complete', more.at ?? '2026-11-18T12:00:00Z'],
    );
    for (const contactId of contactIds)
      await house.db.query('insert into interaction_contacts (interaction_id, contact_id) values ($1, $2)', [
        id,
        contactId,
      ]);
    return id;
  };
  const rule = async (
    input: TriggerInput & { causeKind?: 'interaction' | 'enquiry' | 'event'; anonymous?: boolean } = {},
  ) => {
    const { causeKind = 'interaction', anonymous = false, ...rest } = input;
    const surveyId = await house.survey(anonymous);
    const id = await triggers.create(systemActor, { surveyId, causeKind, isOn: true, ...rest });
    return { id, surveyId };
  };
  const invited = (causeId: string) =>
    house.db.query<{ contactId: string; kind: string; quarter: string; frame: number; waveId: string }>(
      `select i.contact_id as "contactId", i.cause_kind as kind, w.quarter, w.frame_size as frame, w.id as "waveId"
       from survey_invitations i join survey_waves w on w.id = i.wave_id where i.cause_id = $1`,
      [causeId],
    );
  const found = async (id: string) => (await triggerDetails(house.db, id)).found;

  it('follows a visit after its days, once, in the standing wave of its quarter', async () => {
    const { id, surveyId } = await rule({ among: ['visit', 'meeting'] });
    const contactId = await person(await company());
    const cause = await visit([contactId]);
    at('2026-11-19T11:59:00Z');
    await worker().run();
    expect(await invited(cause)).toEqual([]);
    at('2026-11-19T12:00:00Z');
    await worker().run();
    await worker().run();
    const [first, ...more] = await invited(cause);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ contactId, kind: 'interaction', quarter: '2026-Q4', frame: 1 });
    const next = await visit([await person(await company())], { type: 'meeting' });
    await worker().run();
    expect(await invited(next)).toMatchObject([{ waveId: first?.waveId, frame: 2 }]);
    at('2027-01-08T12:00:00Z');
    const later = await visit([await person(await company())], { at: '2027-01-07T10:00:00Z' });
    await worker().run();
    expect(await invited(later)).toMatchObject([{ quarter: '2027-Q1', frame: 1 }]);
    expect(await found(id)).toEqual({ causes: 3, eligible: 3, invited: 3, leftOut: {} });
    const waves = await house.db.query(
      `select w.kind from survey_waves w join survey_versions v on v.id = w.survey_version_id where v.survey_id = $1`,
      [surveyId],
    );
    expect(waves).toEqual([{ kind: 'triggered' }, { kind: 'triggered' }]);
  });

  it('follows neither what was before it was switched on, nor other types, drafts or what lies in the bin', async () => {
    const { id } = await rule({ among: ['visit'] });
    const contactId = await person(await company());
    const causes = [
      await visit([contactId], { at: '2026-11-18T09:59:00Z' }),
      await visit([contactId], { type: 'call' }),
      await visit([contactId], { status: 'draft' }),
      await visit([contactId]),
    ];
    await house.db.query('update interactions set deleted_at = now() where id = $1', [causes[3]]);
    at('2026-11-25T10:00:00Z');
    await worker().run();
    expect(await found(id)).toMatchObject({ causes: 0 });
    await triggers.update(systemActor, id, 1, { among: [] });
    await worker().run();
    expect(await found(id)).toMatchObject({ causes: 0 });
    expect((await Promise.all(causes.map(invited))).flat()).toEqual([]);
  });

  it('raced by four workers each cause is followed once, and a company is asked once', async () => {
    const { id } = await rule();
    const oneCompany = await company();
    const causes: string[] = [];
    for (let n = 0; n < 6; n += 1) causes.push(await visit([await person(oneCompany)]));
    const others: string[] = [];
    for (let n = 0; n < 6; n += 1) others.push(await visit([await person(await company())]));
    at('2026-11-20T10:00:00Z');
    const followed = await Promise.all(Array.from({ length: 4 }, () => worker().run()));
    expect(followed.reduce((sum, many) => sum + many, 0)).toBe(12);
    expect((await Promise.all(others.map(invited))).map((rows) => rows.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect((await Promise.all(causes.map(invited))).flat()).toHaveLength(1);
    expect(await found(id)).toEqual({ causes: 12, eligible: 12, invited: 7, leftOut: { company_asked_lately: 5 } });
    const [wave] = await invited(others[0] ?? '');
    // N is all that could have been asked.
    expect(wave?.frame).toBe(12);
  });

  it('asks one of each company, the first who can be written to', async () => {
    const { id } = await rule();
    const [one, two] = [await company(), await company()];
    const silent = await person(one, null);
    const reachable = await person(one);
    const both = await visit([silent, reachable, await person(one), await person(two)]);
    const nobody = await visit([await person(await company(), null)]);
    await visit([]);
    at('2026-11-20T10:00:00Z');
    await worker().run();
    expect(await invited(both)).toHaveLength(2);
    expect(await invited(nobody)).toEqual([]);
    expect(await found(id)).toEqual({ causes: 3, eligible: 2, invited: 2, leftOut: { no_email: 1, nobody: 1 } });
  });

  it('whoever was asked within 90 days is not; a running wave wins; who declined is not asked', async () => {
    const { id } = await rule();
    const inWave = await person(await company());
    await house.send(await house.survey(), [inWave]);
    const declined = await person(await company(), 'ei@example.test');
    await house.suppressions.add('ei@example.test', 'all_surveys', 'optout');
    const causes = [await visit([inWave]), await visit([declined])];
    at('2026-11-20T10:00:00Z');
    await worker().run();
    expect((await Promise.all(causes.map(invited))).flat()).toEqual([]);
    expect(await found(id)).toEqual({
      causes: 2,
      eligible: 1,
      invited: 0,
      leftOut: { asked_lately: 1, suppressed: 1 },
    });
  });

  it('what is taken back before the mail leaves is not asked about', async () => {
    await rule({ delayDays: 0 });
    const cause = await visit([await person(await company())], { at: '2026-11-18T10:00:00Z' });
    const kept = await visit([await person(await company())], { at: '2026-11-18T10:00:00Z' });
    await worker().run();
    await house.db.query(`update interactions set status = 'cancelled' where id = $1`, [cause]);
    const mails = await house.db.query<{ id: string; cause: string }>(
      `select m.id, i.cause_id as cause from outbox_mails m join survey_invitation_mails s on s.mail_id = m.id
       join survey_invitations i on i.id = s.invitation_id where i.cause_id = any($1)`,
      [[cause, kept]],
    );
    expect(mails).toHaveLength(2);
    for (const { id } of mails) await house.sender.send(id);
    const states = await house.db.query<{ cause: string; state: string }>(
      'select cause_id as cause, state from survey_invitations where cause_id = any($1)',
      [[cause, kept]],
    );
    expect(new Map(states.map((row) => [row.cause, row.state]))).toEqual(
      new Map([
        [cause, 'ineligible'],
        [kept, 'sent'],
      ]),
    );
  });

  it('follows an enquiry’s end, and not one that goes on', async () => {
    const { id } = await rule({ causeKind: 'enquiry', among: ['agreed', 'lost'] });
    const enquiry = async (stage: string): Promise<string> => {
      const contactId = await person(await company());
      const { id: made } = await house.db.one<{ id: string }>(
        `insert into enquiries (title, kind, contact_id, stage, lost_reason) values ('Tontti', 'plot', $1, $2, case when $2 = 'lost' then 'Hinta' end) returning id`,
        [contactId, stage],
      );
      await house.db.query(
        `insert into enquiry_stages (enquiry_id, stage, since, reason) values ($1, $2, '2026-11-18T11:00:00Z', case when $2 = 'lost' then 'Hinta' end)`,
        [made, stage],
      );
      return made;
    };
    const [lost, open] = [await enquiry('lost'), await enquiry('negotiating')];
    at('2026-11-20T10:00:00Z');
    await worker().run();
    expect([(await invited(lost)).length, (await invited(open)).length]).toEqual([1, 0]);
    expect(await found(id)).toMatchObject({ causes: 1, invited: 1 });
  });

  it('follows an event for who came, and leaves alone one whose feedback is timed already', async () => {
    await rule({ causeKind: 'event' });
    const event = async (): Promise<string> => {
      const { id } = await house.db.one<{ id: string }>(
        `insert into events (title, slug, kind, starts_at, ends_at) values ('Aamukahvit', $1, 'morning_coffee', '2026-11-18T11:00:00Z', '2026-11-18T12:00:00Z') returning id`,
        [randomUUID()],
      );
      await house.db.query(
        `insert into event_attendances (event_id, contact_id, name, present) values ($1, $2, 'Aino Testi', true), ($1, $3, 'Eero Testi', false)`,
        [id, await person(await company()), await person(await company())],
      );
      return id;
    };
    const [followed, timed] = [await event(), await event()];
    const user = await house.db.one<{ id: string }>(
      `insert into users (email, name, role, password_hash) values ('a@example.test', 'A', 'coordinator', 'x') returning id`,
    );
    await house.db.query(
      `insert into event_feedback_rounds (event_id, survey_id, send_at, created_by) values ($1, $2, '2026-11-30', $3)`,
      [timed, await house.survey(), user.id],
    );
    at('2026-11-20T10:00:00Z');
    await worker().run();
    expect([(await invited(followed)).length, (await invited(timed)).length]).toEqual([1, 0]);
  });

  it('by lot only a share is asked, and the others stand in the frame', async () => {
    const { id } = await rule({ share: 50 });
    for (let n = 0; n < 30; n += 1) await visit([await person(await company())]);
    at('2026-11-20T10:00:00Z');
    await worker().run();
    const { eligible, invited: asked, leftOut } = await found(id);
    expect([eligible, asked + (leftOut['not_drawn'] ?? 0)]).toEqual([30, 30]);
    // Thirty coins: fewer than three of either side come up once in a million runs.
    expect(asked).toBeGreaterThan(2);
    expect(asked).toBeLessThan(28);
  });

  it('an ended standing wave takes nobody, and says so', async () => {
    const { id } = await rule();
    const cause = await visit([await person(await company())]);
    at('2026-11-20T10:00:00Z');
    await worker().run();
    const [wave] = await invited(cause);
    await house.db.query(`update survey_waves set state = 'closed', closed_at = now() where id = $1`, [wave?.waveId]);
    await visit([await person(await company())], { at: '2026-11-18T13:00:00Z' });
    await worker().run();
    expect(await found(id)).toEqual({ causes: 2, eligible: 2, invited: 1, leftOut: { wave_ended: 1 } });
  });
});
