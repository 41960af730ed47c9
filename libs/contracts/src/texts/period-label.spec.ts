import { describe, expect, it } from '@jest/globals';
import type { Language } from '../language.js';
import { parsePeriod } from '../periods.js';
import { periodLabel } from './period-label.js';

function label(code: string, language: Language, length?: 'long' | 'short'): string | null {
  const period = parsePeriod(code);
  return period && periodLabel(period, language, length);
}

describe('the name of a period', () => {
  it.each([
    ['2026-Q3', 'fi', '3. neljännes 2026 (heinä–syyskuu)'],
    ['2026-Q3', 'sv', 'kvartal 3/2026 (juli–september)'],
    ['2026-Q3', 'en', 'Q3 2026 (July–September)'],
    ['2026-T1', 'fi', '1. kolmannes 2026 (tammi–huhtikuu)'],
    ['2026-H2', 'fi', '2. vuosipuolisko 2026 (heinä–joulukuu)'],
    ['2026-09', 'fi', 'syyskuu 2026'],
    ['2026-09', 'sv', 'september 2026'],
    ['2026', 'fi', 'vuosi 2026'],
    ['2025-2029', 'fi', 'valtuustokausi 2025–2029'],
    ['2025-2029', 'en', 'council term 2025–2029'],
  ] as const)('%s in %s is %s', (code, language, name) => {
    expect(label(code, language)).toBe(name);
  });

  it('has a short form for tight places', () => {
    expect(label('2026-Q3', 'fi', 'short')).toBe('Q3/2026');
    expect(label('2026', 'fi', 'short')).toBe('2026');
    expect(label('2025-2029', 'sv', 'short')).toBe('2025–2029');
  });
});
