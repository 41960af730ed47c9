import type { LocalText, Question, QuestionType, SurveyDefinition } from '../definition.js';

/** Builders for specs of questionnaires. */
export const words = (text: string): LocalText => ({ fi: text, sv: text, en: text });

export function question(
  key: string,
  type: QuestionType,
  extra: Omit<Partial<Question>, 'options'> & { options?: readonly string[] } = {},
): Question {
  const { options, ...rest } = extra;
  return {
    key,
    type,
    text: words(`${key}?`),
    ...(options ? { options: options.map((code) => ({ code, text: words(code) })) } : {}),
    ...(/^(nps|csat5|ces7|scale10)$/.test(type) ? { endLabels: { low: words('low'), high: words('high') } } : {}),
    ...rest,
  };
}

export function definition(questions: readonly Question[], extra: Partial<SurveyDefinition> = {}): SurveyDefinition {
  return {
    key: 'spec',
    title: words('title'),
    intro: words('intro'),
    thanks: words('thanks'),
    anonymous: false,
    retentionMonths: 24,
    questions,
    ...extra,
  };
}
