import { isScale, type Answers, type Question, type ShowIf, type SurveyDefinition } from './definition.js';

function fits(condition: ShowIf, asked: Question, answer: Answers[string] | undefined): boolean {
  if (answer === undefined) return false;
  if (isScale(asked.type)) {
    return (
      typeof answer === 'number' &&
      answer >= (condition.atLeast ?? -Infinity) &&
      answer <= (condition.atMost ?? Infinity)
    );
  }
  const codes = typeof answer === 'object' ? answer : [String(answer)];
  return condition.isOneOf?.some((code) => codes.includes(code)) ?? false;
}

/**
 * The questions that apply to these answers, in order. A question hangs on an earlier one that itself must apply:
 * what was answered in a branch that is closed again does not open another.
 */
export function visibleQuestions(definition: SurveyDefinition, answers: Answers): Question[] {
  const visible = new Map<string, Question>();
  for (const question of definition.questions) {
    const { showIf } = question;
    const asked = showIf && visible.get(showIf.question);
    if (!showIf || (asked && fits(showIf, asked, answers[asked.key]))) visible.set(question.key, question);
  }
  return [...visible.values()];
}
