import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const passkey = { id: 'p1', name: 'Työkone', createdAt: '2026-10-01T08:00:00Z', lastUsedAt: null };
const factors = {
  hasPassword: true,
  totpEnrolledAt: '2026-09-01T08:00:00Z',
  passkeys: [passkey],
  recoveryCodesLeft: 1,
  isMandatory: false,
};
const session = {
  id: 's1',
  device: 'Firefox, Linux',
  method: 'password',
  signedInAt: '2026-11-23T06:00:00Z',
  lastSeenAt: '2026-11-23T07:00:00Z',
  isThis: true,
};
const elsewhere = { ...session, id: 's2', device: 'Chrome, Android', isThis: false };
const reading = {
  'GET /api/session/second-factor': () => factors,
  'GET /api/session/sessions': () => ({ items: [session, elsewhere] }),
  'GET /api/session/ways': () => ({ oidc: false, oidcName: '' }),
};

test('the account says how one signs in and where one is signed in, and what fails can be tried again', async () => {
  let isAway = true;
  fakeApi({
    ...reading,
    'GET /api/session/second-factor': () => (isAway ? answerWith(503, { title: 'Yritä hetken päästä' }) : factors),
  });
  await renderApp('/account', { role: 'coordinator' });
  await screen.findByText('Yritä hetken päästä');
  isAway = false;
  await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
  expect(await screen.findByText('Yksi varakoodi jäljellä.')).toBeTruthy();
  expect(screen.getByText('Työkone')).toBeTruthy();
  expect(await screen.findByText('Chrome, Android')).toBeTruthy();
});

test('a password is changed by who knows the present one', async () => {
  const asked = fakeApi({ ...reading, 'POST /api/session/password': () => ({ recoveryCodes: null }) });
  await renderApp('/account', { role: 'coordinator' });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/Nykyinen salasana/), 'vanha salasana 1');
  await user.type(screen.getByLabelText(/Uusi salasana/), 'uusi pitkä salasana');
  await user.click(screen.getByRole('button', { name: 'Vaihda salasana' }));
  expect(await screen.findByText(/Salasana vaihdettu/)).toBeTruthy();
  expect(asked.find(({ path }) => path === '/api/session/password')?.body).toEqual({
    current: 'vanha salasana 1',
    password: 'uusi pitkä salasana',
  });
});

test('a passkey gets another name, and one elsewhere is signed out', async () => {
  const asked = fakeApi({
    ...reading,
    'PATCH /api/session/passkeys/p1': () => answerWith(204),
    'DELETE /api/session/sessions/s2': () => answerWith(204),
  });
  await renderApp('/account', { role: 'coordinator' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Nimeä uudelleen Työkone' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Nimeä uudelleen Työkone' }));
  const name = dialog.getByRole('textbox', { name: /Avaimen nimi/ });
  await user.clear(name);
  await user.type(name, ' Kotikone ');
  await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('Nimi vaihdettu')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ name: 'Kotikone' });
  await user.click(screen.getByRole('button', { name: 'Päätä' }));
  expect(await screen.findByText('Istunto päätetty')).toBeTruthy();
  expect(asked.some(({ method, path }) => method === 'DELETE' && path === '/api/session/sessions/s2')).toBe(true);
});

test('the app is given up only when one is sure', async () => {
  const asked = fakeApi({ ...reading, 'DELETE /api/session/totp': () => ({ recoveryCodes: null }) });
  await renderApp('/account', { role: 'coordinator' });
  const user = userEvent.setup();
  const section = within(await screen.findByRole('region', { name: 'Todennussovellus' }));
  await user.click(section.getByRole('button'));
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.click(dialog.getByRole('button', { name: 'Poista sovellus' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'DELETE')).toBe(true));
});

test('what wants a fresh showing of who one is asks for it, and then goes on by itself', async () => {
  let isConfirmed = false;
  const asked = fakeApi({
    ...reading,
    'POST /api/session/recovery-codes': () =>
      isConfirmed
        ? { recoveryCodes: ['aaaa-bbbb'] }
        : answerWith(403, { type: 'urn:elinvoima:problem:step-up-required', title: 'Vahvista', status: 403 }),
    'GET /api/session/step-up': () => ({ confirmed: false, methods: ['password', 'totp'] }),
    'POST /api/session/step-up': ({ body }) => {
      if ((body as { password?: string }).password !== 'oikea salasana')
        return answerWith(401, { type: 'urn:elinvoima:problem:wrong-password', title: 'Ei täsmää', status: 401 });
      isConfirmed = true;
      return answerWith(204);
    },
  });
  await renderApp('/account', { role: 'administrator' });
  const user = userEvent.setup();
  const recovery = within(await screen.findByRole('region', { name: 'Varakoodit' }));
  await user.click(recovery.getByRole('button'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Vahvista, että se olet sinä' }));
  const secret = await dialog.findByLabelText(/Salasana/, { selector: 'input[type=password]' });
  await user.type(secret, 'väärä');
  await user.click(dialog.getByRole('button', { name: 'Vahvista' }));
  expect(await dialog.findByText('Ei täsmää')).toBeTruthy();
  await user.clear(secret);
  await user.type(secret, 'oikea salasana');
  await user.click(dialog.getByRole('button', { name: 'Vahvista' }));
  expect(await screen.findByText('aaaa-bbbb')).toBeTruthy();
  expect(asked.filter(({ path }) => path === '/api/session/recovery-codes').length).toBe(2);
});
