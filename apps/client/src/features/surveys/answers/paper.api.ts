/** A sending's questionnaire and the answers that are typed in for it, as the API has them. */
import { queryOptions } from '@tanstack/react-query';
import type { Language } from '@elinvoima/contracts';
import { answer, api, type Schema } from '../../../api/client.js';

export type Questionnaire = Schema<'WaveQuestionnaireDto'>;
export type Question = Questionnaire['definition']['questions'][number];

export const questionnaireQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['survey-waves', 'questionnaire', waveId],
    queryFn: ({ signal }) =>
      answer<Questionnaire>(
        api.GET('/api/survey-waves/{id}/questionnaire', { params: { path: { id: waveId } }, signal }),
      ),
  });

export const keepPaperAnswer = async (
  waveId: string,
  body: { submissionId: string; invitationId: string | null; language: Language; answers: Record<string, unknown> },
): Promise<void> => {
  await answer(api.POST('/api/survey-waves/{id}/paper-answers', { params: { path: { id: waveId } }, body }));
};

/** Those of a sending who have not answered and whose name has these words. */
export async function waitingPeople(waveId: string, text: string, signal: AbortSignal) {
  const { items } = await answer<Schema<'SurveyInvitationPageDto'>>(
    api.GET('/api/survey-waves/{id}/invitations', { params: { path: { id: waveId }, query: { limit: 200 } }, signal }),
  );
  const wanted = text.trim().toLowerCase();
  return items
    .filter(
      ({ state, contact, company }) =>
        state !== 'answered' && `${contact.name} ${company?.name ?? ''}`.toLowerCase().includes(wanted),
    )
    .slice(0, 20)
    .map(({ id, contact, company }) => ({ id, name: contact.name, ...(company && { meta: company.name }) }));
}
