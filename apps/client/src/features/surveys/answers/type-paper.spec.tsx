import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';

const words = (text: string) => ({ fi: text, sv: text, en: text });
const wave = {
  id: 'w1',
  name: 'Juliste',
  survey: { id: 's1', name: 'Yrityskysely', anonymous: true },
  kind: 'open',
  state: 'open',
  closesAt: '2026-12-02T22:00:00Z',
  counts: {},
};
const definition = {
  anonymous: true,
  title: words('Yrityskysely'),
  intro: words('{municipality} kuuntelee.'),
  questions: [
    { key: 'recommend', type: 'nps', text: words('Suosittelisitko?') },
    { key: 'used', type: 'yes_no', text: words('Oletko asioinut?') },
    { key: 'improve', type: 'long_text', text: words('Mitä parantaisit?') },
  ],
};

it('a paper is typed in by the keyboard alone: digits choose, Enter goes on and saves', async () => {
  const asked = fakeApi({
    'GET /api/survey-waves/w1': () => wave,
    'GET /api/survey-waves/w1/questionnaire': () => ({ kind: 'open', definition }),
    'POST /api/survey-waves/w1/paper-answers': () => undefined,
  });
  await renderApp('/surveys/waves/w1/type', { role: 'coordinator' });
  const zero = await screen.findByRole('button', { name: '0' });
  zero.focus();
  await userEvent.keyboard('10{Enter}1{Enter}Katu kuntoon{Enter}{Enter}');
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.body).toMatchObject({
    invitationId: null,
    language: 'fi',
    answers: { recommend: 10, used: 'yes', improve: 'Katu kuntoon' },
  });
  expect(await screen.findByText('Vastaus on tallennettu')).toBeTruthy();
  expect(screen.getByRole('button', { name: '10' }).getAttribute('aria-pressed')).toBe('false');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '0' }));
});

it('the sheet stands in three languages', async () => {
  fakeApi({
    'GET /api/surveys/s1': () => ({ id: 's1', name: 'Yrityskysely', definition, status: 'published' }),
  });
  await renderApp('/surveys/s1/paper', { role: 'coordinator' });
  expect(await screen.findByRole('heading', { name: 'Mitä parantaisit?' })).toBeTruthy();
  expect(screen.getByText(/^\p{L}+ kuuntelee\.$/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Tulosta' })).toBeTruthy();
});
