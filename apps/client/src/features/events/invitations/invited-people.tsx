/** Who has been invited and what they have answered; once more to those who have said nothing. */
import type { EventInvitationState } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { recordPath } from '../../../routing/record-path.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Tag, type Tone } from '../../../ui/marks.js';
import { LinkRows } from '../../../ui/prose.js';
import { Section } from '../../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import type { EventRecord } from '../events.api.js';
import { invitationCountsQuery, inviteAgain, useInvitations, type Invitation } from './invitations.api.js';
import styles from './invitations.module.css';

const toneOf: Record<EventInvitationState, Tone> = {
  queued: 'neutral',
  sent: 'neutral',
  signed_up: 'green',
  declined: 'amber',
  bounced: 'red',
  suppressed: 'amber',
};
const inOrder: readonly EventInvitationState[] = ['signed_up', 'declined', 'sent', 'queued', 'bounced', 'suppressed'];

export function InvitedPeople({
  event,
  mayInvite,
}: {
  readonly event: EventRecord;
  readonly mayInvite: boolean;
}): ReactNode {
  const { t } = useTexts();
  const { data: counts } = useQuery(invitationCountsQuery(event.id));
  const { items, total, error, isPending, hasMore, isLoadingMore, loadMore, retry } = useInvitations(event.id);
  const again = useSave(
    'events',
    () => inviteAgain(event.id),
    ({ invited }) => showToast({ text: t('event-invitations.sent', { count: invited }) }),
  );
  return (
    <Section
      title={t('event-invitations.invited')}
      count={total ?? undefined}
      action={
        mayInvite &&
        counts !== undefined &&
        counts.again > 0 && (
          <Button size="s" icon={<RotateCw />} isPending={again.isPending} onPress={() => again.mutate(undefined)}>
            {t('event-invitations.again', { count: counts.again })}
          </Button>
        )
      }
    >
      {counts && (
        <p className={styles.tags}>
          {inOrder
            .filter((state) => counts[state] > 0)
            .map((state) => (
              <Tag key={state} tone={toneOf[state]}>{`${t(`event-invitations.state.${state}`)} ${counts[state]}`}</Tag>
            ))}
        </p>
      )}
      {error && items.length === 0 && <ErrorState error={error} onRetry={retry} />}
      {isPending && <Skeleton lines={4} />}
      {!isPending && !error && items.length === 0 && <EmptyState>{t('event-invitations.empty')}</EmptyState>}
      {items.length > 0 && (
        <LinkRows rows={items.map((item) => ({ id: item.id, content: <Row invitation={item} /> }))} />
      )}
      {hasMore && (
        <Button isPending={isLoadingMore} onPress={loadMore}>
          {t('shell.action.showMore')}
        </Button>
      )}
    </Section>
  );
}

function Row({ invitation }: { readonly invitation: Invitation }): ReactNode {
  const { t } = useTexts();
  const { name, contactId, company, organisation, state, round } = invitation;
  return (
    <>
      {contactId === null ? <span>{name}</span> : <Link to={recordPath('contacts', contactId)}>{name}</Link>}
      {company !== null && company.name !== name && (
        <Link to={recordPath('companies', company.id)}>{company.name}</Link>
      )}
      {company === null && organisation !== null && <span className={styles.quiet}>{organisation}</span>}
      <Tag tone={toneOf[state]}>{t(`event-invitations.state.${state}`)}</Tag>
      {round > 1 && <span className={styles.quiet}>{t('event-invitations.round', { round })}</span>}
    </>
  );
}
