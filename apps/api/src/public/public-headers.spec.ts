import { describe, expect, it } from '@jest/globals';
import { pathWithoutToken, publicPages } from './public-headers.js';

const token = 'A'.repeat(22);
const unfindable = Object.keys(publicPages).filter((page) => !publicPages[page]?.mayBeFound);

describe('a path as answers and logs tell it', () => {
  it.each([
    ...unfindable,
    'e/peru',
    'e/messut-2027-02-01/kutsu',
    'ideat/kutsu',
    'calendar',
    'password',
    'api/public/surveys',
    'api/password-links',
  ])('holds no token of /%s', (page) => {
    expect(pathWithoutToken(`/${page}/${token}`)).toBe(`/${page}/…`);
    expect(pathWithoutToken(`/${page}/${token}/viesti`)).toBe(`/${page}/…/viesti`);
  });

  it('is whole where it names a record', () => {
    for (const path of ['/', '/kysy', '/tontit/1', '/ideat/ranta/3', '/api/enquiries/1/asker-page'])
      expect(pathWithoutToken(path)).toBe(path);
    expect(unfindable).toEqual(expect.arrayContaining(['s', 'u', 'o', 'kysy']));
  });
});
