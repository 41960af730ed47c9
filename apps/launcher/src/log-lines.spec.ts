import { expect, test } from '@jest/globals';
import { forConsole, withoutRepeats } from './log-lines.mjs';

const json = (level: string, message: unknown, more = {}) => JSON.stringify({ level, message, ...more });

test.each([
  ['an ordinary line stays in the file', json('log', 'up'), 'stdout', undefined],
  ['a warning is shown without its JSON', json('warn', 'mail is late'), 'stdout', 'mail is late'],
  ['an error is shown with its stack', json('error', 'boom', { stack: 'at x' }), 'stderr', 'boom\nat x'],
  ['an ordinary line on stderr stays in the file when it says so', json('log', 'up'), 'stderr', undefined],
  ['a bare line of stderr is shown', 'TypeError: x', 'stderr', 'TypeError: x'],
  ['a bare line of stdout stays in the file', 'hello', 'stdout', undefined],
  ['a line that only looks like JSON is shown as it is', '{ x', 'stderr', '{ x'],
  ['an empty line is not shown', '  ', 'stderr', undefined],
] as const)('%s', (_name, line, stream, shown) => {
  expect(forConsole(line, stream)).toBe(shown);
});

test('the same line again and again is told once, with how often it came', () => {
  const said: string[] = [];
  const say = withoutRepeats((line) => void said.push(line));
  for (const line of ['a', 'a', 'a', 'b', 'a']) say(line);
  expect(said).toEqual(['a', '  (and 2 times more)', 'b', 'a']);
});
