import {
  isScale,
  questionGroups,
  scales,
  surveyText,
  type Fault,
  type Language,
  type LocalText,
  type Question,
  type SurveyDefinition,
  type SurveySection,
} from '@elinvoima/contracts';
import { formatText, localeOf } from '@elinvoima/contracts/texts';
import type { ReactElement, ReactNode } from 'react';
import { AnswerNotice } from './answer-notice.js';
import { faultSentences, type GivenAnswers } from './given-answers.js';
import { firstControlId, QuestionField } from './question-field.js';

export interface SurveyFormProps {
  readonly definition: SurveyDefinition;
  readonly language: Language;
  readonly municipality: LocalText;
  /** The last day on which one can answer. */
  readonly closesOn?: string | null;
  /** What was given before, or what a link in the mail pre-selects; nothing is ever pre-selected otherwise. */
  readonly given?: GivenAnswers;
  readonly faults?: readonly Fault[];
  /** Where and how the form goes. Absent in the staff's preview, which sends nothing. */
  readonly sending?: {
    readonly action: string;
    /** The questionnaire's version that is answered. */
    readonly version: number;
    /** Made anew for every page: a repeated POST with it is the same answer. */
    readonly submissionId: string;
    /** A hash of the token: under it the script keeps unfinished answers on this device. */
    readonly draftKey: string;
    /** Says, signed, when the page was drawn; it goes along from page to page. */
    readonly stamp: string;
  };
}

type Numbers = ReadonlyMap<string, number>;

/** Follow-up questions have no number: it would leave gaps when they do not apply. */
function numberQuestions(questions: readonly Question[]): Numbers {
  const asked = questions.filter(({ type, showIf }) => type !== 'statement' && type !== 'contact_me' && !showIf);
  return new Map(asked.map(({ key }, index) => [key, index + 1]));
}

/** `Vastaa tähän, jos vastauksesi kysymykseen 1 on 0–6.` */
function conditionSentence(
  question: Question,
  { definition, language, municipality }: SurveyFormProps,
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

function FaultSummary({
  definition,
  language,
  municipality,
  sentences,
}: SurveyFormProps & { sentences: ReadonlyMap<string, string> }): ReactElement | null {
  if (sentences.size === 0) return null;
  return (
    <div className="s-summary" role="alert" tabIndex={-1} aria-labelledby="faults">
      <h2 id="faults">{formatText(language, 'surveys.page.faultHeading', { count: sentences.size })}</h2>
      <ul>
        {definition.questions
          .filter(({ key }) => sentences.has(key))
          .map((question) => (
            <li key={question.key}>
              <a href={`#${firstControlId(question)}`}>
                {surveyText(question.text, language, municipality)} {sentences.get(question.key)}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Questions below the heading of their section; those in none stand as they are. */
function SectionOf({
  section,
  language,
  municipality,
  children,
}: {
  section: SurveySection | null;
  language: Language;
  municipality: LocalText;
  children: ReactNode;
}): ReactElement {
  if (section === null) return <>{children}</>;
  const id = `section-${section.key}`;
  return (
    <section className="s-section" aria-labelledby={id}>
      <h2 id={id}>{surveyText(section.title, language, municipality)}</h2>
      {section.intro && <p>{surveyText(section.intro, language, municipality)}</p>}
      {children}
    </section>
  );
}

/**
 * The questionnaire as an entrepreneur sees it: who asks and why, what happens to the answer, the questions, one button.
 * A plain form that works without script; the staff's preview shows the same component.
 */
export function SurveyForm(props: SurveyFormProps): ReactElement {
  const { definition, language, municipality, closesOn, given = {}, faults = [], sending } = props;
  const keys = definition.questions.filter(({ type }) => type !== 'statement').map(({ key }) => key);
  const sentences = faultSentences(faults, keys, language);
  const numbers = numberQuestions(definition.questions);
  const someRequired = definition.questions.some(({ required }) => required);
  const fresh = Object.keys(given).length === 0 && faults.length === 0;
  return (
    <>
      {!sending && <p className="s-preview">{formatText(language, 'surveys.page.preview')}</p>}
      <FaultSummary {...props} sentences={sentences} />
      <h1>{surveyText(definition.title, language, municipality)}</h1>
      <p className="s-intro">
        {surveyText(definition.intro, language, municipality)}
        {closesOn && ` ${formatText(language, 'surveys.page.closesOn', { on: closesOn })}`}
      </p>
      <AnswerNotice definition={definition} language={language} />
      <form
        method="post"
        action={sending?.action}
        acceptCharset="utf-8"
        noValidate
        data-draft={sending?.draftKey}
        data-fresh={fresh ? '' : undefined}
      >
        {sending && (
          <>
            <input type="hidden" name="_version" value={sending.version} />
            <input type="hidden" name="_submission" value={sending.submissionId} />
            <input type="hidden" name="_language" value={language} />
            <input type="hidden" name="_stamp" value={sending.stamp} />
          </>
        )}
        <p className="s-hint">
          {formatText(language, someRequired ? 'surveys.page.requiredHint' : 'surveys.page.skipHint')}
        </p>
        {questionGroups(definition).map(({ section, questions }) => (
          <SectionOf key={questions[0]?.key} section={section} language={language} municipality={municipality}>
            {questions.map((question) => (
              <QuestionField
                key={question.key}
                question={question}
                language={language}
                municipality={municipality}
                number={numbers.get(question.key) ?? null}
                given={given[question.key]}
                fault={sentences.get(question.key)}
                condition={conditionSentence(question, props, numbers)}
              />
            ))}
          </SectionOf>
        ))}
        <p className="s-send">
          <button
            type={sending ? 'submit' : 'button'}
            className="s-button"
            data-sending={formatText(language, 'surveys.page.sending')}
          >
            {formatText(language, 'surveys.page.send')}
          </button>
        </p>
        {sending && (
          <p className="s-draft" hidden>
            {formatText(language, 'surveys.page.draftKept')}{' '}
            <button type="reset">{formatText(language, 'surveys.page.clear')}</button>
          </p>
        )}
      </form>
    </>
  );
}
