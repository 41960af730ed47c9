import {
  dontKnow,
  isScale,
  scaleValues,
  surveyText,
  type Language,
  type LocalText,
  type Question,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { isChosen } from './given-answers.js';

export interface Choice {
  readonly value: string | number;
  readonly text: string;
  /** Added for those who hear the page: what the lowest or highest number means. */
  readonly meaning?: string;
  /** Stands apart from the others: "don't know". */
  readonly apart?: boolean;
}

/** What can be chosen as an answer, in order; "don't know" last, outside the scale, where an answer is not required. */
export function choicesOf(question: Question, language: Language, municipality: LocalText): Choice[] {
  const { type, endLabels } = question;
  const unsure: Choice[] = question.required
    ? []
    : [{ value: dontKnow, text: formatText(language, 'surveys.page.dontKnow'), apart: true }];
  if (isScale(type)) {
    const values = scaleValues(type);
    const meaningOf = (value: number): string | undefined => {
      const end = value === values[0] ? endLabels?.low : value === values.at(-1) ? endLabels?.high : undefined;
      return end && surveyText(end, language, municipality);
    };
    return [...values.map((value) => ({ value, text: String(value), meaning: meaningOf(value) })), ...unsure];
  }
  if (type === 'yes_no') {
    return [
      { value: 'yes', text: formatText(language, 'shell.value.yes') },
      { value: 'no', text: formatText(language, 'shell.value.no') },
      ...unsure,
    ];
  }
  if (type === 'contact_me') return [{ value: 'yes', text: surveyText(question.text, language, municipality) }];
  const options = (question.options ?? []).map(({ code, text }) => ({
    value: code,
    text: surveyText(text, language, municipality),
  }));
  return type === 'single' ? [...options, ...unsure] : options;
}

function Control({
  question,
  choice,
  first,
  given,
}: {
  question: Question;
  choice: Choice;
  first: boolean;
  given: unknown;
}): ReactElement {
  const several = question.type === 'multi' || question.type === 'contact_me';
  return (
    <input
      type={several ? 'checkbox' : 'radio'}
      id={first ? `q-${question.key}` : undefined}
      name={question.key}
      value={choice.value}
      defaultChecked={isChosen(given, choice.value)}
    />
  );
}

interface ChoicesProps {
  readonly question: Question;
  readonly choices: readonly Choice[];
  readonly given: unknown;
}

/** A row of numbers as buttons, its ends put into words above it; "don't know" below, outside the row. */
export function ScaleChoices({
  question,
  choices,
  given,
  language,
  municipality,
}: ChoicesProps & { language: Language; municipality: LocalText }): ReactElement {
  const { endLabels } = question;
  const steps = choices.filter(({ apart }) => !apart);
  return (
    <>
      {endLabels && (
        <p className="s-ends" id={`${question.key}-ends`}>
          <span>
            {steps[0]?.value} = {surveyText(endLabels.low, language, municipality)}
          </span>
          <span className="s-hidden">, </span>
          <span>
            {steps.at(-1)?.value} = {surveyText(endLabels.high, language, municipality)}
          </span>
        </p>
      )}
      <div className={`s-scale s-steps-${steps.length}`}>
        {steps.map((choice, index) => (
          <label key={choice.value} className="s-step">
            <Control question={question} choice={choice} first={index === 0} given={given} />
            <span>
              {choice.text}
              {choice.meaning && <span className="s-hidden"> {choice.meaning}</span>}
            </span>
          </label>
        ))}
      </div>
      <WordChoices question={question} choices={choices.filter(({ apart }) => apart)} given={given} continued />
    </>
  );
}

/** Choices in words, one on a row, each row as large as a thumb. */
export function WordChoices({
  question,
  choices,
  given,
  continued = false,
}: ChoicesProps & { continued?: boolean }): ReactElement | null {
  if (choices.length === 0) return null;
  return (
    <div className="s-choices">
      {choices.map((choice, index) => (
        <label key={choice.value} className={choice.apart ? 's-choice s-apart' : 's-choice'}>
          <Control question={question} choice={choice} first={index === 0 && !continued} given={given} />
          <span>{choice.text}</span>
        </label>
      ))}
    </div>
  );
}
