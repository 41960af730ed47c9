/** Setting a hold on one record or company, and letting go of a hold. */
import { useState, type ReactNode } from 'react';
import { useSave } from '../api/use-save.js';
import { useTexts } from '../texts/texts-provider.js';
import { Dialog } from '../ui/dialog.js';
import { FormLayout } from '../ui/form-layout.js';
import { TextArea } from '../ui/text-area.js';
import { showToast } from '../ui/toast.js';
import { holdsCollection, liftHold, setHold, type Hold, type Holdable, type NewHold } from './holds.api.js';

export function useHolding(onClose: () => void) {
  const { t } = useTexts();
  return useSave(
    holdsCollection,
    (hold: NewHold) => setHold(hold),
    () => {
      showToast({ text: t('retention.holds.saved') });
      onClose();
    },
  );
}

interface HoldRecordDialogProps {
  readonly record: Holdable;
  readonly onClose: () => void;
}

export function HoldRecordDialog({ record: { kind, id, name }, onClose }: HoldRecordDialogProps): ReactNode {
  const { t } = useTexts();
  const [ground, setGround] = useState('');
  const save = useHolding(onClose);
  return (
    <Dialog title={t('retention.holds.add')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() =>
          save.mutate({
            ground,
            ...(kind === 'company'
              ? { target: 'company', companyId: id }
              : { target: 'record', recordKind: kind, recordId: id }),
          })
        }
        submitLabel={t('retention.holds.add')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <p>{name}</p>
        <p>{t(kind === 'company' ? 'record-holds.coversCompany' : 'record-holds.coversRecord')}</p>
        <Ground value={ground} onChange={setGround} />
      </FormLayout>
    </Dialog>
  );
}

interface GroundProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function Ground({ value, onChange }: GroundProps): ReactNode {
  const { t } = useTexts();
  return (
    <TextArea
      label={t('retention.field.ground')}
      name="ground"
      isRequired
      rows={3}
      maxLength={1000}
      value={value}
      onChange={onChange}
    />
  );
}

interface LiftDialogProps {
  readonly hold: Hold;
  readonly onClose: () => void;
}

export function LiftDialog({ hold, onClose }: LiftDialogProps): ReactNode {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const save = useSave(
    holdsCollection,
    () => liftHold(hold.id, reason),
    () => {
      showToast({ text: t('retention.holds.lifted') });
      onClose();
    },
  );
  return (
    <Dialog title={t('retention.holds.liftTitle')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('retention.holds.lift')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('retention.holds.liftReason')}
          name="reason"
          isRequired
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
      </FormLayout>
    </Dialog>
  );
}
