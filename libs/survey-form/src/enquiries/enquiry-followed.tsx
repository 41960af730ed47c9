import { dayOf, publicStage, publicSteps, type EnquiryKind, type EnquiryStage, type Fault } from '@elinvoima/contracts';
import { formatText, momentWords } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { faultSentences } from '../given-answers.js';
import { Message } from '../outcomes.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';
import { FaultSummary, PublicForm } from '../public-form.js';
import { TextField } from '../text-field.js';

export interface ShownSite {
  readonly id: string;
  readonly name: string;
  readonly origin: 'askedSite' | 'proposedSite';
}

/** What the asker's link shows. */
export interface FollowedEnquiry {
  readonly kind: EnquiryKind;
  readonly receivedAt: Date;
  readonly stage: EnquiryStage;
  readonly firstAnsweredAt: Date | null;
  readonly answerDueAt: Date | null;
  readonly late: boolean;
  readonly wantsMails: boolean;
  readonly mayBeMailed: boolean;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string | null } | null;
  /** The asker's own words, each under its name. */
  readonly told: readonly { readonly name: string; readonly value: string }[];
  readonly sites: readonly ShownSite[];
  readonly steps: readonly { readonly stage: EnquiryStage; readonly since: Date }[];
  readonly messages: readonly { readonly text: string; readonly sentAt: Date }[];
}

interface FollowedProps {
  readonly frame: PageFrame;
  readonly enquiry: FollowedEnquiry;
  /** Straight from the form, or from a message: says so before anything else. */
  readonly just: 'sent' | 'message' | null;
  readonly address: string;
  readonly formAddress: string;
  readonly submissionId: string;
  readonly text?: string | undefined;
  readonly faults?: readonly Fault[];
}

/** Where an enquiry is, whom to turn to, and what has happened. */
export function EnquiryFollowedPage(props: FollowedProps): ReactElement {
  const { frame, enquiry, just, formAddress, faults = [] } = props;
  const { language } = frame;
  const title = formatText(
    language,
    just === 'sent' ? 'enquiry-page.received' : `enquiry-page.followedKind.${enquiry.kind}`,
  );
  const sentences = faultSentences(faults, ['text'], language);
  const sentence = sentences.get('text');
  return (
    <PublicDocument frame={frame} title={title} withFaults={faults.length > 0}>
      <FaultSummary
        language={language}
        faults={
          sentence === undefined
            ? []
            : [{ name: 'text', sentence: `${formatText(language, 'enquiry-page.field.text')}: ${sentence}` }]
        }
      />
      <h1 className={just === 'sent' ? 's-done' : undefined}>{title}</h1>
      {just === 'message' && (
        <p className="s-intro" role="status">
          {formatText(language, 'enquiry-page.messageSent')}
        </p>
      )}
      <State {...props} />
      {just === 'sent' && (
        <>
          <p className="s-part">{formatText(language, 'enquiry-page.keepAddress')}</p>
          <p>{formatText(language, 'enquiry-page.receiptSent')}</p>
        </>
      )}
      <Contact {...props} />
      <Sites {...props} />
      <Steps {...props} />
      <Messages {...props} sentence={sentence} />
      <Told {...props} />
      <Following {...props} />
      <p className="s-part">
        <a href={formAddress}>{formatText(language, 'enquiry-page.another')}</a>
      </p>
    </PublicDocument>
  );
}

function State({ frame: { language }, enquiry }: FollowedProps): ReactElement {
  const { stage, firstAnsweredAt, answerDueAt, late, contact } = enquiry;
  const state = publicStage(stage, firstAnsweredAt !== null);
  return (
    <section className="s-notice" aria-labelledby="state">
      <h2 id="state">{formatText(language, 'enquiry-page.now')}</h2>
      <p>
        <strong>{formatText(language, `enquiry-page.state.${state}`)}</strong>
      </p>
      {state === 'waiting' && answerDueAt !== null && (
        <p>
          {formatText(
            language,
            late ? 'enquiry-page.late' : contact === null ? 'enquiry-page.promiseOfNobody' : 'enquiry-page.promise',
            { name: contact?.name, when: momentWords(answerDueAt, language) },
          )}
        </p>
      )}
    </section>
  );
}

function Contact({ frame: { language }, enquiry: { contact } }: FollowedProps): ReactElement {
  return (
    <section className="s-part" aria-labelledby="contact">
      <h2 id="contact">{formatText(language, 'enquiry-page.contact')}</h2>
      {contact === null ? (
        <p>{formatText(language, 'enquiry-page.contactNone')}</p>
      ) : (
        <p>
          <strong>{contact.name}</strong>
          {contact.phone !== null && (
            <>
              <br />
              <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>{contact.phone}</a>
            </>
          )}
          <br />
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
    </section>
  );
}

function Sites({ frame: { language }, enquiry: { sites } }: FollowedProps): ReactElement | null {
  if (sites.length === 0) return null;
  return (
    <section className="s-part" aria-labelledby="sites">
      <h2 id="sites">{formatText(language, 'enquiry-page.sites')}</h2>
      <ul>
        {sites.map(({ id, name, origin }) => (
          <li key={id}>
            <a href={`/tontit/${id}?lang=${language}`}>{name}</a> – {formatText(language, `enquiry-page.${origin}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ frame: { language }, enquiry }: FollowedProps): ReactElement {
  return (
    <section className="s-part" aria-labelledby="steps">
      <h2 id="steps">{formatText(language, 'enquiry-page.steps')}</h2>
      <ol className="s-steps">
        {publicSteps(enquiry).map(({ state, at }) => (
          <li key={`${at.toISOString()} ${state}`}>
            <time dateTime={dayOf(at)}>{formatText(language, 'enquiry-page.day', { on: at })}</time>{' '}
            {formatText(language, `enquiry-page.state.${state}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Messages(props: FollowedProps & { sentence: string | undefined }): ReactElement {
  const { frame, enquiry, address, submissionId, text, sentence } = props;
  const { language } = frame;
  return (
    <section className="s-part" aria-labelledby="messages">
      <h2 id="messages">{formatText(language, 'enquiry-page.messages')}</h2>
      {enquiry.messages.map((message) => (
        <div key={message.sentAt.toISOString()} className="s-part">
          <p className="s-help">{formatText(language, 'enquiry-page.day', { on: message.sentAt })}</p>
          <p className="s-prose">{message.text}</p>
        </div>
      ))}
      <PublicForm
        action={`${address}/viesti`}
        language={language}
        submissionId={submissionId}
        sendLabel={formatText(language, 'enquiry-page.sendMessage')}
      >
        <TextField
          name="text"
          language={language}
          label={formatText(language, 'enquiry-page.field.text')}
          help={formatText(language, 'enquiry-page.messageHint')}
          rows={4}
          maxLength={5000}
          value={text}
          fault={sentence}
        />
      </PublicForm>
    </section>
  );
}

function Told({ frame: { language }, enquiry: { told } }: FollowedProps): ReactElement | null {
  if (told.length === 0) return null;
  return (
    <section className="s-part" aria-labelledby="yours">
      <h2 id="yours">{formatText(language, 'enquiry-page.yours')}</h2>
      <dl className="s-facts">
        {told.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="s-prose">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Following({ frame: { language }, enquiry, address }: FollowedProps): ReactElement {
  const { wantsMails, mayBeMailed } = enquiry;
  return (
    <section className="s-part" aria-labelledby="following">
      <h2 id="following">{formatText(language, 'enquiry-page.following')}</h2>
      {mayBeMailed && (
        <form method="post" action={`${address}/ilmoitukset`}>
          <input type="hidden" name="_language" value={language} />
          <p>{formatText(language, wantsMails ? 'enquiry-page.mailsOn' : 'enquiry-page.mailsOff')}</p>
          <p className="s-send">
            <button type="submit" className="s-small-button" name="mails" value={wantsMails ? 'no' : 'yes'}>
              {formatText(language, wantsMails ? 'enquiry-page.stopMails' : 'enquiry-page.startMails')}
            </button>
          </p>
        </form>
      )}
      <form method="post" action={`${address}/lopeta`}>
        <input type="hidden" name="_language" value={language} />
        <p>{formatText(language, 'enquiry-page.stopHint')}</p>
        <p className="s-send">
          <button type="submit" className="s-small-button">
            {formatText(language, 'enquiry-page.stop')}
          </button>
        </p>
      </form>
    </section>
  );
}

/** A page that only says how things are. `unknown` is one answer for all links that lead nowhere, which tells nothing. */
export function EnquiryNoticePage({
  frame,
  notice,
}: {
  readonly frame: PageFrame;
  readonly notice: 'unknown' | 'stopped' | 'sentBefore';
}): ReactElement {
  const heading = formatText(frame.language, `enquiry-page.${notice}`);
  return (
    <PublicDocument frame={frame} title={heading}>
      <Message heading={heading} text={formatText(frame.language, `enquiry-page.${notice}Text`)} />
    </PublicDocument>
  );
}
