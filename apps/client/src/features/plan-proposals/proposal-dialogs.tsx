/** What is proposed, and what became of it from a day on. */
import { proposalOutcomes, type ProposalOutcome } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { addProposal, changeProposal, recordOutcome, type ProposalInDocument } from './plan-proposals.api.js';
import { ThemeField } from './theme-field.js';

interface ProposalDialogProps {
  readonly documentId: string;
  readonly proposal?: ProposalInDocument;
  readonly onClose: () => void;
}

export function ProposalDialog({ documentId, proposal, onClose }: ProposalDialogProps): ReactNode {
  const { t } = useTexts();
  const [text, setText] = useState(proposal?.text ?? '');
  const [theme, setTheme] = useState<string | null>(proposal?.theme ?? null);
  const save = useSave(
    'plan-proposals',
    () => (proposal ? changeProposal(proposal, { text, theme }) : addProposal({ documentId, text, theme })),
    onClose,
  );
  return (
    <Dialog title={t(proposal ? 'plan-proposals.editProposal' : 'plan-proposals.addProposal')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          notesSpecialWords={false}
          label={t('plan-proposals.field.text')}
          name="text"
          isRequired
          rows={4}
          maxLength={5000}
          value={text}
          onChange={setText}
        />
        <ThemeField name="theme" theme={theme} onChange={setTheme} />
      </FormLayout>
    </Dialog>
  );
}

interface OutcomeDialogProps {
  readonly proposal: ProposalInDocument;
  readonly onClose: () => void;
}

export function OutcomeDialog({ proposal, onClose }: OutcomeDialogProps): ReactNode {
  const { t } = useTexts();
  const offered = proposalOutcomes.filter((outcome) => outcome !== proposal.outcome);
  const [outcome, setOutcome] = useState<ProposalOutcome>(offered[0] ?? 'accepted');
  const [since, setSince] = useState<string | null>(today());
  const save = useSave(
    'plan-proposals',
    () => recordOutcome(proposal.id, outcome, since ?? today()),
    () => {
      showToast({ text: t('plan-proposals.outcomeRecorded', { outcome: t(`plan-proposals.outcome.${outcome}`) }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('plan-proposals.recordOutcome')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <RadioGroup
          label={t('plan-proposals.field.outcome')}
          name="outcome"
          options={offered.map((value) => ({ value, label: t(`plan-proposals.outcome.${value}`) }))}
          value={outcome}
          onChange={setOutcome}
        />
        <DateField
          label={t('plan-proposals.field.outcomeSince')}
          name="since"
          direction="past"
          value={since}
          onChange={setSince}
        />
      </FormLayout>
    </Dialog>
  );
}
