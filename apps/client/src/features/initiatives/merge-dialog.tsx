/** Two that propose the same become one. */
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { showToast } from '../../ui/toast.js';
import { findOthers, merge, type Initiative } from './initiatives.api.js';

interface InitiativeDialogProps {
  readonly initiative: Initiative;
  readonly onClose: () => void;
}

export function MergeDialog({ initiative, onClose }: InitiativeDialogProps): ReactNode {
  const { t } = useTexts();
  const [other, setOther] = useState<PickerRecord | null>(null);
  const save = useSave(
    'initiatives',
    () => merge(initiative.id, other?.id ?? ''),
    () => {
      showToast({ text: t('initiatives.mergeDone') });
      onClose();
    },
  );
  return (
    <Dialog title={t('initiatives.merge')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('initiatives.mergeSend')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <RecordPicker
          label={t('initiatives.mergeOther')}
          name="otherId"
          description={t('initiatives.mergeHint')}
          isRequired
          value={other}
          onChange={setOther}
          search={findOthers(initiative.id)}
        />
      </FormLayout>
    </Dialog>
  );
}
