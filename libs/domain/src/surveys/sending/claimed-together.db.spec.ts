import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { systemActor, type OutboxMail } from '../../platform/index.js';
import { startSmtpSink, type SmtpSink } from '../testing/smtp-sink.js';
import { openSurveyHouse, type SurveyHouse } from '../testing/survey-house.js';

/** Mails that are claimed by the handful: as many statements as for one, and each still judged by itself (U6, U8). */
describe('mails that are claimed together', () => {
  let sink: SmtpSink;
  let house: SurveyHouse;
  let surveyId: string;

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
    sink.received.length = 0;
  });

  const people = (count: number): Promise<string[]> =>
    Promise.all(Array.from({ length: count }, () => house.contact()));
  const outboxMails = (ids: readonly string[]) =>
    house.db.query<OutboxMail>('select * from outbox_mails where id = any($1::uuid[])', [ids]);
  const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const said = jest.spyOn(house.db.dataSource.logger, 'logQuery');
    await work();
    const count = said.mock.calls.length;
    said.mockRestore();
    return count;
  };
  const statesOf = async (invitations: readonly string[]): Promise<string[]> =>
    Promise.all(invitations.map((id) => house.stateOf(id)));
  const leaveTogether = async (mails: string[]): Promise<string[]> => {
    await house.sender.sendMany(mails);
    return sink.received.map(({ to }) => to).toSorted();
  };
  it('takes as many statements for fifty as for one', async () => {
    const { mails } = await house.send(surveyId, await people(51));
    const [one = '', ...fifty] = mails;
    const template = house.templates.get('survey-invitation');
    const prepare = async (ids: readonly string[]) => {
      const rows = await outboxMails(ids);
      return statementsOf(() => house.db.transaction(async () => template.prepareMany?.(rows)));
    };
    const ofOne = await prepare([one]);
    expect(await prepare(fifty)).toBe(ofOne);
    // Waves' locks, invitations, suppressions, objections, people's locks, asked meanwhile, tokens, the municipality; beginning (two) and commit.
    expect(ofOne).toBeLessThanOrEqual(11);
    const rows = await outboxMails(fifty);
    expect(await statementsOf(async () => template.sentMany?.(rows))).toBe(1);
  });

  it('each gets a link of its own, and only what leaves gets one', async () => {
    const { mails, invitations } = await house.send(surveyId, await people(3));
    await house.suppressions.add((await outboxMails(mails.slice(1, 2)))[0]?.recipient ?? '', 'all_surveys', 'optout');
    await leaveTogether(mails);
    const tokens = await house.db.query<{ id: string; count: number }>(
      `select invitation_id as id, count(distinct token_hash)::int as count from survey_link_tokens
       where invitation_id = any($1::uuid[]) group by 1`,
      [invitations],
    );
    expect(new Map(tokens.map(({ id, count }) => [id, count]))).toEqual(
      new Map([
        [invitations[0], 2],
        [invitations[2], 2],
      ]),
    );
    expect(await statesOf(invitations)).toEqual(['sent', 'suppressed', 'sent']);
  });

  it('U6 each is judged by itself', async () => {
    const contactIds = await people(5);
    const { mails, invitations } = await house.send(surveyId, contactIds);
    const paused = await house.send(surveyId, await people(1));
    const rows = new Map((await outboxMails(mails)).map((mail) => [mail.id, mail.recipient]));
    const emailOf = (n: number) => rows.get(mails[n] ?? '') ?? '';
    await house.suppressions.add(emailOf(0), 'all_surveys', 'optout');
    const { url } = await house.links.renew(systemActor, invitations[1] ?? '');
    await house.answering.submit(url.split('/').at(-1) ?? '', {
      submissionId: randomUUID(),
      version: 1,
      language: 'fi',
      answers: { recommend: 9 },
    });
    await house.db.query('update contacts set deleted_at = now() where id = $1', [contactIds[2]]);
    await house.holding.pause(systemActor, paused.waveId);
    expect(await leaveTogether([...mails, ...paused.mails])).toEqual([emailOf(3), emailOf(4)].toSorted());
    expect(await statesOf([...invitations, ...paused.invitations])).toEqual([
      'suppressed',
      'answered',
      'ineligible',
      'sent',
      'sent',
      'queued',
    ]);
    const [held] = await house.db.query(
      `select state, attempt, leaves_after = 'infinity' as held from outbox_mails where id = $1`,
      [paused.mails[0]],
    );
    expect(held).toEqual({ state: 'queued', attempt: 0, held: true });
  });

  it('U8 of two mails to one person one leaves, and a wave wins over a survey after a service', async () => {
    const [person = '', other = ''] = await people(2);
    const first = await house.send(surveyId, [other]);
    const second = await house.send(surveyId, [person]);
    await house.db.query(`update survey_waves set kind = 'triggered' where id = $1`, [first.waveId]);
    await house.db.query('update survey_invitations set contact_id = $2 where id = $1', [first.invitations[0], person]);
    await leaveTogether([...first.mails, ...second.mails]);
    expect(sink.received).toHaveLength(1);
    expect(await statesOf([...first.invitations, ...second.invitations])).toEqual(['suppressed', 'sent']);
  });

  it('U8 of two waves’ mails to one person one leaves', async () => {
    const [person = '', other = ''] = await people(2);
    const first = await house.send(surveyId, [other]);
    const second = await house.send(surveyId, [person]);
    await house.db.query('update survey_invitations set contact_id = $2 where id = $1', [first.invitations[0], person]);
    await leaveTogether([...first.mails, ...second.mails]);
    expect(sink.received).toHaveLength(1);
    expect((await statesOf([...first.invitations, ...second.invitations])).toSorted()).toEqual(['sent', 'suppressed']);
  });

  it('U8 of two people of one company one is asked after a service', async () => {
    const { id: companyId } = await house.db.one<{ id: string }>(
      `insert into companies (name, kind) values ('Esimerkki Oy', 'company') returning id`,
    );
    const { waveId, mails, invitations } = await house.send(surveyId, await people(2));
    await house.db.query(`update survey_waves set kind = 'triggered' where id = $1`, [waveId]);
    await house.db.query('update survey_invitations set company_id = $2 where wave_id = $1', [waveId, companyId]);
    await leaveTogether(mails);
    expect(sink.received).toHaveLength(1);
    expect((await statesOf(invitations)).toSorted()).toEqual(['sent', 'suppressed']);
  });
});
