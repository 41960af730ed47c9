/** Deciding against an initiative, or noting that its maker has taken it back: both with a reason that stays. */
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { decline, withdraw, type Initiative } from './initiatives.api.js';

interface InitiativeDialogProps {
  readonly initiative: Initiative;
  readonly onClose: () => void;
}

export function DeclineDialog({ initiative, onClose }: InitiativeDialogProps): ReactNode {
  const { t } = useTexts();
  const isUnanswered = initiative.answeredOn === null;
  const [reason, setReason] = useState('');
  const [asAnswer, setAsAnswer] = useState(isUnanswered);
  const save = useSave(
    'initiatives',
    () => decline(initiative.id, { reason, ...(asAnswer && isUnanswered && { answer: reason }) }),
    ({ state }) => {
      showToast({ text: t('initiatives.moved', { state: t(`initiatives.state.${state}`) }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('initiatives.declineTitle')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('initiatives.decline')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('initiatives.field.reason')}
          name="reason"
          isRequired
          rows={5}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        {isUnanswered && (
          <CheckboxField
            label={t('initiatives.reasonAsAnswer')}
            {...(initiative.anonymous && { description: t('initiatives.publishedMustHint') })}
            value={asAnswer}
            onChange={setAsAnswer}
          />
        )}
      </FormLayout>
    </Dialog>
  );
}

export function WithdrawDialog({ initiative, onClose }: InitiativeDialogProps): ReactNode {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const save = useSave(
    'initiatives',
    () => withdraw(initiative.id, { reason: reason || null }),
    ({ state }) => {
      showToast({ text: t('initiatives.moved', { state: t(`initiatives.state.${state}`) }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('initiatives.withdrawTitle')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('initiatives.withdrawTitle')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('initiatives.field.reason')}
          name="reason"
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
      </FormLayout>
    </Dialog>
  );
}
