/** What a move has to tell: why it goes back or was lost, who decides and when, what was decided. */
import { enquiryLostReasons, type EnquiryStage } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { DeciderFields, DecisionFields } from './decision-fields.js';
import type { EnquiryMove } from './enquiries.api.js';
import { needsOfMove } from './move-needs.js';
import { useMove, type MovedEnquiry } from './use-move.js';

interface MoveDialogProps {
  readonly enquiry: MovedEnquiry;
  readonly stage: EnquiryStage;
  readonly onClose: () => void;
}

/** Only what was touched is sent: a card of the board does not know what the case already holds. */
export type MoveFacts = Omit<EnquiryMove, 'stage'>;

export function MoveDialog({ enquiry, stage, onClose }: MoveDialogProps): ReactNode {
  const { t } = useTexts();
  const needs = needsOfMove(enquiry.stage, stage);
  const move = useMove(enquiry);
  const [facts, setFacts] = useState<MoveFacts>({});
  const put = (change: MoveFacts) => setFacts((known) => ({ ...known, ...change }));
  const [isCodeMissed, setCodeMissed] = useState(false);
  const submit = () => {
    const misses = needs.code && facts.lostCode === undefined;
    setCodeMissed(misses);
    if (!misses) move.mutate({ stage, ...facts }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(`enquiries.stage.${stage}`)} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={submit}
        submitLabel={t('enquiries.move')}
        isPending={move.isPending}
        error={move.error}
        problems={
          isCodeMissed && facts.lostCode === undefined
            ? [{ pointer: '/lostCode', code: 'required', message: t('enquiry-cases.chooseReason') }]
            : []
        }
        onCancel={onClose}
      >
        {needs.code && (
          <Select
            label={t('enquiry-cases.field.lostCode')}
            name="lostCode"
            isRequired
            options={enquiryLostReasons.map((value) => ({ value, label: t(`enquiry-cases.lost.${value}`) }))}
            value={facts.lostCode ?? null}
            onChange={(lostCode) => put({ lostCode })}
          />
        )}
        {needs.reason !== null && (
          <TextArea
            label={t(needs.reason === 'back' ? 'enquiry-cases.field.reasonBack' : 'enquiries.field.reason')}
            name="reason"
            description={t(needs.reason === 'back' ? 'enquiry-cases.reasonBackHint' : 'enquiries.reasonHint')}
            // A coded reason says enough by itself, unless it is "another".
            isRequired={!needs.code || facts.lostCode === 'other'}
            rows={3}
            maxLength={1000}
            value={facts.reason ?? ''}
            onChange={(reason) => put({ reason })}
          />
        )}
        {needs.decider && <DeciderFields known={enquiry} facts={facts} put={put} />}
        {needs.decision && <DecisionFields known={enquiry} facts={facts} put={put} />}
      </FormLayout>
    </Dialog>
  );
}
