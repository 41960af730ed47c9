import { Suppressions } from '@elinvoima/domain/recipients';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';
import { formBody, sendSurvey } from '../testing/survey-round.js';

/** Rules U1–U5 of the domain notes, as a mail program and a person meet them. */
describe('unsubscribing', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const suppressions = () => api.db.query<{ scope: string; reason: string }>('select scope, reason from suppressions');
  const clear = () => api.db.query('delete from suppressions');
  const stateOf = async (waveId: string) =>
    (await api.db.query<{ state: string }>('select state from survey_invitations where wave_id = $1', [waveId]))[0]
      ?.state;

  it('U4 opening the page changes nothing; its button works without script', async () => {
    const { unsubscribeLinks, waveId } = await sendSurvey(api, { languages: ['sv'] });
    const path = unsubscribeLinks[0] ?? '';
    for (let n = 0; n < 3; n += 1) {
      const page = await api.anonymous.get(path, { accept: 'text/html' });
      expect([page.status, page.text.includes('<html lang="sv">'), page.text.includes(`action="${path}"`)]).toEqual([
        200,
        true,
        true,
      ]);
    }
    expect(await suppressions()).toEqual([]);
    expect(await stateOf(waveId)).toBe('sent');
    const done = await api.anonymous.post(path, ...formBody({ _language: 'sv', scope: 'all_mail' }));
    expect([done.status, done.text.includes('Meddelandena har avbeställts')]).toEqual([200, true]);
    expect(await suppressions()).toEqual([{ scope: 'all_mail', reason: 'optout' }]);
    expect(await stateOf(waveId)).toBe('refused');
    await clear();
  });

  const boundary = '----grenze';
  const multipart = `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`;
  it.each([
    ['multipart/form-data', multipart, { 'content-type': `multipart/form-data; boundary=${boundary}` }],
    ['a plain form', 'List-Unsubscribe=One-Click', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('U2 one click of a mail program as %s: 200, empty, no redirect, safe to repeat', async (_, body, headers) => {
    const { unsubscribeLinks, waveId } = await sendSurvey(api);
    for (let n = 0; n < 2; n += 1) {
      const answer = await api.anonymous.post(unsubscribeLinks[0] ?? '', body, headers);
      expect([answer.status, answer.text]).toEqual([200, '']);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(await suppressions()).toEqual([{ scope: 'all_surveys', reason: 'optout' }]);
    expect(await stateOf(waveId)).toBe('refused');
    await clear();
  });

  it('U5 one survey alone, all surveys, or everything: as the person chooses', async () => {
    const first = await sendSurvey(api, { languages: ['en'] });
    const path = first.unsubscribeLinks[0] ?? '';
    const page = await api.anonymous.get(path, { accept: 'text/html' });
    expect([...page.text.matchAll(/name="scope"[^>]*value="(\w+)"/g)].map(([, scope]) => scope)).toEqual([
      'all_surveys',
      'survey',
      'all_mail',
    ]);
    await api.anonymous.post(path, ...formBody({ _language: 'en', scope: 'survey' }));
    expect(await api.db.query('select scope, survey_id as "surveyId" from suppressions')).toEqual([
      { scope: 'survey', surveyId: first.surveyId },
    ]);
    // The other series still reaches the same mailbox, this one does not, and what nobody offered stops what one click does.
    const stopped = api.app.get(Suppressions);
    const [email = ''] = first.people.map((person) => person.email);
    expect((await stopped.among([email], 'survey')).size).toBe(0);
    expect((await stopped.among([email], 'survey', first.surveyId)).size).toBe(1);
    await api.anonymous.post(path, ...formBody({ _language: 'en', scope: 'everything' }));
    expect((await stopped.among([email], 'survey')).size).toBe(1);
    await clear();
  });

  it('U5 survives the erasure of the person', async () => {
    const { unsubscribeLinks, people } = await sendSurvey(api);
    await api.anonymous.post(unsubscribeLinks[0] ?? '', ...formBody({}));
    const { contactId, email } = people[0] ?? { contactId: '', email: '' };
    await api.db.query(
      `update contacts set email = null, first_name = 'x', last_name = 'x', deleted_at = now() where id = $1`,
      [contactId],
    );
    expect((await api.app.get(Suppressions).among([` ${email.toUpperCase()}`], 'survey')).size).toBe(1);
    await clear();
  });

  it('U5 the address is kept as a keyed hash and nothing of it in words', async () => {
    const { unsubscribeLinks, people } = await sendSurvey(api);
    await api.anonymous.post(unsubscribeLinks[0] ?? '', ...formBody({ 'List-Unsubscribe': 'One-Click' }));
    const [row] = await api.db.query<{ text: string }>('select to_jsonb(s)::text as text from suppressions s');
    expect(row?.text).not.toContain(people[0]?.email.split('@')[0]);
    const [entry] = await api.db.query<{ text: string }>(
      `select to_jsonb(a)::text as text from audit_entries a where action = 'unsubscribe' order by seq desc limit 1`,
    );
    expect(entry?.text).not.toContain(people[0]?.email);
    await clear();
  });

  it('an answer that has been given stays given', async () => {
    const { answerLinks, unsubscribeLinks, waveId } = await sendSurvey(api);
    await api.anonymous.post(answerLinks[0] ?? '', ...formBody({ recommend: '9' }));
    await api.anonymous.post(unsubscribeLinks[0] ?? '', ...formBody({}));
    expect(await stateOf(waveId)).toBe('answered');
    await clear();
  });

  it('whoever has unsubscribed may still answer the survey at hand', async () => {
    const { answerLinks, unsubscribeLinks, waveId } = await sendSurvey(api);
    await api.anonymous.post(unsubscribeLinks[0] ?? '', ...formBody({}));
    expect((await api.anonymous.post(answerLinks[0] ?? '', ...formBody({ recommend: '9' }))).status).toBe(303);
    expect(await stateOf(waveId)).toBe('answered');
    await clear();
  });

  it('an unknown link is one generic page, whatever is sent to it', async () => {
    for (const answer of [
      await api.anonymous.get('/u/AAAAAAAAAAAAAAAAAAAAAA', { accept: 'text/html' }),
      await api.anonymous.post('/u/AAAAAAAAAAAAAAAAAAAAAA', ...formBody({ 'List-Unsubscribe': 'One-Click' })),
      await api.anonymous.post('/u/AAAAAAAAAAAAAAAAAAAAAA', multipart, {
        'content-type': `multipart/form-data; boundary=${boundary}`,
      }),
    ])
      expect([answer.status, answer.text.includes('Linkki ei toimi')]).toEqual([404, true]);
    expect(await suppressions()).toEqual([]);
  });
});
