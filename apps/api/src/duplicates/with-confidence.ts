import { duplicateConfidence, type DuplicateConfidence } from '@elinvoima/contracts';
import type { Page } from '@elinvoima/domain/platform';

/** Points are for ordering; people are told a confidence and its reasons. */
export function withConfidence<Row extends { points: number }>({
  points,
  ...row
}: Row): Omit<Row, 'points'> & { confidence: DuplicateConfidence } {
  return { ...row, confidence: duplicateConfidence(points) };
}

export const pageWithConfidence = <Row extends { points: number }>(page: Page<Row>) => ({
  ...page,
  items: page.items.map((row) => withConfidence(row)),
});
