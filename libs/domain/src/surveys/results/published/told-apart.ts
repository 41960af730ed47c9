import { hiddenCells } from '@elinvoima/contracts';
import { grouped, isEnough } from './lots.js';

/** What must be known of an answer to tell whether a part of its lot may be told apart. */
export interface LotMember {
  id: string;
  lotId: string;
  anonymous: boolean;
  organisation: string | null;
}

const byLot = <Answer extends LotMember>(answers: readonly Answer[]): Answer[][] => [
  ...grouped(answers, ({ lotId }) => lotId).values(),
];

/**
 * Those of the answers whose lot has enough of them. For figures of a part of the answers (those who answered a question, or
 * who were asked it): a lot that holds too few of them gives none, so that a figure of several lots less that of one is never
 * a few answers'.
 */
export function enoughOfLot<Answer extends LotMember>(answers: readonly Answer[]): Answer[] {
  return byLot(answers).flatMap((lot) => (isEnough(lot) ? lot : []));
}

/**
 * The answers by group, as far as each lot may tell its groups apart: in every lot the small groups stay in the rest, and with
 * them the smallest of the others until the rest cannot be told by subtraction. Whatever lots are added up, over quarters or
 * waves, each group and the rest of the total then grows by enough answers or by none. Answers of the rest are in no group.
 */
export function groupsOfLots<Answer extends LotMember>(
  answers: readonly Answer[],
  groupOf: (answer: Answer) => string | null,
): Map<string, Answer[]> {
  const unknown = '';
  const groups = new Map<string, Answer[]>();
  for (const lot of byLot(answers)) {
    if (!isEnough(lot)) continue;
    const cells = [...grouped(lot, (answer) => groupOf(answer) ?? unknown)].map(([key, members]) => ({
      key,
      members,
      answers: members.length,
      companies: members.every(({ anonymous }) => anonymous)
        ? null
        : new Set(members.map(({ id, organisation }) => organisation ?? id)).size,
    }));
    const hidden = hiddenCells(cells);
    for (const { key, members } of cells)
      if (key !== unknown && !hidden.has(key)) groups.set(key, [...(groups.get(key) ?? []), ...members]);
  }
  return groups;
}
