import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const request = {
  id: 'r1',
  code: '3/2026',
  kind: 'data_subject',
  right: 'access',
  asked: 'Omat tietoni yritysten yhteyshenkilönä',
  receivedOn: '2026-11-02',
  lastDay: '2026-12-02',
  dueOn: '2026-12-02',
  state: 'open',
  late: true,
  answeredOn: null,
  outcome: null,
  owner: { id: 'u1', name: 'Kaisa Kaava' },
  wide: false,
  requesterName: 'Salla Kysyjä',
  requesterContact: 'salla@example.test',
  extendedUntil: null,
  extendedOn: null,
  extensionReason: null,
  identityCheck: 'strong',
  ground: null,
  decisionAsked: false,
  decidedOn: null,
  notes: null,
  createdAt: '2026-11-02T08:00:00Z',
  updatedAt: '2026-11-02T08:00:00Z',
  version: 1,
  disclosures: [],
};
const noYear = { year: 2026, items: [] };

test('the register tells how much time is left, and what the year was like', async () => {
  fakeApi({
    'GET /api/information-requests': () => ({ items: [request], nextCursor: null, total: 1 }),
    'GET /api/information-requests/yearly-count': () => ({
      year: 2026,
      items: [
        {
          kind: 'data_subject',
          received: 3,
          inTime: 1,
          late: 1,
          open: 1,
          withdrawn: 0,
          refused: 0,
          decisionsAsked: 0,
          medianDays: 9,
        },
      ],
    }),
  });
  await renderApp('/information-requests', { role: 'coordinator' });
  expect((await screen.findByRole('link', { name: '3/2026' })).getAttribute('href')).toBe('/information-requests/r1');
  expect(screen.getByText(/päivää? (myöhässä|jäljellä)/)).toBeTruthy();
  expect(
    await screen.findByText('Rekisteröidyn pyyntö: 3 saapui, 1 vastattu ajoissa, 1 myöhässä, 1 avoinna.'),
  ).toBeTruthy();
});

test('a data subject’s right is asked only of a data subject’s request', async () => {
  const asked = fakeApi({
    'GET /api/information-requests/r1': () => request,
    'POST /api/information-requests': () => request,
  });
  await renderApp('/information-requests/new', { role: 'coordinator' });
  const user = userEvent.setup();
  expect(screen.queryByRole('combobox', { name: /Mitä oikeutta käytetään/ })).toBeNull();
  await user.click(await screen.findByRole('radio', { name: 'Rekisteröidyn pyyntö' }));
  expect(screen.queryByRole('checkbox', { name: /Laaja pyyntö/ })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: /Mitä oikeutta käytetään/ }), 'Pääsy omiin tietoihin');
  await user.type(screen.getByRole('textbox', { name: /Mitä pyydetään/ }), 'Omat tiedot');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('heading', { name: 'Pyyntö 3/2026' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    kind: 'data_subject',
    right: 'access',
    asked: 'Omat tiedot',
    wide: false,
  });
});

test('a refusal needs its ground, and what was given out is listed', async () => {
  const asked = fakeApi({
    'GET /api/information-requests/r1': () => ({
      ...request,
      disclosures: [
        {
          id: 'd1',
          what: 'Yrityskortti',
          rule: 'GDPR 15',
          givenOn: '2026-11-10',
          record: { kind: 'company', id: 'c1' },
          by: null,
        },
      ],
    }),
    'POST /api/information-requests/r1/answer': () => ({ ...request, state: 'answered', outcome: 'partly' }),
    'GET /api/information-requests/yearly-count': () => noYear,
  });
  await renderApp('/information-requests/r1', { role: 'coordinator' });
  const user = userEvent.setup();
  const given = await screen.findByRole('table', { name: 'Annetut tiedot' });
  expect(within(given).getByRole('link', { name: 'Yritys' }).getAttribute('href')).toBe('/companies/c1');
  await user.click(screen.getByRole('button', { name: 'Kirjaa vastaus' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByRole('textbox', { name: /Kieltäytymisen peruste/ })).toBeNull();
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Lopputulos' }), 'Annettiin osittain');
  await user.type(within(dialog).getByRole('textbox', { name: /Kieltäytymisen peruste/ }), '24 § 20');
  await user.click(within(dialog).getByRole('button', { name: 'Kirjaa vastaus' }));
  expect(asked.find(({ path }) => path.endsWith('/answer'))?.body).toMatchObject({
    outcome: 'partly',
    ground: '24 § 20',
  });
});
