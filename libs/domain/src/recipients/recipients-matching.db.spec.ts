import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RecipientGroup } from '@elinvoima/contracts';
import { Audit } from '../audit/index.js';
import { FixedClock, openDatabase, type Config, type Database, type OutboxMail } from '../platform/index.js';
import { createTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import { groupSentence } from './group-sentence.js';
import { checkGroup, listGroup, reasonNotToSend, recipientsMatching } from './recipients-matching.js';
import { Suppressions } from './suppressions.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

let db: Database;
let config: Config;
let suppressions: Suppressions;
let links: UnsubscribeLinks;
let close: () => Promise<void>;
const id: Record<string, string> = {};

beforeAll(async () => {
  const opened = await createTestDatabase({});
  config = opened.config;
  db = await openDatabase({ url: opened.url, pool: 4, entities, onConnectionError: () => undefined });
  close = async () => {
    await db.dataSource.destroy();
    await opened.drop();
  };
  suppressions = new Suppressions(db, config);
  links = new UnsubscribeLinks(
    db,
    new FixedClock(new Date('2026-11-18T10:00:00Z')),
    new Audit(db),
    suppressions,
    config,
  );

  await company('paja', { industry: '25620', size: '10-19', postal: '13720', tags: '{vienti}' });
  await company('sorvi', { industry: '25730', size: '5-9', postal: '13880', email: 'toimisto@sorvi.example.test' });
  await company('kahvila', { industry: '56101', size: '1-4', kind: 'sole_trader' });
  await person('aino', 'aino@paja.example.test', ['paja'], 'Toimitusjohtaja');
  await person('eero', 'Aino@Paja.example.test', ['paja'], 'Talouspäällikkö');
  await person('kaisa', 'kaisa@kahvila.example.test', ['kahvila']);
  await person('lauri', null, ['paja']);
  await person('oiva', 'oiva@yksityinen.example.test', []);
  await person('rauno', 'rauno@paja.example.test', ['paja'], 'Työnjohtaja', 'refused');
  id['neuvo'] = (
    await db.one<{ id: string }>(
      `insert into partners (name, sector, email) values ('Neuvo', 'association', 'info@neuvo.example.test') returning id`,
    )
  ).id;
});
afterAll(() => close());

async function company(
  name: string,
  given: { industry: string; size: string; kind?: string; postal?: string; tags?: string; email?: string },
): Promise<void> {
  const { id: made } = await db.one<{ id: string }>(
    `insert into companies (name, kind, industry_code, industry_scheme, size_class, postal_code, tags, email)
     values ($1, $2, $3, 'TOL2025', $4, $5, $6, $7) returning id`,
    [
      name,
      given.kind ?? 'company',
      given.industry,
      given.size,
      given.postal ?? null,
      given.tags ?? '{}',
      given.email ?? null,
    ],
  );
  id[name] = made;
}

async function person(name: string, email: string | null, companies: string[], title?: string, consent = 'none') {
  const { id: made } = await db.one<{ id: string }>(
    `insert into contacts (first_name, last_name, email, mailing_consent) values ($1, 'Testi', $2, $3) returning id`,
    [name, email, consent],
  );
  id[name] = made;
  for (const each of companies)
    await db.query('insert into contact_roles (contact_id, company_id, title) values ($1, $2, $3)', [
      made,
      id[each],
      title ?? null,
    ]);
}

const matching = (group: RecipientGroup) => recipientsMatching(db, suppressions, 'mailing', group);
const namesOf = async (group: RecipientGroup) => (await matching(group)).eligible.map(({ name }) => name.split(' ')[0]);

test('companies’ people: who is left out, and why', async () => {
  const { eligible, leftOut, leftOutCounts } = await matching({ audience: ['companies'] });
  expect(eligible.map(({ email, companyId }) => [email, companyId])).toEqual([['aino@paja.example.test', id['paja']]]);
  expect(Object.fromEntries(leftOut.map(({ name, reason }) => [name.split(' ')[0], reason]))).toEqual({
    eero: 'same_address',
    kaisa: 'consent_missing',
    lauri: 'no_email',
    rauno: 'consent_refused',
  });
  expect(leftOutCounts).toEqual({ same_address: 1, consent_missing: 1, no_email: 1, consent_refused: 1 });
});

test('a private person gets mailings by consent alone; surveys ask for none', async () => {
  await db.query(`update contacts set mailing_consent = 'given' where id = $1`, [id['kaisa']]);
  expect(await namesOf({ audience: ['companies'] })).toEqual(['aino', 'kaisa']);
  await db.query(`update contacts set mailing_consent = 'none' where id = $1`, [id['kaisa']]);
  const { eligible } = await recipientsMatching(db, suppressions, 'survey', { audience: ['companies'] });
  expect(eligible.map(({ name }) => name.split(' ')[0])).toEqual(['aino', 'kaisa', 'rauno']);
});

test.each<[string, RecipientGroup, string[]]>([
  ['industry', { audience: ['companies'], industries: ['25'] }, ['aino']],
  ['another industry', { audience: ['companies'], industries: ['62'] }, []],
  ['size and postal code', { audience: ['companies'], sizeClasses: ['10-19'], postalCodes: ['13720'] }, ['aino']],
  ['tag', { audience: ['companies'], tags: ['vienti', 'muu'] }, ['aino']],
  ['role', { audience: ['companies'], roleTitle: 'TALOUS' }, ['eero']],
  ['language', { audience: ['companies'], language: 'sv' }, []],
  ['never met', { audience: ['companies'], neverMet: true }, ['aino']],
  ['met since', { audience: ['companies'], metSince: '2026-01-01' }, []],
  ['never at an event', { audience: ['companies'], neverAttended: true }, ['aino']],
  ['nobody', { audience: [] }, []],
])('a group by %s', async (_, group, expected) => {
  expect(await namesOf(group)).toEqual(expected);
});

test('partners, a company’s own address, people added and removed', async () => {
  const group: RecipientGroup = { audience: ['companies', 'partners'], companyAddresses: true };
  expect(await namesOf(group)).toEqual(['Neuvo', 'sorvi', 'aino']);
  expect(await namesOf({ audience: [], added: [id['eero'] ?? ''] })).toEqual(['eero']);
  expect(await namesOf({ ...group, removed: [id['sorvi'] ?? '', id['aino'] ?? ''] })).toEqual(['Neuvo', 'eero']);
});

test('who came to an event, in person or by the company', async () => {
  const { id: eventId } = await db.one<{ id: string }>(
    `insert into events (title, slug, kind, theme, starts_at, ends_at, status)
     values ('Aamukahvit', 'aamukahvit', 'morning_coffee', 'Rahoitus', '2026-10-01T06:00Z', '2026-10-01T08:00Z', 'held') returning id`,
  );
  await db.query('insert into event_attendances (event_id, company_id) values ($1, $2)', [eventId, id['paja']]);
  expect(await namesOf({ audience: ['companies'], attendedKinds: ['morning_coffee'] })).toEqual(['aino']);
  expect(await namesOf({ audience: ['companies'], attendedTheme: 'raho' })).toEqual(['aino']);
  expect(await namesOf({ audience: ['companies'], attendedKinds: ['fair'] })).toEqual([]);
  expect(await namesOf({ audience: ['companies'], neverAttended: true })).toEqual([]);
  expect(await namesOf({ audience: ['companies'], metSince: '2026-10-01' })).toEqual(['aino']);
  expect(await namesOf({ audience: ['companies'], notMetSince: '2026-10-02' })).toEqual(['aino']);
  expect(await namesOf({ audience: ['companies'], notMetSince: '2026-10-01' })).toEqual([]);
});

test('a page of the group at a time, and what contradicts itself is refused', async () => {
  const group: RecipientGroup = { audience: ['companies'] };
  const first = await listGroup(db, suppressions, 'mailing', group, { limit: 2, withTotal: true });
  expect([first.items.length, first.total]).toEqual([2, 5]);
  const second = await listGroup(db, suppressions, 'mailing', group, { limit: 200, cursor: String(first.nextCursor) });
  expect(second.items).toHaveLength(3);
  expect(() => checkGroup({ audience: ['companies'], neverMet: true, metSince: '2026-01-01' })).toThrow('rule-broken');
});

test('the group reads as a sentence', () => {
  const group: RecipientGroup = {
    audience: ['companies'],
    sizeClasses: ['5-9'],
    notMetSince: '2026-05-22',
    added: ['x'],
  };
  expect(groupSentence(group, 'fi', null)).toBe(
    'Yritysten yhteyshenkilöt; koko: 5–9 henkeä; ei tavattu 22.5.2026 jälkeen; yksi henkilö lisätty',
  );
  expect(groupSentence({ audience: [] }, 'sv', null)).toBe('Ingen ännu');
});

test('a link stops the mails of the address that the mail went to, and nothing else', async () => {
  const mail: Pick<OutboxMail, 'id' | 'recipient' | 'language'> = {
    id: '01990000-0000-7000-8000-000000000001',
    recipient: 'aino@paja.example.test',
    language: 'fi',
  };
  const { address, headers } = await links.issue(mail, 'all_mailings', 'send');
  expect(headers).toEqual({
    'List-Unsubscribe': expect.stringMatching(new RegExp(`^<${address}>, <mailto:[^>]+>$`)),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  const token = address.split('/u/')[1] ?? '';
  expect(await links.find(token)).toEqual({ scope: 'all_mailings', language: 'fi' });
  expect(await links.find('AAAAAAAAAAAAAAAAAAAAAA')).toBeNull();
  expect(
    await reasonNotToSend(db, suppressions, 'mailing', { email: mail.recipient, contactId: id['aino'] ?? null }),
  ).toBeNull();

  // The person's address changes meanwhile: the link is bound to the mailbox that got the mail.
  await links.unsubscribe(token, false);
  await links.unsubscribe(token, false);
  expect(
    await reasonNotToSend(db, suppressions, 'mailing', { email: mail.recipient, contactId: id['aino'] ?? null }),
  ).toBe('suppressed');
  expect((await matching({ audience: ['companies'] })).leftOutCounts.suppressed).toBe(2);
  expect((await suppressions.among([mail.recipient], 'survey')).size).toBe(0);
  await links.unsubscribe(token, true);
  expect((await suppressions.among([mail.recipient], 'survey')).size).toBe(1);
  const [kept] = await db.query<{ text: string }>('select to_jsonb(l)::text as text from unsubscribe_links l');
  expect(kept?.text).not.toContain(token);
  expect(kept?.text).not.toContain('aino');
});

test('outside the demo a link is random and is not shown to staff', async () => {
  const open = new UnsubscribeLinks(db, new FixedClock(new Date()), new Audit(db), suppressions, {
    ...config,
    demo: false,
  });
  const mail = { id: '01990000-0000-7000-8000-000000000002', recipient: 'x@example.test', language: 'fi' as const };
  expect((await open.issue(mail, 'all_mailings', 'read')).address).toBe('[…]');
  const sent = [await open.issue(mail, 'all_mailings', 'send'), await open.issue(mail, 'all_mailings', 'send')];
  expect(new Set(sent.map(({ address }) => address)).size).toBe(2);
});
