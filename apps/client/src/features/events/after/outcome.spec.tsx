import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi, type FakeAnswers } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';
import { callBy, usualOf } from './outcome.api.js';

const event = {
  id: 'e1',
  title: 'Aamukahvit: robotit',
  slug: 'aamukahvit',
  kind: 'morning_coffee',
  theme: 'robotit',
  startsAt: '2026-11-20T06:00:00Z',
  endsAt: '2026-11-20T08:00:00Z',
  place: 'Kunnantalo',
  online: false,
  status: 'held',
  capacity: null,
  registrationOpen: false,
  owner: null,
  invitedUnits: [],
  counts: { registrations: 3, waiting: 0, attendances: 3, companies: 2, firstTimeCompanies: 1 },
  updatedAt: '2026-11-20T06:00:00Z',
  version: 1,
  description: null,
  primaryFactor: 'F1',
  cooperation: null,
  createdAt: '2026-11-01T06:00:00Z',
};
const came = (id: string, name: string, firstTime: boolean, person: string | null = null) => ({
  company: { id, name },
  people: [{ contact: null, name: person }],
  firstTime,
  followUp: null,
});
const answers: FakeAnswers = {
  'GET /api/events/e1': () => event,
  'GET /api/events/e1/outcome': () => ({
    companies: [came('c1', 'Aamu Oy', false), came('c2', 'Uusi Oy', true, 'Uuno Uusi')],
    others: [{ id: 'a1', contact: null, name: 'Ilman Yritystä', companyName: null }],
    noShows: [
      { id: 'r1', company: { id: 'c3', name: 'Poissa Oy' }, companyName: null, contact: null, name: 'Poissa Oy' },
    ],
    earlier: [
      {
        id: 'e0',
        title: 'Aamukahvit: energia',
        theme: 'energia',
        startsAt: '2026-10-20T06:00:00Z',
        attendances: 8,
        companies: 8,
        firstTimeCompanies: 2,
        sameSeries: true,
      },
    ],
  }),
  'GET /api/events/e1/registrations': () => ({ items: [], nextCursor: null }),
  'GET /api/programme': () => ({ factors: [] }),
};

test('tells who came, whose first time it was, who stayed away and how it usually goes; a newcomer is promised a call', async () => {
  const asked = fakeApi({ ...answers, 'POST /api/follow-ups': () => ({ id: 'f1' }) });
  await renderApp('/events/e1');
  const user = userEvent.setup();
  expect(
    await screen.findByText(/3 osallistujaa\. 2 yritystä, joista ensi kertaa 1 \(50\s%\)\. Edellisessä samanlaisessa/),
  ).toBeTruthy();
  const rows = within(screen.getByRole('region', { name: /Osallistujat/ })).getAllByRole('listitem');
  expect(rows[0]?.textContent).toContain('Uusi Oy');
  expect(screen.getByText('Ilman Yritystä')).toBeTruthy();
  expect(screen.getByRole('region', { name: /Ilmoittautui, ei tullut/ }).textContent).toContain('Poissa Oy');
  await user.click(screen.getByRole('button', { name: /Lupaa soittaa Uusi Oy/ }));
  await screen.findByText(/Soittolupaus tehty/);
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    title: 'Soita: ensi kertaa mukana tapahtumassa (Aamukahvit: robotit)',
    subject: { kind: 'company', id: 'c2' },
  });
});

test('themes are compared by whom they drew, and a theme opens to its newcomers', async () => {
  const theme = (name: string, firstTimeCompanies: number) => ({
    theme: name,
    events: 2,
    attendances: 20,
    companies: 10,
    firstTimeCompanies,
    latestAt: '2026-10-20T06:00:00Z',
  });
  fakeApi({
    'GET /api/event-themes': () => ({ items: [theme('robotit', 6), theme('energia', 1)] }),
    'GET /api/event-themes/newcomers': ({ query }) => ({
      items:
        query.get('theme') === 'robotit'
          ? [
              {
                company: { id: 'c2', name: 'Uusi Oy' },
                event: { id: 'e1', title: 'Aamukahvit', startsAt: '2026-10-20T06:00:00Z' },
              },
            ]
          : [],
    }),
  });
  const { router } = await renderApp('/events/themes');
  const user = userEvent.setup();
  expect(
    await screen.findByText(/Eniten uusia yrityksiä toi robotit: 6 yritystä, 60\s% sen yrityksistä\./),
  ).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'robotit' }));
  expect(await screen.findByRole('link', { name: 'Uusi Oy' })).toBeTruthy();
  expect(router.state.location.search).toEqual({ theme: 'robotit' });
});

test('a call is promised for the second working day; the usual is an average over earlier ones', () => {
  expect([callBy('2026-11-18'), callBy('2026-11-20'), callBy('2026-12-23')]).toEqual([
    '2026-11-20',
    '2026-11-24',
    '2026-12-29',
  ]);
  expect(usualOf([])).toBeNull();
});
