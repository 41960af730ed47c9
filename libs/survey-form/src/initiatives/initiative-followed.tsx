import type { Day, InitiativeState, MeasureStage } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { Message } from '../outcomes.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';

/** What the maker's link shows. */
export interface FollowedInitiative {
  readonly title: string;
  readonly text: string;
  readonly state: InitiativeState;
  readonly answerDueOn: Day;
  readonly late: boolean;
  readonly answerText: string | null;
  readonly answeredOn: Day | null;
  readonly measures: readonly { readonly id: string; readonly title: string; readonly stage: MeasureStage }[];
  /** The newest first. */
  readonly steps: readonly { readonly state: InitiativeState; readonly since: Day }[];
}

interface FollowedProps {
  readonly frame: PageFrame;
  readonly initiative: FollowedInitiative;
  /** Straight from the form: says thank you before anything else. */
  readonly justSent: boolean;
  readonly formAddress: string;
}

/** Where an initiative is, what was answered, and what it led to. */
export function InitiativeFollowedPage({ frame, initiative, justSent, formAddress }: FollowedProps): ReactElement {
  const { language } = frame;
  const { title, text, answerText, answeredOn, measures, steps } = initiative;
  return (
    <PublicDocument frame={frame} title={justSent ? formatText(language, 'initiative-page.received') : title}>
      {justSent ? (
        <>
          <h1 className="s-done">{formatText(language, 'initiative-page.received')}</h1>
          <p className="s-intro">
            {formatText(language, 'initiative-page.receivedText', { due: initiative.answerDueOn })}
          </p>
          <p>{formatText(language, 'initiative-page.receiptSent')}</p>
        </>
      ) : (
        <h1>{title}</h1>
      )}
      {!justSent && <State initiative={initiative} frame={frame} />}
      {answerText !== null && answeredOn !== null && (
        <section className="s-part" aria-labelledby="answer">
          <h2 id="answer">{formatText(language, 'initiative-page.answer')}</h2>
          <p className="s-help">{formatText(language, 'initiative-page.answeredOn', { on: answeredOn })}</p>
          <p className="s-prose">{answerText}</p>
        </section>
      )}
      {measures.length > 0 && (
        <section className="s-part" aria-labelledby="measures">
          <h2 id="measures">{formatText(language, 'initiative-page.measures')}</h2>
          <ul>
            {measures.map((measure) => (
              <li key={measure.id}>
                {measure.title} – {formatText(language, `measures.stage.${measure.stage}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="s-part" aria-labelledby="steps">
        <h2 id="steps">{formatText(language, 'initiative-page.steps')}</h2>
        <ol className="s-steps">
          {steps.map(({ state, since }) => (
            <li key={`${since} ${state}`}>
              <time dateTime={since}>{formatText(language, 'initiative-page.day', { on: since })}</time>{' '}
              {formatText(language, `initiatives.state.${state}`)}
            </li>
          ))}
        </ol>
      </section>
      <section className="s-part" aria-labelledby="yours">
        <h2 id="yours">{formatText(language, 'initiative-page.yours')}</h2>
        {justSent && <p className="s-strong">{title}</p>}
        <p className="s-prose">{text}</p>
      </section>
      <p className="s-part">
        <a href={formAddress}>{formatText(language, 'initiative-page.another')}</a>
      </p>
    </PublicDocument>
  );
}

function State({ initiative, frame: { language } }: Pick<FollowedProps, 'initiative' | 'frame'>): ReactElement {
  const { state, late, answeredOn, answerDueOn } = initiative;
  return (
    <section className="s-notice" aria-labelledby="state">
      <h2 id="state">{formatText(language, 'initiative-page.state')}</h2>
      <p>
        <strong>{formatText(language, `initiatives.state.${state}`)}</strong>
      </p>
      {answeredOn === null && state !== 'withdrawn' && (
        <p>{formatText(language, late ? 'initiative-page.late' : 'initiative-page.due', { due: answerDueOn })}</p>
      )}
    </section>
  );
}

export interface PublishedAnswer {
  readonly id: string;
  readonly title: string;
  readonly receivedOn: Day;
  readonly answeredOn: Day;
  readonly answerText: string;
}

/** The answers that anybody may read. */
export function InitiativeAnswersPage({
  frame,
  answers,
  formAddress,
}: {
  readonly frame: PageFrame;
  readonly answers: readonly PublishedAnswer[];
  readonly formAddress: string;
}): ReactElement {
  const { language } = frame;
  return (
    <PublicDocument frame={frame} title={formatText(language, 'initiative-page.answers')} mayBeFound>
      <h1>{formatText(language, 'initiative-page.answers')}</h1>
      {answers.length === 0 && <p className="s-intro">{formatText(language, 'initiative-page.noAnswers')}</p>}
      {answers.map(({ id, title, receivedOn, answeredOn, answerText }) => (
        <article key={id} className="s-part">
          <h2>{title}</h2>
          <p className="s-help">
            {formatText(language, 'initiative-page.receivedOn', { on: receivedOn })} ·{' '}
            {formatText(language, 'initiative-page.answeredOn', { on: answeredOn })}
          </p>
          <p className="s-prose">{answerText}</p>
        </article>
      ))}
      <p className="s-part">
        <a href={formAddress}>{formatText(language, 'initiative-page.title')}</a>
      </p>
    </PublicDocument>
  );
}

/** Unknown, mistyped or of something that has gone: one answer for all, which tells nothing. */
export function InitiativeUnknownPage({ frame }: { readonly frame: PageFrame }): ReactElement {
  const heading = formatText(frame.language, 'initiative-page.unknown');
  return (
    <PublicDocument frame={frame} title={heading}>
      <Message heading={heading} text={formatText(frame.language, 'initiative-page.unknownText')} />
    </PublicDocument>
  );
}
