import { describe, expect, it } from '@jest/globals';
import { formatText } from './format-text.js';

/** Intl writes no-break spaces of two widths; people read them as spaces. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('formatText', () => {
  it('counts in Finnish with the partitive', () => {
    expect(formatText('fi', 'companies.count', { count: 0 })).toBe('Ei yrityksiä');
    expect(formatText('fi', 'companies.count', { count: 1 })).toBe('1 yritys');
    expect(plain(formatText('fi', 'companies.count', { count: 1200 }))).toBe('1 200 yritystä');
  });

  it('speaks each language', () => {
    expect(formatText('sv', 'companies.count', { count: 2 })).toBe('2 företag');
    expect(formatText('en', 'companies.count', { count: 1200 })).toBe('1,200 companies');
  });

  it('tells days and hours by the clock of the town hall', () => {
    const at = new Date('2026-03-31T21:05:00Z');
    expect(formatText('fi', 'reports.madeAt', { at })).toBe('Tehty 1.4.2026 klo 0.05');
    expect(formatText('en', 'reports.madeAt', { at: at.toISOString() })).toBe('Made 01/04/2026 at 00:05');
  });

  it('reads a calendar day as that day', () => {
    expect(formatText('fi', 'follow-ups.moved', { day: '2026-10-25' })).toBe('Siirretty: 25.10.2026');
  });

  it('leaves a typed name as it was typed', () => {
    const name = 'Oy \\u0041 {count} <b> # $&';
    expect(formatText('fi', 'shell.signedInAs', { name })).toBe(`Kirjautunut: ${name}`);
  });
});
