import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const contacts = { address: null, email: null, phone: null, officerName: null, officerEmail: null, officerPhone: null };
const notice = {
  version: 1,
  ...contacts,
  email: 'kirjaamo@kunta.example',
  texts: [{ part: 'sources', language: 'sv', text: 'Våra egna källor' }],
  ready: [{ part: 'rights', language: 'fi', text: 'Sinulla on oikeus nähdä tietosi.' }],
  versions: [{ version: 1, publishedAt: '2026-11-20T08:00:00Z', publishedBy: 'Anna Aalto' }],
};

it('publishes what is written beside what stands in other languages, and shows the ready text and the versions', async () => {
  const asked = fakeApi({
    'GET /api/privacy-notice': () => notice,
    'PATCH /api/privacy-notice': () => ({ ...notice, version: 2 }),
  });
  await renderApp('/privacy/notice', { role: 'administrator' });
  const user = userEvent.setup();
  expect(await screen.findByRole('row', { name: /1.*Anna Aalto/ })).toBeTruthy();
  expect(screen.getByText('Sinulla on oikeus nähdä tietosi.')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Oikeudet' }), 'Kysy kirjaamosta.');
  await user.type(screen.getByRole('textbox', { name: 'Tietosuojavastaavan nimi' }), 'Tiina Turva');
  await user.click(screen.getByRole('button', { name: 'Julkaise' }));
  await screen.findByText('Seloste on julkaistu');
  expect(asked.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([
    {
      ...contacts,
      email: 'kirjaamo@kunta.example',
      officerName: 'Tiina Turva',
      texts: [
        { part: 'sources', language: 'sv', text: 'Våra egna källor' },
        { part: 'rights', language: 'fi', text: 'Kysy kirjaamosta.' },
      ],
    },
  ]);
});

it('says before the first publication that the page shows the ready text', async () => {
  fakeApi({ 'GET /api/privacy-notice': () => ({ ...notice, version: 0, versions: [] }) });
  await renderApp('/privacy/notice', { role: 'administrator' });
  expect(await screen.findByText(/ei ole vielä julkaissut omaa versiota/)).toBeTruthy();
});
