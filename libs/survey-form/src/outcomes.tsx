import { surveyText, type Language, type LocalText, type SurveyDefinition } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';

interface OutcomeProps {
  readonly language: Language;
  readonly municipality: LocalText;
}

/** Where a sent answer may still be changed, and the last day for it; absent where it may not (anonymous answers). */
export interface Changing {
  readonly address: string;
  readonly until: string;
}

function Change({
  changing,
  language,
}: {
  changing: Changing | null | undefined;
  language: Language;
}): ReactElement | null {
  if (!changing) return null;
  return (
    <p>
      {formatText(language, 'surveys.page.changeUntil', { on: changing.until })}{' '}
      <a href={changing.address}>{formatText(language, 'surveys.page.change')}</a>
    </p>
  );
}

/** The answer is stored. */
export function Thanks(
  props: OutcomeProps & { definition: SurveyDefinition; changing?: Changing | null },
): ReactElement {
  const { language, municipality, definition, changing } = props;
  return (
    <>
      <h1 className="s-done">{formatText(language, 'surveys.page.thanks.heading')}</h1>
      <p className="s-intro">{surveyText(definition.thanks, language, municipality)}</p>
      <Change changing={changing} language={language} />
      <p>{formatText(language, 'surveys.page.thanks.close')}</p>
    </>
  );
}

/** The link has been used: told to nobody but its holder. */
export function Answered({ language, changing }: { language: Language; changing?: Changing | null }): ReactElement {
  return (
    <>
      <h1>{formatText(language, 'surveys.page.answered.heading')}</h1>
      <p className="s-intro">{formatText(language, 'surveys.page.answered.text')}</p>
      <Change changing={changing} language={language} />
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
