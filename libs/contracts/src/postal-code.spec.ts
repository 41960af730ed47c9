import { describe, expect, it } from '@jest/globals';
import { isPostalCode, parsePostalCode, postalCodeFromCell } from './postal-code.js';

describe('a postal code', () => {
  it('is five digits', () => {
    expect(isPostalCode('13720')).toBe(true);
    for (const wrong of ['1372', '137200', '1372O', ' 13720', 13_720, null]) expect(isPostalCode(wrong)).toBe(false);
  });

  it('is read with its country and blanks', () => {
    expect(parsePostalCode(' FI-13720 ')).toBe('13720');
    expect(parsePostalCode('fin 13720')).toBe('13720');
    expect(parsePostalCode('SE-11122')).toBeNull();
    expect(parsePostalCode('Parola')).toBeNull();
  });

  it('gets back the zeros a spreadsheet took', () => {
    expect(postalCodeFromCell(100)).toBe('00100');
    expect(postalCodeFromCell('1530')).toBe('01530');
    expect(postalCodeFromCell(13_720)).toBe('13720');
    expect(postalCodeFromCell('')).toBeNull();
    expect(postalCodeFromCell(7)).toBeNull();
  });
});
