/** Setting a hold on a company or a whole class. */
import { retentionClasses, type RetentionClass } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { Ground, useHolding } from '../../holds/hold-dialogs.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';

/** A single record is held from its own page, or from the proposal that it stands on. */
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
