import { describe, expect, it } from '@jest/globals';
import { errorCodes, problemStatuses } from './problem.js';
import { texts } from './texts/index.js';

describe('a problem', () => {
  it('has its title and each fault its sentence', () => {
    expect(Object.keys(problemStatuses).filter((name) => !Object.hasOwn(texts, `problems.${name}`))).toEqual([]);
    expect(errorCodes.filter((code) => !Object.hasOwn(texts, `problems.code.${code}`))).toEqual([]);
    expect(new Set(errorCodes).size).toBe(errorCodes.length);
  });
});
