import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { renderScreen } from '../testing/render-screen.js';
import { SelectSeveral } from './select-several.js';
import type { Choice } from './select.js';

const sizes: readonly Choice[] = [
  { value: '1-4', label: '1–4 henkeä' },
  { value: '5-9', label: '5–9 henkeä' },
  { value: '10-19', label: '10–19 henkeä' },
];
const villages: readonly Choice[] = ['Hätilä', 'Parola', 'Katinala', 'Lepaa', 'Pelkola', 'Ihalempi']
  .concat(['Tenhola', 'Merve', 'Nihattula', 'Rahkoila', 'Inkala'])
  .map((name) => ({ value: name, label: name }));

interface ShownProps {
  readonly options?: readonly Choice[];
  readonly begun?: readonly string[];
}

function Shown({ options = sizes, begun = [] }: ShownProps): ReactNode {
  const [value, setValue] = useState(begun);
  return (
    <>
      <SelectSeveral label="Koko" options={options} value={value} onChange={setValue} placeholder="Kaikki" />
      <output>{value.join(' ')}</output>
    </>
  );
}
const chosen = () => document.querySelector('output')?.textContent;

test('the button says what is chosen, and the choices are taken and left with the keyboard alone', async () => {
  await renderScreen(<Shown />);
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Koko Kaikki' }));
  await user.keyboard('{Enter}');
  const list = await screen.findByRole('listbox', { name: 'Koko' });
  expect(list.getAttribute('aria-multiselectable')).toBe('true');
  expect(screen.queryByRole('searchbox')).toBeNull();
  while (!list.contains(document.activeElement)) await user.tab();
  await user.keyboard('{End} ');
  await user.keyboard('{ArrowUp} ');
  // In the order of the choices, not of the presses.
  expect(chosen()).toBe('5-9 10-19');
  expect(within(list).getAllByRole('option', { selected: true })).toHaveLength(2);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  expect(chosen()).toBe('5-9 10-19');
  const button = screen.getByRole('button', { name: 'Koko 5–9 henkeä, 10–19 henkeä' });
  await waitFor(() => expect(document.activeElement).toBe(button));
});

test('a press takes a choice, a second one leaves it, and all are left at once', async () => {
  await renderScreen(<Shown begun={['1-4']} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Koko 1–4 henkeä' }));
  await user.click(await screen.findByRole('option', { name: '10–19 henkeä' }));
  expect(chosen()).toBe('1-4 10-19');
  await user.click(screen.getByRole('option', { name: '1–4 henkeä' }));
  expect(chosen()).toBe('10-19');
  await user.click(screen.getByRole('button', { name: 'Tyhjennä valinnat' }));
  expect(chosen()).toBe('');
});

test('a long list is searched without its dots, and what is out of sight stays chosen', async () => {
  await renderScreen(<Shown options={villages} begun={['Parola', 'Poistunut']} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Koko Parola, +1' }));
  await user.type(await screen.findByRole('searchbox', { name: 'Hae luettelosta' }), 'hati');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Hätilä']);
  await user.click(screen.getByRole('option', { name: 'Hätilä' }));
  expect(chosen()).toBe('Hätilä Parola Poistunut');
  await user.type(screen.getByRole('searchbox'), 'xyz');
  expect(screen.getByText('Ei osumia')).toBeTruthy();
});
