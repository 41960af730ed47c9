import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'r1',
  need: 'Rahoitusneuvonta',
  company: { id: 'c1', name: 'Parolan Paja Oy' },
  contact: null,
  personName: null,
  partner: { id: 'p1', name: 'Hämeen neuvonta' },
  recipientUnit: null,
  way: 'taken_along',
  consent: true,
  sentOn: '2026-09-01',
  askOn: '2026-10-31',
  state: 'to_ask',
  outcome: null,
  outcomeOn: null,
  withdrawnOn: null,
  toldByPartner: false,
  owner: { id: 'user-1', name: 'Anna Aalto' },
  updatedAt: '2026-09-01T10:00:00Z',
  version: 1,
};
const referral = {
  ...row,
  interaction: null,
  followUp: { id: 'f1', dueOn: '2026-10-31', done: false },
  notes: null,
  consentedOn: '2026-09-01',
  recipientEmail: null,
  partnerEmail: null,
  outcomeComment: null,
  mails: [],
  createdAt: '2026-09-01T10:00:00Z',
};

test('the list tells who was led where and what is to be asked; one’s own can be asked for', async () => {
  const asked = fakeApi({ 'GET /api/referrals': () => ({ items: [row], nextCursor: null, total: 1 }) });
  await renderApp('/referrals?mine=true');
  expect((await screen.findByRole('link', { name: 'Rahoitusneuvonta' })).getAttribute('href')).toBe('/referrals/r1');
  expect(screen.getByText('Hämeen neuvonta')).toBeTruthy();
  expect(within(screen.getByRole('table')).getByText('Kysy tulos')).toBeTruthy();
  expect(asked.find(({ path }) => path === '/api/referrals')?.query.get('ownerId')).toBe('user-1');
});

test('the outcome is told in one press', async () => {
  const asked = fakeApi({
    'GET /api/referrals/r1': () => referral,
    'PATCH /api/referrals/r1': ({ body }) => ({
      ...referral,
      ...(body as object),
      state: 'told',
      outcomeOn: '2026-11-22',
      version: 2,
    }),
  });
  await renderApp('/referrals/r1');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Palvelu alkoi' }));
  expect(await screen.findByText('Tulos kirjattu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ outcome: 'started' });
});

test('a referral begun on a company’s page is about it; what is refused stands at its field', async () => {
  const asked = fakeApi({
    'GET /api/companies/c1': () => ({ id: 'c1', name: 'Parolan Paja Oy' }),
    'POST /api/referrals': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/partnerId', code: 'recipient-required', message: 'Valitse yksi vastaanottaja.' }],
      }),
  });
  await renderApp('/referrals/new?company=c1');
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /^Tarve/ }), 'Neuvontaa');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('link', { name: 'Kumppani: Valitse yksi vastaanottaja.' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    need: 'Neuvontaa',
    companyId: 'c1',
    partnerId: null,
    ownerId: 'user-1',
  });
});
