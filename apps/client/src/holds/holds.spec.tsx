import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../testing/fake-api.js';
import { renderScreen } from '../testing/render-screen.js';
import { HeldTag, HoldsSection } from './holds-section.js';
import type { Holdable } from './holds.api.js';

const call: Holdable = { kind: 'interaction', id: 'i1', name: 'Puhelu Parolaan' };
const hold = (more: object = {}) => ({
  id: 'h1',
  target: 'record',
  company: null,
  recordClass: null,
  recordKind: 'interaction',
  recordId: 'i1',
  ground: 'Valitus hallinto-oikeudessa',
  setOn: '2026-11-01',
  setBy: 'Anna Aalto',
  liftedAt: null,
  liftedBy: null,
  liftReason: null,
  ...more,
});
const page = (items: unknown[]) => ({ items, nextCursor: null });

const show = (record: Holdable, role: 'administrator' | 'director' | 'coordinator') =>
  renderScreen(
    <>
      <HeldTag record={record} />
      <HoldsSection record={record} />
    </>,
    { role },
  );

it('a record that nothing holds says so; it is held from its page, and then its mark says it', async () => {
  const holds: object[] = [];
  const asked = fakeApi({
    'GET /api/legal-holds': () => page(holds),
    'POST /api/legal-holds': () => {
      holds.push(hold());
      return answerWith(201, hold());
    },
  });
  await show(call, 'director');
  expect(await screen.findByText('Ei hävityskieltoa.')).toBeTruthy();
  expect(asked[0]?.query.toString()).toContain('recordKind=interaction&recordId=i1');
  expect(screen.queryByText('Hävityskiellossa')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Aseta hävityskielto' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Aseta hävityskielto' }));
  expect(dialog.getByText('Puhelu Parolaan')).toBeTruthy();
  await userEvent.type(dialog.getByRole('textbox', { name: /^Peruste/ }), 'Valitus hallinto-oikeudessa');
  await userEvent.click(dialog.getByRole('button', { name: 'Aseta hävityskielto' }));
  expect(await screen.findByText('Hävityskiellossa')).toBeTruthy();
  expect(screen.getByText('Anna Aalto, 1.11.2026')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    target: 'record',
    recordKind: 'interaction',
    recordId: 'i1',
    ground: 'Valitus hallinto-oikeudessa',
  });
});

it('says where a hold comes from that was set elsewhere, and lets go of it with a reason', async () => {
  let holds = [
    hold({
      id: 'h2',
      target: 'company',
      company: { id: 'c1', name: 'Parolan Paja Oy' },
      recordKind: null,
      recordId: null,
    }),
    hold({
      id: 'h3',
      target: 'class',
      recordClass: 'interaction',
      ground: 'Tarkastus',
      recordKind: null,
      recordId: null,
    }),
  ];
  const asked = fakeApi({
    'GET /api/legal-holds': () => page(holds),
    'POST /api/legal-holds/h2/lift': () => {
      holds = holds.slice(1);
      return hold();
    },
  });
  await show(call, 'administrator');
  expect((await screen.findByRole('link', { name: 'Parolan Paja Oy' })).getAttribute('href')).toBe('/companies/c1');
  expect(screen.getByText('Asetettu koko tietolajille: Vuorovaikutus')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Pura: Valitus hallinto-oikeudessa' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Pura hävityskielto' }));
  await userEvent.type(dialog.getByRole('textbox', { name: /^Miksi/ }), 'Päätös on lainvoimainen');
  await userEvent.click(dialog.getByRole('button', { name: 'Pura' }));
  await screen.findByText('Hävityskielto purettu');
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'Päätös on lainvoimainen' });
  expect(screen.queryByRole('link', { name: 'Parolan Paja Oy' })).toBeNull();
  expect(screen.getByText('Hävityskiellossa')).toBeTruthy();
});

it('a company is held with everything about it', async () => {
  const asked = fakeApi({
    'GET /api/legal-holds': () => page([]),
    'POST /api/legal-holds': () => answerWith(201, hold()),
  });
  await show({ kind: 'company', id: 'c1', name: 'Parolan Paja Oy' }, 'director');
  await userEvent.click(await screen.findByRole('button', { name: 'Aseta hävityskielto' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/kaikkea, mikä liittyy yritykseen/)).toBeTruthy();
  await userEvent.type(dialog.getByRole('textbox', { name: /^Peruste/ }), 'Riita');
  await userEvent.click(dialog.getByRole('button', { name: 'Aseta hävityskielto' }));
  await screen.findByText('Hävityskielto asetettu');
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    target: 'company',
    companyId: 'c1',
    ground: 'Riita',
  });
});

it('is neither asked nor shown for those who may not know, and a fault can be tried again', async () => {
  let isAway = true;
  const asked = fakeApi({
    'GET /api/legal-holds': () => (isAway ? answerWith(503, { title: 'Ei yhteyttä' }) : page([hold()])),
  });
  const { unmount } = await show(call, 'coordinator');
  expect(screen.queryByText('Hävityskielto')).toBeNull();
  expect(asked).toEqual([]);
  unmount();
  await show(call, 'director');
  const again = await screen.findByRole('button', { name: /uudelleen/ });
  isAway = false;
  await userEvent.click(again);
  expect(await screen.findByText('Valitus hallinto-oikeudessa')).toBeTruthy();
});
