import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';

const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });
const named = {
  id: 'r1',
  survey: { id: 's1', name: 'Palaute', anonymous: false },
  wave: { id: 'w1', name: 'Palaute 18.11.2026' },
  reason: 'fast',
  answered: 2,
  asked: 6,
  submittedOn: '2026-11-18',
  contact: { id: 'p1', name: 'Tuuli Kyselyaho' },
  company: { id: 'c1', name: 'Esimerkki Oy' },
  answers: [{ question: 'Mitä parantaisit?', answer: 'Nopeasti sanottu' }],
};
const anonymous = {
  ...named,
  id: 'r2',
  survey: { id: 's2', name: 'Ilmapiiri', anonymous: true },
  wave: { id: 'w2', name: 'Ilmapiiri 2026' },
  reason: 'burst',
  submittedOn: null,
  contact: null,
  company: null,
  answers: null,
};

it('shows why each answer waits; of an anonymous one neither words nor time', async () => {
  fakeApi({ 'GET /api/survey-quarantine': () => page([named, anonymous]) });
  await renderApp('/surveys/quarantine');
  const first = await screen.findByRole('listitem', { name: 'Palaute 18.11.2026' });
  expect(within(first).getByText(/Lähetetty alle kolmessa sekunnissa/)).toBeTruthy();
  expect(within(first).getByText(/Tuuli Kyselyaho · Esimerkki Oy · 18.11.2026/)).toBeTruthy();
  expect(within(first).getByText('Nopeasti sanottu')).toBeTruthy();
  const second = screen.getByRole('listitem', { name: 'Ilmapiiri 2026' });
  expect(within(second).getByText(/sen sisältöä, vastaajaa tai aikaa ei näytetä kenellekään/)).toBeTruthy();
  expect(within(second).queryByText('Annetut vastaukset')).toBeNull();
});

it('approves at once and asks before it rejects', async () => {
  let waiting = [named, anonymous];
  const leave = (id: string) => {
    waiting = waiting.filter((item) => item.id !== id);
    return answerWith(204);
  };
  fakeApi({
    'GET /api/survey-quarantine': () => page(waiting),
    'POST /api/survey-quarantine/r1/approve': () => leave('r1'),
    'POST /api/survey-quarantine/r2/reject': () => leave('r2'),
  });
  const user = userEvent.setup();
  await renderApp('/surveys/quarantine');
  const first = await screen.findByRole('listitem', { name: 'Palaute 18.11.2026' });
  await user.click(within(first).getByRole('button', { name: 'Hyväksy' }));
  expect(await screen.findByText(/Vastaus hyväksyttiin/)).toBeTruthy();
  const second = await screen.findByRole('listitem', { name: 'Ilmapiiri 2026' });
  await user.click(within(second).getByRole('button', { name: 'Hylkää' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: 'Hylkää' }));
  expect(await screen.findByText('Yksikään vastaus ei odota tarkistusta.')).toBeTruthy();
});

it('says when nothing waits, and when it could not be asked', async () => {
  fakeApi({ 'GET /api/survey-quarantine': () => page([]) });
  const empty = await renderApp('/surveys/quarantine');
  expect(await screen.findByText('Yksikään vastaus ei odota tarkistusta.')).toBeTruthy();
  empty.unmount();
  fakeApi({ 'GET /api/survey-quarantine': () => answerWith(500, { title: 'Jokin meni vikaan' }) });
  await renderApp('/surveys/quarantine');
  expect(await screen.findByText('Jokin meni vikaan')).toBeTruthy();
});
