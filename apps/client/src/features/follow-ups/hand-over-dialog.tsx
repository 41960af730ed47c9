/** Giving one promise to somebody else: a name, and it is theirs. */
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { showToast } from '../../ui/toast.js';
import { handTo, useRereadFollowUps, type FollowUp } from './follow-ups.api.js';

interface HandOverDialogProps {
  readonly item: FollowUp;
  readonly onClose: () => void;
}

export function HandOverDialog({ item, onClose }: HandOverDialogProps): ReactNode {
  const { t } = useTexts();
  const reread = useRereadFollowUps();
  const [to, setTo] = useState<PickerRecord | null>(null);
  const undo = useMutation({
    mutationFn: (handed: FollowUp) => handTo(handed, item.owner.id),
    onSuccess: () => reread(),
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  const hand = useMutation({
    mutationFn: (ownerId: string) => handTo(item, ownerId),
    onSuccess: (handed) => {
      onClose();
      showToast({
        text: t('follow-ups.handedTo', { name: handed.owner.name }),
        action: { label: t('shell.action.undo'), run: () => undo.mutate(handed) },
      });
      return reread();
    },
  });
  return (
    <Dialog title={t('follow-ups.handOverOne', { title: item.title })} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => to && hand.mutate(to.id)}
        submitLabel={t('follow-ups.handOver')}
        isPending={hand.isPending}
        error={hand.error}
        onCancel={onClose}
      >
        <RecordPicker
          label={t('handovers.field.to')}
          name="ownerId"
          isRequired
          description={t('follow-ups.handOverHint')}
          value={to}
          onChange={setTo}
          search={findColleagues}
        />
      </FormLayout>
    </Dialog>
  );
}
