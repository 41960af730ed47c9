/** Answering feedback, or saying that an anonymous one cannot be answered. */
import type { Day } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { changeFeedback, type Feedback } from './feedback.api.js';

interface DialogProps {
  readonly feedback: Feedback;
  readonly onClose: () => void;
}

export function AnswerDialog({ feedback, onClose }: DialogProps): ReactNode {
  const { t } = useTexts();
  const [answer, setAnswer] = useState(feedback.answer ?? '');
  const [answeredOn, setAnsweredOn] = useState<Day | null>(feedback.answeredOn ?? today());
  const [publishedWhere, setPublishedWhere] = useState(feedback.publishedWhere ?? '');
  const save = useSave(
    'feedback',
    () => {
      const publication = feedback.anonymous ? { publishedWhere: publishedWhere || null } : {};
      // A mark of "cannot be answered" falls away with the answer.
      return changeFeedback(feedback, { answer: answer || null, answeredOn, cannotAnswerReason: null, ...publication });
    },
    () => {
      showToast({ text: t('feedback.answerSaved') });
      onClose();
    },
  );
  return (
    <Dialog title={t('feedback.answer')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('feedback.field.answer')}
          name="answer"
          description={t('feedback.answerHint')}
          isRequired
          rows={5}
          maxLength={5000}
          value={answer}
          onChange={setAnswer}
        />
        <DateField
          label={t('feedback.field.answeredOn')}
          name="answeredOn"
          direction="past"
          isRequired
          value={answeredOn}
          onChange={setAnsweredOn}
        />
        {feedback.anonymous && (
          <TextField
            label={t('feedback.field.publishedWhere')}
            name="publishedWhere"
            description={t('feedback.publishedHint')}
            isRequired
            maxLength={300}
            value={publishedWhere}
            onChange={setPublishedWhere}
          />
        )}
      </FormLayout>
    </Dialog>
  );
}

export function CannotAnswerDialog({ feedback, onClose }: DialogProps): ReactNode {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const save = useSave('feedback', () => changeFeedback(feedback, { cannotAnswerReason: reason }), onClose);
  return (
    <Dialog title={t('feedback.cannotAnswer')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('feedback.field.cannotAnswerReason')}
          name="cannotAnswerReason"
          description={t('feedback.cannotAnswerHint')}
          isRequired
          rows={3}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      </FormLayout>
    </Dialog>
  );
}
