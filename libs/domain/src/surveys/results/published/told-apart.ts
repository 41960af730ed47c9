import { hiddenCells } from '@elinvoima/contracts';
import { grouped, isEnough } from './lots.js';

/** What must be known of an answer to tell whether a part of its lot may be told apart. */
export interface LotMember {
  id: string;
  lotId: string;
  blockId: string;
  /** Nothing more comes into its block (`survey_blocks`). */
  blockEnded: boolean;
  anonymous: boolean;
  organisation: string | null;
}

/**
 * Those of the answers that may be told of, in their order. For figures of a part of the answers (those who answered a question,
 * or who were asked it): a lot that holds too few of them gives none while more may come. When its block has ended, the lots
 * that gave none give theirs together, if these are enough. So any two figures of the question, whenever and of whatever waves,
 * differ by enough answers or by none.
 */
export function enoughOfLot<Answer extends LotMember>(answers: readonly Answer[]): Answer[] {
  const told = new Set<Answer>();
  for (const block of grouped(answers, ({ blockId }) => blockId).values()) {
    const left: Answer[] = [];
    for (const lot of grouped(block, ({ lotId }) => lotId).values())
      if (isEnough(lot)) for (const answer of lot) told.add(answer);
      else left.push(...lot);
    if (left.every(({ blockEnded }) => blockEnded) && isEnough(left)) for (const answer of left) told.add(answer);
  }
  return answers.filter((answer) => told.has(answer));
}

/**
 * The answers by group, as far as each block may tell its groups apart; of blocks into which more may come none. In every block
 * the small groups stay in the rest, and with them the smallest of the others until the rest cannot be told by subtraction.
 * Whatever waves or quarters are added up, each group and the rest of the total then grows by enough answers or by none.
 * Answers of the rest are in no group.
 */
export function groupsOfBlocks<Answer extends LotMember>(
  answers: readonly Answer[],
  groupOf: (answer: Answer) => string,
): Map<string, Answer[]> {
  const told = new Set<Answer>();
  const ended = enoughOfLot(answers).filter(({ blockEnded }) => blockEnded);
  for (const block of grouped(ended, ({ blockId }) => blockId).values()) {
    const cells = [...grouped(block, groupOf)].map(([key, members]) => ({
      key,
      members,
      answers: members.length,
      companies: members.every(({ anonymous }) => anonymous)
        ? null
        : new Set(members.map(({ id, organisation }) => organisation ?? id)).size,
    }));
    const hidden = hiddenCells(cells);
    for (const { key, members } of cells) if (!hidden.has(key)) for (const member of members) told.add(member);
  }
  return grouped(
    ended.filter((answer) => told.has(answer)),
    groupOf,
  );
}
