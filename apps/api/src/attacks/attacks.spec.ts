import { describe, expect, it } from '@jest/globals';
import { isThere, ledger, textOf } from './named-tests.js';

/** The numbers of the table of attack cases; those that it leaves out are none. */
const attackIds =
  '01 02 03 04 05 06 08 09 10 11 12 13 14 15 16 17 18 19 21 22 23 24 25 26 27 28 29 30 31 33 34 36 37 38 39 40 41 42 43 45 47 48'
    .split(' ')
    .map((number) => `A${number}`);

interface Attack {
  id: string;
  attack: string;
  tests?: { file: string; test: string; cases?: string[] }[];
  reason?: string;
}

describe('the ledger of attacks', () => {
  const attacks = JSON.parse(ledger('attacks.json')) as Attack[];

  it('has every case once', () => {
    expect(attacks.map(({ id }) => id)).toEqual(attackIds);
  });

  it('names tests that are there, or a reason', () => {
    const wrong = attacks.flatMap(({ id, tests = [], reason = '' }) =>
      tests.length === 0
        ? reason.length > 20
          ? []
          : [`${id}: neither test nor reason`]
        : tests.flatMap(({ file, test, cases = [] }) => [
            ...(isThere(file, test) ? [] : [`${id}: no test “${test}” in ${file}`]),
            ...cases.flatMap((one) => (textOf(file).includes(one) ? [] : [`${id}: no case “${one}” in ${file}`])),
          ]),
    );
    expect(wrong).toEqual([]);
  });
});
