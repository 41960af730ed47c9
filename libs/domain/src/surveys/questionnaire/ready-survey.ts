import {
  commonThanks,
  languages,
  surveyText,
  type Language,
  type LocalText,
  type Question,
  type SurveyDefinition,
} from '@elinvoima/contracts';

const filled = (text: LocalText, municipality: LocalText): LocalText =>
  Object.fromEntries(languages.map((language) => [language, surveyText(text, language, municipality)])) as Record<
    Language,
    string
  >;

/** A shipped question with this municipality's name in its words. */
export function localQuestion(question: Question, municipality: LocalText): Question {
  const { text, help, endLabels, options, ...rest } = question;
  const put = (words: LocalText): LocalText => filled(words, municipality);
  return {
    ...rest,
    text: put(text),
    ...(help && { help: put(help) }),
    ...(endLabels && { endLabels: { low: put(endLabels.low), high: put(endLabels.high) } }),
    ...(options && { options: options.map(({ code, text: words }) => ({ code, text: put(words) })) }),
  };
}

/** A ready template as this municipality's own survey: its name filled in; an anonymous one does not ask who to call. */
export function readySurvey(
  template: SurveyDefinition,
  municipality: LocalText,
  options: { key: string; anonymous: boolean },
): SurveyDefinition {
  const put = (words: LocalText): LocalText => filled(words, municipality);
  return {
    ...template,
    key: options.key,
    title: put(template.title),
    intro: put(template.intro),
    thanks: put(template.thanks),
    anonymous: options.anonymous,
    ...(template.sections && {
      sections: template.sections.map(({ key, title, intro }) => ({
        key,
        title: put(title),
        ...(intro && { intro: put(intro) }),
      })),
    }),
    questions: template.questions
      .filter(({ type }) => !options.anonymous || type !== 'contact_me')
      .map((question) => localQuestion(question, municipality)),
  };
}

const nothing: LocalText = { fi: '', sv: '', en: '' };

/** Nothing but what every survey needs: its words and questions are still to be written. */
export const emptySurvey = (options: { key: string; anonymous: boolean }): SurveyDefinition => ({
  key: options.key,
  title: nothing,
  intro: nothing,
  thanks: commonThanks,
  anonymous: options.anonymous,
  retentionMonths: 36,
  questions: [],
});
