import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { deviceDb, ownOutbox, showUnsent } from '../../offline/device.js';
import { setPersonHere } from '../../offline/state.js';
import { allVaults, eraseVault } from '../../offline/vault.js';
import { freshDevice, written } from '../../testing/device.js';
import { answerWith, fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { SignOutDialog } from './sign-out-dialog.js';

beforeAll(freshDevice);
beforeEach(async () => {
  // jsdom goes to no other page, and says so.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const db = await deviceDb();
  for (const { id } of await allVaults(db)) await eraseVault(db, id);
  setPersonHere('user-1');
  await (await ownOutbox())?.put(written('key-1'));
  await showUnsent();
});

const unsent = async (): Promise<number> => (await deviceDb()).count('outbox');
const asking = async (answers: FakeAnswers) => {
  const asked = fakeApi({ 'DELETE /api/session': () => answerWith(204), ...answers });
  await renderScreen(<SignOutDialog onClose={() => undefined} />);
  return () => asked.map(({ method, path }) => `${method} ${path}`);
};

test('sending first that fails signs nobody out and erases nothing', async () => {
  const asked = await asking({ 'POST /api/interactions': () => answerWith(422, { title: 'Ei käy' }) });
  await userEvent.click(screen.getByRole('button', { name: 'Lähetä ensin ja kirjaudu ulos' }));
  expect(await screen.findByText(/Kaikkea ei saatu lähetettyä/)).toBeTruthy();
  expect(asked()).toEqual(['POST /api/interactions']);
  expect(await unsent()).toBe(1);
});

test('sending first signs out once everything has arrived', async () => {
  const asked = await asking({ 'POST /api/interactions': () => answerWith(201, { id: 'i-1' }) });
  await userEvent.click(screen.getByRole('button', { name: 'Lähetä ensin ja kirjaudu ulos' }));
  await waitFor(() => expect(asked()).toEqual(['POST /api/interactions', 'DELETE /api/session']));
  await waitFor(async () => expect(await (await deviceDb()).count('vaults')).toBe(0));
});

test('signing out anyway sends nothing and erases what was unsent', async () => {
  const asked = await asking({});
  await userEvent.click(screen.getByRole('button', { name: 'Poista ja kirjaudu ulos' }));
  await waitFor(async () => expect(await unsent()).toBe(0));
  expect(asked()).toEqual(['DELETE /api/session']);
});
