import { eventTimes, formatText } from '@elinvoima/contracts/texts';
import type { Language } from '@elinvoima/contracts';
import type { ReactElement, ReactNode } from 'react';

/** What can be done on the page, and if nothing, why. */
export type EventStage = 'draft' | 'cancelled' | 'past' | 'not_yet' | 'closed' | 'full' | 'waiting_list' | 'open';

/** An event as everybody sees it. */
export interface EventShown {
  readonly slug: string;
  readonly title: string;
  readonly theme: string | null;
  readonly description: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly online: boolean;
  readonly organiser: string | null;
  readonly contact: string | null;
  readonly capacity: number | null;
  readonly registrationOpensAt: Date | null;
  readonly registrationClosesAt: Date | null;
  readonly places: { readonly confirmed: number; readonly waiting: number };
  readonly stage: EventStage;
  /** A market dialogue's questions and materials can be read. */
  readonly hasAnswers: boolean;
}

/** Exact numbers would tell by their change whether an address that somebody tries was on the list already. */
const few = 10;

function placesSentence({ capacity, places }: EventShown, language: Language): string | null {
  if (capacity === null) return null;
  const left = places.waiting > 0 ? 0 : capacity - places.confirmed;
  const words = left <= 0 ? 'none' : left <= few ? 'few' : 'many';
  return formatText(language, `event-page.places.${words}`, { capacity });
}

/** When, where, who invites, and how many fit. */
export function EventFacts({
  event,
  language,
  municipality,
}: {
  readonly event: EventShown;
  readonly language: Language;
  readonly municipality: string;
}): ReactElement {
  const { place, online, organiser, contact, registrationClosesAt, stage } = event;
  const isOpen = stage === 'open' || stage === 'waiting_list';
  const facts: [string, ReactNode][] = [
    [formatText(language, 'event-page.term.when'), eventTimes(event, language)],
    [
      formatText(language, 'event-page.term.where'),
      (place !== null || online) && (
        <>
          {place}
          {place !== null && online && <br />}
          {online && formatText(language, 'event-page.onlineToo')}
        </>
      ),
    ],
    [formatText(language, 'event-page.term.organiser'), organiser ?? municipality],
    [
      formatText(language, 'event-page.term.places'),
      stage === 'full' || isOpen ? placesSentence(event, language) : null,
    ],
    [
      formatText(language, 'event-page.term.closes'),
      isOpen && registrationClosesAt && formatText(language, 'event-page.moment', { at: registrationClosesAt }),
    ],
    [formatText(language, 'event-page.term.contact'), contact],
  ];
  return (
    <dl className="s-facts">
      {facts.map(
        ([term, fact]) =>
          fact && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Why nobody can sign up now; null when one can. */
export function stageText({ stage, registrationOpensAt }: EventShown, language: Language): string | null {
  switch (stage) {
    case 'cancelled':
      return formatText(language, 'event-page.stage.cancelledText');
    case 'past':
      return formatText(language, 'event-page.stage.pastText');
    case 'not_yet':
      return formatText(language, 'event-page.stage.notYetText', { at: registrationOpensAt });
    case 'closed':
      return formatText(language, 'event-page.stage.closedText');
    case 'full':
      return formatText(language, 'event-page.stage.fullText');
    case 'draft':
    case 'waiting_list':
    case 'open':
    default:
      return null;
  }
}
