/** What the answers say, under the rules of small groups: below the minimum nothing but how many answered. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../../../api/client.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';

interface FeedbackFiguresProps {
  readonly surveyId: string;
  readonly waveId: string;
}

export function FeedbackFigures({ surveyId, waveId }: FeedbackFiguresProps): ReactNode {
  const { t, formats, language } = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['surveys', 'results', surveyId, waveId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/surveys/{id}/results', { params: { path: { id: surveyId }, query: { waveId } }, signal })),
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={2} />;
  if (data.state === 'too_few') return <p>{t('event-results.feedbackTooFew', { ...data.minimum })}</p>;
  return (
    <DefinitionList
      facts={data.questions.flatMap(({ text, measured }) =>
        measured?.figure
          ? [{ term: text[language], value: formats.number(measured.figure.value, { maximumFractionDigits: 1 }) }]
          : [],
      )}
    />
  );
}
