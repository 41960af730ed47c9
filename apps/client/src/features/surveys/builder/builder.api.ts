/** What the builder asks of the API. */
import type { Question, SurveyDefinition } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../../api/client.js';
import { useKeysetList, type KeysetList } from '../../../api/keyset-list.js';
import type { Survey } from '../surveys.api.js';

export type SurveyVersion = Schema<'SurveyVersionRowDto'>;
export type BankQuestion = Schema<'BankQuestionDto'>;
export type WordingDecision = 'correction' | 'new_meaning';

const path = (id: string) => ({ path: { id } });

export const saveDraft = (survey: Survey, draft: SurveyDefinition, name: string): Promise<Survey> =>
  answer<Survey>(
    api.PATCH('/api/surveys/{id}', {
      params: path(survey.id),
      body: { draft: draft as unknown as Record<string, unknown>, name },
      headers: ifMatch(survey.version),
    }),
  );

export const publishVersion = (id: string, decisions: Readonly<Record<string, WordingDecision>>): Promise<Survey> =>
  answer<Survey>(api.POST('/api/surveys/{id}/publish', { params: path(id), body: { decisions } }));

export const retireSurvey = (id: string): Promise<Survey> =>
  answer<Survey>(api.POST('/api/surveys/{id}/retire', { params: path(id) }));

export const removeSurvey = ({ id, version }: Survey): Promise<unknown> =>
  answer(api.DELETE('/api/surveys/{id}', { params: path(id), headers: ifMatch(version) }) as never);

export const makeTestLink = (id: string, version?: number): Promise<Schema<'SurveyTestLinkDto'>> =>
  answer<Schema<'SurveyTestLinkDto'>>(
    api.POST('/api/surveys/{id}/test-link', { params: path(id), body: version === undefined ? {} : { version } }),
  );

/** The page that a respondent would get of this draft, as a document. */
export async function drawDraft(
  id: string,
  draft: SurveyDefinition,
  lang: string,
  signal: AbortSignal,
): Promise<string> {
  const response = await fetch(`/api/surveys/${id}/preview?lang=${lang}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ definition: draft }),
    signal,
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

export const useVersions = (id: string): KeysetList<SurveyVersion> =>
  useKeysetList<SurveyVersion>(['surveys', 'versions', id], (cursor, signal) =>
    answer(api.GET('/api/surveys/{id}/versions', { params: { path: { id }, query: { cursor } }, signal })),
  );

export const versionQuery = (id: string, n: number) =>
  queryOptions({
    queryKey: ['surveys', 'versions', id, n],
    queryFn: async ({ signal }): Promise<SurveyDefinition> => {
      const { definition } = await answer<Schema<'SurveyVersionDto'>>(
        api.GET('/api/surveys/{id}/versions/{n}', { params: { path: { id, n } }, signal }),
      );
      return definition as unknown as SurveyDefinition;
    },
    staleTime: Infinity,
  });

export const useBank = (q: string, archived: boolean): KeysetList<BankQuestion> =>
  useKeysetList<BankQuestion>(['survey-bank-questions', q, archived], (cursor, signal) =>
    answer(
      api.GET('/api/survey-bank-questions', {
        params: { query: { cursor, ...(q && { q }), ...(archived && { archived }) } },
        signal,
      }),
    ),
  );

export const putInBank = ({ showIf: _if, section: _section, ...question }: Question): Promise<BankQuestion> =>
  answer<BankQuestion>(api.POST('/api/survey-bank-questions', { body: { question } }));

export const changeBankQuestion = (
  { id, version }: BankQuestion,
  body: Partial<Pick<Question, 'text' | 'help' | 'endLabels'>> & { archived?: boolean },
): Promise<BankQuestion> =>
  answer<BankQuestion>(
    api.PATCH('/api/survey-bank-questions/{id}', {
      params: path(id),
      body,
      headers: ifMatch(version),
    }),
  );
