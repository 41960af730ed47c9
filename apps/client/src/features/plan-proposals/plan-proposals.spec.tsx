import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const document = {
  id: 'd1',
  title: 'Lausunto luonnoksesta',
  kind: 'statement',
  sentOn: '2026-09-30',
  recipient: 'Maakuntaliitto',
  registerNumber: null,
  sender: null,
  version: 1,
};
const proposal = {
  id: 'p1',
  theme: 'vt 3',
  text: 'Eritasoliittymä',
  outcome: 'open',
  outcomeSince: null,
  updatedAt: '2026-09-30T10:00:00Z',
  version: 1,
};

test('the list tells how many proposals and in how many documents, and each leads to its document', async () => {
  fakeApi({
    'GET /api/plan-proposals': () => ({
      items: [{ ...proposal, document }],
      nextCursor: null,
      total: 5,
      documentTotal: 1,
    }),
  });
  await renderApp('/plan-proposals');
  expect(await screen.findByText('5 ehdotusta, 1 asiakirja')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Eritasoliittymä' }).getAttribute('href')).toBe('/plan-proposals/p1');
  expect(within(screen.getByRole('table')).getByText('Avoinna')).toBeTruthy();
});

test('a document is entered with several proposals at once', async () => {
  const asked = fakeApi({
    'GET /api/land-use-themes': () => ({ items: [] }),
    'POST /api/plan-documents': () => ({ ...document, proposals: [proposal] }),
    'GET /api/plan-documents/d1': () => ({ ...document, proposals: [proposal] }),
  });
  await renderApp('/plan-proposals/new');
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /^Asiakirjan otsikko/ }), 'Lausunto');
  await user.type(screen.getByRole('textbox', { name: /^Kenelle/ }), 'Maakuntaliitto');
  await user.type(screen.getByRole('textbox', { name: /^Mitä ehdotetaan/ }), 'Ensimmäinen');
  await user.click(screen.getByRole('button', { name: 'Lisää ehdotus' }));
  const [, second] = screen.getAllByRole('textbox', { name: /^Mitä ehdotetaan/ });
  if (second) await user.type(second, 'Toinen');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('heading', { name: 'Lausunto luonnoksesta' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    title: 'Lausunto',
    proposals: [{ text: 'Ensimmäinen' }, { text: 'Toinen' }],
  });
});

test('what became of a proposal is entered with its day', async () => {
  const asked = fakeApi({
    'GET /api/plan-documents/d1': () => ({ ...document, proposals: [proposal] }),
    'POST /api/plan-proposals/p1/outcome': () => ({ ...proposal, outcome: 'partly', document, outcomes: [] }),
  });
  await renderApp('/plan-proposals/documents/d1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Kirjaa tulos' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: 'Hyväksytty osittain' }));
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('Tulos kirjattu: Hyväksytty osittain')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ outcome: 'partly' });
});
