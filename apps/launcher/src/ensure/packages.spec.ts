import { expect, test } from '@jest/globals';
import { holdsAll, installationFault } from './packages.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'apps/api': { version: '0.1.0' },
    'node_modules/@elinvoima/api': { link: true },
    'node_modules/pg': { version: '8.23.1' },
    'node_modules/for-another-platform': { version: '1.0.0', optional: true },
  },
};
const installed = (version: string) => JSON.stringify({ packages: { 'node_modules/pg': { version } } });

test('what npm installed by hand is recognised', () => {
  expect(holdsAll(lock, installed('8.23.1'))).toBe(true);
});

test('another version, a missing package or no packages at all means installing', () => {
  expect(holdsAll(lock, installed('8.22.0'))).toBe(false);
  expect(holdsAll(lock, JSON.stringify({ packages: {} }))).toBe(false);
  expect(holdsAll(lock, '')).toBe(false);
});

test.each([
  ['npm error code ENOTFOUND', 'check the network'],
  ['npm error code ENOSPC', 'The disk is full'],
  ['npm error code EACCES', 'may not write'],
  ['npm error something else', 'npm could not install the packages'],
])('%s is told with what to do', (output, line) => {
  const fault = installationFault(`npm http fetch\n${output}`);
  expect(fault.message).toContain(line);
  expect(fault.details).toBe(output);
});
