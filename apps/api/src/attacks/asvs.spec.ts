import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { isThere, ledger } from './named-tests.js';

interface Requirement {
  id: string;
  level: string;
  applies: string;
  owner: string;
  goal: string;
  reason: string;
  file: string;
  test: string;
}

/** ASVS 5.0.0: each section, and the level of each of its requirements in turn. */
const levels: Readonly<Record<string, string>> = {
  '1.1': '22',
  '1.2': '1111122223',
  '1.3': '112222222223',
  '1.4': '222',
  '1.5': '123',
  '2.1': '122',
  '2.2': '112',
  '2.3': '12223',
  '2.4': '23',
  '3.1': '3',
  '3.2': '113',
  '3.3': '12223',
  '3.4': '11222233',
  '3.5': '11122333',
  '3.6': '3',
  '3.7': '22333',
  '4.1': '12233',
  '4.2': '23333',
  '4.3': '22',
  '4.4': '1222',
  '5.1': '2',
  '5.2': '112333',
  '5.3': '113',
  '5.4': '222',
  '6.1': '122',
  '6.2': '111111112222',
  '6.3': '11223333',
  '6.4': '112233',
  '6.5': '22222333',
  '6.6': '2223',
  '6.7': '33',
  '6.8': '2222',
  '7.1': '222',
  '7.2': '1111',
  '7.3': '22',
  '7.4': '11222',
  '7.5': '223',
  '7.6': '22',
  '8.1': '1233',
  '8.2': '1123',
  '8.3': '133',
  '8.4': '23',
  '9.1': '111',
  '9.2': '1222',
  '10.1': '22',
  '10.2': '223',
  '10.3': '22223',
  '10.4': '1111122222233333',
  '10.5': '22222',
  '10.6': '22',
  '10.7': '222',
  '11.1': '2233',
  '11.2': '22233',
  '11.3': '11233',
  '11.4': '1222',
  '11.5': '23',
  '11.6': '23',
  '11.7': '33',
  '12.1': '12233',
  '12.2': '11',
  '12.3': '22223',
  '13.1': '2333',
  '13.2': '222223',
  '13.3': '2233',
  '13.4': '1222233',
  '14.1': '22',
  '14.2': '12223333',
  '14.3': '122',
  '15.1': '12233',
  '15.2': '12233',
  '15.3': '1222222',
  '15.4': '3333',
  '16.1': '2',
  '16.2': '22222',
  '16.3': '2222',
  '16.4': '222',
  '16.5': '2223',
  '17.1': '23',
  '17.2': '22223333',
  '17.3': '22',
};

/** Of the third level we take these as ours. */
const adopted = new Set(['V1.2.10', 'V1.3.12', 'V3.4.8', 'V4.1.4', 'V6.3.8', 'V8.3.2', 'V14.2.5', 'V15.4.2']);

const wanted = Object.entries(levels).flatMap(([section, each]) =>
  Array.from(each).flatMap((level, n) => {
    const id = `V${section}.${n + 1}`;
    return level !== '3' || adopted.has(id) ? [`${id} L${level}`] : [];
  }),
);

describe('the ledger of ASVS 5.0.0', () => {
  const requirements: Requirement[] = parse(ledger('asvs.csv'), { columns: true });

  it('has every requirement of the first and second level, and the adopted of the third, once', () => {
    expect(requirements.map(({ id, level }) => `${id} L${level}`)).toEqual(wanted);
  });

  it('is filled in by its closed words', () => {
    const wrong = requirements.filter(
      ({ id, level, applies, owner }) =>
        !/^V\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(id) ||
        !['1', '2', '3'].includes(level) ||
        !['y', 'n'].includes(applies) ||
        !['product', 'operator'].includes(owner),
    );
    expect(wrong).toEqual([]);
  });

  it('names tests that are there, or a reason', () => {
    const wrong = requirements.flatMap(({ id, file, test, reason }) => {
      if (file === '' && test === '') return reason.length > 5 ? [] : [`${id}: neither test nor reason`];
      return isThere(file, test) ? [] : [`${id}: no test “${test}” in ${file}`];
    });
    expect(wrong).toEqual([]);
  });
});
