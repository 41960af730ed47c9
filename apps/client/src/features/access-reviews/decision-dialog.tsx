/** What becomes of one account's rights, and why. */
import { accessDecisions, roles, type AccessDecision, type Role } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { collection, decideLine, type AccessDecisionInput, type AccessLine } from './access-reviews.api.js';

interface DecisionDialogProps {
  readonly reviewId: string;
  readonly line: AccessLine;
  readonly onClose: () => void;
}

export function DecisionDialog({ reviewId, line, onClose }: DecisionDialogProps): ReactNode {
  const { t } = useTexts();
  const [decision, setDecision] = useState<AccessDecision>('keep');
  const [newRole, setNewRole] = useState<Role | null>(null);
  const [reason, setReason] = useState('');
  const save = useSave(
    collection,
    (body: AccessDecisionInput) => decideLine(reviewId, line, body),
    () => {
      showToast({ text: t('access-reviews.decided') });
      onClose();
    },
  );
  return (
    <Dialog title={t('access-reviews.decideOf', { name: line.user.name })} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() =>
          save.mutate({
            decision,
            ...(reason.trim() !== '' && { reason }),
            ...(decision === 'change_role' && newRole && newRole !== 'integration' && { newRole }),
          })
        }
        submitLabel={t(`access-reviews.decision.${decision}`)}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <RadioGroup
          label={t('access-reviews.field.decision')}
          name="decision"
          options={accessDecisions.map((value) => ({ value, label: t(`access-reviews.decision.${value}`) }))}
          value={decision}
          onChange={setDecision}
        />
        {decision === 'change_role' && (
          <Select
            label={t('access-reviews.field.newRole')}
            name="newRole"
            isRequired
            options={roles
              .filter((role) => role !== 'integration' && role !== line.role)
              .map((value) => ({ value, label: t(`users.role.${value}`) }))}
            value={newRole}
            onChange={setNewRole}
          />
        )}
        <TextArea
          label={t('access-reviews.field.reason')}
          name="reason"
          isRequired={decision !== 'keep'}
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
      </FormLayout>
    </Dialog>
  );
}
