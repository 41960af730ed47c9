import { tol2008Sections } from './industries-tol2008.js';
import { tol2025 } from './industries-tol2025.js';
import type { IndustryGroup } from './industry-groups.js';
import type { Industry } from './industry.js';
import type { Language } from './language.js';

/** The classification of a code: records before 2026 carry TOL 2008, and the same digits mean other things in the two. */
export const industrySchemes = ['TOL2008', 'TOL2025'] as const;
export type IndustryScheme = (typeof industrySchemes)[number];

/** The sections of a classification, in its order. */
export function industrySections(scheme: IndustryScheme = 'TOL2025'): readonly Industry[] {
  return scheme === 'TOL2008' ? tol2008Sections : tol2025.filter(({ code, section }) => code === section);
}

/** The divisions of TOL 2025, of one section or all. */
export function industryDivisions(section?: string): readonly Industry[] {
  return tol2025.filter(
    (industry) => industry.code !== industry.section && (section ?? industry.section) === industry.section,
  );
}

/**
 * The section of a code of one to five characters (`C`, `25`, `25110`, also written `25.11`), or `null` when the
 * classification has no such division.
 */
export function sectionOf(code: string, scheme: IndustryScheme = 'TOL2025'): Industry | null {
  const bare = code.replaceAll(/[.\s]/g, '').toUpperCase();
  if (!/^([A-Z]|\d{2,5})$/.test(bare)) return null;
  const division = bare.slice(0, 2);
  const letter =
    scheme === 'TOL2008'
      ? tol2008Sections.find((section) => section.code === bare || section.divisions.includes(division))?.code
      : tol2025.find((industry) => industry.code === division)?.section;
  return industrySections(scheme).find((section) => section.code === letter) ?? null;
}

/** The most exact name we have for a code: its division in TOL 2025, else its section; `null` for an unknown code. */
export function industryName(code: string, language: Language, scheme: IndustryScheme = 'TOL2025'): string | null {
  const division = code.replaceAll(/[.\s]/g, '').slice(0, 2);
  const named = scheme === 'TOL2025' ? tol2025.find((industry) => industry.code === division) : undefined;
  return (named ?? sectionOf(code, scheme))?.name[language] ?? null;
}

/** The group of a code; `null` when its section is unknown. Sections up to I mean the same in both classifications. */
export function industryGroupOf(code: string, scheme: IndustryScheme = 'TOL2025'): IndustryGroup | null {
  const letter = sectionOf(code, scheme)?.code;
  if (letter === undefined || letter === 'X') return null;
  if (letter === 'A') return 'primary';
  if (letter <= 'E') return 'industry';
  if (letter === 'F') return 'construction';
  return letter <= 'I' ? 'trade' : 'services';
}
