import type { Fault } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { ChoiceField } from '../choice-field.js';
import { faultSentences } from '../given-answers.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';
import { FaultSummary, PublicForm } from '../public-form.js';
import { TextField } from '../text-field.js';
import { EventFacts, stageText, type EventShown } from './event-shown.js';

/** The form's fields in the order people meet them. The names are part of the page's address for programs that fill it in. */
export const signUpFormFields = ['name', 'company', 'email', 'phone', 'others', 'needs', 'mailings'] as const;
export type SignUpFormField = (typeof signUpFormFields)[number];

interface SignUpPageProps {
  readonly frame: PageFrame;
  readonly event: EventShown;
  readonly action: string;
  readonly submissionId: string;
  readonly given?: Partial<Record<SignUpFormField, string>> | undefined;
  readonly faults?: readonly Fault[] | undefined;
  /** Set on the page of a personal invitation: where "not this time" is pressed, and whether it has been. */
  readonly invitation?: { readonly declineAction: string; readonly declined: boolean } | undefined;
}

/** An event with its form to sign up; or with the reason why nobody can just now. */
export function EventSignUpPage(props: SignUpPageProps): ReactElement {
  const { frame, event, faults = [], invitation } = props;
  const { language } = frame;
  const sentences = faultSentences(faults, signUpFormFields, language);
  const closed = stageText(event, language);
  return (
    <PublicDocument
      frame={frame}
      title={event.title}
      withFaults={faults.length > 0}
      mayBeFound={invitation === undefined}
    >
      <FaultSummary language={language} faults={summaryOf(sentences, language)} />
      <h1>{event.title}</h1>
      {event.theme !== null && <p className="s-intro">{event.theme}</p>}
      {closed !== null && (
        <p className="s-notice s-strong" role="status">
          {closed}
        </p>
      )}
      <EventFacts event={event} language={language} municipality={frame.municipality[language]} />
      {event.description !== null && <p className="s-prose s-about">{event.description}</p>}
      {event.hasAnswers && (
        <p>
          <a href={`/e/${event.slug}/kysymykset?lang=${language}`}>{formatText(language, 'event-page.toAnswers')}</a>
        </p>
      )}
      {closed === null && (
        <>
          <CalendarLink event={event} language={language} />
          {invitation && <Decline {...invitation} language={language} />}
          <SignUpForm {...props} sentences={sentences} />
        </>
      )}
      <p className="s-part">
        <a href={`/tapahtumat?lang=${language}`}>{formatText(language, 'event-page.toComing')}</a>
      </p>
    </PublicDocument>
  );
}

type Sentences = ReturnType<typeof faultSentences>;

function summaryOf(sentences: Sentences, language: PageFrame['language']): { name: string; sentence: string }[] {
  return signUpFormFields.flatMap((name) => {
    const sentence = sentences.get(name);
    return sentence === undefined
      ? []
      : [{ name, sentence: `${formatText(language, `event-page.field.${name}`)}: ${sentence}` }];
  });
}

function SignUpForm({
  frame: { language },
  event,
  action,
  submissionId,
  given = {},
  invitation,
  sentences,
}: SignUpPageProps & { sentences: Sentences }): ReactElement {
  const waits = event.stage === 'waiting_list';
  const field = (name: SignUpFormField) => ({
    name,
    language,
    label: formatText(language, `event-page.field.${name}`),
    value: given[name],
    fault: sentences.get(name),
  });
  const heading = formatText(language, waits ? 'event-page.signUpToWait' : 'event-page.signUp');
  const { value: mailings, ...mailingsField } = field('mailings');
  return (
    <section className="s-part" aria-labelledby="sign-up">
      <h2 id="sign-up">{heading}</h2>
      {waits && <p>{formatText(language, 'event-page.waitingHint')}</p>}
      {invitation && <p>{formatText(language, 'event-page.invitedGreeting')}</p>}
      <PublicForm action={action} language={language} submissionId={submissionId} sendLabel={heading}>
        <TextField {...field('name')} maxLength={200} autoComplete="name" required />
        <TextField
          {...field('company')}
          maxLength={200}
          autoComplete="organization"
          help={formatText(language, 'event-page.help.company')}
        />
        <TextField
          {...field('email')}
          type="email"
          maxLength={254}
          autoComplete="email"
          required
          help={formatText(language, 'event-page.help.email')}
        />
        <TextField {...field('phone')} type="tel" maxLength={50} autoComplete="tel" />
        <TextField
          {...field('others')}
          rows={2}
          maxLength={2000}
          help={formatText(language, 'event-page.help.others')}
        />
        <TextField {...field('needs')} maxLength={500} help={formatText(language, 'event-page.help.needs')} />
        <ChoiceField
          {...mailingsField}
          many
          value={mailings === undefined ? [] : ['yes']}
          options={[{ value: 'yes', label: formatText(language, 'event-page.mailingsConsent') }]}
        />
        <Privacy language={language} />
      </PublicForm>
    </section>
  );
}

function Privacy({ language }: { language: PageFrame['language'] }): ReactElement {
  return (
    <section className="s-notice s-before-send" aria-labelledby="privacy">
      <h3 id="privacy">{formatText(language, 'event-page.privacy')}</h3>
      <ul>
        <li>{formatText(language, 'event-page.privacy.readers')}</li>
        <li>{formatText(language, 'event-page.privacy.kept')}</li>
      </ul>
    </section>
  );
}

function Decline({
  declineAction,
  declined,
  language,
}: {
  declineAction: string;
  declined: boolean;
  language: PageFrame['language'];
}): ReactElement {
  if (declined)
    return (
      <section className="s-notice" role="status">
        <h2>{formatText(language, 'event-page.declined')}</h2>
        <p>{formatText(language, 'event-page.declinedText')}</p>
      </section>
    );
  return (
    <form method="post" action={declineAction} className="s-part">
      <input type="hidden" name="_language" value={language} />
      <p className="s-help">{formatText(language, 'event-page.declineHint')}</p>
      <button type="submit" className="s-small-button">
        {formatText(language, 'event-page.decline')}
      </button>
    </form>
  );
}

/** The event as a calendar file, for who wants to keep the day in mind before signing up. */
export function CalendarLink({
  event: { slug },
  language,
}: {
  event: { readonly slug: string };
  language: PageFrame['language'];
}): ReactElement {
  return (
    <p className="s-calendar">
      <a href={`/e/${slug}/kalenteri.ics`}>{formatText(language, 'event-page.calendar')}</a>
    </p>
  );
}
