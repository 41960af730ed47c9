/** What an event's page shows: its words, those who came, those who have said to come, and the plain facts. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFactorName } from '../../api/programme.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { EventOutcome } from './after/event-outcome.js';
import { DialogueSections } from './dialogue/dialogue-sections.js';
import type { EventRecord } from './events.api.js';
import { EventFeedback } from './feedback/event-feedback.js';
import { Registrations } from './sign-up/registrations.js';
import { SignUpCard } from './sign-up/sign-up-card.js';

export function EventFacts({ event }: { readonly event: EventRecord }): ReactNode {
  const { t, formats } = useTexts();
  const nameOf = useFactorName();
  const { startsAt, endsAt, theme, place, online, cooperation, description } = event;
  return (
    <Columns
      main={
        <>
          {description && (
            <Section title={t('events.field.description')}>
              <Prose>{description}</Prose>
            </Section>
          )}
          {(event.status === 'held' || event.counts.attendances !== null) && <EventOutcome event={event} />}
          {event.kind === 'market_dialogue' && <DialogueSections event={event} />}
          {(event.counts.attendances ?? 0) > 0 && <EventFeedback event={event} />}
          <Registrations event={event} />
        </>
      }
      side={
        <>
          <SignUpCard event={event} />
          <Section title={t('events.facts')}>
            <DefinitionList
              facts={[
                { term: t('events.field.startsAt'), value: formats.dayAndTime(new Date(startsAt)) },
                { term: t('events.field.endsAt'), value: formats.dayAndTime(new Date(endsAt)) },
                { term: t('events.field.place'), value: place },
                { term: t('events.field.online'), value: online ? t('shell.value.yes') : null },
                { term: t('events.field.kind'), value: t(`events.kind.${event.kind}`) },
                { term: t('events.field.theme'), value: theme },
                {
                  term: t('events.field.cooperation'),
                  value: cooperation && <CooperationLink cooperation={cooperation} />,
                },
                { term: t('events.field.factor'), value: nameOf(event.primaryFactor) },
                { term: t('event-sign-up.field.owner'), value: event.owner?.name },
                { term: t('event-sign-up.field.organiser'), value: event.organiser },
                { term: t('event-sign-up.field.contact'), value: event.contact },
              ]}
            />
          </Section>
        </>
      }
    />
  );
}

function CooperationLink({
  cooperation: { id, name },
}: {
  readonly cooperation: { id: string; name: string };
}): ReactNode {
  const may = useMay();
  return may('cooperations.read') ? <Link to={recordPath('cooperations', id)}>{name}</Link> : name;
}
