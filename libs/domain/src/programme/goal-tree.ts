/** A goal as far as its place in the tree goes: below a factor or below another goal. */
export interface PlacedGoal {
  code: string;
  parent: string;
}

/** How far below its factor a goal may lie: goal, sub-goal, line of action. */
export const deepestGoal = 3;

/**
 * The codes from the factor down to the goal, both included; null when the parents lead to no factor: one is missing, or
 * they go in a circle.
 */
export function pathTo(
  code: string,
  goals: ReadonlyMap<string, PlacedGoal>,
  factors: ReadonlySet<string>,
): string[] | null {
  const path = [code];
  for (let at = goals.get(code); at !== undefined; at = goals.get(at.parent)) {
    if (path.includes(at.parent)) return null;
    path.unshift(at.parent);
    if (factors.has(at.parent)) return path;
  }
  return null;
}
