import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit } from '../../audit/index.js';
import { systemActor } from '../../platform/index.js';
import { takeInvitation } from '../answering/keep-response.js';
import { askingTemplate, remindingTemplate } from '../sending/pace-waves.js';
import { openSurveyHouse, type SurveyHouse } from '../testing/survey-house.js';
import { ForgetAnswerers } from './forget-answerers.js';
import { RewriteAnswers } from './rewrite-answers.js';

const people = 20;

/** Answers `a` in words, each with the number of its text, beside what tells in which order they came. */
const attacks: Record<string, string> = {
  'the transaction of the invitation': `select i.id::text as whose, a.value_text as text from survey_answers a
    join survey_responses r on r.id = a.response_id join survey_invitations i on i.wave_id = r.wave_id and i.xmin = a.xmin
    where r.wave_id = $1 and a.value_text is not null
      and (select count(*) from survey_invitations o where o.wave_id = r.wave_id and o.xmin = a.xmin) = 1`,
  'the transaction of the trail': nth(
    `(select e.seq from audit_entries e where e.xmin = a.xmin and e.action = 'answer')`,
  ),
  'the time of the trail': nth(`(select e.at from audit_entries e where e.xmin = a.xmin and e.action = 'answer')`),
  'the order of the transactions': nth('a.xmin::text::bigint'),
  'the place on disk': nth('a.ctid'),
  'the place of the response': nth('r.ctid'),
};

function nth(by: string): string {
  return `select row_number() over (order by ${by})::text as whose, a.value_text as text from survey_answers a
    join survey_responses r on r.id = a.response_id where r.wave_id = $1 and a.value_text is not null and ${by} is not null`;
}

/** A promise that somebody else lets come true. */
function gate(): { promise: Promise<void>; resolve: () => void } {
  let open: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { promise, resolve: () => open() };
}

describe('answers of an anonymous wave that have come to be counted', () => {
  let house: SurveyHouse;
  let night: RewriteAnswers;
  let forgetting: ForgetAnswerers;
  let surveyId: string;
  let waveId: string;
  let invitations: string[];

  const answer = async (n: number): Promise<void> => {
    const token = await house.links.issue('answer', invitations[n - 1] ?? '', null, null);
    await house.answering.submit(token, {
      submissionId: randomUUID(),
      version: 1,
      language: 'fi',
      answers: { recommend: n % 11, improve: `Ajatus ${n}` },
    });
  };
  /** How many of the answers an attack gives to the right one: the n-th text is that of the n-th invitation, who answered n-th. */
  const right = async (name: string): Promise<number> => {
    const guesses = await house.db.query<{ whose: string; text: string }>(attacks[name] ?? '', [waveId]);
    return guesses.filter(({ whose, text }) => {
      const n = Number(text.split(' ')[1]);
      return whose === String(n) || whose === invitations[n - 1];
    }).length;
  };
  const counted = async (): Promise<number> =>
    (await house.db.query('select 1 from survey_responses where wave_id = $1 and lot_id is not null', [waveId])).length;
  const outbox = async (): Promise<number> =>
    (
      await house.db.query(
        `select 1 from outbox_mails where template = any($1::text[]) and reference ->> 'invitationId' = any($2::text[])`,
        [[askingTemplate, remindingTemplate], invitations],
      )
    ).length;

  beforeAll(async () => {
    house = await openSurveyHouse();
    night = new RewriteAnswers(house.db);
    forgetting = new ForgetAnswerers(house.db, house.clock, new Audit(house.db), house.publishing, night);
    surveyId = await house.survey(true);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.clock.set(new Date('2026-11-18T10:00:00Z'));
    const contacts: string[] = [];
    for (let n = 0; n < people; n += 1) contacts.push(await house.contact());
    ({ waveId, invitations } = await house.send(surveyId, contacts));
  });

  it('cannot be put together after the last day, whose answers were counted before the night', async () => {
    for (let n = 1; n <= people; n += 1) await answer(n);
    for (const name of Object.keys(attacks)) expect([name, await right(name)]).toEqual([name, people]);
    house.clock.set(new Date('2027-03-01T10:00:00Z'));
    await house.publishing.run();
    expect(await counted()).toBe(people);
    // All rows of the responses are of one transaction now, and the answers still tell.
    expect(await right('the time of the trail')).toBe(people);
    await forgetting.run();
    for (const name of Object.keys(attacks)) expect([name, (await right(name)) <= 6]).toEqual([name, true]);
    expect(await night.run()).toBe(0);
  });

  it('nor in a standing wave that is counted at the quarter’s end and goes on', async () => {
    await house.db.query(
      `update survey_waves set kind = 'triggered', closes_at = '2027-06-30T21:00:00Z' where id = $1`,
      [waveId],
    );
    for (let n = 1; n <= people; n += 1) await answer(n);
    house.clock.set(new Date('2027-01-02T10:00:00Z'));
    await house.publishing.run();
    expect(await counted()).toBe(people);
    expect(await right('the time of the trail')).toBe(people);
    expect(await forgetting.run()).toBe(0);
    expect(await night.run()).toBe(1);
    for (const name of Object.keys(attacks)) expect([name, (await right(name)) <= 6]).toEqual([name, true]);
  });

  it('a wave is written anew when it is forgotten, also when nothing came on its last day', async () => {
    for (let n = 1; n <= people; n += 1) await answer(n);
    expect(await night.run()).toBe(1);
    const versions = () =>
      house.db.query('select r.id from survey_responses r where r.wave_id = $1 order by r.id', [waveId]);
    const before = await versions();
    house.clock.set(new Date('2027-03-01T10:00:00Z'));
    await forgetting.run();
    expect(await versions()).not.toEqual(before);
  });

  it('no mail tells who was asked again: those go too', async () => {
    await house.db.query(`update outbox_mails set state = 'failed' where reference ->> 'invitationId' = $1`, [
      invitations[3],
    ]);
    expect(await house.holding.resend(systemActor, waveId, ['failed'])).toBe(1);
    expect(await outbox()).toBe(people + 1);
    house.clock.set(new Date('2027-03-01T10:00:00Z'));
    await forgetting.run();
    expect(await outbox()).toBe(0);
  });

  it('words that are blackened while the night writes stay black', async () => {
    for (let n = 1; n <= people; n += 1) await answer(n);
    const held = gate();
    const began = gate();
    const reviewing = house.db.transaction(async () => {
      await house.db.query(`update survey_answers a set value_text = 'Ajatus *' from survey_responses r
        where r.id = a.response_id and r.wave_id = '${waveId}' and a.value_text = 'Ajatus 7'`);
      began.resolve();
      await held.promise;
    });
    await began.promise;
    const writing = night.run();
    await waiting(1);
    held.resolve();
    await Promise.all([reviewing, writing]);
    const texts = await house.db.query<{ text: string }>(
      `select a.value_text as text from survey_answers a join survey_responses r on r.id = a.response_id
       where r.wave_id = $1 and a.value_text in ('Ajatus *', 'Ajatus 7')`,
      [waveId],
    );
    expect(texts).toEqual([{ text: 'Ajatus *' }]);
  });

  it('an answer that was being sent when the wave was ended is either kept before, or refused', async () => {
    const held = gate();
    const began = gate();
    const closing = house.db.transaction(async () => {
      await house.changing.close(systemActor, waveId);
      began.resolve();
      await held.promise;
    });
    await began.promise;
    const sending = answer(1).then(
      () => 'kept',
      (error: unknown) => error,
    );
    await waiting(1);
    held.resolve();
    await closing;
    expect(await sending).toMatchObject({ code: 'survey-closed' });
    await forgetting.run();
    const { definition, version } = await house.db.one<{ definition: never; version: string }>(
      'select definition, id as version from survey_versions where survey_id = $1',
      [surveyId],
    );
    const wave = { waveId, surveyVersionId: version, definition, now: house.clock.now() };
    expect(await takeInvitation(house.db, wave, invitations[1] ?? '')).toBeUndefined();
    expect(await house.db.query('select 1 from survey_responses where wave_id = $1', [waveId])).toEqual([]);
  });

  /** Until so many of this database's connections wait for another one's lock. */
  async function waiting(connections: number): Promise<void> {
    for (;;) {
      const rows = await house.db.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (rows.length >= connections) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
});
