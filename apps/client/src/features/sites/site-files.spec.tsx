import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderScreen } from '../../testing/render-screen.js';
import { SiteFiles } from './site-files.js';

test('what the list finds is to be had in both systems and as a table, in its own filter and order', async () => {
  await renderScreen(<SiteFiles filter={{ kind: 'plot', q: 'a & b', status: undefined }} sort="-area" />);
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href('GeoJSON, EPSG:3067')).toBe('/api/sites.geojson?kind=plot&q=a+%26+b&sort=-area&crs=3067');
  expect(href('GeoJSON, WGS 84')).toBe('/api/sites.geojson?kind=plot&q=a+%26+b&sort=-area&crs=4326');
  expect(href('CSV ja WKT')).toBe('/api/sites.csv?kind=plot&q=a+%26+b&sort=-area&crs=3067');
});
