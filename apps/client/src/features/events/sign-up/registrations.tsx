/** Who has said to come: those with a place, those who wait in their order, those who have cancelled. */
import type { RegistrationState } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { LinkRows } from '../../../ui/prose.js';
import { Section } from '../../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import type { EventRecord } from '../events.api.js';
import { RegistrationDialog } from './registration-dialog.js';
import { RegistrationRow } from './registration-row.js';
import { registrationsQuery, type Registration } from './sign-up.api.js';
import styles from './sign-up.module.css';

export function Registrations({ event }: { readonly event: EventRecord }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(registrationsQuery(event.id));
  const inState = (state: RegistrationState) => (data?.items ?? []).filter((item) => item.state === state);
  const waiting = inState('waiting');
  const cancelled = inState('cancelled');
  return (
    <>
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
        {data && inState('confirmed').length === 0 && <EmptyState>{t('events.registered', { count: 0 })}</EmptyState>}
        <Rows event={event} registrations={inState('confirmed')} />
        {cancelled.length > 0 && (
          <details className={styles.more}>
            <summary>{`${t('event-sign-up.cancelled')} (${cancelled.length})`}</summary>
            <Rows event={event} registrations={cancelled} />
          </details>
        )}
        {isAdding && <RegistrationDialog eventId={event.id} onClose={() => setAdding(false)} />}
      </Section>
      {waiting.length > 0 && (
        <Section title={t('event-sign-up.waitingList')} count={waiting.length}>
          <Rows event={event} registrations={waiting} isQueue />
        </Section>
      )}
    </>
  );
}

interface RowsProps {
  readonly event: EventRecord;
  readonly registrations: readonly Registration[];
  readonly isQueue?: boolean;
}

function Rows({ event, registrations, isQueue = false }: RowsProps): ReactNode {
  if (registrations.length === 0) return null;
  return (
    <LinkRows
      rows={registrations.map((registration, index) => ({
        id: registration.id,
        content: <RegistrationRow event={event} registration={registration} {...(isQueue && { place: index + 1 })} />,
      }))}
    />
  );
}
