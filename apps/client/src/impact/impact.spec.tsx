import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../testing/fake-api.js';
import { renderScreen } from '../testing/render-screen.js';
import { ImpactSection } from './impact-section.js';

const assessment = {
  id: 'a1',
  subjectKind: 'cooperation',
  subjectId: 'k1',
  assessedOn: '2026-06-01',
  score: 2,
  evidence: 'Kaksi uutta hakijaa',
  assessor: { id: 'u1', name: 'Anna Aalto' },
  partnerScore: 3,
  partnerName: 'Yhdistys ry',
  updatedAt: '2026-06-01T10:00:00Z',
  version: 1,
};
const path = 'GET /api/cooperations/k1/impact-assessments' as const;
const subject = { collection: 'cooperations', id: 'k1' } as const;

test('an assessment tells its score in words, its evidence, who and when, and the partner’s own beside it', async () => {
  fakeApi({ [path]: () => ({ items: [assessment] }) });
  await renderScreen(<ImpactSection subject={subject} mayAssess={false} />);
  const list = await screen.findByRole('list');
  expect(within(list).getByText('2 / 3')).toBeTruthy();
  expect(within(list).getByText('Ensimmäisiä vaikutuksia näkyy, ja näyttö on nimetty')).toBeTruthy();
  expect(within(list).getByText('Kaksi uutta hakijaa')).toBeTruthy();
  expect(within(list).getByText('Kumppanin arvio (Yhdistys ry): 3 / 3')).toBeTruthy();
  expect(within(list).getByText('1.6.2026 · Arvioija Anna Aalto')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Arvioi vaikuttavuus' })).toBeNull();
});

test('not assessed is said so; a score above nothing asks what it rests on', async () => {
  const asked = fakeApi({
    [path]: () => ({ items: [] }),
    'POST /api/cooperations/k1/impact-assessments': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/evidence', code: 'evidence-required', message: 'Kuvaa, mihin arvio perustuu.' }],
      }),
  });
  await renderScreen(<ImpactSection subject={subject} mayAssess />);
  const user = userEvent.setup();
  expect(await screen.findByText('Vaikuttavuutta ei ole vielä arvioitu.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Arvioi vaikuttavuus' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: /^3 / }));
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(
    await within(dialog).findByRole('link', { name: 'Mihin arvio perustuu: Kuvaa, mihin arvio perustuu.' }),
  ).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    score: 3,
    evidence: null,
    partnerScore: null,
  });
});
