import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const webhook = {
  id: 'w1',
  url: 'https://vastaanottaja.example/koukku',
  events: ['company.created', 'site.created', 'site.updated', 'site.deleted', 'site.restored'],
  state: 'active',
  failures: 0,
  previousUntil: null,
  last: { state: 'failed', at: '2026-11-20T10:00:00Z' },
  waiting: 2,
  createdAt: '2026-11-20T10:00:00Z',
  version: 4,
};
const delivery = {
  id: 'd1',
  event: 'company.created',
  object: { kind: 'company', id: 'c1', title: 'Kerrottava Oy' as string | null },
  state: 'failed',
  attempt: 9,
  status: 503,
  problem: null,
  happenedAt: '2026-11-20T10:00:00Z',
  nextAt: null,
  finishedAt: '2026-11-20T12:00:00Z',
  createdAt: '2026-11-20T10:00:00Z',
};
const page = (...items: object[]) => ({ items, nextCursor: null, total: items.length });
const list = { 'GET /api/webhooks': () => page(webhook) } as const;

test('a webhook is made with events in plain words, and its secret is shown once', async () => {
  const asked = fakeApi({
    ...list,
    'POST /api/webhooks': () => answerWith(201, { ...webhook, secret: 'whsec_kanarialintu' }),
  });
  await renderApp('/webhooks', { role: 'administrator' });
  const user = userEvent.setup();
  expect(await screen.findByText('Yritykset: lisätään')).toBeTruthy();
  expect(screen.getByText('Tontit ja toimitilat')).toBeTruthy();
  expect(screen.getByText('2 lähetystä odottaa')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Uusi webhook' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /Osoite/ }), webhook.url);
  await user.click(within(dialog).getByRole('button', { name: 'Luo webhook' }));
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await user.click(within(dialog).getByRole('checkbox', { name: 'Yritykset' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Palautetaan' }));
  await user.click(within(dialog).getByRole('button', { name: 'Luo webhook' }));
  expect(await screen.findByDisplayValue('whsec_kanarialintu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    url: webhook.url,
    events: ['company.created', 'company.updated', 'company.deleted'],
  });
  await user.click(screen.getByRole('button', { name: 'Valmis' }));
  expect(screen.queryByDisplayValue('whsec_kanarialintu')).toBeNull();
});

test('removing and switching off ask first; a change of the address leaves the events as they are', async () => {
  const asked = fakeApi({
    ...list,
    'PATCH /api/webhooks/w1': () => webhook,
    'DELETE /api/webhooks/w1': () => answerWith(204, null),
  });
  await renderApp('/webhooks', { role: 'administrator' });
  const user = userEvent.setup();
  const press = async (name: string) => {
    await user.click(await screen.findByRole('button', { name: 'Toiminnot: vastaanottaja.example' }));
    await user.click(await screen.findByRole('menuitem', { name }));
  };
  await press('Muokkaa');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /Osoite/ }), '2');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('Tallennettu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({
    url: `${webhook.url}2`,
    events: webhook.events,
  });
  await press('Poista käytöstä');
  expect(asked.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Poista käytöstä' }));
  expect(await screen.findByText('Poistettu käytöstä')).toBeTruthy();
  expect(asked.findLast(({ method }) => method === 'PATCH')?.body).toEqual({ isDisabled: true });
  await press('Poista');
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Poista' }));
  expect(await screen.findByText('Webhook poistettu')).toBeTruthy();
});

test('what failed is seen with its answer and sent again', async () => {
  const asked = fakeApi({
    'GET /api/webhooks/w1': () => webhook,
    'GET /api/webhooks/w1/deliveries': () => page(delivery),
    'POST /api/webhooks/w1/deliveries/d1/resend': () => answerWith(202, null),
  });
  await renderApp('/webhooks/w1', { role: 'administrator' });
  const user = userEvent.setup();
  expect(await screen.findByText('503 · 9 yritystä')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Lähetä uudelleen' }));
  expect(await screen.findByText('Lähetys on jonossa')).toBeTruthy();
  expect(asked.some(({ method }) => method === 'POST')).toBe(true);
});

test('a delivery leads to the record it tells of; one that the reader may not know, or without a page, does not', async () => {
  const of = (id: string, event: string, kind: string, title: string | null) => ({
    ...delivery,
    id,
    event,
    object: { kind, id: `r-${id}`, title },
  });
  fakeApi({
    'GET /api/webhooks/w1': () => webhook,
    'GET /api/webhooks/w1/deliveries': () =>
      page(
        of('d1', 'company.created', 'company', 'Kerrottava Oy'),
        of('d2', 'enquiry.created', 'enquiry', null),
        of('d3', 'follow_up.created', 'follow_up', 'Soita takaisin'),
        { ...delivery, id: 'd4', event: 'test', object: null },
      ),
  });
  await renderApp('/webhooks/w1', { role: 'administrator' });
  const table = await screen.findByRole('table', { name: 'Lähetykset' });
  expect(within(table).getByText('Soita takaisin').closest('a')).toBeNull();
  const links = within(table).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Kerrottava Oy', '/companies/r-d1'],
  ]);
});
