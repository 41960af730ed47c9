/** An invitation into calendars, from a promise: colleagues by choice; people outside apart, unticked, and asked about twice. */
import { addDays, instantAt } from '@elinvoima/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField, CheckboxGroup } from '../../ui/checkbox-field.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { NumberField } from '../../ui/number-field.js';
import { RecordsPicker, type PickerRecord } from '../../ui/record-picker.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { invitationQuery, sendInvitation, type FollowUp, type InvitationState } from './follow-ups.api.js';

interface InviteDialogProps {
  readonly item: FollowUp;
  readonly onClose: () => void;
}

export function InviteDialog({ item, onClose }: InviteDialogProps): ReactNode {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(invitationQuery(item.id));
  return (
    <Dialog title={t('calendar.inviteOne', { title: item.title })} isOpen onClose={onClose}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton shape="form" />}
      {data && <InviteForm item={item} state={data} onClose={onClose} />}
    </Dialog>
  );
}

function InviteForm({ item, state, onClose }: InviteDialogProps & { readonly state: InvitationState }): ReactNode {
  const { t, formats } = useTexts();
  const queryClient = useQueryClient();
  const { candidates } = state;
  const day = item.dueOn > today() ? item.dueOn : addDays(today(), 1);
  const [startsAt, setStartsAt] = useState<string | null>(instantAt(day, '09:00').toISOString());
  const [minutes, setMinutes] = useState<number | null>(60);
  const [place, setPlace] = useState('');
  const [colleagues, setColleagues] = useState<PickerRecord[]>([]);
  const [contactIds, setContactIds] = useState<string[]>([]);
  const [isConfirmed, setConfirmed] = useState(false);
  const open = candidates.filter(({ refusedBecause }) => refusedBecause === null);
  const addresses = open.filter(({ id }) => contactIds.includes(id)).map(({ email }) => email ?? '');
  const save = useSave(
    'calendar-invitations',
    () =>
      sendInvitation({
        subject: { kind: 'follow_up', id: item.id },
        startsAt: startsAt ?? '',
        durationMinutes: minutes ?? 60,
        place: place.trim() || null,
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
      submitLabel={t('calendar.sendInvitation')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onClose}
    >
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
