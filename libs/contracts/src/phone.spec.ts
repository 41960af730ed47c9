import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatPhone, phoneToE164, samePhone } from './phone.js';

describe('a phone number', () => {
  it.each([
    ['040 123 4567', '+358401234567'],
    ['0401234567', '+358401234567'],
    ['040-1234567', '+358401234567'],
    ['+358 40 123 4567', '+358401234567'],
    ['+358 (0)40 123 4567', '+358401234567'],
    ['+3580401234567', '+358401234567'],
    ['00358 40 1234567', '+358401234567'],
    ['(09) 123 456', '+3589123456'],
    ['03/1234567', '+35831234567'],
    ['tel:+358401234567', '+358401234567'],
    ['+46 70 123 45 67', '+46701234567'],
  ])('%s rings %s', (text, number) => {
    expect(phoneToE164(text)).toBe(number);
  });

  it.each(['', 'vaihde', '112', '116117', '0', '040', '1234567', '+0401234567', '040 123 4567 89 012', '040x1234567'])(
    '%p is not a full number',
    (text) => {
      expect(phoneToE164(text)).toBeNull();
    },
  );

  it.each([
    ['+358401234567', '040 123 4567'],
    ['0501234567', '050 123 4567'],
    ['+3589123456', '09 123 456'],
    ['031234567', '03 123 4567'],
    ['+358201234', '020 1234'],
    ['080012345', '0800 123 45'],
    ['+46701234567', '+46701234567'],
    [' vaihde 12 ', 'vaihde 12'],
  ])('%s is shown as %s', (text, shown) => {
    expect(formatPhone(text)).toBe(shown);
  });

  it('is the same however it was typed', () => {
    expect(samePhone('040 123 4567', '+358 (0)40-1234567')).toBe(true);
    expect(samePhone('040 123 4567', '040 123 4568')).toBe(false);
    expect(samePhone('vaihde', ' vaihde')).toBe(true);
  });

  it('survives being shown and read again', () => {
    const digits = fc.stringMatching(/^0(4\d|50|9|2|13)\d{5,7}$/);
    fc.assert(
      fc.property(digits, (typed) => {
        expect(phoneToE164(formatPhone(typed))).toBe(phoneToE164(typed));
      }),
    );
  });
});
