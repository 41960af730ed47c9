import { oneAnswerFigures } from '@elinvoima/contracts';
import { fewest, isFew } from '../platform/index.js';
import type { CountedAnswer, CountedGroup, NeedsCounts } from './needs-counts.query.js';

type Told<T> = Omit<T, 'companies' | 'ofGroups'> & { companies: number | null };

/** The counts with some numbers kept back: null, which is not nought. */
export interface ToldCounts {
  assessed: number | null;
  groups: Told<CountedGroup>[];
  figures: {
    figure: NeedsCounts['figures'][number]['figure'];
    answers: (Told<CountedAnswer> & { ofGroups: (number | null)[] })[];
  }[];
  withheld: boolean;
}

/** One number that may be told or kept back; `whole` is of how many companies. */
interface Cell {
  count: number;
  whole: number;
  hidden: boolean;
}

const cell = (count: number, whole: number): Cell => ({
  count,
  whole,
  hidden: isFew(count) || isFew(whole - count),
});

/**
 * For readers who may not see the assessments. A number of fewer than five companies is kept back, and so is one whose rest
 * is that few; and then so many more that none of them comes out by taking the told ones from a told sum.
 */
export function withoutFew({ assessed, groups, figures }: NeedsCounts): ToldCounts {
  const columns = hiddenGroups(groups);
  const all = isFew(assessed);
  const told = figures.map(({ figure, answers }) => {
    const totals = answers.map(({ companies }) => cell(companies, assessed));
    const rows = answers.map(({ ofGroups }) =>
      ofGroups.map((count, index) => {
        const made = cell(count, groups[index]?.companies ?? 0);
        return columns[index] || all ? { ...made, hidden: true } : made;
      }),
    );
    if (all) for (const total of totals) total.hidden = true;
    const adds = oneAnswerFigures.has(figure);
    hideUntilSafe(totals, rows, adds);
    return {
      figure,
      answers: answers.map(({ code }, index) => ({
        code,
        companies: shown(totals[index]),
        ofGroups: (rows[index] ?? []).map(shown),
      })),
    };
  });
  const toldGroups = groups.map((group, index) => ({
    ...group,
    companies: columns[index] || all ? null : group.companies,
  }));
  return {
    assessed: all ? null : assessed,
    groups: toldGroups,
    figures: told,
    withheld:
      all ||
      toldGroups.some(({ companies }) => companies === null) ||
      told.some(({ answers }) =>
        answers.some(({ companies, ofGroups }) => companies === null || ofGroups.includes(null)),
      ),
  };
}

const shown = (one: Cell | undefined): number | null => (one === undefined || one.hidden ? null : one.count);

/** Whole groups that are kept back: the small ones, and the next smallest where the small ones alone could be reckoned. */
function hiddenGroups(groups: readonly CountedGroup[]): boolean[] {
  const cells = groups.map(({ companies }) => ({ count: companies, whole: companies, hidden: isFew(companies) }));
  hideSmallest(cells);
  return cells.map(({ hidden }) => hidden);
}

/** Rounds over rows and columns until nothing new is kept back; each round hides one more at least, so it ends. */
function hideUntilSafe(totals: Cell[], rows: Cell[][], adds: boolean): void {
  const width = rows[0]?.length ?? 0;
  for (let changed = true; changed;) {
    changed = adds && hideSmallest(totals);
    for (const [index, row] of rows.entries()) {
      // Without its sum a row's cells say nothing of it, and it would come out of them: they go together.
      if (totals[index]?.hidden) changed = hideAll(row) || changed;
      else changed = hideSmallest(row) || changed;
    }
    if (!adds) continue;
    for (let column = 0; column < width; column++)
      changed = hideSmallest(rows.flatMap((row) => row.slice(column, column + 1))) || changed;
  }
}

function hideAll(cells: readonly Cell[]): boolean {
  const open = cells.filter(({ hidden }) => !hidden);
  for (const one of open) one.hidden = true;
  return open.length > 0;
}

/**
 * Cells that add up to a sum that is told: what is kept back of them must be two cells at least, and so many companies (and
 * so many others) together that their sum points to nobody.
 */
function hideSmallest(cells: readonly Cell[]): boolean {
  let changed = false;
  for (;;) {
    const hidden = cells.filter((one) => one.hidden);
    const open = cells.filter((one) => !one.hidden).toSorted((one, other) => one.count - other.count);
    const next = open.find(({ count }) => count > 0) ?? open[0];
    if (hidden.length === 0 || next === undefined || isSafe(hidden)) return changed;
    next.hidden = true;
    changed = true;
  }
}

function isSafe(hidden: readonly Cell[]): boolean {
  const count = hidden.reduce((sum, one) => sum + one.count, 0);
  const rest = hidden.reduce((sum, one) => sum + one.whole - one.count, 0);
  return hidden.length > 1 && count >= fewest && !isFew(rest);
}
