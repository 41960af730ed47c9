import { eventTimes, formatText, type TextKey } from '@elinvoima/contracts/texts';
import type { Language } from '@elinvoima/contracts';
import type { ReactElement } from 'react';
import { ChoiceField } from '../choice-field.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';
import { CalendarLink } from './event-sign-up-page.js';
import { EventFacts, stageText, type EventShown } from './event-shown.js';

/** After signing up. It says what the places allow, and nothing of who was on the list before. */
export function EventThanksPage({
  frame,
  event,
  state,
}: {
  readonly frame: PageFrame;
  readonly event: EventShown;
  readonly state: 'confirmed' | 'waiting';
}): ReactElement {
  const { language } = frame;
  const heading = formatText(language, state === 'confirmed' ? 'event-page.thanks' : 'event-page.thanksWaiting');
  return (
    <PublicDocument frame={frame} title={heading}>
      <h1 className={state === 'confirmed' ? 's-done' : undefined}>{heading}</h1>
      <p className="s-intro">{event.title}</p>
      <p>{formatText(language, state === 'confirmed' ? 'event-page.thanksText' : 'event-page.thanksWaitingText')}</p>
      <EventFacts event={event} language={language} municipality={frame.municipality[language]} />
      {state === 'confirmed' && <CalendarLink event={event} language={language} />}
      <p className="s-help">{formatText(language, 'event-page.noMail')}</p>
      <p>
        <a href={`/tapahtumat?lang=${language}`}>{formatText(language, 'event-page.toComing')}</a>
      </p>
    </PublicDocument>
  );
}

/** No such event, or none that is published: the same words, since of a draft nothing is told. */
export function EventUnknownPage({ frame }: { readonly frame: PageFrame }): ReactElement {
  const { language } = frame;
  const heading = formatText(language, 'event-page.stage.unknown');
  return (
    <PublicDocument frame={frame} title={heading}>
      <h1>{heading}</h1>
      <p className="s-intro">{formatText(language, 'event-page.stage.unknownText')}</p>
      <p>
        <a href={`/tapahtumat?lang=${language}`}>{formatText(language, 'event-page.toComing')}</a>
      </p>
    </PublicDocument>
  );
}

export interface RegistrationShown {
  readonly slug: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly over: boolean;
  readonly people: readonly { id: string; name: string; state: 'confirmed' | 'waiting' | 'cancelled' }[];
}

/** Where the link in the receipt leads: a press of the button cancels, opening the page does nothing. */
export function EventCancelPage({
  frame,
  registration,
  action,
  fault = false,
}: {
  readonly frame: PageFrame;
  readonly registration: RegistrationShown;
  readonly action: string;
  readonly fault?: boolean;
}): ReactElement {
  const { language } = frame;
  const { title, place, over, people, slug } = registration;
  const coming = people.filter(({ state }) => state !== 'cancelled');
  const heading = formatText(language, headingOf(over, coming.length));
  return (
    <PublicDocument frame={frame} title={heading} withFaults={fault}>
      <h1 className={coming.length === 0 && !over ? 's-done' : undefined}>{heading}</h1>
      <p className="s-intro">{title}</p>
      <p>
        {eventTimes(registration, language)}
        {place !== null && <br />}
        {place}
      </p>
      {over && <p>{formatText(language, 'event-page.cancel.over')}</p>}
      {!over && coming.length === 0 && <p>{formatText(language, 'event-page.cancel.doneText')}</p>}
      {!over && coming.length > 0 && <CancelForm coming={coming} action={action} fault={fault} language={language} />}
      <p className="s-part">
        <a href={`/e/${slug}?lang=${language}`}>{formatText(language, 'event-page.toEvent')}</a>
      </p>
    </PublicDocument>
  );
}

const headingOf = (over: boolean, coming: number): TextKey =>
  !over && coming === 0 ? 'event-page.cancel.done' : 'event-page.cancel.title';

function CancelForm({
  coming,
  action,
  fault,
  language,
}: {
  coming: RegistrationShown['people'];
  action: string;
  fault: boolean;
  language: Language;
}): ReactElement {
  const hasPlace = coming.some(({ state }) => state === 'confirmed');
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_language" value={language} />
      <p>{formatText(language, hasPlace ? 'event-page.cancel.confirmed' : 'event-page.cancel.waiting')}</p>
      <ChoiceField
        name="who"
        label={formatText(language, 'event-page.cancel.who')}
        language={language}
        many
        fault={fault ? formatText(language, 'event-page.cancel.none') : undefined}
        value={coming.map(({ id }) => id)}
        options={coming.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p className="s-send">
        <button type="submit" className="s-button">
          {formatText(language, 'event-page.cancel.button')}
        </button>
      </p>
    </form>
  );
}

/** What is coming: one list for everybody, with a feed for calendars. */
export function ComingEventsPage({
  frame,
  events,
  feedAddress,
}: {
  readonly frame: PageFrame;
  readonly events: readonly EventShown[];
  readonly feedAddress: string;
}): ReactElement {
  const { language } = frame;
  const title = formatText(language, 'event-page.coming');
  return (
    <PublicDocument frame={frame} title={title} mayBeFound>
      <h1>{title}</h1>
      <p className="s-intro">{formatText(language, 'event-page.comingIntro')}</p>
      {events.length === 0 && <p>{formatText(language, 'event-page.noneComing')}</p>}
      <ul className="s-ideas s-events">
        {events.map((event) => (
          <li key={event.slug}>
            <h2>
              <a href={`/e/${event.slug}?lang=${language}`}>{event.title}</a>
            </h2>
            <p>{eventTimes(event, language)}</p>
            {event.place !== null && <p>{event.place}</p>}
            <p className="s-help">{stageText(event, language) ?? openWords(event, language)}</p>
          </li>
        ))}
      </ul>
      <p className="s-part">
        <a href={feedAddress}>{formatText(language, 'event-page.feed')}</a>
      </p>
    </PublicDocument>
  );
}

const openWords = ({ stage }: EventShown, language: Language): string =>
  formatText(language, stage === 'waiting_list' ? 'event-page.listWaiting' : 'event-page.listOpen');
