/** Moves an enquiry to another stage, says so, and offers the way back where there is one. */
import { mayMoveEnquiry } from '@elinvoima/contracts';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { showToast } from '../../ui/toast.js';
import type { DecisionFacts } from './decision-fields.js';
import { moveEnquiry, type EnquiryMove, type EnquiryRow } from './enquiries.api.js';

/** A row of the board, or the whole enquiry with what is already known of its decision. */
export type MovedEnquiry = Pick<EnquiryRow, 'id' | 'title' | 'stage'> & DecisionFacts;

export function useMove(enquiry: MovedEnquiry) {
  const { t } = useTexts();
  const back = useSave('enquiries', () => moveEnquiry(enquiry.id, { stage: enquiry.stage }));
  const takeBack = () =>
    back.mutate(undefined, { onError: (error) => showToast({ text: error.message, tone: 'red' }) });
  return useSave(
    'enquiries',
    (move: EnquiryMove) => moveEnquiry(enquiry.id, move),
    ({ stage }) =>
      showToast({
        text: t('enquiries.moved', { stage: t(`enquiries.stage.${stage}`) }),
        ...(mayMoveEnquiry(stage, enquiry.stage) && { action: { label: t('shell.action.undo'), run: takeBack } }),
      }),
  );
}
