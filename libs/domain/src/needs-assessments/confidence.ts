import { personOf, type Actor } from '../platform/index.js';

/** The circle of what was told in confidence: who wrote it down, and those who hold the right by their role; never a program. */
export const maySeeConfidence = (actor: Actor, { createdBy }: { createdBy: string | null }): boolean =>
  actor.permissions.has('needs-assessments.confidential') || (personOf(actor) !== null && actor.id === createdBy);
