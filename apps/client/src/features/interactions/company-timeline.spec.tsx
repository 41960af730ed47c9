import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { CompanyTimeline } from './company-timeline.js';

const visit = {
  kind: 'interaction',
  id: 'interaction-1',
  type: 'visit',
  title: 'Laajennus',
  text: 'Tarvitsevat hallin keväällä.',
  at: '2026-10-01T07:00:00.000Z',
  timed: true,
  people: [{ kind: 'contact', id: 'contact-1', name: 'Aino Testilä' }],
};
// 5 August by the town hall's clock.
const answered = {
  kind: 'survey',
  id: 'invitation-1',
  type: 'answered',
  title: 'Yrityspalvelut 2026',
  text: null,
  at: '2026-08-04T21:00:00.000Z',
  timed: false,
  people: [],
};

test('a visit stands under its day with its people and notes, and opens', async () => {
  fakeApi({
    'GET /api/companies/company-1/timeline': () => ({ items: [visit, answered], nextCursor: null }),
    'GET /api/companies/company-1': () => ({ id: 'company-1', name: 'Parolan Konepaja Oy' }),
  });
  await renderScreen(<CompanyTimeline companyId="company-1" />);
  const link = await screen.findByRole('link', { name: 'Laajennus' });
  expect(link.getAttribute('href')).toBe('/interactions/interaction-1');
  expect(screen.getByText('Tarvitsevat hallin keväällä.')).toBeTruthy();
  expect(screen.getByText('Aino Testilä')).toBeTruthy();
  expect(screen.getByText('Vastasi kyselyyn')).toBeTruthy();
  expect(screen.getByRole('heading', { name: /5\.8\./ })).toBeTruthy();
});

test('a filter asks for its kind only, and says when there is none', async () => {
  const asked = fakeApi({
    'GET /api/companies/company-1/timeline': ({ query }) => ({
      items: query.get('kind') === null ? [visit] : [],
      nextCursor: null,
    }),
  });
  await renderScreen(<CompanyTimeline companyId="company-1" />);
  const filters = await screen.findByRole('group', { name: 'Näytä aikajanalla' });
  await userEvent.setup().click(within(filters).getByRole('button', { name: 'Tapahtumat' }));
  await screen.findByText('Tällaisia ei vielä ole.');
  expect(asked.at(-1)?.query.get('kind')).toBe('event');
});

test('only the kinds that one may read are offered', async () => {
  fakeApi({ 'GET /api/companies/company-1/timeline': () => ({ items: [], nextCursor: null }) });
  await renderScreen(<CompanyTimeline companyId="company-1" />, { role: 'contributor' });
  await screen.findByText('Yrityksestä ei ole vielä kirjauksia.');
  const names = screen.getAllByRole('button', { pressed: false }).map(({ textContent }) => textContent);
  expect(names).toEqual(['Kirjaukset', 'Yrityksen vaiheet']);
});
