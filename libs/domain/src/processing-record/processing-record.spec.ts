import { describe, expect, it } from '@jest/globals';
import { languages, processingActivities, retentionClasses, type PrivacyNoticeContacts } from '@elinvoima/contracts';
import { keyTables, personTables, wordColumns } from '../privacy/index.js';
import { processingRecord } from './processing-record.js';
import type { RecordFacts } from './record-facts.query.js';

const contacts: PrivacyNoticeContacts = {
  address: 'Kuntatie 1, 12345 Esimerkkilä',
  email: 'kirjaamo@kunta.example',
  phone: null,
  officerName: 'Tiina Turva',
  officerEmail: 'tietosuoja@kunta.example',
  officerPhone: null,
};
const notice = { version: 3, publishedOn: '2026-10-01', ...contacts, texts: [] } as const;

const facts: RecordFacts = {
  today: '2026-11-23',
  municipality: { fi: 'Esimerkkilä', sv: 'Exempelby', en: 'Esimerkkilä' },
  municipalityCode: '999',
  notice,
  rules: retentionClasses.map((recordClass) => ({
    recordClass,
    moment: 'closed',
    months: 60,
    deed: 'anonymise',
    taskClass: '14 01 00',
    ground: 'Tiedonhallintalaki 21 §.',
    confirmed: true,
  })),
  surveyMonths: { fewest: 12, most: 24 },
  contacts: { all: 40, unrecorded: 0 },
  review: { lastCompletedOn: '2026-03-02', due: false },
  keys: { all: 0, people: 0 },
  webhookHosts: [],
  settings: {
    demo: false,
    https: true,
    sendsMail: true,
    processors: [],
    registerHost: 'avoindata.prh.fi',
    idleMinutes: 720,
    administratorIdleMinutes: 30,
    auditYears: 10,
    attachmentMegabytes: 10,
    webhooksAnywhere: false,
  },
};

const inventory = [
  ...new Set([...personTables.map(({ table }) => table), ...Object.keys(wordColumns), ...keyTables]),
].toSorted();
const keysOf = (confirmed: RecordFacts): string[] => processingRecord('fi', confirmed).toConfirm.map(({ key }) => key);

describe.each(languages)('the record of processing in %s', (language) => {
  const record = processingRecord(language, facts);

  it('holds every table in which people may stand, once, by a name', () => {
    const data = record.activities.flatMap((activity) => activity.data);
    expect(data.map(({ table }) => table).toSorted()).toEqual(inventory);
    expect(data.filter(({ name, table }) => name === '' || name === table || /_/.test(name))).toEqual([]);
    expect(new Set(data.map(({ name }) => name)).size).toBe(data.length);
  });

  it('says of each activity why, by which ground and law, of whom, from where, to whom and for how long', () => {
    expect(record.activities.map(({ key }) => key)).toEqual([...processingActivities]);
    const bare = record.activities.filter(
      ({ name, purpose, basisName, law, ...lists }) =>
        [name, purpose, basisName, law].some((words) => words.trim() === '') ||
        [lists.people, lists.data, lists.sources, lists.recipients, lists.periods].some((list) => list.length === 0),
    );
    expect(bare.map(({ key }) => key)).toEqual([]);
  });

  it('tells of every class how long it is kept, and of every activity only what its own data are kept by', () => {
    const told = new Set(record.activities.flatMap(({ periods }) => periods.map(({ key }) => key)));
    expect(record.periods.map(({ key }) => key).filter((key) => !told.has(key))).toEqual([]);
    expect(retentionClasses.filter((name) => !told.has(name))).toEqual([]);
  });

  it('leaves no place of a sentence unfilled', () => {
    expect(JSON.stringify(record)).not.toMatch(/[{}]\w+[,}]|undefined|NaN|\[object/);
  });
});

describe('what the municipality has to confirm', () => {
  const always = ['undecided', 'hosting', 'law', 'impact'];
  it('is what no program can know, when all else has been said', () => {
    expect(keysOf(facts)).toEqual(always);
  });

  it.each([
    ['demo', { settings: { ...facts.settings, demo: true } }],
    ['controller', { notice: { ...notice, address: null } }],
    ['controller', { notice: { ...notice, email: null } }],
    ['officer', { notice: { ...notice, officerName: null } }],
    ['officer', { notice: { ...notice, officerEmail: null } }],
    ['proposed', { rules: facts.rules.map((rule, n) => ({ ...rule, confirmed: n > 0 })) }],
    ['processors', { webhookHosts: ['asiat.kunta.example'] }],
    ['unrecorded', { contacts: { all: 40, unrecorded: 3 } }],
    ['review', { review: { lastCompletedOn: null, due: true } }],
    ['tls', { settings: { ...facts.settings, https: false } }],
  ] as const)('names %s when it is so', (key, otherwise) => {
    expect(keysOf({ ...facts, ...otherwise }).filter((one) => !always.includes(one))).toEqual([key]);
  });

  it('names the notice, the controller and the officer before anything is published', () => {
    const record = processingRecord('fi', { ...facts, notice: null });
    expect(record.toConfirm.map(({ key }) => key)).toEqual(['controller', 'officer', 'notice', ...always]);
    expect([record.noticeVersion, record.contacts.officerName]).toEqual([0, null]);
  });

  it('calls a rule that nobody has confirmed a proposal, in its activity and in the list', () => {
    const rules = facts.rules.map((rule) => ({ ...rule, confirmed: rule.recordClass !== 'interaction' }));
    const { periods, activities, toConfirm } = processingRecord('fi', { ...facts, rules });
    const told = [...periods, ...activities.flatMap((activity) => activity.periods)];
    expect(told.filter(({ state }) => state === 'proposed').map(({ key }) => key)).toEqual([
      'interaction',
      'interaction',
    ]);
    expect(toConfirm[0]?.text).toContain('Vuorovaikutus');
  });

  it('calls no proposal what goes by itself, whoever has confirmed it', () => {
    const rules = facts.rules.map((rule) => ({ ...rule, confirmed: rule.recordClass !== 'survey_answers' }));
    const { periods, toConfirm } = processingRecord('fi', { ...facts, rules });
    expect(periods.find(({ key }) => key === 'survey_answers')?.state).toBe('builtIn');
    expect(toConfirm.map(({ key }) => key)).toEqual(always);
  });
});

describe('what differs from one installation to another', () => {
  it('is told: periods of surveys, other systems, mail that stays in the house', () => {
    const words = JSON.stringify(
      processingRecord('fi', {
        ...facts,
        surveyMonths: { fewest: 24, most: 24 },
        keys: { all: 3, people: 1 },
        settings: { ...facts.settings, sendsMail: false, auditYears: 7 },
      }),
    );
    for (const told of [
      'nyt 24 kuukautta',
      '3 voimassa olevaa rajapinta-avainta',
      'Sähköpostia ei lähetetä',
      '7 vuotta kirjauksesta',
    ])
      expect(words).toContain(told);
  });

  it('leaves out a safeguard that is not there', () => {
    const keys = (settings: RecordFacts['settings']) =>
      processingRecord('fi', { ...facts, settings }).safeguards.map(({ key }) => key);
    expect(keys(facts.settings)).toContain('tls');
    expect(keys(facts.settings)).not.toContain('provider');
    const other = { kind: 'signIn', host: 'login.kunta.example' } as const;
    expect(keys({ ...facts.settings, https: false, processors: [other] })).toEqual(
      expect.arrayContaining(['provider']),
    );
    expect(keys({ ...facts.settings, https: false })).not.toContain('tls');
  });

  it('is in the municipality’s own words where it has written some, in Finnish where they are not translated', () => {
    const texts = [
      { part: 'recipients', language: 'fi', text: 'Ei kenellekään.\n\nEi koskaan.' },
      { part: 'sources', language: 'sv', text: 'Bara från dig.' },
    ] as const;
    const own = (language: 'fi' | 'sv') =>
      processingRecord(language, { ...facts, notice: { ...notice, texts } }).ownWords.map(({ part, paragraphs }) => [
        part,
        ...paragraphs,
      ]);
    expect(own('sv')).toEqual([
      ['sources', 'Bara från dig.'],
      ['recipients', 'Ei kenellekään.', 'Ei koskaan.'],
    ]);
    expect(own('fi')).toEqual([['recipients', 'Ei kenellekään.', 'Ei koskaan.']]);
  });
});
