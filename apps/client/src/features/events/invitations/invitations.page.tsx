/** Whom to invite to an event, who would get it and who not, and what those invited have answered. */
import { industryDivisions } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { GroupFields } from '../../../recipients/group-fields.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Columns, Section, Stack } from '../../../ui/section.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { TextField } from '../../../ui/text-field.js';
import { showToast } from '../../../ui/toast.js';
import { eventQuery, type EventRecord } from '../events.api.js';
import { InvitedPeople } from './invited-people.js';
import { invite, previewQuery, type InvitationPreview, type InvitedGroup } from './invitations.api.js';
import styles from './invitations.module.css';

const route = getRouteApi('/shell/events/$id/invitations');

export function InvitationsPage(): ReactNode {
  const { id } = route.useParams();
  const { data: event, error, refetch } = useQuery(eventQuery(id));
  if (error && !event) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return event ? <InvitationsView event={event} /> : <Skeleton shape="page" />;
}

/** A group to begin with: the companies of the industry that the event is meant for. */
function firstGroup({ targetIndustry, invitedUnits }: EventRecord): InvitedGroup {
  const industries =
    targetIndustry === null
      ? []
      : /^[A-V]$/.test(targetIndustry)
        ? industryDivisions(targetIndustry).map(({ code }) => code)
        : [targetIndustry];
  return { group: { audience: ['companies'], ...(industries.length > 0 && { industries }) }, units: invitedUnits };
}

function InvitationsView({ event }: { readonly event: EventRecord }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const isOpen = event.status === 'planned' && event.registrationOpen;
  return (
    <>
      <PageHeader
        title={t('event-invitations.title')}
        above={
          <Link to="/events/$id" params={{ id: event.id }}>
            {event.title}
          </Link>
        }
        facts={formats.dayAndTime(new Date(event.startsAt))}
      />
      <Stack>
        {!event.registrationOpen && <Notice tone="amber">{t('event-invitations.notPublished')}</Notice>}
        {isOpen && may('mailings.send') && <Choosing event={event} />}
        <InvitedPeople event={event} mayInvite={isOpen && may('mailings.send')} />
      </Stack>
    </>
  );
}

function Choosing({ event }: { readonly event: EventRecord }): ReactNode {
  const { t } = useTexts();
  const [invited, setInvited] = useState<InvitedGroup>(() => firstGroup(event));
  const [units, setUnits] = useState(invited.units.join(', '));
  const { data, error, isPlaceholderData, refetch } = useQuery(previewQuery(event.id, invited));
  const send = useSave(
    'events',
    () => invite(event.id, invited),
    ({ invited: count }) => showToast({ text: t('event-invitations.sent', { count }) }),
  );
  const putUnits = (typed: string): void => {
    setUnits(typed);
    const words = typed
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter(Boolean);
    setInvited((known) => ({ ...known, units: [...new Set(words)] }));
  };
  return (
    <Columns
      main={
        <Section title={t('event-invitations.group')}>
          <p className={styles.quiet}>{t('event-invitations.intro')}</p>
          <GroupFields group={invited.group} onChange={(group) => setInvited((known) => ({ ...known, group }))} />
          <TextField
            label={t('event-invitations.units')}
            description={t('recipients.separated')}
            value={units}
            onChange={putUnits}
          />
        </Section>
      }
      side={
        <Section title={t('event-invitations.preview')}>
          {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!error && !data && <Skeleton lines={4} />}
          {data && (
            <>
              <Preview preview={data} />
              {send.error && <Notice tone="red">{send.error.message}</Notice>}
              <Button
                variant="primary"
                icon={<Send />}
                isDisabled={data.eligible === 0 || isPlaceholderData}
                isPending={send.isPending}
                onPress={() => send.mutate(undefined)}
              >
                {t('event-invitations.send', { count: data.eligible })}
              </Button>
            </>
          )}
        </Section>
      }
    />
  );
}

const mostNames = 12;

function Preview({ preview: { eligible, leftOut, items } }: { readonly preview: InvitationPreview }): ReactNode {
  const { t } = useTexts();
  const left = leftOut.reduce((sum, { count }) => sum + count, 0);
  const names = items.filter(({ reason }) => reason === null);
  return (
    <>
      <p className={styles.number} role="status">
        {t('event-invitations.eligible', { count: eligible })}
      </p>
      <ul className={styles.names}>
        {names.slice(0, mostNames).map(({ id, name, organisation }) => (
          <li key={id}>
            {name}
            {organisation !== null && <span className={styles.quiet}> {organisation}</span>}
          </li>
        ))}
        {eligible > mostNames && <li className={styles.quiet}>{`+ ${eligible - mostNames}`}</li>}
      </ul>
      {left > 0 && (
        <details>
          <summary>{t('event-invitations.leftOut', { count: left })}</summary>
          <ul className={styles.names}>
            {leftOut.map(({ reason, count }) => (
              <li key={reason}>{`${t(`event-invitations.reason.${reason}`)}: ${count}`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
