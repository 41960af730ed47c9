/** "Siirrä vaiheeseen": the stages that may follow, in a menu; a move that has to tell something asks for it first. */
import { enquiryStageNeedsReason, nextEnquiryStages, type EnquiryStage } from '@elinvoima/contracts';
import { ArrowRightLeft } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import type { ButtonProps } from '../../ui/button.js';
import { Menu } from '../../ui/menu.js';
import { showToast } from '../../ui/toast.js';
import { MoveDialog } from './move-dialog.js';
import { needsOfMove, needsWords } from './move-needs.js';
import { useMove, type MovedEnquiry } from './use-move.js';

interface StageMoverProps {
  readonly enquiry: MovedEnquiry;
  readonly look: Pick<ButtonProps, 'variant' | 'size' | 'iconOnly'>;
  /** The button's name; on a board it tells which card it belongs to. */
  readonly label: string;
}

export function StageMover({ enquiry, look, label }: StageMoverProps): ReactNode {
  const { t } = useTexts();
  const [asked, setAsked] = useState<EnquiryStage | null>(null);
  const move = useMove(enquiry);
  const begin = (stage: EnquiryStage) => {
    if (needsWords(needsOfMove(enquiry.stage, stage))) setAsked(stage);
    else move.mutate({ stage }, { onError: (error) => showToast({ text: error.message, tone: 'red' }) });
  };
  return (
    <>
      <Menu
        label={label}
        button={{ icon: <ArrowRightLeft />, ...look }}
        items={nextEnquiryStages(enquiry.stage).map((stage) => ({
          id: stage,
          label: t(`enquiries.stage.${stage}`),
          isDanger: enquiryStageNeedsReason(stage),
          onAction: () => begin(stage),
        }))}
      />
      {asked && <MoveDialog enquiry={enquiry} stage={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
