import { surveyText, type SurveyDefinition } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { formPage } from './form-page.js';
import { Answered, Message, Thanks, Tried, type Changing, type Unchangeable } from './outcomes.js';
import type { PageFrame } from './page-frame.js';
import { PublicDocument } from './public-document.js';
import { mainStep } from './send-part.js';
import { SurveyForm, surveyFormId, type SurveyFormProps } from './survey-form.js';
import { UnsubscribeForm, type UnsubscribeScope } from './unsubscribe-form.js';

/** The states in which somebody with a link may find its page. */
export type SurveyPage =
  | ({ readonly state: 'questions' } & Omit<SurveyFormProps, 'language' | 'municipality' | 'sending'> &
      Required<Pick<SurveyFormProps, 'sending'>>)
  /** The questionnaire as staff look at it before it is sent: the same words, nothing goes anywhere. */
  | { readonly state: 'preview'; readonly definition: SurveyDefinition }
  | {
      readonly state: 'thanks';
      readonly definition: SurveyDefinition;
      readonly changing?: Changing | null;
      /** The draft key of the form that was sent, to be forgotten on this device. */
      readonly draftKey: string;
    }
  /** After a trial by staff: what the respondent would be thanked with. Nothing was stored. */
  | {
      readonly state: 'tried';
      readonly definition: SurveyDefinition;
      readonly again: string;
      readonly draftKey: string;
    }
  | {
      readonly state: 'answered';
      readonly changing?: Changing | null;
      readonly unchangeable?: Unchangeable | null;
    }
  /** Too old a link of a survey that still runs. */
  | { readonly state: 'expired' }
  | { readonly state: 'closed' }
  /** Unknown, mistyped or revoked: one answer for all, which tells nothing. */
  | { readonly state: 'unknown' }
  /** Something was refused or went wrong; a page of its own for each that has more to say than a sentence. */
  | { readonly state: 'problem'; readonly status: number; readonly heading: string }
  | { readonly state: 'unsubscribe'; readonly action: string; readonly scopes: readonly UnsubscribeScope[] }
  | { readonly state: 'unsubscribed' };

/**
 * The whole document of a public survey page as a React element. The server renders it with `renderToStaticMarkup` and
 * puts `<!doctype html>` before it.
 */
export function renderSurveyPage(frame: PageFrame, page: SurveyPage): ReactElement {
  const { language, municipality } = frame;
  switch (page.state) {
    case 'questions':
      return questionsPage(frame, page);
    case 'preview':
      return (
        <PublicDocument frame={frame} title={surveyText(page.definition.title, language, municipality)}>
          <SurveyForm definition={page.definition} language={language} municipality={municipality} />
        </PublicDocument>
      );
    case 'thanks':
      return (
        <PublicDocument
          frame={frame}
          title={formatText(language, 'surveys.page.thanks.heading')}
          sentDraft={page.draftKey}
        >
          <Thanks {...page} language={language} municipality={municipality} />
        </PublicDocument>
      );
    case 'tried':
      return (
        <PublicDocument
          frame={frame}
          title={formatText(language, 'survey-builder.page.triedHeading')}
          sentDraft={page.draftKey}
        >
          <Tried definition={page.definition} again={page.again} language={language} municipality={municipality} />
        </PublicDocument>
      );
    case 'answered':
      return (
        <PublicDocument frame={frame} title={formatText(language, 'surveys.page.answered.heading')}>
          <Answered language={language} changing={page.changing} unchangeable={page.unchangeable} />
        </PublicDocument>
      );
    case 'expired':
      return messagePage(frame, 'survey-page.expired.heading', 'survey-page.expired.text');
    case 'problem':
      return problemPage(frame, page);
    case 'unsubscribe':
      return (
        <PublicDocument frame={frame} title={formatText(language, 'surveys.page.unsubscribe.heading')}>
          <UnsubscribeForm language={language} action={page.action} scopes={page.scopes} />
        </PublicDocument>
      );
    case 'unsubscribed':
      return messagePage(frame, 'surveys.page.unsubscribe.done', 'surveys.page.unsubscribe.doneText');
    case 'closed':
      return messagePage(frame, 'surveys.page.closed.heading', 'surveys.page.closed.text');
    case 'unknown':
    default:
      return messagePage(frame, 'surveys.page.unknown.heading', 'surveys.page.unknown.text');
  }
}

function questionsPage(frame: PageFrame, page: Extract<SurveyPage, { state: 'questions' }>): ReactElement {
  const { language, municipality } = frame;
  const own = surveyText(page.definition.title, language, municipality);
  const { place, places, isLast } = formPage(page.definition, page.given ?? {}, page.page ?? 0);
  const title =
    places > 1 ? formatText(language, 'survey-page.pages.title', { title: own, page: place, pages: places }) : own;
  return (
    <PublicDocument
      frame={frame}
      title={title}
      withFaults={(page.faults ?? []).length > 0}
      form={{ id: surveyFormId, main: mainStep(isLast) }}
    >
      <SurveyForm {...page} language={language} municipality={municipality} />
    </PublicDocument>
  );
}

function problemPage(frame: PageFrame, { status, heading }: { status: number; heading: string }): ReactElement {
  const { language } = frame;
  if (status === 429) return messagePage(frame, 'survey-page.tooMany.heading', 'survey-page.tooMany.text');
  if (status >= 500) return messagePage(frame, 'survey-page.away.heading', 'survey-page.away.text');
  return (
    <PublicDocument frame={frame} title={heading}>
      <Message
        heading={heading}
        text={formatText(language, status === 413 ? 'survey-page.tooLarge.text' : 'surveys.page.problem.text')}
      />
    </PublicDocument>
  );
}

type MessageKey = Parameters<typeof formatText>[1];

function messagePage(frame: PageFrame, heading: MessageKey, text: MessageKey): ReactElement {
  const title = formatText(frame.language, heading);
  return (
    <PublicDocument frame={frame} title={title}>
      <Message heading={title} text={formatText(frame.language, text)} />
    </PublicDocument>
  );
}
