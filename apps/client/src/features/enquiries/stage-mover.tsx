/** "Siirrä vaiheeseen": the stages that may follow, in a menu; an ending without success asks for its reason first. */
import { enquiryStageNeedsReason, mayMoveEnquiry, nextEnquiryStages, type EnquiryStage } from '@elinvoima/contracts';
import { ArrowRightLeft } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import type { ButtonProps } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Menu } from '../../ui/menu.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { moveEnquiry, type EnquiryRow } from './enquiries.api.js';

interface StageMoverProps {
  readonly enquiry: Pick<EnquiryRow, 'id' | 'title' | 'stage'>;
  readonly look: Pick<ButtonProps, 'variant' | 'size' | 'iconOnly'>;
  /** The button's name; on a board it tells which card it belongs to. */
  readonly label: string;
}

export function StageMover({ enquiry, look, label }: StageMoverProps): ReactNode {
  const { t } = useTexts();
  const [asked, setAsked] = useState<EnquiryStage | null>(null);
  const move = useMove(enquiry);
  return (
    <>
      <Menu
        label={label}
        button={{ icon: <ArrowRightLeft />, ...look }}
        items={nextEnquiryStages(enquiry.stage).map((stage) => ({
          id: stage,
          label: t(`enquiries.stage.${stage}`),
          isDanger: enquiryStageNeedsReason(stage),
          onAction: () => (enquiryStageNeedsReason(stage) ? setAsked(stage) : move.mutate({ stage })),
        }))}
      />
      {asked && <ReasonDialog enquiry={enquiry} stage={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

/** Moves, says so, and offers the way back where there is one. */
function useMove(enquiry: StageMoverProps['enquiry']) {
  const { t } = useTexts();
  const back = useSave('enquiries', () => moveEnquiry(enquiry.id, enquiry.stage));
  const move = useSave(
    'enquiries',
    ({ stage, reason }: { stage: EnquiryStage; reason?: string }) => moveEnquiry(enquiry.id, stage, reason),
    ({ stage }) =>
      showToast({
        text: t('enquiries.moved', { stage: t(`enquiries.stage.${stage}`) }),
        ...(mayMoveEnquiry(stage, enquiry.stage) && {
          action: { label: t('shell.action.undo'), run: () => back.mutate(undefined) },
        }),
      }),
  );
  return {
    ...move,
    mutate: (variables: { stage: EnquiryStage }) =>
      move.mutate(variables, { onError: (error) => showToast({ text: error.message, tone: 'red' }) }),
    withReason: move.mutate,
  };
}

interface ReasonDialogProps {
  readonly enquiry: StageMoverProps['enquiry'];
  readonly stage: EnquiryStage;
  readonly onClose: () => void;
}

function ReasonDialog({ enquiry, stage, onClose }: ReasonDialogProps): ReactNode {
  const { t } = useTexts();
  const move = useMove(enquiry);
  const [reason, setReason] = useState('');
  return (
    <Dialog title={t(`enquiries.stage.${stage}`)} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => move.withReason({ stage, reason }, { onSuccess: onClose })}
        submitLabel={t('enquiries.move')}
        isPending={move.isPending}
        error={move.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('enquiries.field.reason')}
          name="reason"
          description={t('enquiries.reasonHint')}
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
