import {
  surveyPages,
  surveyText,
  type Fault,
  type Language,
  type LocalText,
  type QuestionGroup,
  type SurveyDefinition,
  type SurveySection,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement, ReactNode } from 'react';
import { AnswerNotice } from './answer-notice.js';
import { CarriedAnswers } from './carried-answers.js';
import { formPage } from './form-page.js';
import { faultSentences, type GivenAnswers } from './given-answers.js';
import { trapField } from './public-form.js';
import { firstControlId, QuestionField } from './question-field.js';
import { conditionSentence, numberQuestions } from './question-order.js';
import { SendPart } from './send-part.js';
import type { Sending } from './sending.js';

export interface SurveyFormProps {
  readonly definition: SurveyDefinition;
  readonly language: Language;
  readonly municipality: LocalText;
  /** The last day on which one can answer. */
  readonly closesOn?: string | null;
  /** What was given before, or what a link in the mail pre-selects; nothing is ever pre-selected otherwise. */
  readonly given?: GivenAnswers;
  readonly faults?: readonly Fault[];
  /** Tried out by staff: the page is the same, and says that nothing is kept. */
  readonly isTrial?: boolean;
  /** Which page of a long questionnaire, from 0. */
  readonly page?: number;
  /** Absent in the staff's preview, which sends nothing and shows every page. */
  readonly sending?: Sending;
}

/** The form's id: the language switch stands outside it. */
export const surveyFormId = 'answers';

function FaultSummary({
  questions,
  language,
  municipality,
  sentences,
}: {
  questions: SurveyDefinition['questions'];
  language: Language;
  municipality: LocalText;
  sentences: ReadonlyMap<string, string>;
}): ReactElement | null {
  if (sentences.size === 0) return null;
  return (
    <div className="s-summary" role="alert" tabIndex={-1} aria-labelledby="faults">
      <h2 id="faults">{formatText(language, 'surveys.page.faultHeading', { count: sentences.size })}</h2>
      <ul>
        {questions
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

/** What a page says before its questions; only the first one says who asks, why, and what happens to the answer. */
function Opening(props: SurveyFormProps & { isFirst: boolean; where: string | null }): ReactElement {
  const { definition, language, municipality, closesOn, sending, isFirst, where } = props;
  return (
    <>
      <h1>{surveyText(definition.title, language, municipality)}</h1>
      {where !== null && <p className="s-where">{where}</p>}
      {isFirst && (
        <p className="s-intro">
          {surveyText(definition.intro, language, municipality)}
          {closesOn && ` ${formatText(language, 'surveys.page.closesOn', { on: closesOn })}`}
        </p>
      )}
      {sending?.replaces && <p className="s-preview">{formatText(language, 'survey-page.changing')}</p>}
      {isFirst && <AnswerNotice definition={definition} language={language} isOpen={sending?.isOpen} />}
    </>
  );
}

/** What the form carries of itself; the answers of other pages come with it. */
function OwnFields({ sending, language, page }: { sending: Sending; language: Language; page: number }): ReactElement {
  return (
    <>
      <input type="hidden" name="_version" value={sending.version} />
      <input type="hidden" name="_submission" value={sending.submissionId} />
      <input type="hidden" name="_language" value={language} />
      <input type="hidden" name="_stamp" value={sending.stamp} />
      {sending.replaces && <input type="hidden" name="_replaces" value={sending.replaces} />}
      {page > 0 && <input type="hidden" name="_page" value={page} />}
    </>
  );
}

/**
 * The questionnaire as an entrepreneur sees it: who asks and why, what happens to the answer, the questions, one button.
 * A plain form that works without script; the staff's preview shows the same component.
 */
export function SurveyForm(props: SurveyFormProps): ReactElement {
  const { definition, language, municipality, given = {}, faults = [], page = 0, sending, isTrial } = props;
  const whole: QuestionGroup[] = surveyPages(definition).flat();
  const shown = sending
    ? formPage(definition, given, page)
    : { groups: whole, place: 1, places: 1, isFirst: true, isLast: true };
  const questions = shown.groups.flatMap((group) => group.questions);
  const here = new Set(questions.map(({ key }) => key));
  const asked = questions.filter(({ type }) => type !== 'statement');
  const sentences = faultSentences(
    faults,
    asked.map(({ key }) => key),
    language,
  );
  const numbers = numberQuestions(definition.questions);
  const fresh = page === 0 && Object.keys(given).length === 0 && faults.length === 0;
  const where =
    shown.places > 1
      ? formatText(language, 'survey-page.pages.where', { page: shown.place, pages: shown.places })
      : null;
  return (
    <>
      {!sending && <p className="s-preview">{formatText(language, 'surveys.page.preview')}</p>}
      {isTrial && <p className="s-preview">{formatText(language, 'survey-builder.page.trial')}</p>}
      <FaultSummary questions={questions} language={language} municipality={municipality} sentences={sentences} />
      <Opening {...props} isFirst={shown.isFirst} where={where} />
      <form
        id={surveyFormId}
        method="post"
        action={sending?.action}
        acceptCharset="utf-8"
        noValidate
        data-draft={sending?.draftKey}
        data-fresh={fresh ? '' : undefined}
      >
        {sending && (
          <>
            <OwnFields sending={sending} language={language} page={page} />
            <CarriedAnswers given={given} except={here} />
          </>
        )}
        <p className="s-hint">
          {formatText(
            language,
            questions.some(({ required }) => required) ? 'surveys.page.requiredHint' : 'surveys.page.skipHint',
          )}
        </p>
        {shown.groups.map((group) => (
          <SectionOf
            key={group.section?.key ?? group.questions[0]?.key}
            section={group.section}
            language={language}
            municipality={municipality}
          >
            {group.questions.map((question) => (
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
        {sending?.isOpen && (
          <div hidden>
            <input type="text" name={trapField} tabIndex={-1} autoComplete="off" aria-hidden="true" />
          </div>
        )}
        <SendPart language={language} sending={sending} isFirst={shown.isFirst} isLast={shown.isLast} />
      </form>
    </>
  );
}
