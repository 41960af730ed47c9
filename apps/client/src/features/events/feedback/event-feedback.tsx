/** Asking feedback of those who came: one press, a time, and then how many have answered what. */
import { addDays, dayOf, instantAt } from '@elinvoima/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { MessageCircleQuestion } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { answer, api, type Schema } from '../../../api/client.js';
import { useSave } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { Notice } from '../../../ui/notice.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { Section } from '../../../ui/section.js';
import { Select } from '../../../ui/select.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import type { EventRecord } from '../events.api.js';
import { FeedbackFigures } from './feedback-figures.js';

type EventFeedbackState = Schema<'EventFeedbackDto'>;

const feedbackQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', id, 'feedback'],
    queryFn: ({ signal }) => answer(api.GET('/api/events/{id}/feedback', { params: { path: { id } }, signal })),
  });

export function EventFeedback({ event }: { readonly event: EventRecord }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isAsking, setAsking] = useState(false);
  const { data, error, refetch } = useQuery(feedbackQuery(event.id));
  const canAsk = may('surveys.send') && data?.round === null;
  return (
    <Section
      title={t('event-results.feedback')}
      action={
        canAsk && (
          <Button size="s" icon={<MessageCircleQuestion />} onPress={() => setAsking(true)}>
            {t('event-results.feedbackAsk')}
          </Button>
        )
      }
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={2} />}
      {data?.round === null && <p>{t('event-results.feedbackHint', { reachable: data.reachable, came: data.came })}</p>}
      {data?.round && <Round event={event} round={data.round} />}
      {isAsking && data && <AskDialog event={event} feedback={data} onClose={() => setAsking(false)} />}
    </Section>
  );
}

interface RoundProps {
  readonly event: EventRecord;
  readonly round: NonNullable<EventFeedbackState['round']>;
}

function Round({ event, round }: RoundProps): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const takeBack = useSave('events', () =>
    answer(api.POST('/api/events/{id}/feedback/cancel', { params: { path: { id: event.id } } })),
  );
  const takeBackButton = may('surveys.send') && (
    <Button size="s" isPending={takeBack.isPending} onPress={() => takeBack.mutate(undefined)}>
      {round.state === 'nobody' ? t('event-results.feedbackAgain') : t('event-results.feedbackCancel')}
    </Button>
  );
  if (round.state === 'waiting')
    return (
      <Notice tone="info" action={takeBackButton}>
        {t('event-results.feedbackWaits', { when: formats.dayAndTime(round.sendAt) })}
      </Notice>
    );
  if (round.state === 'nobody' || round.waveId === null)
    return (
      <Notice tone="amber" action={takeBackButton}>
        {t('event-results.feedbackNobody')}
      </Notice>
    );
  return (
    <>
      <p>{t('event-results.feedbackAnswers', { answered: round.answered ?? 0, invited: round.invited ?? 0 })}</p>
      {may('surveys.results') && <FeedbackFigures surveyId={round.survey.id} waveId={round.waveId} />}
      {may('surveys.read') && (
        <p>
          <Link to="/surveys/$id/results" params={{ id: round.survey.id }} search={{ waveId: round.waveId }}>
            {t('event-results.feedbackResults')}
          </Link>
        </p>
      )}
    </>
  );
}

interface AskDialogProps {
  readonly event: EventRecord;
  readonly feedback: EventFeedbackState;
  readonly onClose: () => void;
}

const ready = 'ready';

function AskDialog({ event, feedback, onClose }: AskDialogProps): ReactNode {
  const { t, formats } = useTexts();
  const morning = instantAt(addDays(dayOf(new Date(event.endsAt)), 1), '09:00');
  // Decided when the dialog opens: a choice does not vanish while it is being read.
  const [isPast] = useState(() => morning.getTime() <= Date.now());
  const [when, setWhen] = useState<'morning' | 'now'>(isPast ? 'now' : 'morning');
  const [surveyId, setSurveyId] = useState(ready);
  const surveys = useQuery({
    queryKey: ['surveys', 'published'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/surveys', { params: { query: { limit: 50 } }, signal }))).items.filter(
        ({ status, anonymous }) => status === 'published' && !anonymous,
      ),
  });
  const ask = useSave(
    'events',
    () =>
      answer(
        api.POST('/api/events/{id}/feedback', {
          params: { path: { id: event.id } },
          body: {
            ...(surveyId !== ready && { surveyId }),
            ...(when === 'morning' && { sendAt: morning.toISOString() }),
          },
        }),
      ),
    () => {
      showToast({ text: t('event-results.feedbackAsked') });
      onClose();
    },
  );
  const morningChoice = {
    value: 'morning' as const,
    label: t('event-results.feedbackMorning', { day: formats.shortDay(morning) }),
  };
  return (
    <Dialog title={t('event-results.feedbackAsk')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => ask.mutate(undefined)}
        submitLabel={t('event-results.feedbackAsk')}
        isPending={ask.isPending}
        error={ask.error}
        onCancel={onClose}
      >
        <p>{t('event-results.feedbackHint', { reachable: feedback.reachable, came: feedback.came })}</p>
        <Select
          label={t('event-results.feedbackSurvey')}
          name="surveyId"
          options={[
            { value: ready, label: t('event-results.feedbackReady') },
            ...(surveys.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={surveyId}
          onChange={setSurveyId}
        />
        <RadioGroup
          label={t('event-results.feedbackWhen')}
          name="sendAt"
          options={[...(isPast ? [] : [morningChoice]), { value: 'now', label: t('event-results.feedbackNow') }]}
          value={when}
          onChange={setWhen}
        />
      </FormLayout>
    </Dialog>
  );
}
