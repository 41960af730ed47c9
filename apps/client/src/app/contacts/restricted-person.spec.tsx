/** GDPR 18: a talk with somebody the use of whose data is restricted is logged of their company, not of them. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { endedCall } from '../../actions/call.js';
import { closeLog } from '../../actions/log.js';
import { QuickLog } from '../../features/interactions/quick-log.js';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp, renderScreen } from '../../testing/render-screen.js';

const person = (restrictedOn: string | null) => ({
  id: 'p1',
  version: 1,
  firstName: 'Rauha',
  lastName: 'Raja',
  email: null,
  phone: '040 123 4567',
  language: 'fi',
  mailingConsent: 'none',
  restrictedOn,
  companies: [{ id: 'c1', name: 'Rajapaja Oy', title: null }],
});
const answers = (restrictedOn: string | null) => ({
  'GET /api/contacts/p1': () => person(restrictedOn),
  'GET /api/companies/name-index': () => ({ items: [] }),
});

beforeEach(() => sessionStorage.clear());
afterEach(() => act(closeLog));

it.each([
  ['2026-11-20', false],
  [null, true],
])('restricted since %s: the log names them: %s', async (restrictedOn, isNamed) => {
  const user = userEvent.setup();
  const asked = fakeApi(answers(restrictedOn));
  await renderApp('/contacts/p1');
  const number = await screen.findByRole('link', { name: '040 123 4567' });
  // Here no phone begins to ring.
  number.addEventListener('click', (event) => event.preventDefault());
  await user.click(number);
  expect(endedCall(new Date(Date.now() + 60_000))).toMatchObject({
    companies: [{ id: 'c1' }],
    ...(isNamed && { contacts: [{ id: 'p1' }] }),
  });
  expect(screen.queryByText('Käsittely rajoitettu') === null).toBe(isNamed);
  const log = screen.getAllByRole('button', { name: 'Kirjaa' }).find((button) => button.closest('main'));
  if (log === undefined) throw new Error('no button to log with');
  await user.click(log);
  const dialog = await screen.findByRole('dialog');
  await user.type(await within(dialog).findByLabelText('Otsikko'), 'Tontti');
  await user.click(within(dialog).getByRole('button', { name: 'Kirjaa' }));
  const logged = () => asked.find(({ method }) => method === 'POST')?.body;
  await waitFor(() => expect(logged()).toMatchObject({ companyIds: ['c1'], contactIds: isNamed ? ['p1'] : [] }));
});

it('whom another record names and who may not be named anew is said at the field, in plain words', async () => {
  const said = 'Henkilön tietojen käsittelyä on rajoitettu, joten häneen ei liitetä uutta.';
  fakeApi({
    ...answers(null),
    'POST /api/interactions': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/contactIds/0', code: 'contact-restricted', message: said }],
      }),
  });
  const prefill = { companies: [{ id: 'c1', name: 'Rajapaja Oy' }], contacts: [{ id: 'p1', name: 'Rauha Raja' }] };
  await renderScreen(<QuickLog prefill={prefill} onDone={() => undefined} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Otsikko'), 'Tontti');
  await user.click(screen.getByRole('button', { name: 'Kirjaa' }));
  expect((await screen.findByRole('alert')).textContent).toContain(said);
});
