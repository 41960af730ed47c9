import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const municipality = {
  code: '082',
  name: 'Hattula',
  publicMeasures: false,
  publicFigures: false,
  publicIndicatorKeys: ['3.1.b'],
  version: 4,
};

test('the administrator switches the page of lights on, and finds the way to it', async () => {
  const asked = fakeApi({
    'GET /api/municipality': () => municipality,
    'PATCH /api/municipality': () => ({ ...municipality, publicMeasures: true, version: 5 }),
  });
  await renderApp('/settings', { role: 'administrator' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('switch', { name: /Toimenpiteiden liikennevalot/ }));
  const link = await screen.findByRole('link', { name: 'Avaa julkinen sivu' });
  expect(link.getAttribute('href')).toBe('/toimenpiteet');
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect([sent?.body, sent?.headers.get('If-Match')]).toEqual([{ publicMeasures: true }, '"4"']);
});

test('the page of figures is switched on, and each indicator is chosen by itself', async () => {
  const on = { ...municipality, publicFigures: true };
  const asked = fakeApi({
    'GET /api/municipality': () => municipality,
    'PATCH /api/municipality': () => on,
    'GET /api/indicators': () => ({
      items: [
        { key: '3.1.b', name: 'Tapahtumat' },
        { key: '3.1.d', name: 'Vuorovaikutus' },
      ],
    }),
  });
  await renderApp('/settings', { role: 'administrator' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('switch', { name: /Luvut julkisella sivulla/ }));
  await user.click(await screen.findByRole('checkbox', { name: 'Vuorovaikutus (3.1.d)' }));
  const sent = asked.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
  expect(sent).toEqual([{ publicFigures: true }, { publicIndicatorKeys: ['3.1.b', '3.1.d'] }]);
  expect((await screen.findByRole('link', { name: 'Avaa julkinen sivu' })).getAttribute('href')).toBe('/luvut');
});

test('who may not decide it is not offered it', async () => {
  fakeApi({});
  await renderApp('/settings', { role: 'coordinator' });
  expect(await screen.findByText('Omat asetukset')).toBeTruthy();
  expect(screen.queryByText('Julkiset sivut')).toBeNull();
});
