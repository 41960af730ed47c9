import { expect, test } from '@jest/globals';
import { greeting } from './greeting.mjs';

const what = { address: 'http://localhost:3000', dataFolder: '/data', color: false };

test('it says where to go, who may sign in and how it ends', () => {
  const text = greeting({ ...what, demoAccounts: true });
  expect(text).toContain('http://localhost:3000');
  expect(text).toContain('elinvoima-demo');
  expect(text.match(/\w+@elinvoima\.test/g)).toHaveLength(6);
  expect(text).toContain('Ctrl-C');
});

test('without demo accounts it names none', () => {
  expect(greeting({ ...what, demoAccounts: false })).not.toContain('@');
});
