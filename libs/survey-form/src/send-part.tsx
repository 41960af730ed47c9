import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import type { Sending } from './sending.js';

interface SendPartProps {
  readonly language: Language;
  readonly sending: Sending | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What a page's main button does: the same as Enter in a field. */
export const mainStep = (isLast: boolean): { name?: string; value?: string } =>
  isLast ? {} : { name: '_go', value: 'next' };

/** The button that sends or goes on, the way back, and what becomes of unfinished answers. */
export function SendPart({ language, sending, isFirst, isLast }: SendPartProps): ReactElement {
  const word = !isLast ? 'survey-page.pages.next' : sending?.replaces ? 'survey-page.sendChange' : 'surveys.page.send';
  return (
    <>
      <p
        className="s-network"
        role="status"
        data-offline={formatText(language, 'survey-page.network.offline')}
        data-online={formatText(language, 'survey-page.network.online')}
        data-unsure={formatText(language, 'survey-page.network.unsure')}
      />
      <p className="s-send">
        <button
          type={sending ? 'submit' : 'button'}
          className="s-button"
          data-sending={isLast ? formatText(language, 'surveys.page.sending') : undefined}
          {...mainStep(isLast)}
        >
          {formatText(language, word)}
        </button>
        {!isFirst && (
          <button type="submit" className="s-small-button" name="_go" value="back">
            {formatText(language, 'survey-page.pages.back')}
          </button>
        )}
      </p>
      {sending && (
        <p className="s-draft" hidden>
          {formatText(language, 'surveys.page.draftKept')}{' '}
          <button type="reset">{formatText(language, 'surveys.page.clear')}</button>
        </p>
      )}
    </>
  );
}
