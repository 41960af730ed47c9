import { describe, expect, it } from '@jest/globals';
import { isStaffPage } from './staff-client.js';

describe('which addresses are pages of the staff client', () => {
  const addresses = ['', 'companies', 'login'];

  it.each(['/', '/companies', '/companies/', '/companies/01900000-0000-7000-8000-000000000000', '/login'])(
    'answers the shell at %s',
    (path) => {
      expect(isStaffPage(path, addresses)).toBe(true);
    },
  );

  it.each([
    '/metrics',
    '/docs',
    '/.git/config',
    '/.env',
    '/main.js.map',
    '/server-status',
    '/companies/x.css',
    '/companies/.git/config',
    '/companies/../.env',
    '//companies',
    '//',
    '/%63ompanies',
    '/companies;a',
  ])('answers nothing at "%s"', (path) => {
    expect(isStaffPage(path, addresses)).toBe(false);
  });
});
