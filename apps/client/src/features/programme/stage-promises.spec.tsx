import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { StagePromises } from './stage-promises.js';

const promises = {
  items: [
    { stage: 'received', days: 1 },
    { stage: 'proposed', days: 30 },
  ],
};

const show = async (answers: FakeAnswers = {}, role: 'director' | 'viewer' | 'land_use_officer' = 'director') => {
  const asked = fakeApi({ 'GET /api/enquiry-stage-promises': () => promises, ...answers });
  await renderScreen(<StagePromises />, { role });
  return { asked, user: userEvent.setup() };
};
const dayField = (dialog: HTMLElement, name: string) =>
  within(dialog).getByRole('textbox', { name: new RegExp(`^${name}`) });

test('the longest days of each stage are told, and set all at once; an emptied one is none', async () => {
  const { asked, user } = await show({ 'PUT /api/enquiry-stage-promises': () => promises });
  expect(await screen.findByText('30 päivää')).toBeTruthy();
  expect(screen.getAllByText('Ei enimmäisaikaa')).toHaveLength(4);
  await user.click(screen.getByRole('button', { name: 'Muuta enimmäisaikoja' }));
  const dialog = await screen.findByRole('dialog', { name: 'Muuta enimmäisaikoja' });
  await user.clear(dayField(dialog, 'Saapunut'));
  await user.type(dayField(dialog, 'Neuvotellaan'), '60');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('Enimmäisajat tallennettu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
    items: [
      { stage: 'proposed', days: 30 },
      { stage: 'negotiating', days: 60 },
    ],
  });
});

test('what cannot be meant stands at its field and is not sent; what the API refuses is said', async () => {
  const { asked, user } = await show({
    'PUT /api/enquiry-stage-promises': () => answerWith(403, { title: 'Sinulla ei ole oikeutta tähän' }),
  });
  await user.click(await screen.findByRole('button', { name: 'Muuta enimmäisaikoja' }));
  const dialog = await screen.findByRole('dialog');
  const field = dayField(dialog, 'Saapunut');
  await user.clear(field);
  await user.type(field, '0');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(await within(dialog).findByRole('link', { name: /väliltä 1–1000/ })).toBeTruthy();
  expect(asked.some(({ method }) => method === 'PUT')).toBe(false);
  await user.clear(field);
  await user.type(field, '2');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Sinulla ei ole oikeutta tähän');
});

test('who may not change them reads them, and who reads no enquiries is not asked', async () => {
  await show({}, 'land_use_officer');
  expect(screen.queryByRole('button', { name: 'Muuta enimmäisaikoja' })).toBeNull();
  const { asked } = await show({}, 'viewer');
  expect(asked.some(({ path }) => path.includes('stage-promises'))).toBe(false);
});
