/** More time, an end, a deed or other terms: what can be done with a reservation, each with its reason. */
import { addMonths, type ReservationConversion } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import type { FieldProblem } from '../../api/problem.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import {
  changeTerms,
  convertReservation,
  extendReservation,
  releaseReservation,
  useReservationDeed,
  type Reservation,
} from './reservations.api.js';
import { TermsFields, type Terms } from './terms-fields.js';

interface DialogProps {
  readonly reservation: Reservation;
  readonly onClose: () => void;
}

export function ExtendDialog({ reservation, onClose }: DialogProps): ReactNode {
  const { t } = useTexts();
  const [until, setUntil] = useState<string | null>(addMonths(reservation.until, 3));
  const [reason, setReason] = useState('');
  const deed = useReservationDeed(
    (lastDay: string) => extendReservation(reservation.site.id, { until: lastDay, reason }),
    () => {
      showToast({ text: t('reservations.extended') });
      onClose();
    },
  );
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const submit = (): void => {
    setProblems(until ? [] : [{ pointer: '/until', code: 'required', message: t('reservations.chooseDay') }]);
    if (until) deed.mutate(until);
  };
  return (
    <Dialog title={t('reservations.extend')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={submit}
        submitLabel={t('reservations.extend')}
        isPending={deed.isPending}
        error={deed.error}
        problems={problems}
        onCancel={onClose}
      >
        <DateField
          label={t('reservations.field.until')}
          name="until"
          isRequired
          direction="future"
          value={until}
          onChange={setUntil}
        />
        <ReasonField value={reason} onChange={setReason} />
      </FormLayout>
    </Dialog>
  );
}

export function ReleaseDialog({ reservation, onClose }: DialogProps): ReactNode {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const deed = useReservationDeed(
    () => releaseReservation(reservation.site.id, reason),
    () => {
      showToast({ text: t('reservations.released') });
      onClose();
    },
  );
  return (
    <Dialog title={t('reservations.release')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => deed.mutate(undefined)}
        submitLabel={t('reservations.release')}
        isPending={deed.isPending}
        error={deed.error}
        onCancel={onClose}
      >
        <ReasonField value={reason} onChange={setReason} />
      </FormLayout>
    </Dialog>
  );
}

export function ConvertDialog({
  reservation,
  status,
  onClose,
}: DialogProps & { readonly status: ReservationConversion }): ReactNode {
  const { t } = useTexts();
  const [since, setSince] = useState<string | null>(today());
  const deed = useReservationDeed(
    () => convertReservation(reservation.site.id, { status, ...(since !== null && { since }) }),
    () => {
      showToast({ text: t('reservations.converted') });
      onClose();
    },
  );
  return (
    <Dialog title={t(`reservations.conversion.${status}`)} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => deed.mutate(undefined)}
        submitLabel={t(`reservations.conversion.${status}`)}
        isPending={deed.isPending}
        error={deed.error}
        onCancel={onClose}
      >
        <DateField
          label={t('reservations.field.deedOn')}
          name="since"
          isRequired
          direction="past"
          value={since}
          onChange={setSince}
        />
      </FormLayout>
    </Dialog>
  );
}

export function TermsDialog({ reservation, onClose }: DialogProps): ReactNode {
  const { t } = useTexts();
  const { fee, conditions, caseNumber, decidedBy, decidedOn } = reservation;
  const [terms, setTerms] = useState<Terms>({ fee, conditions, caseNumber, decidedBy, decidedOn });
  const deed = useReservationDeed(() => changeTerms(reservation, terms), onClose);
  return (
    <Dialog title={t('reservations.terms')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => deed.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={deed.isPending}
        error={deed.error}
        onCancel={onClose}
      >
        <TermsFields value={terms} onChange={setTerms} />
      </FormLayout>
    </Dialog>
  );
}

function ReasonField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { t } = useTexts();
  return (
    <TextArea
      label={t('reservations.field.why')}
      name="reason"
      isRequired
      rows={3}
      maxLength={1000}
      value={value}
      onChange={onChange}
    />
  );
}
