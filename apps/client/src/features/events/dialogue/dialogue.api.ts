/** A market dialogue, as the API has it. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../../api/client.js';

export type Dialogue = Schema<'DialogueDto'>;
export type DialogueFacts = Schema<'DialogueFactsDto'>;
export type DialogueMaterial = Schema<'DialogueMaterialDto'>;
export type DialogueQuestion = Schema<'DialogueQuestionDto'>;

const at = (id: string) => ({ path: { id } });

export const dialogueQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', id, 'dialogue'],
    queryFn: ({ signal }) => answer(api.GET('/api/events/{id}/dialogue', { params: at(id), signal })),
  });

export const describeDialogue = (id: string, version: number, body: DialogueFacts): Promise<Dialogue> =>
  answer(api.PUT('/api/events/{id}/dialogue', { params: at(id), body, headers: ifMatch(version) }));

export const addMaterial = (id: string, body: Schema<'DialogueMaterialInputDto'>): Promise<Dialogue> =>
  answer(api.POST('/api/events/{id}/dialogue/materials', { params: at(id), body }));

export const addEdition = (
  id: string,
  materialId: string,
  body: Schema<'DialogueEditionInputDto'>,
): Promise<Dialogue> =>
  answer(
    api.POST('/api/events/{id}/dialogue/materials/{materialId}/editions', {
      params: { path: { id, materialId } },
      body,
    }),
  );

export const giveMaterial = (id: string, materialId: string, way: 'mail' | 'on_the_spot') =>
  answer(
    api.POST('/api/events/{id}/dialogue/materials/{materialId}/give', {
      params: { path: { id, materialId } },
      body: { way },
    }),
  );

export const askQuestion = (id: string, body: Schema<'DialogueQuestionInputDto'>): Promise<Dialogue> =>
  answer(api.POST('/api/events/{id}/dialogue/questions', { params: at(id), body }));

export const answerQuestion = (
  id: string,
  { id: questionId, version }: DialogueQuestion,
  body: Schema<'DialogueQuestionPatchDto'>,
): Promise<Dialogue> =>
  answer(
    api.PATCH('/api/events/{id}/dialogue/questions/{questionId}', {
      params: { path: { id, questionId } },
      body,
      headers: ifMatch(version),
    }),
  );
