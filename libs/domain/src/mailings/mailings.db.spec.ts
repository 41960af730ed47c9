import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { MailTransport } from '../platform/index.js';
import { headersOf, startSmtpSink, textOf, type SmtpSink } from '../surveys/testing/smtp-sink.js';
import { listMailingRecipients } from './mailing-recipients.query.js';
import { listMailings, mailingDetails } from './mailing-list.query.js';
import { openMailingHouse, type MailingHouse } from './testing/mailing-house.js';

let sink: SmtpSink;
let house: MailingHouse;
let people = 0;

beforeAll(async () => {
  sink = await startSmtpSink();
  house = await openMailingHouse({
    SMTP_URL: sink.url,
    MAIL_FROM: 'Testilän elinvoima <elinvoima@testila.example.test>',
    PUBLIC_URL: 'https://elinvoima.example.test',
  });
});
afterAll(async () => {
  await house.close();
  await sink.close();
});
beforeEach(() => {
  sink.received.length = 0;
  sink.refuse.clear();
});

const someone = (language?: string) => house.contact(`saaja${(people += 1)}@example.test`, language);
const several = async (many: number) => {
  const ids: string[] = [];
  for (let n = 0; n < many; n += 1) ids.push(await someone());
  return ids;
};
const stateOf = async (id: string) => (await mailingDetails(house.db, id)).state;
const send = (id: string, perMinute = 600) => house.sending.send(house.actor, id, { perMinute });

test('a letter leaves in each one’s language, with the headers of RFC 8058', async () => {
  const ids = [await someone('fi'), await someone('sv'), await someone('en')];
  const letter = await house.letter(ids, {
    subject: { fi: 'Uutisia', sv: 'Nyheter' },
    text: { fi: 'Hei, lue https://example.test/fi', sv: 'Hej' },
  });
  await send(letter);
  expect(await stateOf(letter)).toBe('sending');
  await house.work();
  await house.pace.run();
  expect(await stateOf(letter)).toBe('sent');
  const subjects = sink.received
    .map(({ to, raw }) => [to, headersOf(raw).get('subject')])
    .toSorted(([a = ''], [b = '']) => a.localeCompare(b));
  expect(subjects.map(([, subject]) => subject)).toEqual(['Uutisia', 'Nyheter', 'Uutisia']);

  const { to, raw } = sink.received.find(({ raw: each }) => headersOf(each).get('subject') === 'Nyheter') ?? {
    to: '',
    raw: '',
  };
  const headers = headersOf(raw);
  expect(headers.get('list-unsubscribe')).toMatch(
    /^<https:\/\/elinvoima\.example\.test\/u\/[\w-]{22}>, <mailto:elinvoima@testila\.example\.test\?subject=unsubscribe>$/,
  );
  expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(headers.get('auto-submitted')).toBe('auto-generated');
  expect([headers.get('to'), headers.has('bcc'), headers.has('cc')]).toEqual([to, false, false]);
  const text = textOf(raw).replaceAll('\r\n', '\n');
  expect(text).toContain('Hej\n\nTestby\n');
  expect(text).toContain(/<(https:[^>]+)>/.exec(headers.get('list-unsubscribe') ?? '')?.[1]);
  const tokens = sink.received.map(({ raw: each }) => /\/u\/([\w-]{22})/.exec(textOf(each))?.[1]);
  expect(new Set(tokens).size).toBe(3);
});

test('so many a minute, and no more', async () => {
  const letter = await house.letter(await several(10));
  await send(letter, 8);
  const put = async () => {
    const { n } = await house.db.one<{ n: number }>(
      'select count(mail_id)::int as n from mailing_recipients where mailing_id = $1',
      [letter],
    );
    return n;
  };
  expect(await put()).toBe(2);
  for (let step = 0; step < 6; step += 1) await house.pace.run();
  expect(await put()).toBe(8);
  await Promise.all([house.pace.run(), house.pace.run()]);
  expect(await put()).toBe(8);
  await house.minutePasses();
  await house.pace.run();
  expect(await put()).toBe(10);
  await house.work();
  await house.pace.run();
  expect([sink.received.length, await stateOf(letter)]).toEqual([10, 'sent']);
});

test('one mailbox gets it once, however often and by whatever case it is in the group', async () => {
  const ids = [await house.contact('Sama@Example.test'), await house.contact('sama@example.test')];
  const letter = await house.letter(ids);
  await send(letter);
  await house.work();
  expect(sink.received).toHaveLength(1);
  expect((await mailingDetails(house.db, letter)).leftOut).toEqual({ same_address: 1 });
  await expect(
    house.db.query(
      `insert into mailing_recipients (mailing_id, email, language) values ($1, 'SAMA@example.test', 'fi')`,
      [letter],
    ),
  ).rejects.toThrow('mailing_recipients_mailbox_key');
});

test('who stops the mails or refuses between the press and the mail gets nothing', async () => {
  const [first = '', second = '', third = '', fourth = ''] = await several(4);
  const letter = await house.letter([first, second, third, fourth]);
  await send(letter);
  const { email } = await house.db.one<{ email: string }>('select email from contacts where id = $1', [first]);
  await house.suppressions.add(email, 'all_mailings', 'optout');
  await house.db.query(`update contacts set mailing_consent = 'refused' where id = $1`, [second]);
  await house.db.query('update contacts set deleted_at = now() where id = $1', [third]);
  await house.work();
  expect(sink.received).toHaveLength(1);
  const { items } = await listMailingRecipients(house.db, letter, {}, { limit: 50 });
  expect(Object.fromEntries(items.map(({ contactId, state, reason }) => [contactId, [state, reason]]))).toEqual({
    [first]: ['cancelled', 'suppressed'],
    [second]: ['cancelled', 'consent_refused'],
    [third]: ['cancelled', 'not_found'],
    [fourth]: ['sent', null],
  });
});

test('stopping by the link is told with the letter, and the next letter leaves the person out', async () => {
  const id = await someone();
  const letter = await house.letter([id]);
  await send(letter);
  await house.work();
  const token = /\/u\/([\w-]{22})/.exec(textOf(sink.received[0]?.raw ?? ''))?.[1] ?? '';
  await house.links.unsubscribe(token, false);
  expect((await mailingDetails(house.db, letter)).counts).toMatchObject({ sent: 1, unsubscribed: 1 });
  const next = await house.letter([id]);
  await expect(send(next)).rejects.toThrow('rule-broken');
});

test('paused, going on, stopped: those in the queue get nothing', async () => {
  const letter = await house.letter(await several(9));
  await send(letter, 12);
  await house.sending.pause(house.actor, letter);
  await house.pace.run();
  await house.work();
  expect([sink.received.length, await stateOf(letter)]).toEqual([3, 'paused']);
  await house.sending.resume(house.actor, letter);
  await house.pace.run();
  await house.sending.stop(house.actor, letter);
  await house.work();
  await house.minutePasses();
  await house.pace.run();
  expect(sink.received).toHaveLength(3);
  expect(await house.states(letter)).toEqual({ sent: 3, cancelled: 6 });
  await expect(house.sending.resume(house.actor, letter)).rejects.toThrow('mailing-state');
});

test('a scheduled one waits for its moment, and its group is that of the moment', async () => {
  const [first = '', second = ''] = await several(2);
  const letter = await house.letter([first, second]);
  await expect(house.sending.send(house.actor, letter, { at: new Date('2026-11-18T09:00:00Z') })).rejects.toThrow(
    'rule-broken',
  );
  await house.sending.send(house.actor, letter, { at: new Date('2026-11-19T08:00:00Z') });
  await house.pace.run();
  expect([await stateOf(letter), (await mailingDetails(house.db, letter)).size]).toEqual(['scheduled', 0]);
  await house.db.query(`update contacts set mailing_consent = 'refused' where id = $1`, [second]);
  house.clock.set(new Date('2026-11-19T08:00:00Z'));
  await house.pace.run();
  await house.work();
  expect(sink.received).toHaveLength(1);
  expect(await mailingDetails(house.db, letter)).toMatchObject({ size: 1, leftOut: { consent_refused: 1 } });
  house.clock.set(new Date('2026-11-18T10:00:00Z'));
});

test('what cannot be sent is told why, and what was sent is not rewritten', async () => {
  const half = await house.letter([await someone()], { subject: { fi: 'Otsikko', sv: 'Rubrik' } });
  await expect(send(half)).rejects.toMatchObject({ faults: [{ pointer: '/text/sv', code: 'mailing-half-written' }] });
  const empty = await house.letter([await someone()], { subject: {}, text: {} });
  await expect(send(empty)).rejects.toMatchObject({ faults: [{ code: 'mailing-empty' }] });
  const alone = await house.letter([]);
  await expect(send(alone)).rejects.toMatchObject({ faults: [{ pointer: '/group', code: 'no-recipients' }] });

  const sent = await house.letter([await someone()]);
  await send(sent);
  await expect(send(sent)).rejects.toThrow('mailing-not-draft');
  const { version } = await mailingDetails(house.db, sent);
  await expect(house.mailings.update(house.actor, sent, version, { subject: { fi: 'Toinen' } })).rejects.toThrow(
    'mailing-not-draft',
  );
  await expect(house.mailings.remove(house.actor, sent, version)).rejects.toThrow('mailing-state');
  await house.mailings.update(house.actor, sent, version, { archived: true });
  expect((await listMailings(house.db, { archived: true }, { limit: 50 })).items.map(({ id }) => id)).toEqual([sent]);
});

test('a refused address is told as bounced; the try-out goes to oneself only', async () => {
  const id = await house.contact('vanha@example.test');
  const letter = await house.letter([id]);
  await house.work();
  sink.received.length = 0;
  await house.mailings.test(house.actor, letter, 'sv');
  await house.work();
  expect(
    sink.received.map(({ to, raw }) => [to, headersOf(raw).get('subject'), headersOf(raw).has('list-unsubscribe')]),
  ).toEqual([['koordinaattori@example.test', 'Koe: Uutisia', false]]);
  sink.refuse.set('vanha@example.test', 550);
  await send(letter);
  await house.work();
  expect(await house.states(letter)).toEqual({ bounced: 1 });
});

describe('a few hundred, with workers that die', () => {
  test('nobody gets two by itself; what is uncertain goes again by a press', async () => {
    const many = 300;
    const letter = await house.letter(await several(many));
    await send(letter);
    let n = 0;
    /** A worker that is killed now and then: before the mail has left, or after, when nobody has noted it yet. */
    const dying: MailTransport = {
      send: async (id, to, mail) => {
        n += 1;
        if (n % 20 === 7) throw new Error('killed before');
        const delivery = await house.transport?.send(id, to, mail);
        if (n % 20 === 13 || delivery === undefined) throw new Error('killed after');
        return delivery;
      },
    };
    for (let round = 0; round < 8; round += 1) {
      await house.pace.run();
      await Promise.all([house.work(house.senderBy(dying)), house.work(house.senderBy(dying))]);
      await house.sender.relay();
    }
    await house.db.query(`update outbox_mails set claimed_at = now() - interval '3 minutes' where state = 'sending'`);
    await house.sender.relay();
    await house.work();
    await house.pace.run();
    const counts = await house.states(letter);
    const perMailbox = new Map<string, number>();
    for (const { to } of sink.received) perMailbox.set(to, (perMailbox.get(to) ?? 0) + 1);
    expect([...perMailbox.values()].filter((times) => times > 1)).toEqual([]);
    expect(counts['uncertain']).toBeGreaterThan(5);
    expect((counts['sent'] ?? 0) + (counts['uncertain'] ?? 0)).toBe(many);
    expect(await stateOf(letter)).toBe('sent');

    expect(await house.sending.resend(house.actor, letter, ['uncertain'])).toBe(counts['uncertain']);
    for (let round = 0; round < 3; round += 1) {
      await house.minutePasses();
      await house.pace.run();
      await house.work();
    }
    expect(await house.states(letter)).toEqual({ sent: many });
  }, 60_000);
});

test('no figure notices a letter: no interaction, no month to count, no change of a record', async () => {
  const noticed = () =>
    house.db.one<Record<string, string>>(
      `select (select count(*) from interactions) as interactions, (select count(*) from interaction_companies) as contacts,
         (select count(*) from changed_months) as months, (select count(*) from follow_ups) as promises`,
    );
  const ids = await several(3);
  const before = await noticed();
  const letter = await house.letter(ids);
  await house.db.query('truncate record_changes');
  await send(letter);
  await house.work();
  await house.pace.run();
  expect(await noticed()).toEqual(before);
  expect(await house.db.query('select 1 from record_changes')).toEqual([]);
});
