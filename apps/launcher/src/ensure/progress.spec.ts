import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { startProgress } from './progress.mjs';

let written = '';
function screen(isTTY: boolean): NodeJS.WriteStream {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      done();
    },
  });
  return Object.assign(stream, { isTTY, columns: 40 }) as unknown as NodeJS.WriteStream;
}
beforeEach(() => {
  written = '';
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
});
afterEach(() => void jest.useRealTimers());

test('outside a terminal it says at once what begins, and now and then how far it is', () => {
  const progress = startProgress('Installing packages', { stream: screen(false), now: () => Date.now() });
  expect(written).toBe('Installing packages …\n');
  progress.say('12 of 700');
  jest.advanceTimersByTime(10_000);
  progress.done('Packages are installed');
  expect(written).toBe('Installing packages …\nInstalling packages: 12 of 700 (10 s)\nPackages are installed (10 s)\n');
});

test('in a terminal one line changes in place and fits the width', () => {
  const progress = startProgress('Building', { stream: screen(true), now: () => Date.now() });
  progress.say('a very long name of something that is being built');
  jest.advanceTimersByTime(250);
  progress.failed();
  expect(written.replaceAll('\r\x1b[2K', '|')).toBe('|Building: a very long name of something|');
});
