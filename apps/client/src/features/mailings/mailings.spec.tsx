import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const counts = { queued: 0, sent: 0, bounced: 0, failed: 0, uncertain: 0, cancelled: 0, unsubscribed: 0 };
const mailing = (more: object = {}) => ({
  id: 'm1',
  kind: 'news',
  subject: { fi: 'Marraskuun uutiset' },
  text: { fi: 'Lue lisää: https://example.test/uutiset.' },
  written: ['fi'],
  group: { audience: ['companies'] },
  groupSentence: 'Yritysten yhteyshenkilöt',
  state: 'draft',
  event: null,
  sendAt: null,
  startedAt: null,
  finishedAt: null,
  size: 0,
  counts,
  perMinute: 60,
  leftOut: [],
  languageCounts: [],
  archived: false,
  createdBy: { id: 'u', name: 'Anna Aalto' },
  createdAt: '2026-11-20T08:00:00Z',
  updatedAt: '2026-11-20T08:00:00Z',
  version: 1,
  ...more,
});
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });
const preview = {
  ...page([]),
  sentence: 'Yritysten yhteyshenkilöt',
  eligible: 42,
  leftOut: [{ reason: 'consent_missing', count: 3 }],
  languages: ['fi'],
};
const around = {
  'GET /api/mailings/frames': () => ({ fi: '{text}\n\nHattula\n\n[saajan oma linkki]', sv: '{text}', en: '{text}' }),
  'POST /api/recipients/preview': () => preview,
};

it('the list tells how far each letter is; an empty one says how to begin', async () => {
  const sent = mailing({ state: 'sent', size: 40, counts: { ...counts, sent: 38 }, startedAt: '2026-11-20T08:00:00Z' });
  fakeApi({ 'GET /api/mailings': () => page([sent]) });
  const list = await renderApp('/mailings');
  const row = await screen.findByRole('row', { name: /Marraskuun uutiset/ });
  expect(within(row).getByText('38 / 40')).toBeTruthy();
  list.unmount();
  fakeApi({ 'GET /api/mailings': () => page([]) });
  await renderApp('/mailings');
  expect(await screen.findByText(/Kirjoita ensimmäinen/)).toBeTruthy();
});

it('a draft is seen as its receiver sees it, with what is missing and who is left out', async () => {
  const user = userEvent.setup();
  const asked = fakeApi({
    ...around,
    'GET /api/mailings/m1': () => mailing(),
    'PATCH /api/mailings/m1': () => mailing(),
  });
  await renderApp('/mailings/m1');
  const link = await screen.findByRole('link', { name: 'https://example.test/uutiset' });
  expect(link.getAttribute('href')).toBe('https://example.test/uutiset');
  expect(screen.getByText(/Puuttuu kielellä: ruotsi ja englanti/)).toBeTruthy();
  expect(await screen.findByText('42 saajaa')).toBeTruthy();
  expect(screen.getByText(/Suostumus puuttuu \(yksityishenkilö\): 3/)).toBeTruthy();

  await user.type(screen.getByLabelText('Otsikko'), '!');
  expect(screen.getByRole('button', { name: 'Lähetä' }).hasAttribute('disabled')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Tallenna luonnos' }));
  const saved = asked.find(({ method }) => method === 'PATCH');
  expect(saved?.body).toMatchObject({ subject: { fi: 'Marraskuun uutiset!' }, group: { audience: ['companies'] } });
});

it('sending tells how many get it before it leaves', async () => {
  const user = userEvent.setup();
  const asked = fakeApi({
    ...around,
    'GET /api/mailings/m1': () => mailing(),
    'POST /api/mailings/m1/send': () => answerWith(200, mailing({ state: 'sending', size: 42 })),
  });
  await renderApp('/mailings/m1');
  await user.click(await screen.findByRole('button', { name: 'Lähetä' }));
  const dialog = await screen.findByRole('dialog', { name: 'Lähetä kirje' });
  expect(await within(dialog).findByText('42 saajaa')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Lähetä' }));
  expect(asked.find(({ path }) => path.endsWith('/send'))?.body).toEqual({ perMinute: 60 });
});

it('uncertain ones go again only by a press, and who may not send sees no buttons', async () => {
  const user = userEvent.setup();
  const uncertain = mailing({ state: 'sent', size: 3, counts: { ...counts, sent: 1, uncertain: 2 } });
  const receiver = { id: 'r', name: 'Aino Aalto', organisation: 'Paja Oy', email: 'a@example.test', language: 'fi' };
  const asked = fakeApi({
    ...around,
    'GET /api/mailings/m1': () => uncertain,
    'GET /api/mailings/m1/recipients': () =>
      page([
        {
          ...receiver,
          contactId: 'c',
          companyId: null,
          partnerId: null,
          state: 'uncertain',
          reason: null,
          sentAt: null,
          unsubscribed: true,
        },
      ]),
    'POST /api/mailings/m1/resend': () => answerWith(200, uncertain),
  });
  await renderApp('/mailings/m1');
  expect(await screen.findByText(/2 kirjeen lähtö on epävarma/)).toBeTruthy();
  const row = await screen.findByRole('row', { name: /Aino Aalto/ });
  expect(within(row).getByText('Perui viestit')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Lähetä uudelleen' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: 'Lähetä uudelleen' }));
  expect(asked.find(({ path }) => path.endsWith('/resend'))?.body).toEqual({ states: ['uncertain'] });
});
