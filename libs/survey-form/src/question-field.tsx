import type { Language, LocalText, Question } from '@elinvoima/contracts';
import { isScale, surveyText } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement, ReactNode } from 'react';
import { choicesOf, ScaleChoices, WordChoices } from './choices.js';
import { givenText } from './given-answers.js';
import { TextInput } from './text-input.js';

export interface QuestionFieldProps {
  readonly question: Question;
  readonly language: Language;
  readonly municipality: LocalText;
  /** Its number in the questionnaire; statements have none. */
  readonly number: number | null;
  readonly given: unknown;
  readonly fault: string | undefined;
  /** For whom the question is, in words, when it hangs on an earlier answer. */
  readonly condition: string | undefined;
}

/** The id that links in the error summary lead to: the first control of the question. */
export function firstControlId(question: Question): string {
  return `q-${question.key}`;
}

function Fault({ id, fault, language }: { id: string; fault: string; language: Language }): ReactElement {
  return (
    <p className="s-fault" id={id}>
      <span className="s-hidden">{formatText(language, 'surveys.page.faultPrefix')} </span>
      {fault}
    </p>
  );
}

/** What the enhancing script reads to hide a question that does not apply; the server drops its answer in any case. */
function conditionData(question: Question): Record<string, string | number | undefined> {
  const { showIf } = question;
  if (!showIf) return {};
  return {
    'data-if': showIf.question,
    'data-least': showIf.atLeast,
    'data-most': showIf.atMost,
    'data-codes': showIf.isOneOf?.join(' '),
  };
}

/** One question with its words, help, fault and answer. Numbers of a scale stand between its two ends put into words. */
export function QuestionField(props: QuestionFieldProps): ReactElement {
  const { question, language, municipality, number, given, fault, condition } = props;
  const { key, type } = question;
  // The consent's own words stand beside its box.
  const text =
    type === 'contact_me'
      ? formatText(language, 'surveys.page.contact')
      : surveyText(question.text, language, municipality);
  if (type === 'statement') {
    return (
      <p className="s-statement" {...conditionData(question)}>
        {text}
      </p>
    );
  }

  const help = question.help && surveyText(question.help, language, municipality);
  const ids = {
    help: help ? `${key}-help` : undefined,
    condition: condition ? `${key}-if` : undefined,
    ends: question.endLabels ? `${key}-ends` : undefined,
    fault: fault ? `${key}-fault` : undefined,
  };
  const describedBy = Object.values(ids).filter(Boolean).join(' ') || undefined;
  const words: ReactNode = (
    <>
      {number !== null && <span className="s-number">{number}. </span>}
      {text}
      {question.required && <span className="s-required"> ({formatText(language, 'shell.field.required')})</span>}
    </>
  );
  const before = (
    <>
      {condition && (
        <p className="s-condition" id={ids.condition}>
          {condition}
        </p>
      )}
      {help && (
        <p className="s-help" id={ids.help}>
          {help}
        </p>
      )}
      {fault && <Fault id={`${key}-fault`} fault={fault} language={language} />}
    </>
  );

  if (type === 'short_text' || type === 'long_text') {
    return (
      <div className={fault ? 's-question s-faulty' : 's-question'} {...conditionData(question)}>
        <label className="s-words" htmlFor={firstControlId(question)}>
          {words}
        </label>
        {before}
        <TextInput
          id={firstControlId(question)}
          name={key}
          type={type}
          value={givenText(given)}
          describedBy={describedBy}
          invalid={fault !== undefined}
        />
      </div>
    );
  }

  const choices = choicesOf(question, language, municipality);
  return (
    <fieldset
      className={fault ? 's-question s-faulty' : 's-question'}
      aria-describedby={describedBy}
      {...conditionData(question)}
    >
      <legend className="s-words">{words}</legend>
      {before}
      {isScale(type) ? (
        <ScaleChoices
          question={question}
          choices={choices}
          given={given}
          language={language}
          municipality={municipality}
        />
      ) : (
        <WordChoices question={question} choices={choices} given={given} />
      )}
    </fieldset>
  );
}
