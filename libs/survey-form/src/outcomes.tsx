import { surveyText, type Language, type LocalText, type SurveyDefinition } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { CarriedAnswers } from './carried-answers.js';
import type { GivenAnswers } from './given-answers.js';

interface OutcomeProps {
  readonly language: Language;
  readonly municipality: LocalText;
}

/** Where a sent answer may still be changed, and the last day for it. */
export interface Changing {
  readonly address: string;
  readonly until: string;
  /** What the person has just sent although an answer stands: it comes along to be checked. */
  readonly carried?: GivenAnswers;
}

/** Why a sent answer stays as it is: it is anonymous, or the time is over. */
export type Unchangeable = 'anonymous' | 'closed';

/** The answer is stored. */
export function Thanks(
  props: OutcomeProps & { definition: SurveyDefinition; changing?: Changing | null },
): ReactElement {
  const { language, municipality, definition, changing } = props;
  return (
    <>
      <h1 className="s-done">{formatText(language, 'surveys.page.thanks.heading')}</h1>
      <p className="s-intro">{surveyText(definition.thanks, language, municipality)}</p>
      {changing && (
        <p>
          {formatText(language, 'surveys.page.changeUntil', { on: changing.until })}{' '}
          <a href={changing.address}>{formatText(language, 'surveys.page.change')}</a>
        </p>
      )}
      <p>{formatText(language, 'surveys.page.thanks.close')}</p>
    </>
  );
}

/** Staff have tried the survey out; nothing is stored. */
export function Tried({
  language,
  municipality,
  definition,
  again,
}: OutcomeProps & { definition: SurveyDefinition; again: string }): ReactElement {
  return (
    <>
      <h1 className="s-done">{formatText(language, 'survey-builder.page.triedHeading')}</h1>
      <p className="s-intro">{formatText(language, 'survey-builder.page.tried')}</p>
      <p className="s-preview">{surveyText(definition.thanks, language, municipality)}</p>
      <p>
        <a href={again}>{formatText(language, 'survey-builder.page.again')}</a>
      </p>
    </>
  );
}

/** The link has been used: told to nobody but its holder. A named answer may be changed; of another it says why not. */
export function Answered({
  language,
  changing,
  unchangeable,
}: {
  language: Language;
  changing?: Changing | null;
  unchangeable?: Unchangeable | null;
}): ReactElement {
  return (
    <>
      <h1>{formatText(language, 'surveys.page.answered.heading')}</h1>
      {changing ? (
        <>
          <p className="s-intro">{formatText(language, 'survey-page.answered.question', { on: changing.until })}</p>
          {changing.carried && <p>{formatText(language, 'survey-page.answered.carried')}</p>}
          <form method="post" action={changing.address} acceptCharset="utf-8">
            <input type="hidden" name="_language" value={language} />
            {changing.carried && <CarriedAnswers given={changing.carried} />}
            <p className="s-send">
              <button type="submit" className="s-button" name="_go" value="change">
                {formatText(language, 'survey-page.answered.change')}
              </button>
            </p>
          </form>
        </>
      ) : (
        <p className="s-intro">{formatText(language, 'surveys.page.answered.text')}</p>
      )}
      {unchangeable === 'anonymous' && <p>{formatText(language, 'survey-page.answered.anonymous')}</p>}
    </>
  );
}

/** A page that only says how things are: closed, unknown, unsubscribed. */
export function Message({ heading, text }: { heading: string; text: string }): ReactElement {
  return (
    <>
      <h1>{heading}</h1>
      <p className="s-intro">{text}</p>
    </>
  );
}
