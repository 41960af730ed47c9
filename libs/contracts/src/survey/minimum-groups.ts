/** When a result may be shown at all, and what may be said of it: the rules that keep single answers from being seen. */
export interface MinimumGroup {
  readonly answers: number;
  readonly companies: number;
}

/** As SKR Insikt: at least seven answers; and from at least five companies. */
export const defaultMinimum: MinimumGroup = { answers: 7, companies: 5 };

/**
 * How many days backups are kept at most: what an anonymous respondent is told of how long a link to the invitation may lie in one.
 * Whoever keeps them longer changes this number first (README, "Anonymity").
 */
export const backupDays = 30;

/** No setting goes below this. */
export const hardFloor: MinimumGroup = { answers: 5, companies: 5 };

export interface GroupSize {
  readonly answers: number;
  /** How many companies they come from; `null` when answers are anonymous and it cannot be known. */
  readonly companies: number | null;
}

/** Whether a group is large enough to show; a minimum below the hard floor is lifted to it. */
export function mayShow(group: GroupSize, minimum: MinimumGroup = defaultMinimum): boolean {
  const answers = Math.max(minimum.answers, hardFloor.answers);
  const companies = Math.max(minimum.companies, hardFloor.companies);
  return group.answers >= answers && (group.companies === null || group.companies >= companies);
}

/** Below this a shown figure carries the mark "few answers". */
export const smallBase = 12;

/** The fewest answers, in both periods, for an arrow of change. */
export const fewestForArrow = 12;

/** The fewest answers for a traffic light. */
export const fewestForLight = 20;

/** Whether ranks may be told: enough answers and a response rate (RR2, per cent) of at least 40. */
export function mayRank(answers: number, responseRate: number): boolean {
  return answers >= 12 && responseRate >= 40;
}

export interface Cell extends GroupSize {
  readonly key: string;
}

/**
 * The keys of the parts of one split (by industry, size …) that must be hidden when its total is shown. Beside the small
 * ones the smallest of the rest are hidden too, until what is hidden cannot be found by subtraction: never exactly one
 * part, and never parts that together hold fewer answers or companies than the floor. Empty parts tell nothing and stay.
 * Parts that another table of the same groups hides (`already`) stay hidden in this one, too.
 */
export function hiddenCells(
  cells: readonly Cell[],
  minimum: MinimumGroup = defaultMinimum,
  already: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const filled = cells.filter(({ answers }) => answers > 0);
  const hidden = new Set(
    filled.filter((cell) => already.has(cell.key) || !mayShow(cell, minimum)).map(({ key }) => key),
  );
  const rest = filled.filter(({ key }) => !hidden.has(key)).sort((a, b) => a.answers - b.answers);
  const exposed = (): boolean => {
    const parts = filled.filter(({ key }) => hidden.has(key));
    if (parts.length === 0) return false;
    const answers = parts.reduce((sum, part) => sum + part.answers, 0);
    const companies = parts.some((part) => part.companies === null)
      ? null
      : parts.reduce((sum, part) => sum + (part.companies ?? 0), 0);
    return parts.length === 1 || !mayShow({ answers, companies }, hardFloor);
  };
  while (exposed()) {
    const next = rest.shift();
    if (!next) break;
    hidden.add(next.key);
  }
  return hidden;
}
