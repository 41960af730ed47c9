import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const survey = {
  id: 's1',
  key: 'satisfaction',
  name: 'Yrityskysely 2026',
  kind: 'wave',
  status: 'published',
  anonymous: false,
  publishedVersion: 1,
  waves: 1,
  invited: 40,
  answered: 12,
  lastSentAt: '2026-11-02T08:00:00Z',
  updatedAt: '2026-11-02T08:00:00Z',
  version: 2,
  createdAt: '2026-11-01T08:00:00Z',
  definition: {},
};
const person = (id: string, more: object = {}) => ({
  id,
  name: `Henkilö ${id}`,
  email: `${id}@example.test`,
  language: 'fi',
  company: { id: 'c', name: 'Esimerkki Oy' },
  leftOut: null,
  ...more,
});
const frame = {
  sentence: 'Yritysten yhteyshenkilöt',
  eligible: 12,
  leftOut: [{ reason: 'asked_lately', count: 3 }],
  languages: [{ language: 'fi', count: 12 }],
  leavesAt: '2020-01-01T00:00:00Z',
  mayBeAtOnce: true,
};
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });

it('the list tells how each survey has been answered; without any it says how to begin', async () => {
  fakeApi({ 'GET /api/surveys': () => page([survey]) });
  const list = await renderApp('/surveys');
  const row = await screen.findByRole('row', { name: /Yrityskysely 2026/ });
  expect(within(row).getByText('12 / 40')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Estetyt osoitteet' }).getAttribute('href')).toBe('/suppressions');
  list.unmount();
  fakeApi({ 'GET /api/surveys': () => page([]) });
  await renderApp('/surveys');
  expect(await screen.findByText(/Aloita valmiista tyytyväisyyskyselystä/)).toBeTruthy();
});

it('who may not send sees no sending', async () => {
  fakeApi({
    'GET /api/surveys/s1': () => survey,
    'GET /api/survey-waves': () => page([]),
    'GET /api/surveys/s1/versions': () => page([]),
  });
  await renderApp('/surveys/s1', { role: 'director' });
  await screen.findByRole('heading', { name: 'Yrityskysely 2026' });
  expect(screen.queryByRole('link', { name: 'Lähetä kysely' })).toBeNull();
  expect(screen.getByTitle('Vastaajan sivu').getAttribute('src')).toBe('/api/surveys/s1/preview?lang=fi');
});

it('all are chosen but those who cannot get it, and the sending asks once before it leaves', async () => {
  const people = [person('a'), person('b', { language: 'sv' }), person('c', { email: null, leftOut: 'no_email' })];
  const asked = fakeApi({
    'GET /api/surveys/s1': () => survey,
    'GET /api/survey-recipients': () => page(people),
    'POST /api/survey-waves/preview': () => frame,
    'POST /api/survey-waves': () => answerWith(201, { id: 'w1', frameSize: 2, leftOut: [] }),
  });
  const sendings = () => asked.filter(({ method, path }) => method === 'POST' && path === '/api/survey-waves');
  const user = userEvent.setup();
  await renderApp('/surveys/s1/send');
  await user.click(await screen.findByRole('button', { name: 'Valitse kaikki 3' }));
  expect(await screen.findByText('2 henkilöä valittu')).toBeTruthy();
  expect(screen.getByText(/suomi 1 ja ruotsi 1/)).toBeTruthy();
  expect(screen.getByText('Ei sähköpostia: 1')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Henkilö c' }).disabled).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Henkilö b' }));
  await user.click(screen.getByRole('checkbox', { name: 'Henkilö b' }));
  await user.click(screen.getByRole('button', { name: 'Lähetä 2 henkilölle' }));
  expect(sendings()).toEqual([]);
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Lähetä' }));
  expect(sendings()[0]?.body).toMatchObject({ surveyId: 's1', contactIds: ['a', 'b'], reminderDays: [7, 14] });
});

it('a group is told with its size, who is left out and when its mails leave, before it is sent', async () => {
  const asked = fakeApi({
    'GET /api/surveys/s1': () => survey,
    'GET /api/survey-recipients': () => page([]),
    'POST /api/survey-waves/preview': () => ({ ...frame, leavesAt: '2126-11-25T07:00:00Z' }),
    'POST /api/survey-waves': () => answerWith(201, { id: 'w1', frameSize: 12, leftOut: [] }),
  });
  const user = userEvent.setup();
  await renderApp('/surveys/s1/send');
  await user.click(await screen.findByRole('radio', { name: 'Rajattu ryhmä' }));
  expect(await screen.findByText('12 henkilöä saa kyselyn')).toBeTruthy();
  expect(screen.getByText('On saanut kyselyn 90 päivän sisällä: 3')).toBeTruthy();
  expect(screen.getByText(/Kutsut lähtevät .*2126/)).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'Kumppanit' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Lähetä 12 henkilölle' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Lähetä' }));
  const sent = asked.find(({ method, path }) => method === 'POST' && path === '/api/survey-waves');
  expect(sent?.body).toMatchObject({ group: { audience: ['companies'] } });
});

const wave = {
  id: 'w1',
  name: 'Syksyn lähetys',
  survey: { id: 's1', name: survey.name, anonymous: false },
  surveyVersion: 1,
  kind: 'wave',
  state: 'sending',
  opensAt: '2026-11-18T08:00:00Z',
  closesAt: '2026-12-16T22:00:00Z',
  frameSize: 40,
  counts: { queued: 5, sent: 20, answered: 12, bounced: 1, refused: 1, suppressed: 1, ineligible: 0 },
  reminderDays: [7, 14],
  stoppedAt: null,
  perMinute: null,
  atOnce: false,
  groupSentence: 'Yritysten yhteyshenkilöt; toimiala: Kauppa',
  steps: [
    { step: 0, waiting: 5, sent: 34, uncertain: 1, failed: 0 },
    { step: 1, waiting: 0, sent: 18, uncertain: 0, failed: 0 },
  ],
  leavesAt: null,
  version: 4,
};

it('a sending tells how its invitations and reminders stand, and is paused by a press', async () => {
  let shown: object = wave;
  const asked = fakeApi({
    'GET /api/survey-waves/w1': () => shown,
    'GET /api/survey-waves/w1/invitations': () => page([]),
    'POST /api/survey-waves/w1/pause': () => (shown = { ...wave, state: 'paused' }),
    'POST /api/survey-waves/w1/resend': () => wave,
  });
  const user = userEvent.setup();
  await renderApp('/surveys/waves/w1');
  const reminder = await screen.findByRole('row', { name: /1\. muistutus/ });
  expect(within(reminder).getByText('18')).toBeTruthy();
  expect(within(screen.getByRole('row', { name: /2\. muistutus/ })).getByText(/2\.12\./)).toBeTruthy();
  expect(screen.getByText('Yritysten yhteyshenkilöt; toimiala: Kauppa')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Lähetä uudelleen' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Lähetä uudelleen' }));
  expect(asked.find(({ path }) => path.endsWith('/resend'))?.body).toEqual({ states: ['uncertain'] });
  await user.click(await screen.findByRole('button', { name: 'Pidä tauko' }));
  expect(await screen.findByText(/Lähettäminen on tauolla/)).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Jatka lähettämistä' })).toBeTruthy();
});
