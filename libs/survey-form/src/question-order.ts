import {
  isScale,
  scales,
  surveyText,
  type Language,
  type LocalText,
  type Question,
  type SurveyDefinition,
} from '@elinvoima/contracts';
import { formatText, localeOf } from '@elinvoima/contracts/texts';

export type Numbers = ReadonlyMap<string, number>;

/** Follow-up questions have no number: it would leave gaps when they do not apply. */
export function numberQuestions(questions: readonly Question[]): Numbers {
  const asked = questions.filter(({ type, showIf }) => type !== 'statement' && type !== 'contact_me' && !showIf);
  return new Map(asked.map(({ key }, index) => [key, index + 1]));
}

/** `Vastaa tähän, jos vastauksesi kysymykseen 1 on 0–6.` */
export function conditionSentence(
  question: Question,
  { definition, language, municipality }: { definition: SurveyDefinition; language: Language; municipality: LocalText },
  numbers: Numbers,
): string | undefined {
  const { showIf } = question;
  const asked = definition.questions.find(({ key }) => key === showIf?.question);
  if (!showIf || !asked) return undefined;
  const names = (showIf.isOneOf ?? []).map((code) => {
    if (asked.type === 'yes_no') return formatText(language, code === 'yes' ? 'shell.value.yes' : 'shell.value.no');
    const option = asked.options?.find((each) => each.code === code);
    return option ? surveyText(option.text, language, municipality) : code;
  });
  const values = isScale(asked.type)
    ? `${showIf.atLeast ?? scales[asked.type].low}–${showIf.atMost ?? scales[asked.type].high}`
    : new Intl.ListFormat(localeOf[language], { type: 'disjunction' }).format(names.map((name) => `”${name}”`));
  const number = numbers.get(asked.key);
  return number === undefined
    ? formatText(language, 'surveys.page.answerIfAbove', { values })
    : formatText(language, 'surveys.page.answerIf', { number, values });
}
