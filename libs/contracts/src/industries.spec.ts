import { describe, expect, it } from '@jest/globals';
import { languages } from './language.js';
import { industryDivisions, industryGroupOf, industryName, industrySections, sectionOf } from './industries.js';

describe('the industry classification', () => {
  it('of 2025 has 22 sections and 87 divisions, named in three languages', () => {
    expect(
      industrySections()
        .map(({ code }) => code)
        .join(''),
    ).toBe('ABCDEFGHIJKLMNOPQRSTUV');
    expect(industryDivisions()).toHaveLength(87);
    expect(new Set(industryDivisions().map(({ code }) => code)).size).toBe(87);
    for (const industry of [...industrySections(), ...industryDivisions()])
      for (const language of languages)
        expect([industry.code, industry.name[language] !== '']).toEqual([industry.code, true]);
  });

  it('of 2008 has 22 sections and 89 divisions', () => {
    expect(industrySections('TOL2008')).toHaveLength(22);
    const divisions = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
    expect(divisions.filter((division) => sectionOf(division, 'TOL2008'))).toHaveLength(89);
    expect(divisions.filter((division) => sectionOf(division))).toHaveLength(87);
  });

  it('finds the section of a code of any length', () => {
    expect(sectionOf('25110')?.code).toBe('C');
    expect(sectionOf('25.11')?.code).toBe('C');
    expect(sectionOf('c')?.code).toBe('C');
    expect(sectionOf('62')?.code).toBe('K');
    expect(sectionOf('62', 'TOL2008')?.code).toBe('J');
    expect(sectionOf('45')).toBeNull();
    expect(sectionOf('45', 'TOL2008')?.code).toBe('G');
    for (const wrong of ['', '2', '251100', 'CC', '04', 'Teollisuus']) expect(sectionOf(wrong)).toBeNull();
  });

  it('names a code as exactly as it can', () => {
    expect(industryName('25110', 'fi')).toBe('Metallituotteiden valmistus pois lukien koneet ja laitteet');
    expect(industryName('C', 'sv')).toBe('Tillverkning');
    expect(industryName('62010', 'fi', 'TOL2008')).toBe('Informaatio ja viestintä');
    expect(industryName('04', 'fi')).toBeNull();
  });

  it('gathers sections into five groups', () => {
    expect(['01', '08', '25', '38', '43', '47', '49', '56', '62', '96'].map((code) => industryGroupOf(code))).toEqual([
      'primary',
      'industry',
      'industry',
      'industry',
      'construction',
      'trade',
      'trade',
      'trade',
      'services',
      'services',
    ]);
    expect(industryGroupOf('00', 'TOL2008')).toBeNull();
  });
});
