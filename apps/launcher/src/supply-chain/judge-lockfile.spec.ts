import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { inRepository } from '../paths.mjs';
import { countOf, knownBad, strangeLicences, unfixed } from './judge-lockfile.mjs';

const fromRegistry = (version: string, rest: object = {}) => ({
  version,
  resolved: `https://registry.npmjs.org/x/-/x-${version}.tgz`,
  integrity: 'sha512-x',
  license: 'MIT',
  ...rest,
});
const advisories = [{ package: 'bad', vulnerable: '>=1.0.0 <1.1.0', id: 'CVE-1', why: 'it is bad' }];
const licences = { allowed: ['MIT'], told: { silent: 'MIT: its file says so' } };

describe('a lockfile', () => {
  test('with a version known to be bad is refused, however deep it lies', () => {
    const packages = {
      'node_modules/bad': fromRegistry('1.1.0'),
      'node_modules/other/node_modules/bad': fromRegistry('1.0.5', { dev: true }),
      'node_modules/@scope/bad': fromRegistry('1.0.5'),
    };
    expect(knownBad({ packages }, advisories)).toEqual(['bad 1.0.5: it is bad (CVE-1)']);
  });

  test('with terms that nobody has looked at is refused, in what production holds', () => {
    const packages = {
      'node_modules/copyleft': fromRegistry('1.0.0', { license: 'AGPL-3.0' }),
      'node_modules/nameless': fromRegistry('2.0.0', { license: undefined }),
      'node_modules/silent': fromRegistry('3.0.0', { license: undefined }),
      'node_modules/tool': fromRegistry('4.0.0', { license: 'AGPL-3.0', dev: true }),
    };
    expect(strangeLicences({ packages }, licences)).toEqual([
      'copyleft 1.0.0: AGPL-3.0',
      'nameless 2.0.0: no licence told',
    ]);
  });

  test('fixes every byte, and takes none from elsewhere', () => {
    const packages = {
      '': { version: '0.1.0' },
      'apps/api': { version: '0.1.0' },
      'node_modules/@elinvoima/api': { link: true },
      'node_modules/good': fromRegistry('1.0.0', { resolved: undefined }),
      'node_modules/loose': fromRegistry('1.0.0', { resolved: undefined, integrity: undefined }),
      'node_modules/elsewhere': fromRegistry('1.0.0', { resolved: 'git+ssh://git@example.test/x.git#1' }),
      'node_modules/good/node_modules/inside': { version: '1.0.0', inBundle: true },
    };
    expect(unfixed({ packages })).toEqual([
      'loose 1.0.0: no integrity',
      'elsewhere 1.0.0: git+ssh://git@example.test/x.git#1',
    ]);
    expect(countOf({ packages })).toEqual({ production: 4, all: 4 });
  });

  test('ours would be refused if a listed version came in', () => {
    const known = JSON.parse(
      readFileSync(inRepository('apps', 'api', 'security', 'advisories.json'), 'utf8'),
    ) as typeof advisories;
    const packages = { 'node_modules/typeorm': fromRegistry('1.0.3'), 'node_modules/xlsx': fromRegistry('0.18.5') };
    expect(knownBad({ packages }, known).map((line) => line.split(':')[0])).toEqual(['typeorm 1.0.3', 'xlsx 0.18.5']);
  });
});
