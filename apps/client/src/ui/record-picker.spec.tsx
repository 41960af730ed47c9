import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { renderScreen } from '../testing/render-screen.js';
import { RecordPicker, RecordsPicker, type PickerRecord } from './record-picker.js';

const companies: readonly PickerRecord[] = [
  { id: '1', name: 'Sahamestarit Oy', meta: '9000014-4' },
  { id: '2', name: 'Sahalahden Sorvaamo', meta: '9000022-5' },
  { id: '3', name: 'Kahvila Katinala', meta: '9000030-6' },
];
const search = async (text: string) =>
  companies.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()));

function Several({ onSubmit }: { readonly onSubmit?: () => void }): ReactNode {
  const [value, setValue] = useState<readonly PickerRecord[]>([]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      <RecordsPicker label="Yritykset" value={value} onChange={setValue} search={search} />
      <output>{value.map(({ name }) => name).join(', ')}</output>
      <button type="submit">Tallenna</button>
    </form>
  );
}

test('a company is found by its first letters and taken with Enter, which never sends the form', async () => {
  let sent = 0;
  await renderScreen(<Several onSubmit={() => sent++} />);
  const user = userEvent.setup();
  const field = screen.getByRole('combobox', { name: 'Yritykset' });
  await user.type(field, 'saha');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  expect(field.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Sahalahden Sorvaamo');
  expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
  await user.keyboard('{Enter}');
  expect(screen.getByText('Sahalahden Sorvaamo', { selector: 'output' })).toBeTruthy();
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(document.activeElement).toBe(field);
  expect(sent).toBe(0);
});

test('Enter before the answer has come takes the first hit when it comes, and never an old one', async () => {
  await renderScreen(<Several />);
  await userEvent.setup().type(screen.getByRole('combobox'), 'kah{Enter}');
  expect(screen.queryByRole('button', { name: /^Poista/ })).toBeNull();
  expect(await screen.findByRole('button', { name: 'Poista Kahvila Katinala' })).toBeTruthy();
});

test('Backspace in the empty field, or the chip’s own button, takes the choice away', async () => {
  await renderScreen(<Several />);
  const user = userEvent.setup();
  const field = screen.getByRole('combobox');
  for (const letters of ['sahame', 'kahv']) {
    await user.type(field, letters);
    await screen.findByRole('option');
    await user.keyboard('{Enter}');
  }
  await user.keyboard('{Backspace}');
  expect(screen.queryByRole('button', { name: 'Poista Kahvila Katinala' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Poista Sahamestarit Oy' }));
  expect(screen.queryByRole('button', { name: /^Poista/ })).toBeNull();
});

test('what is chosen is not offered again', async () => {
  await renderScreen(<Several />);
  const user = userEvent.setup();
  const field = screen.getByRole('combobox');
  await user.type(field, 'sahame');
  await user.click(await screen.findByRole('option'));
  await user.type(field, 'saha');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
});

test('Escape closes the list, then empties the field; the page is never hidden from a screen reader', async () => {
  await renderScreen(<Several />);
  const user = userEvent.setup();
  const field = screen.getByRole<HTMLInputElement>('combobox');
  await user.type(field, 'saha');
  await screen.findAllByRole('option');
  expect(screen.getByRole('button', { name: 'Tallenna' })).toBeTruthy();
  expect(document.querySelector('[inert]')).toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field.value).toBe('saha');
  await user.keyboard('{Escape}');
  expect(field.value).toBe('');
});

test('the number of hits is said', async () => {
  await renderScreen(<Several />);
  await userEvent.setup().type(screen.getByRole('combobox'), 'saha');
  expect(await screen.findByText('2 osumaa')).toBeTruthy();
});

test('a picker of one replaces what was chosen, and can offer to make a new one', async () => {
  const made: string[] = [];
  function One(): ReactNode {
    const [value, setValue] = useState<PickerRecord | null>(companies[0] ?? null);
    return (
      <RecordPicker
        label="Yritys"
        value={value}
        onChange={setValue}
        search={search}
        onCreate={(name) => made.push(name)}
      />
    );
  }
  await renderScreen(<One />);
  const user = userEvent.setup();
  await user.type(screen.getByRole('combobox'), 'kahv');
  await user.click(await screen.findByRole('option', { name: /Kahvila/ }));
  expect(screen.getAllByRole('button', { name: /^Poista/ })).toHaveLength(1);
  await user.type(screen.getByRole('combobox'), 'Uusi Paja');
  await user.click(await screen.findByRole('option', { name: 'Lisää Uusi Paja' }));
  expect(made).toEqual(['Uusi Paja']);
});

test('a search that fails says so and the next letter tries again', async () => {
  let failures = 1;
  await renderScreen(
    <RecordPicker
      label="Yritys"
      value={null}
      onChange={() => {}}
      search={async (text) => {
        if (text !== '' && failures-- > 0) throw new TypeError('network');
        return search(text);
      }}
    />,
  );
  const user = userEvent.setup();
  await user.type(screen.getByRole('combobox'), 's');
  expect(await screen.findAllByText(/^Haku ei onnistunut/)).toHaveLength(2);
  await user.keyboard('a');
  expect(await screen.findAllByRole('option')).toHaveLength(2);
});
