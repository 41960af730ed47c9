import {
  pagesToShow,
  surveyPages,
  visibleQuestions,
  type Answers,
  type Question,
  type QuestionGroup,
  type SurveyDefinition,
} from '@elinvoima/contracts';
import type { GivenAnswers } from './given-answers.js';

/** What stands on one page of a questionnaire, and where that page stands among those that apply. */
export interface FormPage {
  readonly groups: readonly QuestionGroup[];
  /** Which page of those that apply, from 1, and how many they are by what has been answered so far. */
  readonly place: number;
  readonly places: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * The page of that number, of a long questionnaire. What hangs on an earlier page is decided: it stands here without its
 * condition, or not at all. A short questionnaire is its own one page, and its conditions stand on it.
 */
export function formPage(definition: SurveyDefinition, given: GivenAnswers, page: number): FormPage {
  const pages = surveyPages(definition);
  const groups = pages[page] ?? pages[0] ?? [];
  if (pages.length < 2) return { groups, place: 1, places: 1, isFirst: true, isLast: true };
  // What a person gave by a form: values that fit nothing open nothing.
  const answers = given as Answers;
  const shown = pagesToShow(definition, answers);
  const applies = new Set(visibleQuestions(definition, answers).map(({ key }) => key));
  const here = new Set(groups.flatMap(({ questions }) => questions.map(({ key }) => key)));
  const decided = ({ showIf, ...question }: Question): Question[] => {
    if (!showIf) return [question];
    if (here.has(showIf.question)) return [{ ...question, showIf }];
    return applies.has(question.key) ? [question] : [];
  };
  const place = shown.indexOf(page) + 1;
  return {
    groups: groups.map(({ section, questions }) => ({ section, questions: questions.flatMap(decided) })),
    place: Math.max(1, place),
    places: shown.length,
    isFirst: place <= 1,
    isLast: place === shown.length,
  };
}
