/** Places in the tree of goals, for the editor: the next free code, and where a goal may hang. */
import type { Goal } from './programme.api.js';

/** A goal may lie at most so far below its factor. */
const deepest = 3;

const noName = { fi: '', sv: '', en: '' };

/** A new goal right below a factor or another goal, with the next code that nothing has ever had there. */
export function newGoalOf(goals: readonly Goal[], parent: string): Goal {
  const numbers = goals
    .filter(({ code }) => code.startsWith(`${parent}.`) && !code.slice(parent.length + 1).includes('.'))
    .map(({ code }) => Number(code.slice(parent.length + 1)));
  return {
    code: `${parent}.${Math.max(0, ...numbers) + 1}`,
    parent,
    name: noName,
    responsible: null,
    headlineIndicator: null,
  };
}

const parentsOf = (goals: readonly Goal[], code: string): string[] => {
  const path: string[] = [];
  for (let at = goals.find((goal) => goal.code === code); at && !path.includes(at.parent);) {
    path.unshift(at.parent);
    const up = at.parent;
    at = goals.find((goal) => goal.code === up);
  }
  return path;
};

/** The goal with everything below it. */
export function withDescendants(goals: readonly Goal[], code: string): ReadonlySet<string> {
  return new Set(
    goals.filter((goal) => goal.code === code || parentsOf(goals, goal.code).includes(code)).map((goal) => goal.code),
  );
}

/** The goals of a factor under which this one may be hung: not itself, nothing below it, none already as deep as goals go. */
export function possibleParents(goals: readonly Goal[], factor: string, code: string): Goal[] {
  const own = withDescendants(goals, code);
  return goals.filter(
    (goal) =>
      !own.has(goal.code) && parentsOf(goals, goal.code)[0] === factor && parentsOf(goals, goal.code).length < deepest,
  );
}
