import {
  languages,
  surveyText,
  type Language,
  type LocalText,
  type Question,
  type SurveyDefinition,
} from '@elinvoima/contracts';

/** A ready template as this municipality's own survey: its name filled in; an anonymous one does not ask who to call. */
export function readySurvey(
  template: SurveyDefinition,
  municipality: LocalText,
  options: { key: string; anonymous: boolean },
): SurveyDefinition {
  const filled = (text: LocalText): LocalText =>
    Object.fromEntries(languages.map((language) => [language, surveyText(text, language, municipality)])) as Record<
      Language,
      string
    >;
  const question = ({ text, help, endLabels, options: choices, ...rest }: Question): Question => ({
    ...rest,
    text: filled(text),
    ...(help && { help: filled(help) }),
    ...(endLabels && { endLabels: { low: filled(endLabels.low), high: filled(endLabels.high) } }),
    ...(choices && { options: choices.map(({ code, text: words }) => ({ code, text: filled(words) })) }),
  });
  return {
    ...template,
    key: options.key,
    title: filled(template.title),
    intro: filled(template.intro),
    thanks: filled(template.thanks),
    anonymous: options.anonymous,
    questions: template.questions.filter(({ type }) => !options.anonymous || type !== 'contact_me').map(question),
  };
}
