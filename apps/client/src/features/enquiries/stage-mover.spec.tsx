import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type Asked } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'q1',
  title: 'Tontti: Parolan Paja Oy',
  kind: 'plot',
  channel: 'phone',
  stage: 'negotiating',
  stageSince: '2026-11-19T10:00:00Z',
  daysInStage: 3,
  company: { id: 'c1', name: 'Parolan Paja Oy' },
  contact: null,
  asker: null,
  requirement: {},
  receivedAt: '2026-11-19T10:00:00Z',
  firstAnsweredAt: '2026-11-19T12:00:00Z',
  owner: null,
  nextStep: null,
  nextStepOn: null,
  likelihood: null,
  confidential: true,
  promisedDays: null,
  answerDueAt: null,
  answerHoursLeft: null,
  updatedAt: '2026-11-19T10:00:00Z',
  version: 1,
};

const refusedAt = (pointer: string, message: string) =>
  answerWith(422, { title: 'x', errors: [{ pointer, code: 'x', message }] });

const movesOf = (asked: readonly Asked[]) => asked.filter(({ method }) => method === 'POST').map(({ body }) => body);

/** The board with one enquiry, and the dialog of a move that its menu offers. */
async function beginMove(
  stage: string,
  answer: (asked: Asked) => unknown = ({ body }) => ({ ...row, ...(body as object) }),
) {
  const asked = fakeApi({
    'GET /api/enquiries': () => ({ items: [row], nextCursor: null, total: 1 }),
    'POST /api/enquiries/q1/stage': answer,
  });
  await renderApp('/enquiries');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Siirrä vaiheeseen: / }));
  await user.click(screen.getByRole('menuitem', { name: stage }));
  const dialog = within(await screen.findByRole('dialog', { name: stage }));
  return { asked, user, dialog, send: () => user.click(dialog.getByRole('button', { name: 'Siirrä' })) };
}

describe('a move that has to tell something', () => {
  test('going back asks why, and the refusal stands at its field', async () => {
    const { asked, user, dialog, send } = await beginMove('Kohteita ehdotettu', ({ body }) =>
      (body as { reason?: string }).reason ? { ...row, stage: 'proposed' } : refusedAt('/reason', 'Kirjoita syy.'),
    );
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    await send();
    expect(await dialog.findByRole('link', { name: 'Miksi palataan: Kirjoita syy.' })).toBeTruthy();
    const why = dialog.getByRole('textbox', { name: /^Miksi palataan/ });
    expect(why.getAttribute('aria-invalid')).toBe('true');
    await user.type(why, 'Tontti myytiin');
    await send();
    await screen.findByText('Siirretty vaiheeseen: Kohteita ehdotettu');
    expect(movesOf(asked).at(-1)).toEqual({ stage: 'proposed', reason: 'Tontti myytiin' });
  });

  test('losing one asks for a reason of the list before anything is sent, and words only for another reason', async () => {
    const { asked, user, dialog, send } = await beginMove('Ei toteutunut');
    await send();
    expect(await dialog.findByRole('link', { name: 'Miksi ei toteutunut: Valitse syy.' })).toBeTruthy();
    expect(movesOf(asked)).toEqual([]);
    const code = dialog.getByRole('combobox', { name: /^Miksi ei toteutunut/ });
    await user.selectOptions(code, 'Muu syy');
    expect(dialog.getByRole('textbox', { name: /^Syy/ }).getAttribute('aria-required')).toBe('true');
    await user.selectOptions(code, 'Hinta tai vuokra');
    expect(dialog.getByRole('textbox', { name: /^Syy/ }).getAttribute('aria-required')).toBeNull();
    await send();
    await screen.findByText('Siirretty vaiheeseen: Ei toteutunut');
    expect(movesOf(asked)).toEqual([{ stage: 'lost', lostCode: 'price' }]);
  });

  test('for a decision it asks who decides, under which number and when', async () => {
    const { asked, user, dialog, send } = await beginMove('Päätettävänä');
    expect(dialog.queryByRole('textbox', { name: /^Syy|^Miksi/ })).toBeNull();
    await user.click(dialog.getByRole('radio', { name: 'Toimielin' }));
    await user.type(dialog.getByRole('textbox', { name: 'Toimielimen nimi' }), 'Elinvoimalautakunta');
    await user.type(dialog.getByRole('textbox', { name: 'Diaarinumero' }), 'EL/12/2026');
    await user.type(dialog.getByRole('textbox', { name: /^Odotettu kokouspäivä/ }), '15.12.2026');
    await send();
    await screen.findByText('Siirretty vaiheeseen: Päätettävänä');
    expect(movesOf(asked)).toEqual([
      {
        stage: 'in_decision',
        decisionMakerKind: 'body',
        decisionMaker: 'Elinvoimalautakunta',
        caseNumber: 'EL/12/2026',
        meetingOn: '2026-12-15',
      },
    ]);
  });

  test('an agreement asks for the day and the words of its decision', async () => {
    const { asked, user, dialog, send } = await beginMove('Sovittu', () =>
      refusedAt('/decidedOn', 'Päivä on tulevaisuudessa.'),
    );
    await user.type(dialog.getByRole('textbox', { name: /^Päätöspäivä/ }), '20.11.2026');
    await user.type(dialog.getByRole('textbox', { name: 'Päätös tai sen numero' }), '§ 45');
    await send();
    expect(await dialog.findByRole('link', { name: 'Päätöspäivä: Päivä on tulevaisuudessa.' })).toBeTruthy();
    expect(movesOf(asked)).toEqual([{ stage: 'agreed', decidedOn: '2026-11-20', decision: '§ 45' }]);
  });
});
