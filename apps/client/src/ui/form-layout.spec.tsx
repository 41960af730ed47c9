import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { ProblemError } from '../api/problem.js';
import { renderScreen } from '../testing/render-screen.js';
import { FormLayout } from './form-layout.js';
import { RecordsPicker } from './record-picker.js';
import { TextField } from './text-field.js';

const refused = new ProblemError(422, {
  title: 'Tiedoissa on korjattavaa',
  errors: [
    { pointer: '/businessId', code: 'business-id-checksum', message: 'Tarkistusnumero ei täsmää.' },
    { pointer: '/companyIds/0', code: 'unknown', message: 'Yritystä ei löydy enää.' },
    { pointer: '/somethingElse', code: 'odd', message: 'Kaksi samanlaista.' },
  ],
});

function CompanyForm({ error, onSave }: { readonly error: unknown; readonly onSave?: () => void }): ReactNode {
  const [businessId, setBusinessId] = useState('');
  const [shown, setShown] = useState<unknown>(null);
  return (
    <FormLayout
      submitLabel="Tallenna"
      error={shown}
      onSubmit={() => {
        setShown(error);
        onSave?.();
      }}
    >
      <TextField label="Y-tunnus" name="businessId" value={businessId} onChange={setBusinessId} />
      <RecordsPicker label="Yritykset" name="companyIds" value={[]} onChange={() => {}} search={() => []} />
    </FormLayout>
  );
}

test('what the API refuses is summed up, takes the focus, and each line leads to its field', async () => {
  await renderScreen(<CompanyForm error={refused} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  const summary = screen.getByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(within(summary).getByText('Korjaa 3 kohtaa')).toBeTruthy();
  await user.click(within(summary).getByRole('link', { name: 'Y-tunnus: Tarkistusnumero ei täsmää.' }));
  const field = screen.getByRole('textbox', { name: 'Y-tunnus' });
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const description = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(description?.textContent).toBe('Tarkistusnumero ei täsmää.');
});

test('a fault inside a list belongs to the list’s field, and one without a field still stands in the summary', async () => {
  await renderScreen(<CompanyForm error={refused} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  const summary = screen.getByRole('alert');
  await user.click(within(summary).getByRole('link', { name: 'Yritykset: Yritystä ei löydy enää.' }));
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Yritykset' }));
  expect(within(summary).getByText('Kaksi samanlaista.')).toBeTruthy();
});

test('a network that is away is told in words, and what was written stays', async () => {
  await renderScreen(<CompanyForm error={new TypeError('Failed to fetch')} />);
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: 'Y-tunnus' }), '9000014-4');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(screen.getByRole('alert').textContent).toContain('Palvelimeen ei saada yhteyttä');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Y-tunnus' }).value).toBe('9000014-4');
});

test('an unexpected fault never shows its inside', async () => {
  await renderScreen(
    <CompanyForm error={new ProblemError(500, { title: 'x', detail: 'column "x" does not exist' })} />,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(screen.getByRole('alert').textContent).toContain('Tallennus ei onnistunut');
  expect(screen.getByRole('alert').textContent).not.toContain('column');
});

test('Ctrl+Enter saves from inside a field', async () => {
  let saved = 0;
  await renderScreen(<CompanyForm error={null} onSave={() => saved++} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('textbox', { name: 'Y-tunnus' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(saved).toBe(1);
});

test('mending a field does not throw the person back to the summary', async () => {
  await renderScreen(<CompanyForm error={refused} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Y-tunnus' });
  await user.type(field, '9000014-4');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('9000014-4');
});
