/** What can be done with feedback: answer, promise, lead on to an initiative, correct, remove. */
import { addDays } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { BellPlus, CircleSlash, Lightbulb, Pencil, Reply, RotateCcw, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Menu, type MenuItem } from '../../ui/menu.js';
import { showToast } from '../../ui/toast.js';
import { AnswerDialog, CannotAnswerDialog } from './answer-dialog.js';
import { changeFeedback, makeFollowUp, makeInitiative, type Feedback } from './feedback.api.js';

interface FeedbackActionsProps {
  readonly feedback: Feedback;
  readonly onEdit: () => void;
}

const refused = (error: Error) => showToast({ text: error.message, tone: 'red' });

export function FeedbackActions({ feedback, onEdit }: FeedbackActionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [dialog, setDialog] = useState<'answer' | 'cannot' | null>(null);
  const further = useFurther(feedback, () => setDialog('cannot'));
  if (!may('feedback.write')) return null;
  const waits = feedback.state === 'open' || feedback.state === 'late';
  const close = () => setDialog(null);
  return (
    <>
      {waits && (
        <Button variant="primary" icon={<Reply />} onPress={() => setDialog('answer')}>
          {t('feedback.answer')}
        </Button>
      )}
      {waits && may('follow-ups.write') && <FollowUpButton feedback={feedback} />}
      <Button icon={<Pencil />} onPress={onEdit}>
        {t('shell.action.edit')}
      </Button>
      <Menu label={t('shell.more')} items={further} />
      {dialog === 'answer' && <AnswerDialog feedback={feedback} onClose={close} />}
      {dialog === 'cannot' && <CannotAnswerDialog feedback={feedback} onClose={close} />}
    </>
  );
}

function useFurther(feedback: Feedback, openCannotAnswer: () => void): MenuItem[] {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('feedback', () => void navigate({ to: '/feedback' }));
  const reopening = useSave(
    'feedback',
    () => changeFeedback(feedback, { answer: null, cannotAnswerReason: null }),
    () => showToast({ text: t('feedback.reopened') }),
  );
  const initiative = useSave(
    'feedback',
    () => makeInitiative(feedback.id),
    ({ initiative: made }) => {
      if (made) void navigate({ to: recordPath('initiatives', made.id) });
    },
  );
  const isOpen = feedback.state === 'open' || feedback.state === 'late';
  return [
    ...(may('initiatives.write') && feedback.initiative === null
      ? [
          {
            id: 'initiative',
            label: t('feedback.makeInitiative'),
            icon: <Lightbulb aria-hidden size={16} />,
            onAction: () => initiative.mutate(undefined, { onError: refused }),
          },
        ]
      : []),
    ...(isOpen && feedback.anonymous
      ? [
          {
            id: 'cannot',
            label: t('feedback.cannotAnswer'),
            icon: <CircleSlash aria-hidden size={16} />,
            onAction: openCannotAnswer,
          },
        ]
      : []),
    ...(isOpen
      ? []
      : [
          {
            id: 'reopen',
            label: t('feedback.reopen'),
            icon: <RotateCcw aria-hidden size={16} />,
            onAction: () => reopening.mutate(undefined, { onError: refused }),
          },
        ]),
    {
      id: 'delete',
      label: t('shell.action.delete'),
      icon: <Trash2 aria-hidden size={16} />,
      isDanger: true,
      onAction: () => removal.mutate(feedback),
    },
  ];
}

/** In one press, for the next day: who has a promise moves it with the promise's own means. */
function FollowUpButton({ feedback }: { readonly feedback: Feedback }): ReactNode {
  const { t, formats } = useTexts();
  const queryClient = useQueryClient();
  const dueOn = addDays(today(), 1);
  const make = useMutation({
    mutationFn: () => makeFollowUp(feedback, t('feedback.followUpTitle'), dueOn),
    onSuccess: () => {
      showToast({ text: t('feedback.followUpMade', { day: formats.day(dueOn) }) });
      return queryClient.invalidateQueries({ queryKey: ['follow-ups'] });
    },
    onError: refused,
  });
  return (
    <Button icon={<BellPlus />} isPending={make.isPending} isDisabled={make.isSuccess} onPress={() => make.mutate()}>
      {t('feedback.makeFollowUp')}
    </Button>
  );
}
