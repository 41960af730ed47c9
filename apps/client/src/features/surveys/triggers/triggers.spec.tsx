import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../../testing/fake-api.js';
import { renderScreen } from '../../../testing/render-screen.js';
import { TriggersSection } from './triggers-section.js';

const trigger = {
  id: 't1',
  survey: { id: 's1', name: 'Kysely' },
  causeKind: 'interaction',
  among: ['visit'],
  delayDays: 1,
  share: 100,
  onSince: '2026-11-01T08:00:00Z',
  found: { causes: 10, eligible: 8, invited: 6, leftOut: { asked_lately: 2 } },
  version: 3,
};
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });

it('a rule tells what it follows and what it has found, and is switched off by its version', async () => {
  const asked = fakeApi({
    'GET /api/survey-triggers': () => page([trigger]),
    'PATCH /api/survey-triggers/t1': () => ({ ...trigger, onSince: null }),
  });
  await renderScreen(<TriggersSection surveyId="s1" />, { role: 'coordinator' });
  expect(await screen.findByText(/^Kutsuttu 6 . 8, kattavuus 75/)).toBeTruthy();
  await userEvent.click(screen.getByRole('switch', { name: 'Käytössä' }));
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ isOn: false });
});

it('a new rule follows visits and meetings unless told, and is on', async () => {
  const asked = fakeApi({
    'GET /api/survey-triggers': () => page([]),
    'POST /api/survey-triggers': () => trigger,
  });
  await renderScreen(<TriggersSection surveyId="s1" />, { role: 'coordinator' });
  await userEvent.click(await screen.findByRole('button', { name: 'Lisää sääntö' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Tallenna' }));
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    surveyId: 's1',
    causeKind: 'interaction',
    among: ['meeting', 'visit'],
    delayDays: 1,
    share: 100,
    isOn: true,
  });
});
