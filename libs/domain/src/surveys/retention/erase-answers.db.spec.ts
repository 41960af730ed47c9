import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf, type Day } from '@elinvoima/contracts';
import { Audit } from '../../audit/index.js';
import { hashToken, newToken } from '../../platform/index.js';
import { RewriteAnswers } from '../anonymity/rewrite-answers.js';
import { publishedMaterial } from '../results/survey-results.query.js';
import { surveyResults } from '../results/survey-results.js';
import { openSurveyHouse, type SurveyHouse } from '../testing/survey-house.js';
import { EraseAnswers } from './erase-answers.js';
import { listRetention } from './retention-plan.query.js';

describe('how long single answers are kept', () => {
  let house: SurveyHouse;
  let erasing: EraseAnswers;
  let surveyId: string;
  let waveId: string;
  let invitations: string[];
  let feedbackId: string;
  const unsubscribing = newToken();
  const figuresOn: Day = '2026-12-31';

  /** To nine decimals: the answers are added up in another order when they have been written anew. */
  const figures = async (): Promise<unknown> => {
    const results = surveyResults(await publishedMaterial(house.db, house.clock, surveyId), figuresOn, waveId);
    return JSON.parse(
      JSON.stringify(results, (_key, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)),
    );
  };
  const plan = async () => {
    const now = house.clock.now();
    return (await listRetention(house.db, now, dayOf(now), {}, { limit: 50 })).items;
  };

  beforeAll(async () => {
    house = await openSurveyHouse();
    const { db, clock, audit } = { ...house, audit: new Audit(house.db) };
    erasing = new EraseAnswers(db, clock, audit, house.suppressions, house.publishing, new RewriteAnswers(db));
    surveyId = await house.survey();
    const contacts: string[] = [];
    for (let n = 0; n < 12; n += 1) contacts.push(await house.contact());
    ({ waveId, invitations } = await house.send(surveyId, contacts));
    // One was sent again: nothing but its reference says whose the first mail was.
    await db.query(`update survey_invitation_mails set mail_id = null where invitation_id = $1`, [invitations[2]]);
    for (const [n, invitation] of invitations.slice(0, 9).entries()) {
      const token = await house.links.issue('answer', invitation, null, null);
      await house.answering.submit(token, {
        submissionId: randomUUID(),
        version: 1,
        language: 'fi',
        answers: { satisfied: 5 + (n % 5), expectations: 6, ideal: 7, recommend: n, improve: `Ajatus ${n}` },
      });
    }
    const [first] = await db.query<{ id: string }>('select id from survey_responses where invitation_id = $1', [
      invitations[0],
    ]);
    ({ id: feedbackId } = await db.one<{ id: string }>(
      `insert into feedback (text, received_on, tone, channel, answer_due_on, survey_wave_id, survey_response_id, contact_id)
       values ('Kirjattu palaute', '2026-11-18', 'criticism', 'survey', '2026-12-01', $1, $2, $3) returning id`,
      [waveId, first?.id, contacts[0]],
    ));
    await db.query(
      `insert into survey_link_tokens (invitation_id, purpose, token_hash) values ($1, 'unsubscribe', $2)`,
      [invitations[1], hashToken(unsubscribing)],
    );
    clock.set(new Date('2027-02-01T10:00:00Z'));
    await house.publishing.run();
  });
  afterAll(() => house.close());

  it('is told beforehand: what will go and on which day, and before it nothing goes', async () => {
    const [wave, ...others] = await plan();
    expect(others).toEqual([]);
    expect(wave).toMatchObject({ id: waveId, due: false, anonymous: false, answers: 9, texts: 9, invitations: 12 });
    const { definition } = await house.db.one<{ definition: { retentionMonths: number } }>(
      'select definition from survey_versions',
    );
    expect(wave?.retentionMonths).toBe(definition.retentionMonths);
    expect(await erasing.run()).toEqual({ waves: 0, answers: 0, invitations: 0 });
    expect(await plan()).toEqual([wave]);
  });

  it('then answers are nobody’s, their texts are gone and their figures stand to the last decimal', async () => {
    const before = await figures();
    expect(before).toMatchObject({ state: 'shown', n: 9, companies: 9 });
    const [wave] = await plan();
    house.clock.set(new Date(`${wave?.dueOn}T10:00:00Z`));
    expect((await plan())[0]?.due).toBe(true);
    expect(await erasing.run()).toEqual({ waves: 1, answers: 9, invitations: 12 });
    expect(await figures()).toEqual(before);
    expect(await plan()).toEqual([]);
    expect(await erasing.run()).toEqual({ waves: 0, answers: 0, invitations: 0 });
    const left = await house.db.one(
      `select (select count(*)::int from survey_responses where invitation_id is not null or company_id is not null) as named,
         (select count(*)::int from survey_answers where value_text is not null) as texts,
         (select count(*)::int from survey_invitations) as invitations, (select count(*)::int from survey_link_tokens) as links,
         (select count(*)::int from audit_entries e join survey_responses r on r.id = e.object_id) as trail,
         (select count(*)::int from outbox_mails where template like 'survey-%') as mails`,
    );
    expect(left).toEqual({ named: 0, texts: 0, invitations: 0, links: 0, trail: 0, mails: 0 });
    expect((await house.db.one<{ n: number }>('select count(*)::int as n from survey_responses')).n).toBe(9);
  });

  it('feedback that came of an answer stays with its own words, without the answer', async () => {
    const [feedback] = await house.db.query(
      `select text, survey_response_id as response, survey_wave_id as wave, contact_id is not null as known from feedback where id = $1`,
      [feedbackId],
    );
    expect(feedback).toEqual({ text: 'Kirjattu palaute', response: null, wave: waveId, known: true });
  });

  it('a link that stops the mails goes on working, with the address’s hash alone', async () => {
    const [link] = await house.db.query<{ scope: string; same: boolean }>(
      'select scope, email_hash = $2 as same from unsubscribe_links where token_hash = $1',
      [hashToken(unsubscribing), house.suppressions.hashOf('henkilo2@example.test')],
    );
    expect(link).toEqual({ scope: 'all_surveys', same: true });
  });
});
