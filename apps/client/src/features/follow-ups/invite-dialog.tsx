/**
 * An invitation into calendars, from a promise: colleagues by choice; people outside apart, unticked, and asked about twice. One
 * that has been sent is changed from how it stands, or taken back.
 */
import { addDays, instantAt } from '@elinvoima/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { CheckboxField, CheckboxGroup } from '../../ui/checkbox-field.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import { ConfirmDialog, Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { NumberField } from '../../ui/number-field.js';
import { RecordsPicker, type PickerRecord } from '../../ui/record-picker.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import {
  cancelInvitation,
  invitationQuery,
  sendInvitation,
  type FollowUp,
  type InvitationState,
} from './follow-ups.api.js';

interface InviteDialogProps {
  readonly item: FollowUp;
  readonly onClose: () => void;
}

export function InviteDialog({ item, onClose }: InviteDialogProps): ReactNode {
  const { t } = useTexts();
  // Who is on the list now: an older answer would take somebody off it.
  const { data, error, isFetching, refetch } = useQuery({ ...invitationQuery(item.id), staleTime: 0 });
  return (
    <Dialog title={t('calendar.inviteOne', { title: item.title })} isOpen onClose={onClose}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && (!data || isFetching) && <Skeleton shape="form" />}
      {data && !isFetching && <InviteForm item={item} state={data} onClose={onClose} />}
    </Dialog>
  );
}

function InviteForm({ item, state, onClose }: InviteDialogProps & { readonly state: InvitationState }): ReactNode {
  const { t, formats } = useTexts();
  const queryClient = useQueryClient();
  const { candidates, invitation } = state;
  const day = item.dueOn > today() ? item.dueOn : addDays(today(), 1);
  const [startsAt, setStartsAt] = useState<string | null>(
    invitation?.startsAt ?? instantAt(day, '09:00').toISOString(),
  );
  const [minutes, setMinutes] = useState<number | null>(invitation ? minutesOf(invitation) : 60);
  const [place, setPlace] = useState(invitation?.place ?? '');
  const [colleagues, setColleagues] = useState<PickerRecord[]>(
    (invitation?.invitees ?? []).flatMap(({ userId, name }) => (userId === null ? [] : [{ id: userId, name }])),
  );
  const [isConfirmed, setConfirmed] = useState(false);
  const open = candidates.filter(({ refusedBecause }) => refusedBecause === null);
  const [contactIds, setContactIds] = useState(() => {
    const invited = new Set(invitation?.invitees.map(({ contactId }) => contactId));
    return open.filter(({ id }) => invited.has(id)).map(({ id }) => id);
  });
  const addresses = open.filter(({ id }) => contactIds.includes(id)).map(({ email }) => email ?? '');
  const save = useSave(
    'calendar-invitations',
    () =>
      sendInvitation({
        subject: { kind: 'follow_up', id: item.id },
        startsAt: startsAt ?? '',
        durationMinutes: minutes ?? 60,
        place: place.trim() || null,
        message: invitation?.message ?? null,
        userIds: colleagues.map(({ id }) => id),
        contactIds,
        confirmedAddresses: isConfirmed ? addresses : [],
      }),
    ({ invitees }) => {
      showToast({ text: t('calendar.invited', { count: invitees.length }) });
      void queryClient.invalidateQueries({ queryKey: ['calendar-invitations'] });
      onClose();
    },
  );
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={t(invitation ? 'calendar.sendAgain' : 'calendar.sendInvitation')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onClose}
      extra={invitation && <CancelInvitation item={item} onClose={onClose} />}
    >
      {invitation && (
        <p>
          {t('calendar.alreadySent', {
            organiser: invitation.organiser,
            names: formats.list(invitation.invitees.map(({ name }) => name)),
          })}
        </p>
      )}
      <DateTimeField
        label={t('calendar.startsAt')}
        name="startsAt"
        direction="future"
        isRequired
        value={startsAt}
        onChange={setStartsAt}
      />
      <NumberField
        label={t('calendar.duration')}
        name="durationMinutes"
        unit={t('calendar.minutes')}
        value={minutes}
        onChange={setMinutes}
      />
      <TextField label={t('calendar.place')} name="place" maxLength={300} value={place} onChange={setPlace} />
      <RecordsPicker
        label={t('calendar.colleagues')}
        name="userIds"
        value={colleagues}
        onChange={setColleagues}
        search={findColleagues}
      />
      {open.length > 0 && (
        <CheckboxGroup
          label={t('calendar.outside')}
          name="contactIds"
          description={t('calendar.outsideHint')}
          options={open.map(({ id, name, email }) => ({ value: id, label: `${name}, ${email}` }))}
          value={contactIds}
          onChange={(next) => {
            setContactIds(next);
            setConfirmed(false);
          }}
        />
      )}
      {candidates.some(({ refusedBecause }) => refusedBecause === 'suppressed') && (
        <p>
          {t('calendar.suppressed', {
            names: formats.list(
              candidates.filter(({ refusedBecause }) => refusedBecause === 'suppressed').map(({ name }) => name),
            ),
          })}
        </p>
      )}
      {addresses.length > 0 && (
        <Notice tone="amber" title={t('calendar.goesOutside')}>
          <CheckboxField
            label={t('calendar.confirmOutside', { addresses: formats.list(addresses) })}
            name="confirmedAddresses"
            value={isConfirmed}
            onChange={setConfirmed}
          />
        </Notice>
      )}
    </FormLayout>
  );
}

const minutesOf = ({ startsAt, endsAt }: NonNullable<InvitationState['invitation']>): number =>
  Math.round((new Date(endsAt).getTime() - new Date(startsAt).getTime()) / 60_000);

function CancelInvitation({ item, onClose }: InviteDialogProps): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const cancel = useMutation({
    mutationFn: () => cancelInvitation(item.id),
    onSuccess: () => {
      showToast({ text: t('calendar.cancelled') });
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['calendar-invitations'] });
    },
    onError: (failure) => showToast({ text: failure.message, tone: 'red' }),
  });
  return (
    <>
      <Button onPress={() => setAsked(true)}>{t('calendar.cancelInvitation')}</Button>
      <ConfirmDialog
        title={t('calendar.cancelQuestion')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => cancel.mutate()}
        confirmLabel={t('calendar.cancelInvitation')}
        isDanger
        isPending={cancel.isPending}
      >
        {t('calendar.cancelMeans')}
      </ConfirmDialog>
    </>
  );
}
