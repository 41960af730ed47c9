import { addDays } from '@elinvoima/contracts';
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderScreen } from '../../testing/render-screen.js';
import { today } from '../../texts/formats.js';
import { OfficeDuties } from './home-office.js';
import { NearRequests } from './home-requests.js';

test('what waits is counted with its day, and the yearly review asks for itself until it has been made', async () => {
  await renderScreen(
    <OfficeDuties
      informationRequests={{ count: 2, late: 0, nextOn: '2026-11-27', near: 0, items: [] }}
      accessibilityFeedback={{ count: 3, late: 1, nextOn: '2026-11-15' }}
      accessReview={{ lastCompletedOn: '2025-11-01', openId: null, due: true }}
    />,
  );
  const [requests, feedback, review] = await screen.findAllByRole('listitem');
  expect(requests?.textContent).toBe('Tietopyynnöt2 odottaa vastaustaseuraava 27.11.2026 mennessä');
  expect(feedback?.textContent).toContain('1 myöhässä');
  expect(feedback?.textContent).not.toContain('seuraava');
  expect(review?.textContent).toContain('tehty viimeksi 1.11.2025');
  expect(screen.getByRole('link', { name: 'Käyttöoikeuksien katselmus' }).getAttribute('href')).toBe('/access-reviews');
});

test('an open review is led to; what is in order is not spoken of', async () => {
  const nothing = { count: 0, late: 0, nextOn: null };
  const { unmount } = await renderScreen(
    <OfficeDuties
      informationRequests={{ ...nothing, near: 0, items: [] }}
      accessibilityFeedback={null}
      accessReview={{ lastCompletedOn: null, openId: 'r1', due: true }}
    />,
  );
  expect((await screen.findByRole('link')).getAttribute('href')).toBe('/access-reviews/r1');
  unmount();
  await renderScreen(
    <OfficeDuties
      informationRequests={{ ...nothing, near: 0, items: [] }}
      accessibilityFeedback={nothing}
      accessReview={{ lastCompletedOn: '2026-11-01', openId: null, due: false }}
    />,
  );
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('requests near their last day stand by number with the days that are left', async () => {
  const request = { id: 'r1', code: '3/2026', kind: 'data_subject' as const, lastDay: addDays(today(), 2) };
  const past = { id: 'r2', code: '2/2026', kind: 'information' as const, lastDay: addDays(today(), -1) };
  await renderScreen(
    <NearRequests requests={{ count: 4, late: 1, nextOn: past.lastDay, near: 2, items: [past, request] }} />,
  );
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first?.textContent).toMatch(/^Tietopyyntö 2\/2026.*1 päivä myöhässä$/);
  expect(second?.textContent).toMatch(/^Rekisteröidyn pyyntö 3\/2026.*2 päivää jäljellä$/);
  expect(screen.getByRole('link', { name: 'Rekisteröidyn pyyntö 3/2026' }).getAttribute('href')).toBe(
    '/information-requests/r1',
  );
});
