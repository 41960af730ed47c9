import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../testing/fake-api.js';
import { renderApp, sessionOf } from '../testing/render-screen.js';
import { families } from '../routing/siblings.js';
import { administration, administrationPages, isWithin, nouns, visibleItems } from './navigation.js';

const everything = () => true;

test('the rail shows each noun that has a page, and marks the open one', async () => {
  await renderApp('/');
  const rail = screen.getByRole('navigation', { name: 'Päävalikko' });
  expect(within(rail).getByRole('link', { name: 'Tänään' }).getAttribute('aria-current')).toBe('page');
});

test('an elected viewer is offered figures and nothing of companies', async () => {
  const { permissionsOf } = await import('@elinvoima/contracts');
  const seen = visibleItems(nouns, [...permissionsOf('viewer')], everything).map(({ to }) => to);
  expect(seen).toContain('/indicators');
  expect(seen).toContain('/reports');
  expect(seen).not.toContain('/companies');
  expect(seen).not.toContain('/contacts');
});

test('the rail has at most nine nouns, and a sibling lights the item that it is reached through', () => {
  expect(nouns.length).toBeLessThanOrEqual(9);
  const lit = (pathname: string) => nouns.filter((item) => isWithin(item, pathname)).map(({ to }) => to);
  expect(lit('/contacts/1')).toEqual(['/companies']);
  expect(lit('/director')).toEqual(['/reports']);
  expect(lit('/')).toEqual(['/']);
  expect(Object.values(families).every((family) => family.every(({ to }) => lit(to).length === 1))).toBe(true);
});

test('only who may see the outbox is offered it', async () => {
  const { permissionsOf } = await import('@elinvoima/contracts');
  type Role = 'administrator' | 'coordinator' | 'contributor';
  const offered = (role: Role) =>
    [administration, administrationPages].map((items) =>
      visibleItems(items, [...permissionsOf(role)], everything).map(({ to }) => to),
    );
  expect(offered('administrator')[1]).toContain('/outbox');
  expect(offered('administrator')[0]).toEqual(['/administration', '/exports', '/bin', '/settings']);
  expect(offered('contributor')[1]).not.toContain('/outbox');
  expect(offered('contributor')[0]).toContain('/settings');
  // Nobody is led to a page of administration that would be empty.
  for (const role of ['administrator', 'coordinator', 'contributor'] as const) {
    const [rail = [], pages = []] = offered(role);
    expect(rail.includes('/administration')).toBe(pages.length > 0);
  }
});

test('a noun without a page is not offered', () => {
  expect(visibleItems(nouns, [], (path) => path === '/').map(({ to }) => to)).toEqual(['/']);
});

test('who is not signed in is led to signing in, and back to the page that was wanted', async () => {
  const asked = fakeApi({
    'POST /api/session': () => sessionOf('viewer'),
  });
  const { router } = await renderApp('/ui?x=1', { role: null });
  expect(router.state.location.pathname).toBe('/login');
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Sähköposti'), 'a@elinvoima.test');
  await user.type(screen.getByLabelText('Salasana'), 'elinvoima-demo{Enter}');
  await screen.findByRole('navigation', { name: 'Päävalikko' });
  const signIn = asked.find(({ method, path }) => method === 'POST' && path === '/api/session');
  expect(signIn?.body).toEqual({ email: 'a@elinvoima.test', password: 'elinvoima-demo' });
  expect(signIn?.headers.get('Idempotency-Key')).toBeTruthy();
  expect(router.state.location.href).toContain('/ui');
});

test('K opens the log, but not for who may not log', async () => {
  fakeApi({ 'GET /api/companies': () => ({ items: [], nextCursor: null }) });
  const user = userEvent.setup();
  const { unmount } = await renderApp('/', { role: 'viewer' });
  await user.keyboard('k');
  expect(screen.queryByRole('dialog')).toBeNull();
  unmount();
  await renderApp('/', { role: 'coordinator' });
  await user.keyboard('k');
  expect(await screen.findByRole('dialog', { name: 'Kirjaa' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('an address that leads nowhere is said inside the frame, with a way on', async () => {
  await renderApp('/nowhere/at/all');
  expect(await screen.findByRole('heading', { level: 1, name: 'Sivua ei löydy' })).toBeTruthy();
  expect(screen.getByRole('navigation', { name: 'Päävalikko' })).toBeTruthy();
});

test('going to a page brings the focus to its name and names the tab after it', async () => {
  fakeApi({});
  await renderApp('/nowhere');
  const rail = await screen.findByRole('navigation', { name: 'Ylläpito' });
  await userEvent.setup().click(within(rail).getByRole('link', { name: 'Asetukset' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Asetukset' });
  expect(document.activeElement).toBe(heading);
  expect(document.title).toBe('Asetukset – Elinvoima');
});
