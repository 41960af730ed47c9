import { questionGroups, type Answers, type QuestionGroup, type SurveyDefinition } from './definition.js';
import { visibleQuestions } from './visible-questions.js';

/** Up to here a questionnaire is one page: short enough to be seen whole and sent at once. */
export const mostOnOnePage = 10;

/** The pages of a questionnaire: one, or of a long one that has sections a page for each of them. */
export function surveyPages(definition: SurveyDefinition): (readonly QuestionGroup[])[] {
  const groups = questionGroups(definition);
  const asked = definition.questions.filter(({ type }) => type !== 'statement').length;
  return asked <= mostOnOnePage || groups.length < 2 ? [groups] : groups.map((group) => [group]);
}

/** Which pages, by their number from 0, have something to ask after these answers. */
export function pagesToShow(definition: SurveyDefinition, answers: Answers): number[] {
  const visible = new Set(visibleQuestions(definition, answers));
  return surveyPages(definition).flatMap((groups, page) =>
    groups.some(({ questions }) => questions.some((question) => visible.has(question))) ? [page] : [],
  );
}
