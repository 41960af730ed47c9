import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';

/** What one can stop receiving; the codes of the suppression list. */
export const unsubscribeScopes = ['all_surveys', 'survey', 'all_mailings', 'all_mail'] as const;
export type UnsubscribeScope = (typeof unsubscribeScopes)[number];

interface UnsubscribeFormProps {
  readonly language: Language;
  readonly action: string;
  /** What this link can stop: mails of its own kind first, then everything. */
  readonly scopes: readonly UnsubscribeScope[];
}

/** A press of a button unsubscribes; opening the page does nothing, for mail scanners open links too. */
export function UnsubscribeForm({ language, action, scopes }: UnsubscribeFormProps): ReactElement {
  return (
    <>
      <h1>{formatText(language, 'surveys.page.unsubscribe.heading')}</h1>
      <form method="post" action={action}>
        <input type="hidden" name="_language" value={language} />
        <fieldset className="s-question">
          <legend className="s-words">{formatText(language, 'surveys.page.unsubscribe.question')}</legend>
          <div className="s-choices">
            {scopes.map((scope, index) => (
              <label key={scope} className="s-choice">
                <input type="radio" name="scope" value={scope} defaultChecked={index === 0} />
                <span>{formatText(language, `surveys.page.unsubscribe.${scope}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="s-send">
          <button type="submit" className="s-button">
            {formatText(language, 'surveys.page.unsubscribe.send')}
          </button>
        </p>
      </form>
    </>
  );
}
