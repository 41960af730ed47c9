import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderScreen } from '../../testing/render-screen.js';
import { OwnCaseDays } from './home-cases.js';
import { WaitingEnquiries } from './home-enquiries.js';

const waiting = (id: string, title: string, answerDueAt: string, answerHoursLeft: number) => ({
  id,
  title,
  kind: 'plot' as const,
  receivedAt: '2026-11-20T10:00:00Z',
  company: null,
  askerName: 'Kysyjä',
  answerDueAt,
  answerHoursLeft,
});

describe('enquiries on the first page', () => {
  it('each says by when it is to be answered, in working hours', async () => {
    // A Tuesday, ten in the morning in Finland.
    jest.useFakeTimers({ now: new Date('2026-11-24T08:00:00Z'), advanceTimers: true });
    await renderScreen(
      <WaitingEnquiries
        waiting={{
          count: 3,
          items: [
            waiting('1', 'Myöhästynyt', '2026-11-23T13:00:00Z', -3),
            waiting('2', 'Kiireinen', '2026-11-24T12:00:00Z', 4),
            waiting('3', 'Rauhallinen', '2026-11-25T07:00:00Z', 7),
          ],
        }}
      />,
    );
    const rows = await screen.findAllByRole('listitem');
    jest.useRealTimers();
    const sentences = [
      'myöhässä 3 työtuntia',
      'vastattava tänään klo 14 mennessä',
      'vastattava huomenna klo 9 mennessä',
    ];
    for (const [place, sentence] of sentences.entries()) expect(rows[place]?.textContent).toContain(sentence);
  });

  it('a day kept on a device since before the clock was told says when each came', async () => {
    const { answerDueAt, answerHoursLeft, ...kept } = waiting('1', 'Vanha', '', 0);
    await renderScreen(<WaitingEnquiries waiting={{ count: 1, items: [kept as ReturnType<typeof waiting>] }} />);
    expect((await screen.findByRole('listitem')).textContent).toContain('saapunut');
    expect([answerDueAt, answerHoursLeft]).toEqual(['', 0]);
  });

  it('own cases tell the step, or that who may know is to be looked at again, and by when', async () => {
    const day = { id: '1', title: 'Varastohanke', dueOn: '2026-11-20', late: true };
    await renderScreen(
      <OwnCaseDays
        days={[
          { ...day, kind: 'next_step', step: 'Soita kaavoittajalle' },
          { ...day, kind: 'review', step: null, late: false },
        ]}
      />,
    );
    const [step, review = document.body] = await screen.findAllByRole('listitem');
    expect(step?.textContent).toMatch(/Soita kaavoittajalle.*Myöhässä.*viimeistään 20.11.2026/);
    expect(review?.textContent).toContain('Tarkista luottamuksellisuus');
    expect(within(review).getByRole('link', { name: 'Varastohanke' }).getAttribute('href')).toBe('/enquiries/1');
  });

  it('many reviews lie behind one line, so that the steps are seen', async () => {
    const review = (id: string) => ({
      id,
      title: `Vanha ${id}`,
      kind: 'review' as const,
      step: null,
      dueOn: '2026-01-20',
      late: true,
    });
    const step = { id: '4', title: 'Varastohanke', kind: 'next_step' as const, step: 'Soita', dueOn: '2026-11-25' };
    await renderScreen(<OwnCaseDays days={[review('1'), review('2'), review('3'), { ...step, late: false }]} />);
    const [inSight, folded = document.body] = await screen.findAllByRole('list');
    expect(inSight?.textContent).toContain('Varastohanke');
    expect(inSight?.textContent).not.toContain('Vanha');
    expect(screen.getByText('Tarkista luottamuksellisuus: 3 kyselyä').closest('details')?.open).toBe(false);
    expect(within(folded).getAllByRole('listitem')).toHaveLength(3);
  });
});
