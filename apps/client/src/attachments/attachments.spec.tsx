import { afterEach, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../testing/fake-api.js';
import { renderScreen } from '../testing/render-screen.js';
import { Attachments } from './attachments.js';

const file = {
  id: 'f1',
  subject: { kind: 'company', id: 'c1' },
  fileName: 'Kauppakirja.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 2_500_000,
  sha256: '0'.repeat(64),
  createdAt: '2026-11-20T10:00:00Z',
  createdBy: { id: 'u1', name: 'Aino Aalto' },
  version: 1,
};
const subject = { kind: 'company', id: 'c1' } as const;
const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

test('files are seen with their size, day and sender, saved, and removed with a way back', async () => {
  const asked = fakeApi({
    'GET /api/companies/c1/attachments': () => ({ items: [file], nextCursor: null, total: 1, mostBytes: 10_485_760 }),
    'DELETE /api/attachments/f1': () => answerWith(204),
    'POST /api/attachments/f1/restore': () => file,
  });
  await renderScreen(<Attachments subject={subject} mayChange />);
  expect(await screen.findByText(/2,4\sMt · 20\.11\.2026 · Aino Aalto/)).toBeTruthy();
  const save = screen.getByRole('link', { name: 'Tallenna Kauppakirja.pdf' });
  expect(save.getAttribute('href')).toBe('/api/attachments/f1/file');
  await userEvent.click(screen.getByRole('button', { name: 'Poista Kauppakirja.pdf' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Kumoa' }));
  await screen.findByText('Palautettu');
  const deeds = asked.filter(({ method }) => method !== 'GET');
  expect(deeds.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'DELETE /api/attachments/f1',
    'POST /api/attachments/f1/restore',
  ]);
  expect(deeds[0]?.headers.get('If-Match')).toBe('"1"');
});

test('a refused file says why, and its next try is the same try', async () => {
  fakeApi({ 'GET /api/companies/c1/attachments': () => ({ items: [], nextCursor: null, total: 0, mostBytes: 1 }) });
  const others = globalThis.fetch;
  const keys: (string | null)[] = [];
  globalThis.fetch = (input, init) => {
    const request = input as Request;
    if (request.method !== 'POST') return others(input, init);
    keys.push(request.headers.get('Idempotency-Key'));
    const answer =
      keys.length === 1
        ? answerWith(422, { title: 'Tiedostossa on makroja.', status: 422, detail: 'Tiedostossa on makroja.' })
        : answerWith(201, file);
    return Promise.resolve(answer);
  };
  await renderScreen(<Attachments subject={subject} mayChange />);
  expect(await screen.findByText('Ei liitteitä.')).toBeTruthy();
  await userEvent.upload(screen.getByLabelText('Lisää liite', { selector: 'input' }), new File(['x'], 'taulu.xlsx'));
  expect(await screen.findByText('taulu.xlsx jäi lähettämättä.')).toBeTruthy();
  expect(screen.getByText(/Tiedostossa on makroja/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
  expect(await screen.findByText('Kauppakirja.pdf on liitetty.')).toBeTruthy();
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
});

test('a file larger than the server takes is told so and never sent; the others beside it are', async () => {
  fakeApi({
    'GET /api/companies/c1/attachments': () => ({ items: [], nextCursor: null, total: 0, mostBytes: 1024 * 1024 }),
  });
  const others = globalThis.fetch;
  let sent = 0;
  globalThis.fetch = (input, init) => {
    if ((input as Request).method !== 'POST') return others(input, init);
    sent += 1;
    return Promise.resolve(answerWith(201, { ...file, fileName: 'Kuva.pdf' }));
  };
  await renderScreen(<Attachments subject={subject} mayChange />);
  await screen.findByText('Ei liitteitä.');
  await userEvent.upload(screen.getByLabelText('Lisää liite', { selector: 'input' }), [
    new File([new Uint8Array(1024 * 1024 + 1)], 'video.pdf'),
    new File([new Uint8Array(1024 * 1024)], 'Kuva.pdf'),
  ]);
  expect(await screen.findByText('Kuva.pdf on liitetty.')).toBeTruthy();
  expect(screen.getByText('video.pdf jäi lähettämättä.')).toBeTruthy();
  expect(screen.getByText('Tiedosto on liian suuri. Liite voi olla enintään 1 Mt.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).toBeNull();
  expect(sent).toBe(1);
  await userEvent.click(screen.getByRole('button', { name: 'Jätä pois' }));
  expect(screen.queryByText('video.pdf jäi lähettämättä.')).toBeNull();
});

test('whoever may only read the record adds and removes nothing', async () => {
  fakeApi({ 'GET /api/companies/c1/attachments': () => ({ items: [file], nextCursor: null, total: 1, mostBytes: 1 }) });
  await renderScreen(<Attachments subject={subject} mayChange={false} />);
  expect(await screen.findByRole('link', { name: 'Tallenna Kauppakirja.pdf' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Poista|Lisää/ })).toBeNull();
});
