/** One event: when and where, who has said to come, who came. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Ban, Check, ListChecks, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { today, toDay } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Menu, type MenuItem } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { EventFacts } from './event-facts.js';
import { EventForm } from './event-form.js';
import { EventStatusTag } from './event-status-tag.js';
import { changeEvent, eventQuery, type EventRecord } from './events.api.js';

const route = getRouteApi('/shell/events/$id');

export function EventPage(): ReactNode {
  const { id } = route.useParams();
  const { data: event, error, refetch } = useQuery(eventQuery(id));
  if (error && !event) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return event ? <EventView event={event} /> : <Skeleton shape="page" />;
}

function EventView({ event }: { readonly event: EventRecord }): ReactNode {
  const { t, formats } = useTexts();
  const [isEditing, setEditing] = useState(false);
  if (isEditing)
    return (
      <>
        <PageHeader title={t('events.edit')} />
        <EventForm event={event} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </>
    );
  return (
    <>
      <PageHeader
        title={event.title}
        above={<Link to="/events">{t('events.title')}</Link>}
        facts={
          <>
            {formats.dayAndTime(new Date(event.startsAt))} <EventStatusTag status={event.status} />
          </>
        }
        actions={<EventActions event={event} onEdit={() => setEditing(true)} />}
      />
      <EventFacts event={event} />
    </>
  );
}

interface EventActionsProps {
  readonly event: EventRecord;
  readonly onEdit: () => void;
}

function EventActions({ event, onEdit }: EventActionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('events', () => void navigate({ to: '/events' }));
  const setStatus = useSave(
    'events',
    (status: 'held' | 'cancelled') => changeEvent(event, { status }),
    ({ status }) => showToast({ text: t(`events.status.${status}`) }),
  );
  if (!may('events.write')) return null;
  const { id, status, startsAt } = event;
  const items: MenuItem[] = [];
  if (status !== 'held' && toDay(startsAt) <= today())
    items.push({
      id: 'held',
      label: t('events.markHeld'),
      icon: <Check aria-hidden size={16} />,
      onAction: () => setStatus.mutate('held'),
    });
  if (status !== 'cancelled')
    items.push({
      id: 'cancelled',
      label: t('events.markCancelled'),
      icon: <Ban aria-hidden size={16} />,
      onAction: () => setStatus.mutate('cancelled'),
    });
  return (
    <>
      {status !== 'cancelled' && (
        <LinkButton
          to="/events/$id/attendance"
          params={{ id }}
          variant={toDay(startsAt) <= today() ? 'primary' : 'secondary'}
          icon={<ListChecks />}
        >
          {t('events.takeAttendance')}
        </LinkButton>
      )}
      <Button icon={<Pencil />} onPress={onEdit}>
        {t('shell.action.edit')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          ...items,
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(event),
          },
        ]}
      />
    </>
  );
}
