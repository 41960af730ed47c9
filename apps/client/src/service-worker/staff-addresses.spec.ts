import { expect, test } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { staffAddresses } from '../../vite/staff-addresses.js';
import { createAppRouter } from '../app/router.js';

/** The service worker cannot load the router, so the list is read from the source as text: here the two are held together. */
test('the service worker answers exactly the addresses that the router knows', () => {
  const paths = Object.keys(createAppRouter(new QueryClient()).routesByPath);
  const firsts = paths.map((path) => path.split('/')[1] ?? '').filter((first) => !first.startsWith('$'));
  expect(firsts.length).toBeGreaterThan(40);
  expect(staffAddresses()).toEqual([...new Set(firsts)].toSorted());
});
