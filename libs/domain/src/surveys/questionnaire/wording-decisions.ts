import { cutSeries, questionsToDecide, type SurveyDefinition } from '@elinvoima/contracts';
import { RuleBroken } from '../../platform/index.js';

/** What new words for a published question mean: the same thing said better, or something else. */
export const wordingDecisions = ['correction', 'new_meaning'] as const;
export type WordingDecision = (typeof wordingDecisions)[number];

/** By the question's key. */
export type WordingDecisions = ReadonlyMap<string, WordingDecision>;

/**
 * The draft with the series cut where a person says that the meaning has changed: a key that no version has asked. Throws
 * `RuleBroken` for a question whose words differ from the newest version while nobody has said what that means.
 */
export function decided(
  draft: SurveyDefinition,
  versions: readonly SurveyDefinition[],
  decisions: WordingDecisions,
): SurveyDefinition {
  const [latest] = versions;
  if (latest === undefined) return draft;
  const open = questionsToDecide(latest, draft);
  const undecided = open.filter((key) => !decisions.has(key));
  if (undecided.length > 0)
    throw new RuleBroken(
      undecided.map((key) => ({
        pointer: `/questions/${draft.questions.findIndex((question) => question.key === key)}/text`,
        code: 'survey-words-changed',
      })),
    );
  const taken = new Set(versions.flatMap(({ questions }) => questions.map(({ key }) => key)));
  return open
    .filter((key) => decisions.get(key) === 'new_meaning')
    .reduce((definition, key) => cutSeries(definition, key, taken), draft);
}
