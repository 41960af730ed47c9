import { addDays, type Day } from '@elinvoima/contracts';
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { renderScreen } from '../testing/render-screen.js';
import { today } from '../texts/formats.js';
import { DateField } from './date-field.js';
import { DateTimeField, readClock } from './date-time-field.js';
import { readNumber } from './number-field.js';

function Promised({ start = null }: { readonly start?: Day | null }): ReactNode {
  const [day, setDay] = useState<Day | null>(start);
  return (
    <>
      <DateField label="Luvattu viimeistään" value={day} onChange={setDay} />
      <output>{day ?? 'ei päivää'}</output>
    </>
  );
}

const said = () => screen.getByText(/^\d{4}-|ei päivää/).textContent;

test('a day is understood while it is being written, and written out when the field is left', async () => {
  await renderScreen(<Promised />);
  const user = userEvent.setup();
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Luvattu/ });
  await user.type(field, 'huomenna');
  expect(said()).toBe(addDays(today(), 1));
  expect(field.value).toBe('huomenna');
  await user.tab();
  expect(field.value).toMatch(/^\d{1,2}\.\d{1,2}\.\d{4}$/);
  expect(screen.getByText('huomenna')).toBeTruthy();
});

test('what is no day is said only after the field is left, and nothing is guessed', async () => {
  await renderScreen(<Promised />);
  const user = userEvent.setup();
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Luvattu/ });
  await user.type(field, '31.2.2027');
  expect(screen.queryByText(/ei tunnistettu/)).toBeNull();
  await user.tab();
  expect(screen.getByText(/ei tunnistettu/)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.value).toBe('31.2.2027');
  expect(said()).toBe('ei päivää');
});

test('an emptied field is no day, not an error', async () => {
  await renderScreen(<Promised start="2026-11-16" />);
  const user = userEvent.setup();
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Luvattu/ });
  expect(field.value).toBe('16.11.2026');
  await user.clear(field);
  await user.tab();
  expect(said()).toBe('ei päivää');
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

test('the calendar opens on the day that is written', async () => {
  await renderScreen(<Promised start="2026-11-16" />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /kalenterista/ }));
  await user.click(await screen.findByRole('button', { name: /keskiviikko.*18/ }));
  expect(said()).toBe('2026-11-18');
});

test('a moment keeps its time of day when the day changes, over the change of the clocks too', async () => {
  function When(): ReactNode {
    const [moment, setMoment] = useState<string | null>('2026-10-24T11:05:00.000Z');
    return (
      <>
        <DateTimeField label="Milloin" value={moment} onChange={setMoment} direction="past" />
        <output>{moment}</output>
      </>
    );
  }
  await renderScreen(<When />);
  const user = userEvent.setup();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Milloin: Kellonaika' }).value).toBe('14.05');
  const day = screen.getByRole('textbox', { name: 'Milloin' });
  await user.clear(day);
  await user.type(day, '26.10.2026');
  expect(screen.getByText('2026-10-26T12:05:00.000Z')).toBeTruthy();
});

test.each([
  ['14.05', '14:05'],
  ['14:05', '14:05'],
  ['1405', '14:05'],
  ['9', '09:00'],
  ['klo 9.30', '09:30'],
  ['24.00', null],
  ['12.60', null],
  ['aamulla', null],
])('the time %s is %s', (text, clock) => {
  expect(readClock(text)).toBe(clock);
});

test.each([
  ['1 250,5', 1250.5],
  ['1\u00a0250,5', 1250.5],
  ['1.250,5', 1250.5],
  ['1250.5', 1250.5],
  ['−3', -3],
  ['', null],
  ['noin 5', null],
  ['1,2,3', null],
])('the number %s is %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});
