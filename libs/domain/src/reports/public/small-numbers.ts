import { parsePeriod } from '@elinvoima/contracts';
import { isFew } from '../../platform/index.js';
import type { ReportFigure } from '../document/report-document.js';

/** How many records and companies stand behind a reported figure. */
export interface Behind {
  records: number;
  /** Null where it was not kept which they are. */
  companies: number | null;
  /** Whether some of the records are dealings with companies, so that none at all means that nobody knows of them. */
  ofCompanies: boolean;
  /** Whether any of them says something of a company or a person; plans, measures and projects are the municipality's own. */
  ofOthers: boolean;
}

/** Whether the figure could point to somebody. Nothing at all points to nobody. */
export const pointsToFew = ({ records, companies, ofCompanies, ofOthers }: Behind): boolean =>
  ofOthers &&
  records > 0 &&
  (isFew(records) || companies === null || isFew(companies) || (ofCompanies && companies === 0));

/** The figure with the parts left out that are small themselves, or of which the rest of the whole is. */
export function guarded(
  figure: ReportFigure,
  behind: Behind,
): Pick<ReportFigure, 'value' | 'parts'> & { withheld: boolean } {
  const { value, parts } = figure;
  // Where there is no figure there is none to withhold, but what stands beside it may still be of few.
  if (pointsToFew(behind))
    return { value: null, parts: parts.map((part) => ({ ...part, value: null })), withheld: value !== null };
  if (!behind.ofOthers) return { value, parts, withheld: false };
  const few = (unit: string, count: number | null): boolean => unit === 'count' && count !== null && isFew(count);
  const isSmall = ({ unit, value: part }: ReportFigure['parts'][number]): boolean =>
    few(unit, part) || (figure.unit === 'count' && part !== null && value !== null && few(unit, value - part));
  return { value, withheld: false, parts: parts.map((part) => (isSmall(part) ? { ...part, value: null } : part)) };
}

/**
 * Longer periods that hold a shorter one whose figure is withheld: their figure is withheld too, since the others of it
 * would give the difference away.
 */
export function periodsAbove(withheld: readonly string[], all: readonly string[]): Set<string> {
  const above = all.filter((code) => {
    const longer = parsePeriod(code);
    return withheld.some((held) => {
      const shorter = parsePeriod(held);
      return (
        longer !== null &&
        shorter !== null &&
        held !== code &&
        longer.firstDay <= shorter.firstDay &&
        longer.dayAfter >= shorter.dayAfter
      );
    });
  });
  return new Set(above);
}
