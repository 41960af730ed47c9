import { personOf, type Actor } from '../platform/index.js';

/** The circle of what was told in confidence: who wrote it down, and those who hold the right by their role; never a program. */
export const maySeeConfidence = (actor: Actor, { createdBy }: { createdBy: string | null }): boolean =>
  actor.permissions.has('needs-assessments.confidential') || (personOf(actor) !== null && actor.id === createdBy);

/** SQL: whether `user` is of that circle by having written the assessment in `alias`. */
export const inCircleOfConfidence = (alias: string, user: string): string => `${alias}.created_by = ${user}`;
