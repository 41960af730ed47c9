import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { BringInMail } from './mail-drop.js';

const taken = {
  interactionId: 'i1',
  isRepeated: false,
  isForwarded: true,
  guesses: [{ kind: 'company', id: 'c1', name: 'Parolan Konepaja Oy', why: 'website' }],
  sameDay: [{ id: 'i0', subject: 'Tonttiasia', occurredAt: '2026-11-18T08:00:00Z', staff: [] }],
  warnings: ['attachments'],
};

it('a dropped mail tells whom it is thought to concern, and what to look at', async () => {
  const user = userEvent.setup();
  const asked = fakeApi({});
  globalThis.fetch = async (input) => {
    asked.push({ method: (input as Request).method } as never);
    return new Response(JSON.stringify(taken), { status: 201, headers: { 'Content-Type': 'application/json' } });
  };
  await renderScreen(<BringInMail />);
  await user.click(screen.getByRole('button', { name: 'Tuo sähköposti' }));
  const dialog = await screen.findByRole('dialog', { name: 'Tuo sähköposti' });
  await user.upload(
    within(dialog).getByLabelText('Sähköpostiviesti (.eml)'),
    new File(['From: a@b.fi'], 'viesti.eml', { type: 'message/rfc822' }),
  );
  expect(await within(dialog).findByText('Parolan Konepaja Oy')).toBeTruthy();
  expect(within(dialog).getByText('verkkotunnuksesta')).toBeTruthy();
  expect(within(dialog).getByText('Tonttiasia')).toBeTruthy();
  expect(within(dialog).getByText('Liitteitä ei tallennettu.')).toBeTruthy();
  expect(within(dialog).getByRole('button', { name: 'Avaa luonnos' })).toBeTruthy();
});
