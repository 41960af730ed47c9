/** Why a site is proposed, rewritten; and what became of it, with the day and, where it ended, the reason. */
import { proposalNeedsReason, type Day, type SiteProposalState } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { changeProposal, type SiteProposal } from './matching.api.js';

interface ReasonDialogProps {
  readonly proposal: SiteProposal;
  readonly onClose: () => void;
}

export function ReasonDialog({ proposal, onClose }: ReasonDialogProps): ReactNode {
  const { t } = useTexts();
  const [reason, setReason] = useState(proposal.reason);
  const save = useSave('enquiries', () => changeProposal(proposal, { reason }), onClose);
  return (
    <Dialog title={proposal.site.name} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('site-proposals.reason')}
          name="reason"
          isRequired
          rows={6}
          maxLength={5000}
          value={reason}
          onChange={setReason}
        />
      </FormLayout>
    </Dialog>
  );
}

interface StateDialogProps extends ReasonDialogProps {
  readonly state: SiteProposalState;
}

export function StateDialog({ proposal, state, onClose }: StateDialogProps): ReactNode {
  const { t } = useTexts();
  const [stateOn, setStateOn] = useState<Day | null>(today());
  const [stateReason, setStateReason] = useState('');
  const isEnding = proposalNeedsReason(state);
  const save = useSave(
    'enquiries',
    () =>
      changeProposal(proposal, {
        state,
        stateReason: stateReason || null,
        ...(stateOn !== null && { stateOn }),
      }),
    () => {
      showToast({ text: t('site-proposals.moved', { state: t(`site-proposals.state.${state}`) }) });
      onClose();
    },
  );
  return (
    <Dialog title={`${proposal.site.name}: ${t(`site-proposals.state.${state}`)}`} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('site-proposals.move')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <DateField
          label={t('site-proposals.stateOn')}
          name="stateOn"
          direction="past"
          value={stateOn}
          onChange={setStateOn}
        />
        <TextArea
          label={t('site-proposals.stateReason')}
          name="stateReason"
          description={isEnding ? t('site-proposals.stateReasonHint') : undefined}
          isRequired={isEnding}
          rows={3}
          maxLength={1000}
          value={stateReason}
          onChange={setStateReason}
        />
      </FormLayout>
    </Dialog>
  );
}
