import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { deviceDb, showUnsent } from '../../offline/device.js';
import { Outbox, type Unsent } from '../../offline/outbox.js';
import { setPersonHere } from '../../offline/state.js';
import { allVaults, eraseVault, vaultOf } from '../../offline/vault.js';
import { freshDevice, written } from '../../testing/device.js';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const company = { id: '01900000-bbbb-7000-8000-000000000002', name: 'Parolan Konepaja' };
const refusal = { status: 422, title: 'Aihe on liian pitkä', detail: null, errors: [] };
const body = {
  companyIds: [company.id],
  type: 'call',
  occurredAt: '2026-11-20T08:00:00.000Z',
  subject: 'Hallihanke',
  status: 'complete',
};

let outbox: Outbox;
beforeAll(freshDevice);
beforeEach(async () => {
  const db = await deviceDb();
  for (const { id } of await allVaults(db)) await eraseVault(db, id);
  setPersonHere('user-1');
  outbox = new Outbox(await vaultOf(db, 'user-1'));
});

async function lies(change: Partial<Unsent>): Promise<void> {
  await outbox.put(written('key-1', { body, words: { title: 'Hallihanke', companies: [company] } }));
  await outbox.change('key-1', change);
  await renderApp('/unsent');
  await act(showUnsent);
}

const row = async (): Promise<HTMLElement> =>
  within(await screen.findByRole('list', { name: 'Tarvitsee sinua' })).getByRole('listitem');
const posted = (asked: ReturnType<typeof fakeApi>) => asked.filter(({ method }) => method === 'POST');

test('“send again” sends the same words under the same key, as the one who wrote them', async () => {
  const asked = fakeApi({ 'POST /api/interactions': () => answerWith(201, { id: 'i-1' }) });
  await lies({ refusal });
  expect(within(await row()).getByText('Aihe on liian pitkä')).toBeTruthy();
  await userEvent.click(within(await row()).getByRole('button', { name: 'Lähetä uudelleen' }));
  expect(await screen.findByText('Kaikki on lähetetty.')).toBeTruthy();
  const [sent] = posted(asked);
  expect(sent?.body).toEqual(body);
  expect(sent?.headers.get('Idempotency-Key')).toBe('key-1');
  expect(sent?.headers.get('Acting-User')).toBe('user-1');
  expect(await outbox.count()).toBe(0);
});

test('“send again” of what is refused again leaves it here with the newest reason', async () => {
  fakeApi({ 'POST /api/interactions': () => answerWith(422, { title: 'Päivä on tulevaisuudessa' }) });
  await lies({ refusal });
  await userEvent.click(within(await row()).getByRole('button', { name: 'Lähetä uudelleen' }));
  expect(await screen.findByText('Päivä on tulevaisuudessa')).toBeTruthy();
  expect(await outbox.count()).toBe(1);
});

test('“correct” opens the words as they were, and sends the mended ones under a key of their own', async () => {
  const asked = fakeApi({ 'POST /api/interactions': () => answerWith(201, { id: 'i-1' }) });
  await lies({ refusal });
  await userEvent.click(within(await row()).getByRole('button', { name: 'Korjaa' }));
  const dialog = await screen.findByRole('dialog', { name: 'Korjaa kirjaus' });
  const subject = await within(dialog).findByDisplayValue('Hallihanke');
  await userEvent.clear(subject);
  await userEvent.type(subject, 'Uusi halli');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna ja lähetä' }));
  expect(await screen.findByText('Kaikki on lähetetty.')).toBeTruthy();
  const sent = posted(asked);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).toMatchObject({ subject: 'Uusi halli', companyIds: [company.id] });
  expect(sent[0]?.headers.get('Idempotency-Key')).not.toBe('key-1');
});

test('what may be on its way already cannot be corrected into a second one', async () => {
  fakeApi({});
  await lies({ isDoubtful: true, firstTriedAt: 1 });
  expect(within(await row()).queryByRole('button', { name: 'Korjaa' })).toBeNull();
  expect(within(await row()).getByRole('button', { name: 'Lähetä uudelleen' })).toBeTruthy();
});

test('“discard” asks first; then the row is gone and nothing was sent', async () => {
  const asked = fakeApi({});
  await lies({ refusal });
  await userEvent.click(within(await row()).getByRole('button', { name: 'Hylkää' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(await outbox.count()).toBe(1);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Hylkää' }));
  await waitFor(async () => expect(await outbox.count()).toBe(0));
  expect(await screen.findByText('Kaikki on lähetetty.')).toBeTruthy();
  expect(posted(asked)).toEqual([]);
});
