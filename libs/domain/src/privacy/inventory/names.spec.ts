import { describe, expect, it } from '@jest/globals';
import { isTextKey } from '@elinvoima/contracts/texts';
import { personTables } from './index.js';

describe('what is told of a person', () => {
  it('has its words: no name of a column reaches a reader', () => {
    const names = personTables.flatMap(({ columns, tells = {} }) => [
      ...Object.keys(columns).map((name) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())),
      ...Object.keys(tells),
    ]);
    expect(names.filter((name) => !isTextKey(`privacy-package.field.${name}`))).toEqual([]);
  });
});
