/** A named open answer logged as feedback, so that it gets an owner and an answer: the tone is chosen, the rest is known. */
import { feedbackTones, type FeedbackTone } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import { MessageSquareQuote } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../../api/client.js';
import { useSave } from '../../../api/use-save.js';
import { recordPath } from '../../../routing/record-path.js';
import { useSession } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Menu } from '../../../ui/menu.js';
import { showToast } from '../../../ui/toast.js';

export function LogAsFeedback({
  open,
}: {
  readonly open: { readonly text: string; readonly responseId: string | null; readonly submittedOn: string | null };
}): ReactNode {
  const { t } = useTexts();
  const { user } = useSession();
  const [made, setMade] = useState<{ id: string; tone: FeedbackTone } | null>(null);
  const save = useSave(
    'feedback',
    (tone: FeedbackTone) =>
      answer(
        api.POST('/api/feedback', {
          body: {
            text: open.text,
            tone,
            channel: 'survey',
            surveyResponseId: open.responseId,
            ownerId: user.id,
            ...(open.submittedOn && { receivedOn: open.submittedOn }),
          },
        }),
      ),
    setMade,
  );
  if (made)
    return (
      <Link to={recordPath('feedback', made.id)}>
        {t('feedback.logged', { tone: t(`feedback.tone.${made.tone}`) })}
      </Link>
    );
  return (
    <Menu
      label={t('feedback.fromAnswer')}
      button={{ icon: <MessageSquareQuote />, size: 's', variant: 'quiet', iconOnly: false }}
      items={feedbackTones.map((tone) => ({
        id: tone,
        label: t(`feedback.tone.${tone}`),
        onAction: () => save.mutate(tone, { onError: (error) => showToast({ text: error.message, tone: 'red' }) }),
      }))}
    />
  );
}
