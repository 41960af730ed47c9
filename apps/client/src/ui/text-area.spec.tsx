import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { renderScreen } from '../testing/render-screen.js';
import { TextArea } from './text-area.js';

function Notes(props: { readonly notesSpecialWords?: false }): ReactNode {
  const [text, setText] = useState('sairausloma');
  return <TextArea label="Muistiinpanot" value={text} onChange={setText} {...props} />;
}
const note = () => screen.queryByText(/^Näyttää terveyteen/);

test('a word of health is named politely while one writes, and the note goes with the word', async () => {
  await renderScreen(<Notes />);
  const user = userEvent.setup();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Muistiinpanot' });
  // What was there before is not remarked on until someone writes.
  expect(note()).toBeNull();
  await user.type(field, 'lla, masennus');
  await waitFor(() => expect(note()?.textContent).toContain('«sairauslomalla», «masennus»'));
  expect(note()?.closest('[role="status"]')).not.toBeNull();
  // It stops nothing: the field is not invalid.
  expect(field.getAttribute('aria-invalid')).not.toBe('true');
  await user.clear(field);
  await user.type(field, 'Terveyskeskus tilasi remontin');
  await waitFor(() => expect(note()).toBeNull());
});

test('a field that is not about people says nothing', async () => {
  await renderScreen(<Notes notesSpecialWords={false} />);
  await userEvent.setup().type(screen.getByRole('textbox', { name: 'Muistiinpanot' }), 'lla');
  expect(note()).toBeNull();
});
