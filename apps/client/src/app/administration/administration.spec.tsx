import { expect, test } from '@jest/globals';
import { permissionsOf } from '@elinvoima/contracts';
import { screen, within } from '@testing-library/react';
import { administrationPages } from '../navigation.js';
import { renderApp } from '../../testing/render-screen.js';

test('who administers finds every page in its group, with a sentence', async () => {
  await renderApp('/administration', { role: 'administrator' });
  const page = within(await screen.findByRole('main'));
  expect(await page.findByRole('heading', { level: 1, name: 'Ylläpito' })).toBeTruthy();
  const privacy = within(page.getByRole('region', { name: 'Tietosuoja ja pyynnöt' }));
  expect(privacy.getByRole('link', { name: 'Säilytysajat ja hävittäminen' }).getAttribute('href')).toBe('/retention');
  expect(privacy.getByText('Tieto- ja asiakirjapyynnöt määräaikoineen.')).toBeTruthy();
  expect(page.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    administrationPages.map(({ to }) => to),
  );
  const rail = screen.getByRole('navigation', { name: 'Ylläpito' });
  expect(within(rail).getAllByRole('link')).toHaveLength(4);
});

test('others find only what is theirs', async () => {
  const mine = permissionsOf('coordinator');
  await renderApp('/administration', { role: 'coordinator' });
  const page = within(await screen.findByRole('main'));
  await page.findByRole('heading', { level: 1, name: 'Ylläpito' });
  const shown = page.queryAllByRole('link').map((link) => link.getAttribute('href'));
  expect(shown).toEqual(
    administrationPages.filter(({ permissions }) => permissions.some((one) => mine.has(one))).map(({ to }) => to),
  );
  expect(shown).not.toContain('/api-keys');
});
