import { describe, expect, it } from '@jest/globals';
import { assert, boolean, constantFrom, integer, pre, property, record } from 'fast-check';
import {
  personalIdentityCodesIn,
  pointersToIdentityCodes,
  withoutPersonalIdentityCodes,
} from './personal-identity-code.js';

const checks = [...'0123456789ABCDEFHJKLMNPRSTUVWXY'.matchAll(/./g)].map(([sign]) => sign);
const two = (n: number): string => String(n).padStart(2, '0');

const code = record({
  day: integer({ min: 1, max: 31 }),
  month: integer({ min: 1, max: 12 }),
  year: integer({ min: 0, max: 99 }),
  sign: constantFrom(...'+ - U V W X Y A B C D E F'.split(' ')),
  number: integer({ min: 2, max: 999 }),
}).map(({ day, month, year, sign, number }) => {
  const [born, individual] = [`${two(day)}${two(month)}${two(year)}`, String(number).padStart(3, '0')];
  return { born, sign, individual, check: checks[Number(born + individual) % 31] ?? '' };
});

describe('personal identity codes', () => {
  it('are found in any text, with every sign of a century, in either case', () => {
    assert(
      property(code, boolean(), ({ born, sign, individual, check }, isLower) => {
        const whole = born + sign + individual + check;
        const text = `Asiakas (${isLower ? whole.toLowerCase() : whole}), soitettu.`;
        expect(personalIdentityCodesIn(text)).toEqual([{ at: 9, length: 11 }]);
      }),
    );
  });

  it('are no codes with another check', () => {
    assert(
      property(code, constantFrom(...checks), ({ born, sign, individual, check }, other) => {
        pre(other !== check);
        expect(personalIdentityCodesIn(`${born}${sign}${individual}${other}`)).toEqual([]);
      }),
    );
  });

  it.each(['131052–308T', '131052 - 308T', '131052\u2011308t', '１３１０５２-308T', 'hetu:131052-308T.'])(
    '%s is one',
    (text) => {
      expect(personalIdentityCodesIn(text)).toHaveLength(1);
    },
  );

  it.each([
    'puh. 040 123 4567, Y-tunnus 1234567-8',
    '082-401-0001-0012',
    'lasku 131052-3081',
    'huone 131052 A 308T',
    '0131052-308T9',
    '2026-11-22T10:00',
    '01932c9e-1310-7308-8131-052308131052',
    'FI21 1234 5600 0007 85',
  ])('%s is none', (text) => {
    expect(personalIdentityCodesIn(text)).toEqual([]);
  });

  it('are pointed at wherever they stand, but in secrets', () => {
    const found = pointersToIdentityCodes({
      notes: 'ok',
      people: [{ name: 'x' }, { 'a/b': '131052-308T' }],
      answers: { '131052-308T': 1 },
      password: '131052-308T',
    });
    expect(found).toEqual(['/people/1/a~1b', '/answers']);
  });

  it('are blotted out, and nothing else is', () => {
    expect(withoutPersonalIdentityCodes('Tunnukseni 131052-308T ja 131052A308T, puh. 040 123 4567')).toEqual({
      text: 'Tunnukseni █████ ja █████, puh. 040 123 4567',
      found: 2,
    });
  });

  it('are looked for in no time in a text made to be slow', () => {
    expect(personalIdentityCodesIn('010101-'.repeat(20_000))).toEqual([]);
  });
});
