import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashToken, listOutbox, systemActor } from '../../platform/index.js';
import { headersOf, startSmtpSink, textOf, type SmtpSink } from '../testing/smtp-sink.js';
import { openSurveyHouse, type SurveyHouse } from '../testing/survey-house.js';

/** What leaves the house, read from the wire: rules U1 and U6, T1–T3 and T17 of the domain notes. */
describe('invitations by mail', () => {
  let sink: SmtpSink;
  let house: SurveyHouse;
  let surveyId: string;

  beforeAll(async () => {
    sink = await startSmtpSink();
    house = await openSurveyHouse({
      DEMO: '0',
      SMTP_URL: sink.url,
      PUBLIC_URL: 'https://kunta.example.test',
      MAIL_FROM: 'Testilä <yritykset@testila.example>',
    });
    surveyId = await house.survey();
  });
  afterAll(async () => {
    await house.close();
    await sink.close();
  });
  beforeEach(() => {
    sink.received.length = 0;
    sink.refuse.clear();
  });

  const one = async (person: Parameters<SurveyHouse['contact']>[0] = {}) => {
    const contactId = await house.contact(person);
    const { waveId, invitations, mails } = await house.send(surveyId, [contactId]);
    return { contactId, waveId, invitation: invitations[0] ?? '', mail: mails[0] ?? '' };
  };
  const mailState = async (id: string) =>
    (await house.db.one<{ state: string }>('select state from outbox_mails where id = $1', [id])).state;
  const linkIn = (text: string, kind: 's' | 'u'): string =>
    new RegExp(`https://kunta\\.example\\.test/${kind}/([\\w-]{22})`).exec(text)?.[1] ?? '';

  it('U1 carries the headers by which a mail program offers to unsubscribe', async () => {
    const { mail, invitation } = await one({ language: 'sv', email: 'berit@example.test' });
    await house.sender.send(mail);
    const { to, raw } = sink.received[0] ?? { to: '', from: '', raw: '' };
    expect(to).toBe('berit@example.test');
    const headers = headersOf(raw);
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(headers.get('list-unsubscribe')).toMatch(
      /^<https:\/\/kunta\.example\.test\/u\/[\w-]{22}>, <mailto:yritykset@testila\.example\?subject=unsubscribe>$/,
    );
    expect(headers.get('message-id')).toBe(`<${invitation}.0@kunta.example.test>`);
    expect(headers.get('from')).toContain('yritykset@testila.example');
    expect(textOf(raw)).toContain('Testby utvecklar sina företagstjänster');
    expect(textOf(raw)).toContain('Du kan svara till och med 2.12.2026.');
    expect(await house.stateOf(invitation)).toBe('sent');
  });

  it('T1 T2 T3 every message has links of its own, random, kept as hashes', async () => {
    const { mail, invitation } = await one();
    await house.sender.send(mail);
    const text = textOf(sink.received[0]?.raw ?? '');
    const [answer, unsubscribe] = [linkIn(text, 's'), linkIn(text, 'u')];
    const second = await house.links.renew(systemActor, invitation);
    const tokens = await house.db.query<{ purpose: string; hash: Buffer; expires: Date | null }>(
      'select purpose, token_hash as hash, expires_at as expires from survey_link_tokens where invitation_id = $1 order by created_at, purpose',
      [invitation],
    );
    expect(tokens.map(({ purpose, hash }) => [purpose, hash.toString('hex')])).toEqual([
      ['answer', hashToken(answer).toString('hex')],
      ['unsubscribe', hashToken(unsubscribe).toString('hex')],
      ['answer', hashToken(second.url.split('/').at(-1) ?? '').toString('hex')],
    ]);
    expect(tokens.map(({ expires }) => expires === null)).toEqual([false, true, false]);
    expect(new Set([answer, unsubscribe, second.url.split('/').at(-1)]).size).toBe(3);
  });

  it('T17 staff read the mail without its links', async () => {
    const { mail } = await one({ email: 'lukija@example.test' });
    await house.sender.send(mail);
    const { items } = await listOutbox(house.db, house.templates, { to: 'lukija@example.test' }, { limit: 1 });
    expect(items[0]?.text).toContain('Vastaa kyselyyn tästä:\n[…]\n');
    expect(items[0]?.text).not.toMatch(/\/[su]\//);
    const token = linkIn(textOf(sink.received[0]?.raw ?? ''), 's');
    const [row] = await house.db.query<{ row: string }>(
      'select to_jsonb(m)::text as row from outbox_mails m where id = $1',
      [mail],
    );
    expect(row?.row).not.toContain(token);
  });

  it('leaves once, however many ask for it', async () => {
    const { mail } = await one();
    await Promise.all(Array.from({ length: 5 }, () => house.sender.send(mail)));
    await house.sender.send(mail);
    expect(sink.received).toHaveLength(1);
  });

  it('U6 does not leave when meanwhile the person has declined, answered or gone, or the time is over', async () => {
    const declined = await one({ email: 'ei@example.test' });
    await house.suppressions.add('EI@example.test', 'all_surveys', 'optout');
    const answered = await one();
    const { url } = await house.links.renew(systemActor, answered.invitation);
    await house.answering.submit(url.split('/').at(-1) ?? '', {
      submissionId: randomUUID(),
      version: 1,
      language: 'fi',
      answers: { recommend: 9 },
    });
    const gone = await one();
    await house.db.query('update contacts set deleted_at = now() where id = $1', [gone.contactId]);
    const closed = await one();
    await house.changing.close(systemActor, closed.waveId);
    const late = await one();
    for (const { mail } of [declined, answered, gone, closed]) await house.sender.send(mail);
    house.clock.set(new Date('2026-12-03T10:00:00Z'));
    await house.sender.send(late.mail);
    house.clock.set(new Date('2026-11-18T10:00:00Z'));
    expect(sink.received).toEqual([]);
    const states = [];
    for (const { mail, invitation } of [declined, answered, gone, closed, late])
      states.push([await mailState(mail), await house.stateOf(invitation)]);
    expect(states).toEqual([
      ['cancelled', 'suppressed'],
      ['cancelled', 'answered'],
      ['cancelled', 'ineligible'],
      ['cancelled', 'queued'],
      ['cancelled', 'queued'],
    ]);
  });

  it('a receiver who puts it off is asked again, one who rejects it is not', async () => {
    const putOff = await one({ email: 'myohemmin@example.test' });
    sink.refuse.set('myohemmin@example.test', 451);
    await house.sender.send(putOff.mail);
    expect([await mailState(putOff.mail), await house.stateOf(putOff.invitation)]).toEqual(['queued', 'queued']);
    sink.refuse.clear();
    await house.db.query('update outbox_mails set leaves_after = now() where id = $1', [putOff.mail]);
    await house.sender.send(putOff.mail);
    expect([await mailState(putOff.mail), await house.stateOf(putOff.invitation)]).toEqual(['sent', 'sent']);
    const unknown = await one({ email: 'tuntematon@example.test' });
    sink.refuse.set('tuntematon@example.test', 550);
    await house.sender.send(unknown.mail);
    expect([await mailState(unknown.mail), await house.stateOf(unknown.invitation)]).toEqual(['failed', 'bounced']);
    expect(sink.received).toHaveLength(1);
  });

  it('a name can bring neither headers nor markup', async () => {
    const { mail } = await one({ firstName: 'Aino\r\nBcc: muut@example.test\r\n<a href=x>' });
    await house.sender.send(mail);
    const raw = sink.received[0]?.raw ?? '';
    expect(sink.received).toHaveLength(1);
    expect([...headersOf(raw).keys()]).not.toContain('bcc');
    expect(headersOf(raw).get('content-type')).toMatch(/^text\/plain/);
    expect(textOf(raw)).toMatch(/^Hei Aino Bcc: muut@example\.test <a href=x>/);
  });

  it('an anonymous survey says that it is', async () => {
    const anonymous = await house.survey(true);
    const { mails } = await house.send(anonymous, [await house.contact()]);
    await house.sender.send(mails[0] ?? '');
    expect(textOf(sink.received[0]?.raw ?? '')).toContain(
      'Vastaus on nimetön: sitä ei yhdistetä sinuun eikä yritykseesi.',
    );
  });
});
