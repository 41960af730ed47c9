import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { CompanyIndex } from '../../../company-index/company-index.js';
import { readLine } from './read-line.js';
import type { LineContext, Reading } from './reading.js';

const names = [
  'Parolan Konepaja Oy',
  'Armin Leipomo Ky',
  'Nordtek Ab',
  'Hattulan Rakennus Oy',
  'Hattulan Rakennuspalvelu Oy',
  'Leppäkosken Sähkö Oy',
  'Kukkakauppa Ranta Tmi',
  'Ranta ja Koski Oy',
  'Koski Konsultointi Oy',
  'Tmi Virtanen',
  'Metallityö Virtanen Oy',
  'Tehdas Lahti Oy',
  'Teams Palvelut Oy',
  'Tontti Oy',
  'Konepalvelu Mäki Oy',
  'Konerinki Oy',
];
const index = CompanyIndex.of(
  names.map((name, at) => ({
    id: name,
    name,
    businessId: at === 0 ? '9000001-1' : null,
    otherNames: at === 1 ? ['Leivos ja Kahvi'] : [],
    postalCode: null,
    postOffice: null,
  })),
);
const topics = [
  { code: 'plots', name: { fi: 'Tontit', sv: 'Tomter', en: 'Plots' } },
  { code: 'recruitment', name: { fi: 'Rekrytointi', sv: 'Rekrytering', en: 'Recruitment' } },
  { code: 'funding', name: { fi: 'Rahoitus', sv: 'Finansiering', en: 'Funding' } },
  { code: 'kylat', name: { fi: 'Kylät', sv: 'Byar', en: 'Villages' } },
];
const people = [
  { id: 'matti', name: 'Matti Virtanen', companyIds: ['Parolan Konepaja Oy'] },
  { id: 'maija', name: 'Maija Koski', companyIds: ['Parolan Konepaja Oy'] },
  { id: 'matti-2', name: 'Matti Aho', companyIds: ['Armin Leipomo Ky'] },
];
/** A Sunday. */
const context: LineContext = { language: 'fi', today: '2026-11-22', index, topics, people: people.slice(0, 2) };

/** A reading in one line, as a table shows it. */
function told(reading: Reading): string {
  const { type, companies, contacts, day, time, durationMinutes, followUp, subject, questions } = reading;
  return [
    type,
    ...companies.map(({ name }) => name),
    ...questions.map(({ options }) => options.map(({ name }) => name).join(' or ') + '?'),
    ...contacts.map(({ name }) => name),
    day,
    time,
    durationMinutes && `${durationMinutes} min`,
    reading.topics.length > 0 && `#${reading.topics.join(' #')}`,
    `"${subject}"`,
    followUp && `→ ${followUp.title || '-'} ${followUp.dueOn ?? '?'}`,
  ]
    .filter(Boolean)
    .join(' | ');
}
const read = (line: string, more: Partial<LineContext> = {}): string => told(readLine(line, { ...context, ...more }));

const konepaja = 'Parolan Konepaja Oy';

describe('one line in Finnish', () => {
  it.each([
    ['soitto Parolan Konepaja tonttiasia, soita ti', `call | ${konepaja} | #plots | "Tonttiasia" | → Soita 2026-11-24`],
    ['soitto parolan konepaja tonttiasia soita ti', `call | ${konepaja} | #plots | "Tonttiasia" | → Soita 2026-11-24`],
    ['Parolan Konepaja soitto', `call | ${konepaja} | ""`],
    ['puhelu parolan konepajalle', `call | ${konepaja} | ""`],
    ['käynti Parolan Konepajalla, laajennus ja rekry', `visit | ${konepaja} | #recruitment | "Laajennus ja rekry"`],
    ['kavin parolan konepajalla 1 h', `visit | ${konepaja} | 60 min | ""`],
    ['soitto parolan konepja tontit', `call | ${konepaja} | #plots | "Tontit"`],
    ['soitto paro kone tontit', `call | ${konepaja} | #plots | "Tontit"`],
    ['soitto 9000001-1 rahoituksesta', `call | ${konepaja} | #funding | "Rahoituksesta"`],
    ['soitto 90000011 rahoituksesta', `call | ${konepaja} | #funding | "Rahoituksesta"`],
    ['soitto Parolan Konepaja Oy:n kanssa tonteista', `call | ${konepaja} | "Tonteista"`],
    ['tapaaminen Armin Leipomon kanssa eilen klo 14', 'meeting | Armin Leipomo Ky | 2026-11-21 | 14:00 | ""'],
    ['eilen kl. 9.30 palaveri armin leipomo 45 min', 'meeting | Armin Leipomo Ky | 2026-11-21 | 09:30 | 45 min | ""'],
    ['ti soitto Parolan Konepaja', `call | ${konepaja} | 2026-11-17 | ""`],
    ['soitto Leivos ja Kahvi, aukiolo', 'call | Armin Leipomo Ky | "Aukiolo"'],
    ['puoli tuntia teams leppakosken sahko sähköliittymä', 'online | Leppäkosken Sähkö Oy | 30 min | "Sähköliittymä"'],
    ['sähköposti Nordtek rahoitus', 'email | Nordtek Ab | #funding | "Rahoitus"'],
    ['viesti Nordtekille 16.11. rahoitus', 'message | Nordtek Ab | 2026-11-16 | #funding | "Rahoitus"'],
    ['soitto Hattulan Rakennus työmaa', 'call | Hattulan Rakennus Oy | "Työmaa"'],
    ['soitto metallityö virtaselle', 'call | Metallityö Virtanen Oy | ""'],
    ['soitto Tehtaan lahti', 'call | Tehdas Lahti Oy | ""'],
    ['palaveri Teams Palvelut Oy hinnoittelu', 'meeting | Teams Palvelut Oy | "Hinnoittelu"'],
    ['soitto Konepajan Matti, tontti', `call | ${konepaja} | Matti Virtanen | #plots | "Tontti"`],
    ['tapaaminen Parolan Konepaja Matin ja Maijan kanssa', `meeting | ${konepaja} | Matti Virtanen | Maija Koski | ""`],
    [
      'soitto Parolan Konepaja, lupasin lähettää kartan huomenna',
      `call | ${konepaja} | "" | → Lähettää kartan 2026-11-23`,
    ],
    ['soitto Parolan Konepaja, muista', `call | ${konepaja} | "" | → - ?`],
    ['soitto Parolan Konepaja, lähetä tarjous', `call | ${konepaja} | "" | → Lähetä tarjous ?`],
    [
      'soitto Parolan Konepaja, palaan asiaan kahden viikon päästä',
      `call | ${konepaja} | "" | → Palaan asiaan 2026-12-06`,
    ],
    ['soitto Parolan Konepaja, soita, ensi ke', `call | ${konepaja} | "" | → Soita 2026-11-25`],
    ['soitto Parolan Konepaja ja soita ti klo 9', `call | ${konepaja} | "" | → Soita klo 9 2026-11-24`],
    ['soita ti, soitto Parolan Konepaja tonttiasia', `call | ${konepaja} | #plots | "Tonttiasia" | → Soita 2026-11-24`],
    ['soita ti Matille, soitto Parolan Konepaja', `call | ${konepaja} | "" | → Soita Matille 2026-11-24`],
    ['soita Parolan Konepaja', `call | ${konepaja} | ""`],
    [
      'tapaaminen Parolan Konepaja ja Armin Leipomo, yhteistyö',
      `meeting | ${konepaja} | Armin Leipomo Ky | "Yhteistyö"`,
    ],
    ['soitto Parolan Konepaja, käynti to', `call | ${konepaja} | "Käynti to"`],
    ['soitto Parolan Konepaja, sähköposti ei toimi', `call | ${konepaja} | "Sähköposti ei toimi"`],
    ['soitto Parolan Konepaja kyläilta', `call | ${konepaja} | "Kyläilta"`],
    ['tontti', '#plots | "Tontti"'],
    ['', '""'],
  ])('%s', (line, expected) => expect(read(line)).toBe(expected));
});

describe('one line in Swedish', () => {
  it.each([
    ['samtal Parolan Konepaja tomtärende, ring tis', `call | ${konepaja} | #plots | "Tomtärende" | → Ring 2026-11-24`],
    [
      'ringde Parolan Konepaja om tomten, skicka kartan imorgon',
      `call | ${konepaja} | #plots | "Tomten" | → Skicka kartan 2026-11-23`,
    ],
    ['möte med Nordtek igår kl 14 en halvtimme', 'meeting | Nordtek Ab | 2026-11-21 | 14:00 | 30 min | ""'],
    ['företagsbesök hos Nordtek i går, finansiering', 'visit | Nordtek Ab | 2026-11-21 | #funding | "Finansiering"'],
    ['mejl från Nordtek, återkom om två veckor', 'email | Nordtek Ab | "" | → Återkom 2026-12-06'],
    ['natmote Nordtek 1 timme rekrytering', 'online | Nordtek Ab | 60 min | #recruitment | "Rekrytering"'],
  ])('%s', (line, expected) => expect(read(line, { language: 'sv' })).toBe(expected));
});

describe('one line in English', () => {
  it.each([
    ['call Parolan Konepaja plots, call tue', `call | ${konepaja} | #plots | "Plots" | → Call 2026-11-24`],
    [
      'call with Parolan Konepaja about plots, call back Tuesday',
      `call | ${konepaja} | #plots | "Plots" | → Call back 2026-11-24`,
    ],
    ['met Nordtek yesterday at 2 pm for an hour', 'meeting | Nordtek Ab | 2026-11-21 | 14:00 | 60 min | ""'],
    ['visit Nordtek half an hour funding', 'visit | Nordtek Ab | 30 min | #funding | "Funding"'],
    ["email from Nordtek about Armin's lease", 'email | Nordtek Ab | "Armin\'s lease"'],
    [
      'video call Nordtek 45 min, promised to send the map in two weeks',
      'online | Nordtek Ab | 45 min | "" | → Send the map 2026-12-06',
    ],
    ['met Nordtek about plots call tue', 'meeting | Nordtek Ab | #plots | "Plots" | → Call 2026-11-24'],
    ['talked to the neighbours', '"Talked to the neighbours"'],
  ])('%s', (line, expected) => expect(read(line, { language: 'en' })).toBe(expected));
});

describe('when several fit', () => {
  it('asks, and takes the answer', () => {
    const reading = readLine('soitto virtanen, tontti', context);
    expect(reading.companies).toEqual([]);
    expect(reading.questions.map(({ options }) => options.map(({ name }) => name))).toEqual([
      ['Tmi Virtanen', 'Metallityö Virtanen Oy'],
    ]);
    const key = reading.questions[0]?.key ?? '';
    expect(read('soitto virtanen, tontti', { chosen: new Map([[key, 'Metallityö Virtanen Oy']]) })).toBe(
      'call | Metallityö Virtanen Oy | #plots | "Tontti"',
    );
  });

  it('asks which of two people of the same first name', () => {
    const reading = readLine('soitto Parolan Konepaja Matti', { ...context, people });
    expect(reading.questions).toHaveLength(1);
  });

  it('those used lately come first among the answers', () => {
    const order = { recent: ['Metallityö Virtanen Oy'], own: new Set<string>(), near: null };
    const [question] = readLine('soitto virtanen, tontti', { ...context, order }).questions;
    expect(question?.options[0]?.name).toBe('Metallityö Virtanen Oy');
  });
});

describe('what the person takes away', () => {
  it('goes back to the subject and stays there', () => {
    const line = 'soitto Parolan Konepaja tonttiasia, soita ti';
    const { parts } = readLine(line, context);
    const without = (kind: string) =>
      read(line, { ignored: new Set(parts.filter((part) => part.kind === kind).map(({ key }) => key)) });
    expect(without('company')).toBe('call | #plots | "Parolan Konepaja tonttiasia" | → Soita 2026-11-24');
    expect(without('topic')).toBe(`call | ${konepaja} | "Tonttiasia" | → Soita 2026-11-24`);
    expect(without('follow-up')).toBe(`call | ${konepaja} | #plots | "Tonttiasia, soita ti"`);
    expect(without('type')).toBe(`${konepaja} | #plots | "Soitto tonttiasia" | → Soita 2026-11-24`);
  });
});

describe('any line at all', () => {
  const pieces = fc.constantFrom(
    ...names,
    ...'soitto,käynti,mötet,call,soita ti,ring tis,eilen,klo 14,45 min,tontti,Matti,ja,kanssa,about,ensi viikolla,16.11.,1,5 h'.split(
      ',',
    ),
  );
  const lines = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 12 }).map((some) => some.join(' ')),
    fc.array(pieces, { maxLength: 8 }).map((some) => some.join(', ')),
  );

  it('every word is understood or stays in the subject, and nothing throws', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('fi', 'sv', 'en' as const), (line, language) => {
        const { parts, subject } = readLine(line, { ...context, language });
        const kept = subject.toLowerCase().split(/[\s,]+/);
        for (const match of line.matchAll(/[^\s,;]+/g)) {
          const [from, to] = [match.index, match.index + match[0].length];
          const isUnderstood = parts.some((part) => part.start < to && part.end > from && part.kind !== 'topic');
          const bare = match[0].toLowerCase().replace(/\.$/, '');
          const stays = kept.some((word) => word.replace(/\.$/, '') === bare) || /^([/|–—→]|-{1,2}>?)$/.test(match[0]);
          if (!isUnderstood && !stays) throw new Error(`${match[0]} of "${line}" is nowhere: "${subject}"`);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('the order of the clauses changes nothing but the order of the subject', () => {
    const clauses = ['soitto Parolan Konepaja', 'tonttiasia', '45 min', 'eilen', 'soita ti'];
    const plain = ({ subject, parts: _parts, tail: _tail, ...rest }: Reading) => ({
      ...rest,
      subject: subject.toLowerCase(),
    });
    const first = plain(readLine(clauses.join(', '), context));
    fc.assert(
      fc.property(fc.shuffledSubarray(clauses, { minLength: clauses.length }), (some) => {
        expect(plain(readLine(some.join(', '), context))).toEqual(first);
      }),
    );
  });

  it('reads a line while it is typed, letter by letter', () => {
    const line = 'soitto Parolan Konepaja tonttiasia 45 min, soita ti klo 9';
    for (let length = 0; length <= line.length; length += 1) readLine(line.slice(0, length), context);
    expect(read(line)).toBe(`call | ${konepaja} | 45 min | #plots | "Tonttiasia" | → Soita klo 9 2026-11-24`);
  });
});
