/** Setting a hold, on a company, a class or the record of a proposal, and letting go of it. */
import { retentionClasses, type RetentionClass } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { collection, liftHold, setHold, type Hold, type Item, type NewHold } from './retention.api.js';

function useHolding(onClose: () => void) {
  const { t } = useTexts();
  return useSave(
    collection,
    (hold: NewHold) => setHold(hold),
    () => {
      showToast({ text: t('retention.holds.saved') });
      onClose();
    },
  );
}

/** A single record is held from the proposal that it stands on, or from its page's address. */
const targets = ['company', 'class'] as const;

export function HoldDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [target, setTarget] = useState<(typeof targets)[number]>('company');
  const [company, setCompany] = useState<PickerRecord | null>(null);
  const [recordClass, setRecordClass] = useState<RetentionClass | null>(null);
  const [ground, setGround] = useState('');
  const save = useHolding(onClose);
  return (
    <Dialog title={t('retention.holds.add')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() =>
          save.mutate({
            target,
            ground,
            ...(target === 'company' && company && { companyId: company.id }),
            ...(target === 'class' && recordClass && { recordClass }),
          })
        }
        submitLabel={t('retention.holds.add')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <RadioGroup
          label={t('retention.holds.target')}
          name="target"
          look="segments"
          options={targets.map((value) => ({ value, label: t(`retention.holdTarget.${value}`) }))}
          value={target}
          onChange={setTarget}
        />
        {target === 'company' ? (
          <RecordPicker
            label={t('retention.holdTarget.company')}
            name="companyId"
            isRequired
            search={findCompanies}
            value={company}
            onChange={setCompany}
          />
        ) : (
          <Select
            label={t('retention.field.class')}
            name="recordClass"
            isRequired
            options={retentionClasses.map((value) => ({ value, label: t(`retention.class.${value}`) }))}
            value={recordClass}
            onChange={setRecordClass}
          />
        )}
        <Ground value={ground} onChange={setGround} />
      </FormLayout>
    </Dialog>
  );
}

export function HoldRecordDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [ground, setGround] = useState('');
  const save = useHolding(onClose);
  const { recordKind, recordId, title } = item;
  return (
    <Dialog title={t('retention.holds.add')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate({ target: 'record', recordKind, recordId, ground })}
        submitLabel={t('retention.holds.add')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <p>{title ?? t(`retention.kind.${recordKind}`)}</p>
        <Ground value={ground} onChange={setGround} />
      </FormLayout>
    </Dialog>
  );
}

function Ground({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
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

export function LiftDialog({ hold, onClose }: { readonly hold: Hold; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const save = useSave(
    collection,
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
