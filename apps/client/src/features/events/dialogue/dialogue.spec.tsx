import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi, type FakeAnswers } from '../../../testing/fake-api.js';
import { renderScreen } from '../../../testing/render-screen.js';
import type { EventRecord } from '../events.api.js';
import { EventFeedback } from '../feedback/event-feedback.js';
import { DialogueSections } from './dialogue-sections.js';

const event = {
  id: 'e1',
  slug: 'siivous',
  title: 'Siivous',
  startsAt: '2026-11-20T06:00:00Z',
  endsAt: '2026-11-20T08:00:00Z',
} as EventRecord;
const company = (name: string) => ({ id: name, name });
const dialogue = {
  topic: 'Koulujen siivous',
  unit: 'Tilapalvelut',
  tenderPlanned: null,
  told: null,
  offered: null,
  invited: 9,
  attended: 1,
  companies: [{ ...company('Aamu Oy'), came: true }],
  materials: [
    {
      id: 'm1',
      title: 'Kuvaus',
      public: false,
      editions: [{ id: 'd1', n: 2, link: null, text: 'Tilat', createdAt: '2026-11-18T06:00:00Z' }],
      given: [{ company: company('Aamu Oy'), n: 1, way: 'mail', givenAt: '2026-11-17T06:00:00Z' }],
      lacking: [company('Aamu Oy'), company('Ilta Oy')],
    },
  ],
  questions: [
    { id: 'q1', company: company('Ilta Oy'), question: 'Ikkunatkin?', answer: null, publishedAt: null, version: 1 },
  ],
  version: 1,
};

test('tells who lacks the newest edition, gives it to all by one press, and publishes an answer', async () => {
  const answers: FakeAnswers = {
    'GET /api/events/e1/dialogue': () => dialogue,
    'POST /api/events/e1/dialogue/materials/m1/give': () => ({ given: 2 }),
    'PATCH /api/events/e1/dialogue/questions/q1': () => dialogue,
  };
  const asked = fakeApi(answers);
  await renderScreen(<DialogueSections event={event} />);
  const user = userEvent.setup();
  expect(await screen.findByText('9 yritystä')).toBeTruthy();
  expect(screen.getByText('Puuttuu 2 yritykseltä:').parentElement?.textContent).toContain('Aamu Oy ja Ilta Oy');
  await user.click(screen.getByRole('button', { name: 'Lähetä kaikille' }));
  expect(await screen.findByText('2 yritystä sai aineiston')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Muokkaa Ikkunatkin/ }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /Vastaus/ }), 'Kyllä');
  await user.click(within(dialog).getByRole('checkbox', { name: 'Julkaise vastaus kaikille' }));
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  await screen.findByText('Tallennettu');
  const patch = asked.find(({ method }) => method === 'PATCH');
  expect(patch?.body).toMatchObject({ answer: 'Kyllä', published: true, companyId: 'Ilta Oy' });
  expect(patch?.headers.get('If-Match')).toBe('"1"');
});

test('feedback is asked in one press, and shows n and N but no figures of few', async () => {
  let round: object | null = null;
  const asked = fakeApi({
    'GET /api/events/e1/feedback': () => ({ reachable: 5, came: 8, round }),
    'GET /api/surveys': () => ({ items: [], nextCursor: null }),
    'GET /api/surveys/s1/results': () => ({ state: 'too_few', minimum: { answers: 7, companies: 5 }, questions: [] }),
    'POST /api/events/e1/feedback': () => {
      round = { id: 'f1', survey: company('s1'), sendAt: '', state: 'sent', waveId: 'w1', invited: 5, answered: 2 };
      return {};
    },
  });
  await renderScreen(<EventFeedback event={event} />);
  const user = userEvent.setup();
  expect(await screen.findByText(/5 \/ 8/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Pyydä palautetta' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: 'Heti' }));
  await user.click(within(dialog).getByRole('button', { name: 'Pyydä palautetta' }));
  expect(await screen.findByText('2 / 5 on vastannut.')).toBeTruthy();
  expect(await screen.findByText(/vähintään 7 ja yrityksiä vähintään 5/)).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({});
});
