/** What an event's page shows: its words, those who came, those who have said to come, and the plain facts. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFactorName } from '../../api/programme.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { LinkRows, Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { EventOutcome } from './after/event-outcome.js';
import { registrationsQuery, type EventRecord } from './events.api.js';
import { RegistrationDialog } from './registration-dialog.js';

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
          <Registered event={event} />
        </>
      }
      side={
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
            ]}
          />
        </Section>
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

/** A company as a link with the person's name after it; a bare name when there is no company. */
interface Person {
  readonly company: { readonly id: string; readonly name: string } | null;
  readonly contact: { readonly name: string } | null;
  readonly name: string | null;
}

function PersonWords({ person: { company, contact, name } }: { readonly person: Person }): ReactNode {
  const personName = contact?.name ?? name;
  if (!company) return personName;
  return (
    <>
      <Link to={recordPath('companies', company.id)}>{company.name}</Link>
      {personName && personName !== company.name && <span>{personName}</span>}
    </>
  );
}

function Registered({ event }: { readonly event: EventRecord }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(registrationsQuery(event.id));
  return (
    <Section
      title={t('events.field.registrations')}
      count={event.counts.registrations}
      action={
        may('events.write') &&
        event.status === 'planned' && (
          <Button size="s" icon={<UserPlus />} onPress={() => setAdding(true)}>
            {t('events.registration.add')}
          </Button>
        )
      }
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={3} />}
      {data?.items.length === 0 && <EmptyState>{t('events.registered', { count: 0 })}</EmptyState>}
      {data && data.items.length > 0 && (
        <LinkRows
          rows={data.items.map((item) => ({
            id: item.id,
            content: (
              <>
                <PersonWords person={item} />
                {item.email && <a href={`mailto:${item.email}`}>{item.email}</a>}
              </>
            ),
          }))}
        />
      )}
      {isAdding && <RegistrationDialog eventId={event.id} onClose={() => setAdding(false)} />}
    </Section>
  );
}
