import { expect, test } from '@jest/globals';
import { closingLine, countsOf, sum } from './counts.mjs';

const none = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

test('the closing line adds the runs up', () => {
  const runs = [
    { passed: 10, failed: 1, skipped: 0 },
    { passed: 4, failed: 0, skipped: 2 },
  ];
  expect(closingLine(sum(runs))).toBe('14 passed, 1 failed, 2 skipped');
  expect(closingLine(sum([]))).toBe('0 passed, 0 failed, 0 skipped');
});

test('a spec that could not be loaded is a failure, a test that is yet to be written is skipped', () => {
  expect(countsOf({ ...none, numRuntimeErrorTestSuites: 1, numTodoTests: 2, numPendingTests: 1 })).toEqual({
    passed: 0,
    failed: 1,
    skipped: 3,
  });
});
