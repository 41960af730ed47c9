import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Audit } from '../../audit/index.js';
import type { Database } from '../../platform/index.js';
import { openSurveyHouse, type SurveyHouse } from '../testing/survey-house.js';
import { ForgetAnswerers } from './forget-answerers.js';
import { RewriteAnswers } from './rewrite-answers.js';

/** An answer and an invitation that somebody who may read every table says belong together. */
type Guess = { response: string; invitation: string };
type Attack = (db: Database, waveId: string) => Promise<Guess[]>;

/** Pairs of one wave whose expressions are equal, each of which is equal to nothing else. */
const equal =
  (ofResponse: string, ofInvitation: string): Attack =>
  (db, waveId) =>
    db.query(
      `with r as (select r.id, (${ofResponse})::text as mark, count(*) over (partition by (${ofResponse})::text) as n
         from survey_responses r where r.wave_id = $1),
       i as (select i.id, (${ofInvitation})::text as mark, count(*) over (partition by (${ofInvitation})::text) as n
         from survey_invitations i where i.wave_id = $1)
       select r.id as response, i.id as invitation from r join i using (mark) where r.n = 1 and i.n = 1`,
      [waveId],
    );

/** The first answer to the first of those who may have answered, and so on. */
const ranked =
  (byResponse: string, byInvitation: string): Attack =>
  (db, waveId) =>
    db.query(
      `with r as (select r.id, row_number() over (order by ${byResponse}) as n from survey_responses r where r.wave_id = $1),
       i as (select i.id, row_number() over (order by ${byInvitation}) as n from survey_invitations i
         where i.wave_id = $1 and i.state in ('answered', 'ended') and i.ctid is not null)
       select r.id as response, i.id as invitation from r join i using (n)`,
      [waveId],
    );

const heldFor = (of: string): string => `(select min(c.at) from record_changes c where c.xid::text = ${of}.xmin::text)`;

const attacks: Record<string, Attack> = {
  'the same transaction': equal('r.xmin', 'i.xmin'),
  'the order of the transactions': ranked('r.xmin::text::bigint, r.ctid', 'i.xmin::text::bigint, i.ctid'),
  'the place on disk': ranked('r.ctid', 'i.ctid'),
  'the order of the ids': ranked('r.id', 'i.id'),
  'the order of the ids and the transactions': ranked('r.id', 'i.xmin::text::bigint, i.ctid'),
  'the day': equal('r.submitted_on', 'i.answered_on'),
  'when the watch of changes saw it': equal(heldFor('r'), heldFor('i')),
  'the language': equal('r.language', 'i.language'),
  'groups and language': equal(
    `row(r.language, r.frozen_industry, r.frozen_size, r.frozen_contacted)`,
    `row(i.language, i.frozen_industry, i.frozen_size, i.frozen_contacted)`,
  ),
  'the transaction of an answer in the trail': equal(
    `(select e.seq from audit_entries e where e.xmin = r.xmin and e.action = 'answer')`,
    `(select e.seq from audit_entries e where e.xmin = i.xmin and e.action = 'answer')`,
  ),
  'a name that both carry': equal('coalesce(r.invitation_id, r.company_id, r.submission_id)', 'i.id'),
};

describe('an anonymous answer and its invitation', () => {
  let house: SurveyHouse;
  let waveId: string;
  let invitations: string[];
  /** Whose each answer is: known to this test alone, by a text that only it can read. */
  const whose = new Map<string, string>();

  /** How many of the guesses of an attack are right. */
  async function right(attack: Attack): Promise<number> {
    const guesses = await attack(house.db, waveId);
    const texts = new Map(
      (
        await house.db.query<{ id: string; text: string }>(
          'select response_id as id, value_text as text from survey_answers where value_text is not null',
        )
      ).map(({ id, text }) => [id, text]),
    );
    return guesses.filter(({ response, invitation }) => whose.get(texts.get(response) ?? '') === invitation).length;
  }

  beforeAll(async () => {
    house = await openSurveyHouse();
    const surveyId = await house.survey(true);
    const contacts: string[] = [];
    // One of them is the only one who reads Swedish.
    for (let n = 0; n < 24; n += 1) contacts.push(await house.contact({ language: n === 3 ? 'sv' : 'fi' }));
    ({ waveId, invitations } = await house.send(surveyId, contacts));
    // In an order of their own: 7, 14, 21, 4 …
    for (let n = 1; n <= 20; n += 1) {
      const invitation = invitations[(n * 7) % 24] ?? '';
      const token = await house.links.issue('answer', invitation, null, null);
      whose.set(`Ajatus ${n}`, invitation);
      await house.answering.submit(token, {
        submissionId: randomUUID(),
        version: 1,
        language: (n * 7) % 24 === 3 ? 'sv' : 'fi',
        answers: { recommend: n % 11, improve: `Ajatus ${n}` },
      });
    }
  });
  afterAll(() => house.close());

  it('can be put together during the day, by whoever may read the database: the attacks are worth something', async () => {
    for (const name of [
      'the same transaction',
      'the order of the transactions',
      'the place on disk',
      'when the watch of changes saw it',
      'the transaction of an answer in the trail',
    ])
      expect([name, await right(attacks[name] ?? (() => Promise.resolve([])))]).toEqual([name, 20]);
    // But not by what the rows say.
    for (const name of ['the day', 'groups and language', 'a name that both carry', 'the order of the ids'])
      expect([name, (await right(attacks[name] ?? (() => Promise.resolve([])))) <= 6]).toEqual([name, true]);
  });

  it('cannot be put together any more after the night', async () => {
    const before = await house.db.query<{ said: string }>(said, [waveId]);
    const night = new RewriteAnswers(house.db);
    expect(await night.run()).toBe(1);
    for (const [name, attack] of Object.entries(attacks))
      // Of twenty in random order one is right by chance, and seven practically never.
      expect([name, (await right(attack)) <= 6]).toEqual([name, true]);
    for (const name of ['the same transaction', 'when the watch of changes saw it'])
      expect([name, await right(attacks[name] ?? (() => Promise.resolve([])))]).toEqual([name, 0]);
    // Nothing of what was said has changed, and nothing is left to do.
    expect(await house.db.query<{ said: string }>(said, [waveId])).toEqual(before);
    expect(await night.run()).toBe(0);
  });

  it('a sending that comes again the next day is still the same answer', async () => {
    const [kept] = await house.db.query<{ submission: string; text: string }>(
      `select r.submission_id as submission, a.value_text as text from survey_responses r join survey_answers a on a.response_id = r.id
       where r.wave_id = $1 and a.value_text = 'Ajatus 5'`,
      [waveId],
    );
    const token = await house.links.issue('answer', whose.get('Ajatus 5') ?? '', null, null);
    await house.answering.submit(token, {
      submissionId: kept?.submission ?? '',
      version: 1,
      language: 'fi',
      answers: { recommend: 5, improve: 'Ajatus 5' },
    });
    expect((await house.db.query('select 1 from survey_responses where wave_id = $1', [waveId])).length).toBe(20);
  });

  it('who answered is forgotten when the wave has ended, and every count stays', async () => {
    const counted = async () =>
      house.db.query('select state, sum(people)::int as people from survey_invited($1) group by 1 order by 1', [
        waveId,
      ]);
    const before = await counted();
    // Whoever had not answered was reminded, by one more mail with its own links.
    for (const id of invitations.filter((one) => ![...whose.values()].includes(one)))
      await house.links.issue('unsubscribe', id, null, null);
    const forgetting = new ForgetAnswerers(
      house.db,
      house.clock,
      new Audit(house.db),
      house.publishing,
      new RewriteAnswers(house.db),
    );
    expect(await forgetting.run()).toBe(0);
    house.clock.set(new Date('2027-03-01T10:00:00Z'));
    expect(await forgetting.run()).toBe(1);
    expect(await forgetting.run()).toBe(0);
    expect(await counted()).toEqual(before);
    const [alike, ...others] = await house.db.query(
      `select i.state, i.answered_on, i.reminders_sent, i.last_sent_at is null as unsent,
         (select count(*)::int from survey_link_tokens t where t.invitation_id = i.id) as links,
         (select count(*)::int from survey_invitation_mails m where m.invitation_id = i.id) as mails, count(*)::int as people
       from survey_invitations i where i.wave_id = $1 group by i.id, 1, 2, 3, 4`,
      [waveId],
    );
    for (const other of others) expect(other).toEqual(alike);
    expect([others.length + 1, (alike as { state: string }).state]).toEqual([24, 'ended']);
    const token = await house.links.open(await house.links.issue('answer', invitations[0] ?? '', null, null));
    expect(token?.closed).toBe(true);
  });

  it('an answer that names its invitation is found at once: the attacks can succeed', async () => {
    await house.db.query(
      `update survey_responses r set invitation_id = p.invitation from (
         select a.response_id as id, w.invitation::uuid from survey_answers a
         join jsonb_to_recordset($1::jsonb) as w (said text, invitation text) on w.said = a.value_text) p where p.id = r.id`,
      [JSON.stringify([...whose].map(([text, invitation]) => ({ said: text, invitation })))],
    );
    expect(await right(attacks['a name that both carry'] ?? (() => Promise.resolve([])))).toBe(20);
  });
});

const said = `select string_agg(coalesce(a.value_number::text, a.value_text), '|' order by a.question_key) as said
  from survey_responses r join survey_answers a on a.response_id = r.id where r.wave_id = $1 group by r.id order by 1`;
