import { languages } from '@elinvoima/contracts';
import { expect, it } from '@jest/globals';
import { packagePage } from './package-page.js';
import { toldInWords } from './package-words.js';

it('a closed list is told in words, by the table that its code stands in', () => {
  const inFinnish = (table: string, row: object) =>
    toldInWords('fi', table, { ...row }).map(({ label, value }) => `${label}: ${value}`);
  expect(inFinnish('contacts', { purpose: 'service', legalBasis: 'public_task', language: 'sv' })).toEqual([
    'Käyttötarkoitus: Yrityspalvelut ja neuvonta',
    'Käsittelyperuste: Yleistä etua koskeva tehtävä (6 art. 1 e, tietosuojalaki 4 §)',
    'Kieli: Svenska',
  ]);
  expect(inFinnish('event_registrations', { state: 'waiting', mayMail: false })).toEqual([
    'Tila: Jonossa',
    'Saa lähettää tiedotteita: Ei',
  ]);
  expect(inFinnish('enquiries', { kind: 'plot' })).toEqual(['Laji: Tontti']);
  expect(inFinnish('rectifications', { requestedBy: 'authority' })[0]).not.toContain('authority');
});

it('days and moments are told as the language writes them, on the clock of the town hall', () => {
  const at = (language: (typeof languages)[number]) =>
    toldInWords(language, 'interactions', { at: '2026-11-20T22:30:00+00:00' })[0]?.value;
  expect(languages.map(at)).toEqual(['21.11.2026 klo 0.30', '21.11.2026 0.30', '21/11/2026, 00:30']);
  expect(toldInWords('fi', 'contacts', { restrictedOn: '2026-03-01' })).toEqual([
    { label: 'Käsittely rajoitettu', value: '1.3.2026' },
  ]);
});

it('a need is told by its parts, an answer by its question; ids and what a program reads stay in the JSON', () => {
  const requirement = { areaMin: 2000, uses: ['industry'], neededBy: '2027-05-01', notes: 'Hyvä tie' };
  expect(toldInWords('fi', 'enquiries', { requirement })[0]?.value.split('\n')).toEqual([
    'Pinta-ala vähintään: 2\u{A0}000',
    expect.stringMatching(/^Käyttötarkoitus: (?!industry)/),
    'Tarvitaan viimeistään: 1.5.2027',
    'Muut tarpeet: Hyvä tie',
  ]);
  const answer = {
    question: { fi: 'Oletko tyytyväinen?', sv: 'Är du nöjd?', en: 'Are you content?' },
    chosen: [{ fi: 'Kyllä', sv: 'Ja', en: 'Yes' }],
    valueCodes: ['yes'],
  };
  expect(toldInWords('sv', 'survey_answers', answer).map(({ value }) => value)).toEqual(['Är du nöjd?', 'Ja']);
  expect(
    toldInWords('fi', 'outbox_mails', {
      messageId: '<1@x>',
      reference: { invitationId: '1' },
      template: 'event-invitation',
    }),
  ).toEqual([]);
});

it('what somebody wrote stays words on the page', () => {
  const page = packagePage(
    'fi',
    'Omat <tiedot>',
    [{ title: 'A & B', table: 'contacts', rows: [{ notes: '<script>' }] }],
    '',
  );
  expect(page).toContain('<title>Omat &lt;tiedot&gt;</title>');
  expect(page).toContain('<h2>A &amp; B</h2>');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script');
});
